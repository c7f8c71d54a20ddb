import type { Group, Outcome, Side } from "../../fact.ts";
import type { GroupNoun } from "../../language.ts";
import type { Declension } from "./inflect.ts";
import { decline, declineVictim } from "./inflect.ts";

type Noun = readonly [stem: string, one: Declension | null, many: Declension | null];

/** Nouns of one word: stem, declension of the singular and of the plural. */
const NOUNS: Readonly<Partial<Record<Group, readonly Noun[]>>> = {
  people: [
    ["жител", "soft", "softs"],
    ["урожен", "ets", "etses"],
    ["бежен", "ets", "etses"],
    ["переселен", "ets", "etses"],
    ["заложник", "man", "menK"],
    ["пленник", "man", "menK"],
    ["узник", "man", "menK"],
    ["эвакуированн", null, "adjs"],
    ["задержанн", null, "adjs"],
    ["заключенн", null, "adjs"],
    ["осужденн", null, "adjs"],
    ["прибывш", null, "adjsK"],
    ["спасател", null, "softs"],
    ["депутат", null, "men"],
    ["паломник", null, "menK"],
    ["взросл", null, "adjs"],
    ["супруг", null, "menK"],
    ["пенсионер", "man", "men"],
    ["родственник", null, "menK"],
    ["строител", null, "softs"],
    ["учител", null, "softs"],
    ["волонтер", "man", "men"],
    ["студент", "man", "men"],
    ["рыбак", "man", "menK"],
    ["фермер", "man", "men"],
    ["чабан", "man", "men"],
    ["пастух", "man", null],
    ["сапер", "man", "men"],
    ["водител", "soft", "softs"],
    ["проводник", "man", "menK"],
    ["переводчик", "man", "menK"],
    ["священник", "man", "menK"],
    ["тракторист", "man", "men"],
    ["строител", "soft", null],
    ["учител", "soft", null],
    ["учительниц", "woman", "women"],
    ["спасател", "soft", null],
    ["пожарн", null, "adjs"],
    ["электрик", "man", "menK"],
    ["прохож", null, "adjsK"],
    ["охранник", "man", "menK"],
    ["механизатор", "man", "men"],
    ["напарник", "man", "menK"],
    ["пассажир", "man", "men"],
    ["пассажирк", "woman", null],
    ["попутчик", "man", null],
    ["комбайнер", "man", "men"],
    ["экскаваторщик", "man", "menK"],
    ["геодезист", "man", "men"],
    ["инженер", "man", "men"],
    ["бульдозерист", "man", "men"],
    ["монтажник", "man", "menK"],
    ["землекоп", "man", "men"],
    ["егер", "soft", "softs"],
    ["лесник", "man", "menK"],
    ["охотник", "man", "menK"],
    ["пчеловод", "man", "men"],
    ["скотовод", "man", "men"],
    ["односельчанин", "man", null],
    ["рабоч", "adjSh", null],
    ["дорожник", "man", "menK"],
    ["активист", "man", "men"],
    ["сотрудниц", "woman", "women"],
    ["жительниц", null, "women"],
  ],
  soldiers: [
    ["военнослужащ", "adjSh", "adjsK"],
    ["боевик", "man", "menK"],
    ["ополчен", "ets", "etses"],
    ["офицер", "man", "men"],
    ["срочник", "man", "menK"],
    ["контрактник", "man", "menK"],
    ["резервист", "man", "men"],
    ["пограничник", "man", "menK"],
    ["десантник", "man", "menK"],
    ["спецназов", "ets", "etses"],
    ["диверсант", "man", "men"],
    ["снайпер", "man", "men"],
    ["летчик", "man", "menK"],
    ["пилот", "man", "men"],
    ["танкист", "man", "men"],
    ["артиллерист", "man", "men"],
    ["сержант", "man", "men"],
    ["ефрейтор", "man", "men"],
    ["прапорщик", "man", "menK"],
    ["лейтенант", "man", "men"],
    ["капитан", "man", "men"],
    ["майор", "man", "men"],
    ["полковник", "man", "menK"],
    ["подполковник", "man", "menK"],
    ["старшин", "woman", null],
    ["генерал", "man", "men"],
    ["сепаратист", null, "men"],
    ["террорист", null, "men"],
    ["комбатант", "man", "men"],
    ["новобран", "ets", "etses"],
    ["призывник", "man", "menK"],
    ["защитник", null, "menK"],
  ],
  children: [
    ["мальчик", "man", "menK"],
    ["школьник", "man", "menK"],
    ["младен", "ets", "etses"],
    ["несовершеннолетн", "adjSh", null],
    ["малыш", "man", "menSh"],
  ],
  women: [
    ["женщин", "woman", "women"],
    ["пенсионер", "ka", "kas"],
  ],
  men: [
    ["мужчин", "woman", "women"],
    ["старик", "man", "menK"],
  ],
  police: [
    ["полицейск", "adjK", "adjsK"],
    ["милиционер", "man", "men"],
  ],
  peacekeepers: [["миротвор", "ets", "etses"]],
  journalists: [
    ["журналист", "man", "men"],
    ["журналист", "ka", "kas"],
    ["корреспондент", "man", "men"],
    ["репортер", "man", "men"],
    ["телеоператор", "man", "men"],
    ["фотограф", "man", "men"],
    ["фотокорреспондент", "man", "men"],
  ],
  medics: [
    ["врач", "man", "menSh"],
    ["медик", "man", "menK"],
    ["фельдшер", "man", "men"],
    ["хирург", "man", "menK"],
    ["санитар", "man", "men"],
    ["медработник", "man", "menK"],
    ["парамедик", "man", "menK"],
    ["санинструктор", "man", "men"],
  ],
  officials: [
    ["чиновник", "man", "menK"],
    ["мэр", "man", "men"],
    ["градоначальник", "man", "menK"],
    ["дипломат", "man", "men"],
    ["префект", "man", "men"],
    ["госслужащ", "adjSh", "adjsK"],
    ["руководител", null, "softs"],
    ["министр", null, "men"],
  ],
};

/** Forms that no declension above makes, or that are one in the singular and the plural alike. */
const FORMS: readonly (readonly [group: Group, forms: string, alone: 1 | null])[] = [
  ["people", "человек|человека|человеку|человеком|человеке|людей|люди|людям|людьми|людях|душ", null],
  ["people", "лиц|лица|лицам|лицами|лицах", null],
  [
    "people",
    "больных|больные|тяжелобольных|тяжелобольные|тяжелобольного|больного|пациентов|пациенты|пациента|пациентами|коллег|товарищей|спутников|попутчиков",
    null,
  ],
  ["soldiers", "командиров|командира|командиры|комбатов", null],
  ["people", "доброволец|добровольца", 1],
  ["people", "добровольцев|добровольцы|добровольцам|добровольцами", null],
  ["people", "имен|имени|имена|фамилий|фамилии", null],
  ["women", "девушка|девушки|девушку", 1],
  ["women", "девушек|девушкам", null],
  ["men", "юноша|юношу|юноши|парень|парня", 1],
  ["men", "юношей|парней", null],
  ["people", "тел|тела|телами|трупов|трупа", null],
  ["people", "ребят|ребята|односельчанина|сельчанина", null],
  ["soldiers", "членов|члена|члены экипажа", null],
  ["soldiers", "рядовой|рядового|рядовым", 1],
  ["people", "сыновей|сыновья|сына|дочерей|дочери|братьев|брата|сестер|сестры|внуков|внука", null],
  ["people", "граждане|граждан|гражданам|гражданами|гражданах", null],
  ["people", "гражданин|гражданина|гражданину|гражданином|гражданка|гражданки|гражданку", 1],
  [
    "people",
    "соотечественник*|односельчан*|горожан|горожане|сельчан*|селян|селяне|крестьян|крестьяне|рабочих|рабочие|погорельц*",
    null,
  ],
  ["soldiers", "солдат|солдаты|солдатам|солдатами|солдатах", null],
  ["soldiers", "солдата|солдату", 1],
  ["soldiers", "солдатом|бойцом", null],
  ["soldiers", "боец|бойца|бойцу", 1],
  ["soldiers", "бойцы|бойцов|бойцам|бойцами|бойцах", null],
  ["soldiers", "гвардеец|гвардейца", 1],
  ["soldiers", "гвардейцы|гвардейцев|гвардейцам|гвардейцами", null],
  ["soldiers", "военные|военных|военным|военными|военный|военного|военном|военному", null],
  ["soldiers", "сослуживц*|однополчан*", null],
  ["soldiers", "рядовых|рядовые", null],
  ["soldiers", "силовик*|комбатант*", null],
  ["soldiers", "кадетов|курсант*", null],
  ["soldiers", "военнослужащих|военнослужащие|военнослужащим|военнослужащими", null],
  ["people", "военнопленный|военнопленного|военнопленному", 1],
  ["children", "дети|детей|детям|детьми|детях|ребятишек", null],
  ["children", "ребенок|ребенка|ребенку|ребенком", 1],
  ["children", "девочка|девочки|девочку|девочкой", 1],
  ["children", "девочек|девочкам|девочками", null],
  ["children", "подросток|подростка|подростку|подростком|школьница|школьницу", 1],
  ["children", "подростки|подростков|подросткам|подростками", null],
  ["children", "несовершеннолетние|несовершеннолетних|несовершеннолетним", null],
  ["medics", "медсестра|медсестры|медсестру", 1],
  ["medics", "медсестер|медсестрам|медсестрами", null],
];

const STAFF = "сотрудник|сотрудника|сотруднику|сотрудником|работник|работника|работником|служащий|служащего";
const STAFFS =
  "сотрудники|сотрудников|сотрудникам|сотрудниками|работники|работников|работникам|работниками|служащие|служащих";
const DWELLER = "житель|жителя|жителю|жителем|жителе|гражданин|гражданина";
const DWELLERS =
  "жители|жителя|гражданина|лица|жителей|жителям|жителями|жителях|граждане|граждан|гражданам|гражданами|лица|лиц|лицам|лицами";
const CALM =
  "мирный|мирного|мирному|мирным|мирном|гражданский|гражданского|гражданскому|гражданским|гражданском";
const CALMS = "мирные|мирных|мирным|мирными|гражданские|гражданских|гражданским|гражданскими";

/** Nouns of several words: in the singular, which counts one, and in the plural. */
const PHRASES: readonly (readonly [group: Group, one: string | null, many: string | null])[] = [
  ["civilians", `${CALM} ${DWELLER}|человек|человека`, `${CALMS} ${DWELLERS}|людей|люди|людям|человек`],
  ["civilians", "мирная|мирной|мирную жительница|жительницы|жительницу", null],
  ["civilians", "гражданское|гражданского лицо|лица", "гражданских|мирных @of жителей|лиц"],
  ["civilians", null, `${CALMS} азербайджанцев|армян|армяне|азербайджанцы`],
  ["civilians", null, "представител* гражданского|мирного населения"],
  [
    "civilians",
    null,
    "человек|людей|жителей|жертв из числа|среди мирного|гражданского|мирных|гражданских населения|жителей",
  ],
  // A noun only where no other noun follows: "гражданских объектов" are none.
  [
    "civilians",
    null,
    "гражданских|мирных|гражданские|гражданскими|гражданский|гражданского погиб*|убит*|ранен*|получил*|и|,|были|стал*|)|—|–|;|:|в|с|.|!|»|”|а|на|под|из|от|при",
  ],
  ["soldiers", "военный|военного медик|врач|летчик|водитель|пилот", null],
  ["soldiers", "@ofside|срочной|пожилой|погибший|убитый|раненый солдат|боец|военный", null],
  ["soldiers", `${STAFF} службы национальной безопасности`, `${STAFFS} погранслужбы|погранвойск`],
  [
    "soldiers",
    "командир|командира|командующий|замкомандира ~ батальона|бригады|полка|роты|взвода|подразделения|части",
    null,
  ],
  ["soldiers", null, "членов|члены|бойцов незаконных армянских|вооруженных вооруженных? формирований"],
  ["soldiers", null, "единиц? живой силы"],
  ["soldiers", null, "человек личного состава"],
  ["soldiers", null, "человек из личного|числа состава|военнослужащих|военных"],
  ["soldiers", null, "представител* вооруженных сил"],
  ["soldiers", null, "военнослужащ* срочной|контрактной службы"],
  ["soldiers", null, "солдат|солдата|солдатам|солдаты и офицеров|офицера|офицерам|офицеры"],
  [
    "soldiers",
    "старший|младший|старшего|младшего|старшим лейтенант|лейтенанта|сержант|сержанта|лейтенантом",
    null,
  ],
  [
    "police",
    `${STAFF} полиции|милиции|мвд|правоохранительных|омон|умвд органов?`,
    `${STAFFS} полиции|милиции|мвд|правоохранительных|умвд органов?`,
  ],
  ["police", `${STAFF} министерства внутренних дел`, `${STAFFS} министерства внутренних дел`],
  ["police", `${STAFF} @ofside мвд|полиции`, `${STAFFS} @ofside мвд|полиции`],
  ["police", "офицер|офицера полиции", "офицеров полиции"],
  ["journalists", `${STAFF} сми|телеканала|телекомпании`, `${STAFFS} сми|телеканала|телекомпании`],
  ["journalists", null, "представител* сми"],
  ["medics", `${STAFF} скорой|больницы|госпиталя помощи?`, `${STAFFS} скорой|больницы|госпиталя помощи?`],
  [
    "medics",
    "медицинский|медицинского работник|работника|сотрудник|сотрудника",
    "медицинских|медицинские|медицинским работников|работника|работники|сотрудников|сотрудника|работникам",
  ],
  [
    "peacekeepers",
    "@ofside миротворец|миротворца",
    "военнослужащ* ~ миротворческого|миротворческих контингента|сил",
  ],
  ["peacekeepers", null, "военных|военнослужащ* - миротворц*"],
  [
    "officials",
    "глава|главу|главы|замглавы|староста|старосты|старосту|руководитель|руководителя ~1 администрации|общины|села|муниципалитета",
    null,
  ],
  [
    "officials",
    "государственный|государственного служащий|служащего",
    "должностных|государственных лиц|служащих",
  ],
  [
    "people",
    `${STAFF} мчс|ооо|ао|красного|организации креста?`,
    `${STAFFS} мчс|ооо|ао|красного|организации креста?`,
  ],
  ["people", "начальник|начальника|руководитель|руководителя охраны|безопасности", null],
  ["people", STAFF, STAFFS],
  [
    "people",
    "его|ее сын|дочь|супруга|жена|муж|отец|мать|брат|сестра|внук|внучка|племянник|племянница|коллега|товарищ|сосед|соседка|сослуживец|бабушка|дед|дедушка",
    null,
  ],
  [
    "people",
    "отец|мать|брат|сестра|бабушка|дедушка|сын|дочь ребенка|детей|погибшего|погибшей|мальчика|девочки",
    null,
  ],
  ["people", "местный|местного|местная|местную|сельский житель|жителя|жительница|жительницу", null],
  ["people", null, "этнических|этнические|этническим армян|армяне|армянам|азербайджанцев"],
  [
    "people",
    null,
    "вынужденных|вынужденные|вынужденными|вынужденным переселенцев|переселенцы|переселенцами|переселенцам",
  ],
  ["people", null, "трудовых мигрантов"],
  // Behind them stands whom they serve.
  [
    "people",
    "водитель|проводник|переводчик|охранник|помощник|родственник ~1 журналистов|журналиста|депутата|министра|генерала|командира|съемочной",
    null,
  ],
  [
    "people",
    "@ofside водитель|проводник|переводчик|охранник|помощник|родственник ~1 журналистов|журналиста|депутата|министра|генерала|командира|съемочной",
    null,
  ],
  ["children", null, "несовершеннолетних|малолетних детей|граждан|ребенка|ребенок"],
  ["women", "пожилая|пожилую|пожилой женщина|женщину|женщины", null],
  ["men", "пожилой|пожилого мужчина|мужчину|мужчины", null],
];

const ARMENIAN = "армяне|армян|армянам|армянами|армянин|армянина|карабахцев|карабахцы|арцахцев|ереванцев";
const AZERBAIJANI = "азербайджанцы|азербайджанцев|азербайджанцам|азербайджанцами|азербайджанец|азербайджанца";
const RUSSIAN = "россиян|россияне|россиянам|россиянин|россиянина|русских";

/** Nouns that are themselves the outcome. The instrumental ("потеряла 30 убитыми") is read as an outcome word. */
const TOLD: readonly (readonly [outcome: Outcome, plural: string, singular: string | null])[] = [
  [
    "killed",
    "убитых|убитые|убитым|погибших|погибшие|погибшим|погибшего|погибшем|убитого|убитом|жертв|жертвы|жертвам|жертвами|смертей|умерших|летальных|двухсотых|двухсотые|казненных|расстрелянных|замученных",
    null,
  ],
  [
    "injured",
    "раненых|раненые|раненым|раненных|раненные|раненным|раненного|раненого|раненом|тяжелораненых|тяжелораненые|легкораненых|пострадавших|пострадавшие|пострадавшим|травмированных|трехсотых|трехсотые",
    "раненый",
  ],
];

const MISSING_PEOPLE: GroupNoun = {
  pattern: "исчезнувших|исчезнувшие",
  group: "people",
  alone: null,
  outcome: "missing",
};

const PREDICATES: readonly (readonly [Group, string])[] = [
  ["civilians", "мирные|гражданские жители|граждане|лица"],
  ["civilians", "гражданские"],
  ["soldiers", "военнослужащие|военные|солдаты"],
  ["police", "полицейские"],
  ["police", "сотрудники полиции|мвд"],
  ["children", "дети|несовершеннолетние"],
  ["women", "женщины"],
  ["peacekeepers", "миротворцы"],
  ["journalists", "журналисты"],
  ["medics", "медики|врачи"],
  ["officials", "чиновники|должностные"],
  [
    "officials",
    "бывшее|бывшие|военно|политическое|военные ~3 руководство|руководители|лидеры|чиновники|министры",
  ],
];

const WITHOUT_NEWS: readonly GroupNoun[] = [
  {
    pattern: "без вести пропавших|пропавшие|пропавшим|пропавшего",
    group: "people",
    alone: null,
    outcome: "missing",
  },
  { pattern: "пропавших|пропавшие|пропавшим без вести", group: "people", alone: null, outcome: "missing" },
  {
    pattern: "без вести пропавших|пропавшие военнослужащ*|солдат|военных|бойцов",
    group: "soldiers",
    alone: null,
    outcome: "missing",
  },
];

/** A singular counts one; the adjective before it tells whose it is. */
function alone(forms: string, group: Group): readonly GroupNoun[] {
  return [
    { pattern: forms, group, alone: 1 },
    { pattern: `@ofside ${forms}`, group, alone: 1 },
    { pattern: `## - @aged ${forms}`, group, alone: 1 },
  ];
}

function singular(stem: string, declension: Declension, group: Group): readonly GroupNoun[] {
  const { victim, agent } = declineVictim(stem, declension);
  return [...alone(victim, group), { pattern: agent, group, alone: null }];
}

function nounsOf(group: Group, [stem, one, many]: Noun): readonly GroupNoun[] {
  return [
    ...(one ? singular(stem, one, group) : []),
    ...(many ? [{ pattern: decline(stem, many), group, alone: null } as const] : []),
  ];
}

/** Whose they are, where the country stands behind the noun: "военнослужащих Армении". */
const OF_COUNTRY: readonly (readonly [side: Side, words: string])[] = [
  ["armenian", "армении|нкр|арцаха|карабаха"],
  ["azerbaijani", "азербайджана"],
  ["russian", "россии|рф"],
];

/** A singular that counts one; "солдат" is a genitive plural as well. */
const SOLDIER =
  "солдата|военнослужащий|военнослужащего|военный|военного|боец|бойца|офицер|офицера|пограничник|пограничника|рядовой|рядового|сержант|сержанта|резервист|лейтенант|капитан|майор";

function ofCountry(): readonly GroupNoun[] {
  const people: readonly (readonly [Group, string])[] = [
    [
      "soldiers",
      "солдат|солдаты|солдатам|военнослужащих|военнослужащие|военнослужащим|военных|военные|бойцов|бойцы|офицеров|офицеры|пограничников|пограничники",
    ],
    ["people", "граждан|гражданина|жителей|гражданам"],
    ["police", "полицейских|полицейского|полицейские"],
  ];
  return OF_COUNTRY.flatMap(([side, words]) =>
    people.flatMap(([group, nouns]): readonly GroupNoun[] => [
      { pattern: `${nouns} @force? ${words}`, group, alone: null, side },
      ...(group === "soldiers"
        ? [
            { pattern: `${SOLDIER} @force? ${words}`, group, alone: 1, side } as const,
            {
              pattern: `${SOLDIER} вооруженных|пограничных сил|войск ${words}`,
              group,
              alone: 1,
              side,
            } as const,
            { pattern: `${SOLDIER} армии обороны ~ ${words}`, group, alone: 1, side } as const,
          ]
        : []),
      { pattern: `${nouns} вооруженных|пограничных сил|войск ${words}`, group, alone: null, side },
      { pattern: `${nouns} армии обороны ~ ${words}`, group, alone: null, side },
    ]),
  );
}

const SOLDIERS =
  "солдат|солдата|солдатам|солдаты|солдатами|военнослужащих|военнослужащим|военнослужащие|военных|военным|бойцов|бойцам|офицеров|офицерам|ополченцев";
const CIVILIANS = "мирных|гражданских|мирным|гражданским жителей|лиц|граждан|жителям|лицам";
const PERSONS = "человек|людей|людям|жителей|жителям|граждан";

/** "15 раненных в боях солдат": where or when it was stands between the participle and its noun. */
function sufferers(): readonly GroupNoun[] {
  const participles: readonly (readonly [Outcome, string])[] = [
    ["killed", "погибших|погибшие|погибшим|убитых|убитым|убитые"],
    ["injured", "раненных|раненных|раненным|раненные|раненых|раненым|раненые|пострадавших|пострадавшим"],
    ["captured", "плененных|захваченных|пленным|взятых|попавших"],
    ["missing", "пропавших|пропавшим|пропавшие"],
  ];
  const people: readonly (readonly [Group, string])[] = [
    ["soldiers", SOLDIERS],
    ["civilians", CIVILIANS],
    ["people", PERSONS],
  ];
  return participles.flatMap(([outcome, words]) =>
    people.map(
      ([group, nouns]): GroupNoun => ({
        pattern: `${words} в|во|на|под|при|без ~3 ${nouns}`,
        group,
        alone: null,
        outcome,
      }),
    ),
  );
}

/** "сотрудников азербайджанского МВД": the adjective of their force tells whose they are. */
const OF_SIDE: readonly (readonly [Side, string])[] = [
  ["armenian", "армянского|армянской|карабахского|карабахской|арцахского|арцахской"],
  ["azerbaijani", "азербайджанского|азербайджанской"],
  ["russian", "российского|российской"],
];

function ofForce(): readonly GroupNoun[] {
  const forces: readonly (readonly [Group, string])[] = [
    ["police", "мвд|полиции|милиции|омона"],
    ["soldiers", "армии|минобороны|погранслужбы|сгб|снб|спецназа"],
    ["people", "мчс"],
  ];
  return OF_SIDE.flatMap(([side, adjectives]) =>
    forces.flatMap(([group, force]): readonly GroupNoun[] => [
      { pattern: `${STAFF} ${adjectives} ${force}`, group, alone: 1, side },
      { pattern: `${STAFFS} ${adjectives} ${force}`, group, alone: null, side },
      ...(group === "soldiers"
        ? [
            { pattern: `${SOLDIER} ${adjectives} ${force}`, group, alone: 1, side } as const,
            { pattern: `${SOLDIERS} ${adjectives} ${force}`, group, alone: null, side } as const,
          ]
        : []),
    ]),
  );
}

/** People as Russian reports name them. */
export const groups: readonly GroupNoun[] = [
  ...ofForce(),
  // Before the plurals: a capital makes their genitive look like a form of the singular.
  ...alone("жительница|жительницу|сотрудница|сотрудницу|работница|работницу", "people"),
  ...(Object.entries(NOUNS) as [Group, readonly Noun[]][]).flatMap(([group, nouns]) =>
    nouns.flatMap((noun) => nounsOf(group, noun)),
  ),
  ...FORMS.flatMap(([group, pattern, count]): readonly GroupNoun[] =>
    count === 1 ? alone(pattern, group) : [{ pattern, group, alone: null }],
  ),
  ...PHRASES.flatMap(([group, one, many]): readonly GroupNoun[] => [
    ...(one ? [{ pattern: one, group, alone: 1 } as const] : []),
    ...(many ? [{ pattern: many, group, alone: null } as const] : []),
  ]),
  // Hired from abroad, whoever counts them.
  { pattern: decline("наемник", "menK"), group: "soldiers", alone: null, side: "other" },
  { pattern: "наемник|наемника", group: "soldiers", alone: 1, side: "other" },
  { pattern: ARMENIAN, group: "people", alone: null, side: "armenian" },
  { pattern: AZERBAIJANI, group: "people", alone: null, side: "azerbaijani" },
  { pattern: RUSSIAN, group: "people", alone: null, side: "russian" },
  { pattern: "карабахских|карабахские армян|армяне", group: "people", alone: null, side: "armenian" },
  { pattern: "мирного|мирное|гражданского|гражданское населения|население", group: "civilians", alone: null },
  ...TOLD.flatMap(([outcome, plural, singular]): readonly GroupNoun[] => [
    { pattern: plural, group: "people", alone: null, outcome },
    ...(singular ? [{ pattern: singular, group: "people", alone: 1, outcome } as const] : []),
    { pattern: `${plural} среди мирного|гражданского населения`, group: "civilians", alone: null, outcome },
    { pattern: `${plural} среди мирных|гражданских жителей|лиц`, group: "civilians", alone: null, outcome },
    { pattern: `${plural} среди военных|военнослужащих|солдат`, group: "soldiers", alone: null, outcome },
  ]),
  {
    pattern: "убитых|погибших|раненых и|или раненых|погибших|убитых|пострадавших",
    group: "people",
    alone: null,
    outcome: "killed-or-injured",
  },
  { pattern: "жизней|жизни", group: "people", alone: null, outcome: "killed" },
  { pattern: "200 - х|ых|е|го", group: "people", alone: null, outcome: "killed" },
  { pattern: "300 - х|ых|е|го", group: "people", alone: null, outcome: "injured" },
  // "46 — мирные жители", "15 человек — военные": who they are stands behind a dash.
  ...PREDICATES.flatMap(([group, nouns]): readonly GroupNoun[] => [
    { pattern: `—|–|- это? ${nouns}`, group, alone: null },
    { pattern: `человек —|–|- это? ${nouns}`, group, alone: null },
  ]),
  // "солдат" is a genitive plural as well: the verb tells that he is one.
  {
    pattern: "солдат получил|был|попал|сдался",
    group: "soldiers",
    alone: 1,
  },
  {
    pattern: "солдат погиб|умер|скончался|убит|застрелен",
    group: "soldiers",
    alone: 1,
    outcome: "killed",
  },
  { pattern: "солдат ранен|подорвался", group: "soldiers", alone: 1, outcome: "injured" },
  { pattern: "солдат пропал", group: "soldiers", alone: 1, outcome: "missing" },
  { pattern: "солдат захвачен|пленен", group: "soldiers", alone: 1, outcome: "captured" },
  { pattern: "погиб|убит|умер|скончался|застрелен солдат", group: "soldiers", alone: 1, outcome: "killed" },
  // "ранен 32-летний Имя Фамилия": the age alone tells that it is one person.
  {
    pattern: "погиб|погибла|убит|убита|скончался|скончалась|умер|умерла ## - @aged",
    group: "people",
    alone: 1,
    outcome: "killed",
  },
  {
    pattern: "ранен|ранена|подорвался|подорвалась|пострадал|пострадала ## - @aged",
    group: "people",
    alone: 1,
    outcome: "injured",
  },
  { pattern: "ранен солдат", group: "soldiers", alone: 1, outcome: "injured" },
  { pattern: "пропал солдат", group: "soldiers", alone: 1, outcome: "missing" },
  {
    pattern: "смертельных|летальных случаев|случая|исходов",
    group: "people",
    alone: null,
    outcome: "killed",
  },
  { pattern: "населения|населению", group: "civilians", alone: null },
  MISSING_PEOPLE,
  {
    pattern: "пленных|пленные|пленным|пленными|военнопленных|военнопленным|военнопленными|военнопленные",
    group: "people",
    alone: null,
    outcome: "captured",
  },
  ...WITHOUT_NEWS,
  ...sufferers(),
  ...ofCountry(),
];
