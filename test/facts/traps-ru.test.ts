import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";

function casualties(text: string, date?: string): string[] {
  const { facts } = extractFacts(text, { language: "ru", ...(date ? { date } : {}) });
  return facts.flatMap((fact) =>
    fact.kind === "casualty"
      ? [
          `${fact.outcome} ${fact.count ?? "vague"}${fact.countMax ? `-${fact.countMax}` : ""} ${fact.bound} ${fact.group}${fact.partOf === null ? "" : ` of ${fact.partOf}`}${fact.period === "background" ? " background" : ""}`,
        ]
      : [],
  );
}

function firstClaim(text: string): { actor: string | null; side: string | null; via: string | null } | null {
  for (const fact of extractFacts(text, { language: "ru" }).facts)
    if (fact.kind === "casualty") return { actor: fact.claimant.actor, side: fact.side, via: fact.via };
  return null;
}

function takes(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "ru" }).facts) {
    if (fact.kind === "casualty") continue;
    for (const stance of fact.stances) if (stance !== "other") found.add(`${fact.actor} ${stance}`);
  }
  return [...found].sort();
}

function actors(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "ru" }).facts)
    if (fact.kind === "reaction") found.add(fact.actor);
  return [...found].sort();
}

const FIGURES: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  [
    "reads collective numerals in any case",
    "Стало известно о гибели семерых военнослужащих, ещё двоих взяли в плен.",
    ["killed 7 exact soldiers", "captured 2 exact soldiers"],
  ],
  [
    "reads two verbs with their own counts",
    "Двое миротворцев погибли и один был ранен.",
    ["killed 2 exact peacekeepers", "injured 1 exact peacekeepers"],
  ],
  [
    "reads an impersonal verb with a noun left out",
    "За ночь погибло пятеро, ранено девять.",
    ["killed 5 exact people", "injured 9 exact people"],
  ],
  [
    "keeps a joint count joint",
    "Армия потеряла убитыми и ранеными не менее тридцати человек.",
    ["killed-or-injured 30 at-least people"],
  ],
  [
    "tells the killed from the wounded behind a verb of loss",
    "Бригада потеряла 14 солдат убитыми и 40 ранеными.",
    ["killed 14 exact soldiers", "injured 40 exact soldiers"],
  ],
  [
    "reads a part behind в том числе",
    "Из села вывезли 312 человек, в том числе 118 детей.",
    ["evacuated 312 exact people", "evacuated 118 exact children of 0"],
  ],
  [
    "reads who a part is behind a dash",
    "Число раненых достигло 203, из них 46 — мирные жители.",
    ["injured 203 exact people", "injured 46 exact civilians of 0"],
  ],
  [
    "reads a breakdown between dashes",
    "Ранены 28 гражданских лиц — 9 детей, 14 женщин и 5 мужчин.",
    [
      "injured 28 exact civilians",
      "injured 9 exact children of 0",
      "injured 14 exact women of 0",
      "injured 5 exact men of 0",
    ],
  ],
  [
    "reads a total that has risen, without the old value",
    "Число погибших при взрыве возросло с 20 до 68 человек.",
    ["killed 68 exact people"],
  ],
  [
    "takes the genitive of a thousand behind a bound for one thousand",
    "Область покинули более тысячи человек.",
    ["displaced 1000 at-least people"],
  ],
  [
    "keeps thousands and dozens vague",
    "Тысячи жителей бежали, десятки ранены.",
    ["displaced vague vague people", "injured vague vague people"],
  ],
  [
    "reads abbreviated thousands with a rest",
    "В Армению прибыли 100 тыс. 514 вынужденных переселенцев.",
    ["displaced 100514 exact people"],
  ],
  [
    "reads a range whose scale stands at its end",
    "Из Карабаха бежали от шестидесяти до семидесяти тысяч человек.",
    ["displaced 60000-70000 exact people"],
  ],
  [
    "reads a decimal comma",
    "В сорокачетырёхдневной войне погибли свыше 6,5 тыс. человек.",
    ["killed 6500 at-least people background"],
  ],
  ["takes a noun before its number for a guess", "Погибло человек двадцать.", ["killed 20 about people"]],
  ["reads one and a half dozen", "Полтора десятка солдат погибли.", ["killed 15 exact soldiers"]],
  ["counts a singular without a number", "При взрыве погиб полицейский.", ["killed 1 exact police"]],
  [
    "reads soldiers' words for the dead and the wounded",
    "У нас 12 двухсотых и 30 трёхсотых.",
    ["killed 12 exact people", "injured 30 exact people"],
  ],
  [
    "reads those of whom nothing is known",
    "Четверо солдат погибли, 15 взяты в плен, судьба ещё 24 неизвестна.",
    ["killed 4 exact soldiers", "captured 15 exact soldiers", "missing 24 exact soldiers"],
  ],
  ["reads no bare plural", "Погибли как военные, так и мирные жители.", []],
  ["reads no denied figure", "Минобороны опровергло гибель 20 военнослужащих.", []],
  ["reads no supposed figure", "Под завалами могут оставаться до десяти человек.", []],
  ["reads no equipment", "За сутки уничтожены 22 беспилотника и девять танков.", []],
  ["reads no residents", "Население анклава составляет 120 тысяч человек.", []],
  ["reads no accident", "В аварии под Гянджой погибли трое и ранены пятеро пассажиров.", []],
  [
    "reads those counted anew in the next sentence",
    "В Горис приехала группа беженцев — 120 человек. К утру их стало 900.",
    ["displaced 120 exact people", "displaced 900 exact people"],
  ],
  [
    "takes victims of mines for killed or injured",
    "Жертвами мин за год стали 66 человек, из них 14 погибли.",
    ["killed-or-injured 66 exact people", "killed 14 exact people of 0"],
  ],
  [
    "reads the figure of a list of losses",
    "Власти обнародовали список погибших: 310 военнослужащих.",
    ["killed 310 exact soldiers"],
  ],
  [
    "reads patients taken elsewhere",
    "Вертолёт доставил в Ереван шестерых пациентов.",
    ["evacuated 6 exact people"],
  ],
  [
    "reads no accident of the sentence before",
    "В Ереване столкнулись два автобуса. Погибли шестеро человек.",
    [],
  ],
  [
    "counts the first of two numbers joined by of",
    "Двое из пяти пленных освобождены.",
    ["released 2 exact people"],
  ],
  ["reads one of the wounded who died", "Один из раненых скончался в больнице.", ["killed 1 exact people"]],
  [
    "leaves open who the others of a mixed list are",
    "Двое журналистов и полицейский погибли, ещё четверо ранены.",
    ["killed 2 exact journalists", "killed 1 exact police", "injured 4 exact people"],
  ],
  [
    "reads captives and what became of them",
    "Число пленных превысило 60. Четверо пленных прибыли в Ереван.",
    ["captured 60 at-least people", "released 4 exact people"],
  ],
  ["reads no figure yet to come", "Опасения, что число жертв превысит сотню, не сбылись.", []],
  [
    "reads those counted as missing",
    "Без вести пропавшими числятся 40 солдат.",
    ["missing 40 exact soldiers"],
  ],
  ["reads a lost limb", "Сапёр лишился ноги при взрыве мины.", ["injured 1 exact people"]],
  ["reads no age", "Погиб Арам Петросян, 37, житель села.", []],
];

describe("figures in Russian", () => {
  for (const [title, text, expected] of FIGURES)
    it(title, () => assert.deepEqual(casualties(text), expected));
});

describe("claimants in Russian", () => {
  it("reads a speaker named as a place", () => {
    assert.deepEqual(firstClaim("Ранены 12 солдат, сообщили в Минобороны Армении."), {
      actor: "AM",
      side: "armenian",
      via: null,
    });
  });

  it("takes no place for a speaker where the verb is in the singular", () => {
    assert.equal(firstClaim("Президент Азербайджана в Ереване заявил, что погибли 12 солдат.")?.actor, "AZ");
  });

  it("gives what «об этом» points to to its speaker", () => {
    const claim = firstClaim(
      "Погибли 49 военнослужащих. Об этом во вторник, 13 сентября, сообщил премьер-министр Армении Арам Тестян.",
    );
    assert.deepEqual(claim, { actor: "AM", side: "armenian", via: null });
  });

  it("tells the source from the agency", () => {
    assert.deepEqual(
      firstClaim("Погиб 21 солдат, передаёт Интерфакс со ссылкой на Минобороны Азербайджана."),
      { actor: "AZ", side: "azerbaijani", via: "Интерфакс" },
    );
  });

  it("knows whom a party claims to have eliminated", () => {
    assert.deepEqual(firstClaim("По данным Минобороны Азербайджана, нейтрализованы 60 диверсантов."), {
      actor: "AZ",
      side: "armenian",
      via: null,
    });
  });

  it("knows the enemy named behind its losses", () => {
    const claim = firstClaim("До 50 солдат убитыми противник потерял за ночь, заявили в Минобороны Армении.");
    assert.equal(claim?.side, "azerbaijani");
  });

  it("knows a body with an adjective, and one that only one state has", () => {
    assert.equal(firstClaim("Ранены двое жителей Товуза, сообщили в районной прокуратуре.")?.actor, "AZ");
    assert.equal(firstClaim("Задержаны двое диверсантов, сообщает СГБ.")?.actor, "AZ");
  });

  it("gives a part its whole's claimant", () => {
    const { facts } = extractFacts(
      "Погибли шестеро азербайджанцев, из них двое полицейских, сообщили в МВД страны.",
      { language: "ru" },
    );
    assert.deepEqual(
      facts.flatMap((fact) => (fact.kind === "casualty" ? [fact.claimant.actor] : [])),
      ["AZ", "AZ"],
    );
  });

  it("gives what opens the sentence to the one who tells it", () => {
    assert.equal(firstClaim("О гибели трёх солдат сообщили утром в Армии обороны.")?.actor, "NK");
    assert.equal(firstClaim("Мэр села в Сюникской области сообщил о двух раненых.")?.side, "armenian");
  });

  it("knows whose people an army has lost", () => {
    assert.equal(
      firstClaim("По словам представителя Минобороны Армении, азербайджанская армия потеряла 300 человек.")
        ?.side,
      "azerbaijani",
    );
  });

  it("knows a pronoun's speaker", () => {
    const { facts } = extractFacts(
      "Омбудсмен Карабаха Тигран Тестян сообщил о шести убитых. Он добавил, что ранены 13 женщин.",
      { language: "ru" },
    );
    const wounded = facts.find((fact) => fact.kind === "casualty" && fact.outcome === "injured");
    assert.equal(wounded?.kind === "casualty" ? wounded.claimant.actor : null, "NK");
  });
});

describe("reactions in Russian", () => {
  it("tells who calls from who is called upon", () => {
    assert.deepEqual(takes("Франция призвала Баку и Ереван прекратить огонь."), ["FR ceasefire"]);
  });

  it("reads states in a list", () => {
    assert.deepEqual(takes("Германия, Италия и Польша выразили обеспокоенность эскалацией в Карабахе."), [
      "DE concern",
      "IT concern",
      "PL concern",
    ]);
  });

  it("does not read a condemnation that was not made", () => {
    assert.equal(takes("Москва не осудила операцию в Карабахе.").includes("RU condemn"), false);
  });

  it("knows who denies from whose charge is denied", () => {
    assert.deepEqual(takes("МИД Армении отверг обвинения Баку в переброске мин."), ["AM denial"]);
    assert.deepEqual(takes("В Баку заверяют, что армян никто не изгонял."), ["AZ denial"]);
  });

  it("does not take a refusal to condemn for a call", () => {
    assert.deepEqual(takes("Израиль воздержался от осуждения операции в Карабахе."), []);
  });

  it("reads who takes a stand behind a phrase in another case", () => {
    assert.deepEqual(actors("На заседании Совбеза постпред Турции призвал Ереван к миру."), ["TR"]);
    assert.deepEqual(actors("Эстония и Литва в совместном заявлении осудили удары по Карабаху."), [
      "EE",
      "LT",
    ]);
    assert.deepEqual(takes("Лондон не осудил Баку, ограничившись призывом прекратить огонь."), [
      "GB ceasefire",
    ]);
  });

  it("reads warnings, invitations and help", () => {
    assert.deepEqual(takes("МИД Ирана предостерёг Баку от нарушения границ."), ["IR concern"]);
    assert.deepEqual(
      takes("Глава Евросовета Мишель предложил лидерам Армении и Азербайджана встретиться в Праге."),
      ["EU mediation"],
    );
    assert.deepEqual(takes("Понтифик призвал не оставлять без помощи жителей Карабаха."), [
      "VA humanitarian",
    ]);
  });

  it("tells whose territorial integrity is supported", () => {
    assert.deepEqual(takes("Пакистан заявил о поддержке территориальной целостности Азербайджана."), [
      "PK support-azerbaijan",
    ]);
    assert.deepEqual(
      takes("Вашингтон подтвердил поддержку суверенитета и территориальной целостности Армении."),
      ["US support-armenia"],
    );
  });

  it("reads who asks for a session of the Security Council", () => {
    assert.deepEqual(takes("Франция потребовала созвать экстренное заседание Совбеза ООН по Карабаху."), [
      "FR council-meeting",
    ]);
  });

  it("reads a place where the verb is a plural without a subject", () => {
    assert.deepEqual(takes("В Тегеране осудили удары по Степанакерту."), ["IR condemn"]);
  });

  it("takes no deputy and no former minister for a state", () => {
    assert.deepEqual(actors("Депутат парламента Франции осудил наступление в Карабахе."), []);
    assert.deepEqual(actors("Бывший министр обороны Великобритании осудил Баку."), []);
  });

  it("gives a party's own words as a statement", () => {
    const { facts } = extractFacts("МИД Армении осудил удары по посёлкам.", { language: "ru" });
    assert.deepEqual(
      facts.map((fact) => fact.kind),
      ["statement"],
    );
  });

  it("cuts every sentence out of the input by its offsets", () => {
    const text = "Погибли двое солдат. Россия призвала к сдержанности. «Мы обеспокоены», — заявили в ЕС.";
    for (const fact of extractFacts(text, { language: "ru" }).facts)
      assert.equal(text.slice(fact.start, fact.end), fact.sentence);
  });

  it("counts both, and one after the other", () => {
    assert.deepEqual(casualties("Оба водителя погибли, обе медсестры ранены."), [
      "killed 2 exact people",
      "injured 2 exact medics",
    ]);
    assert.deepEqual(casualties("Двое солдат убиты, третий тяжело ранен."), [
      "killed 2 exact soldiers",
      "injured 1 exact soldiers",
    ]);
    assert.deepEqual(casualties("Один солдат погиб, ещё двое ранены."), [
      "killed 1 exact soldiers",
      "injured 2 exact soldiers",
    ]);
  });

  it("ends a list of losses behind its last member", () => {
    assert.deepEqual(
      casualties("Потери оценили в 40 солдат и двух гражданских, 90 военных получили ранения."),
      ["killed 40 exact soldiers", "killed 2 exact civilians", "injured 90 exact soldiers"],
    );
  });

  it("tells who all of those counted are", () => {
    assert.deepEqual(casualties("Погибли шестеро, все — военнослужащие."), ["killed 6 exact soldiers"]);
  });

  it("knows a year of birth from the year of a war", () => {
    assert.deepEqual(casualties("Тракторист 1979 года рождения погиб на мине."), ["killed 1 exact people"]);
  });

  it("gives a second party its own count behind a dash", () => {
    const { facts } = extractFacts("Армения сообщила о 90 погибших, Азербайджан — о 60.", { language: "ru" });
    assert.deepEqual(
      facts.flatMap((fact) => (fact.kind === "casualty" ? [[fact.claimant.actor, fact.side]] : [])),
      [
        ["AM", "armenian"],
        ["AZ", "azerbaijani"],
      ],
    );
  });

  it("knows whose captives a side gives back", () => {
    assert.equal(firstClaim("Армения вернула Азербайджану двух военных.")?.side, "azerbaijani");
    assert.equal(firstClaim("Баку передал Еревану пятерых пленных.")?.side, "armenian");
  });

  it("does not take what a third party does for the word of the one who spoke last", () => {
    const { facts } = extractFacts(
      "Минздрав Карабаха сообщил о 12 раненых. Красный Крест вывез в Ереван девять пациентов.",
      { language: "ru" },
    );
    assert.deepEqual(
      facts.flatMap((fact) => (fact.kind === "casualty" ? [fact.claimant.actor] : [])),
      ["NK", null],
    );
  });

  it("takes no stand from the name of a body", () => {
    assert.deepEqual(
      takes("На очистку уйдёт 20 лет, считает азербайджанское агентство по разминированию."),
      [],
    );
  });

  it("reads what both sides together say", () => {
    assert.deepEqual(takes("Армения и Азербайджан обменялись ударами. Обе стороны обвинили друг друга."), [
      "AM condemn",
      "AZ condemn",
    ]);
  });

  it("names the agency and whom it cites", () => {
    assert.deepEqual(
      firstClaim("Двое азербайджанских солдат ранены, передает Reuters со ссылкой на Минобороны."),
      {
        actor: "AZ",
        side: "azerbaijani",
        via: "Reuters",
      },
    );
  });

  it("knows a state's own security council", () => {
    assert.equal(
      firstClaim("Погибли 16 солдат, сказал секретарь Совбеза Армении Армен Григорян.")?.actor,
      "AM",
    );
    assert.deepEqual(takes("Совет безопасности призвал стороны прекратить огонь."), ["UN ceasefire"]);
  });

  it("takes the one before its verb for the subject, whatever name stands in its object", () => {
    assert.deepEqual(takes("МИД Армении опроверг информацию Баку об обстреле."), ["AM denial"]);
    assert.deepEqual(takes("Президент Сербии Иван Петрич выразил Баку соболезнования."), ["RS concern"]);
    assert.equal(firstClaim("Ереван передал Баку двоих солдат.")?.side, "azerbaijani");
  });

  it("reads further words of a stand", () => {
    assert.deepEqual(takes("Литва сочла блокаду бесчеловечной и попросила об ограничительных мерах."), [
      "LT condemn",
      "LT sanctions",
    ]);
    assert.deepEqual(takes("Франция не бросит Армению, заявил президент Франции."), ["FR support-armenia"]);
  });

  it("counts the losses that one side has borne and those who came home", () => {
    assert.equal(
      firstClaim("ВС Азербайджана понесли потери: 12 убитых, следует из сводки НКР.")?.side,
      "azerbaijani",
    );
    assert.deepEqual(casualties("Домой вернулись 32 пленных солдата."), ["released 32 exact soldiers"]);
    assert.deepEqual(casualties("Сначала сообщали о 20 погибших, к вечеру число жертв выросло до 125."), [
      "killed 125 exact people",
    ]);
  });
});
