import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";

function casualties(text: string, date?: string): string[] {
  const { facts } = extractFacts(text, { language: "hy", ...(date ? { date } : {}) });
  return facts.flatMap((fact) =>
    fact.kind === "casualty"
      ? [
          `${fact.outcome} ${fact.count ?? "vague"}${fact.countMax ? `-${fact.countMax}` : ""} ${fact.bound} ${fact.group}${fact.partOf === null ? "" : ` of ${fact.partOf}`}${fact.period === "background" ? " background" : ""}`,
        ]
      : [],
  );
}

function firstClaim(text: string): { actor: string | null; side: string | null; via: string | null } | null {
  for (const fact of extractFacts(text, { language: "hy" }).facts)
    if (fact.kind === "casualty") return { actor: fact.claimant.actor, side: fact.side, via: fact.via };
  return null;
}

function takes(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "hy" }).facts) {
    if (fact.kind === "casualty") continue;
    for (const stance of fact.stances) if (stance !== "other") found.add(`${fact.actor} ${stance}`);
  }
  return [...found].sort();
}

const FIGURES: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  ["takes an agreed release for none", "Երկու առաջնորդները պայմանավորվեցին ազատ արձակել գերիներին։", []],
  [
    "keeps a child's age from parting it from its verb",
    "Բերդում մահացավ 9-ամյա աղջիկ, մեկ կին վիրավորվեց։",
    ["killed 1 exact children", "injured 1 exact women"],
  ],
  [
    "reads an enemy's losses behind one verb",
    "Ոչնչացվել են հակառակորդի 9 տանկ, 2 ուղղաթիռ, շուրջ 80 զինվոր։",
    ["killed 80 about soldiers"],
  ],
  ["reads losses as a noun", "Բանակը կրել է 6 կորուստ։", ["killed 6 exact people"]],
  ["reads a verb before its count", "Ճարտարում զոհվել է 4 զինծառայող։", ["killed 4 exact soldiers"]],
  ["reads a count before its verb", "Ութ մարդ անտառում անհետ կորել է։", ["missing 8 exact people"]],
  ["reads the verb parted by its auxiliary", "Երեք երեխա է վիրավորվել։", ["injured 3 exact children"]],
  [
    "reads two verbs with their own counts",
    "Պայթյունից մահացել է 6 հոգի, վիրավորվել՝ 14-ը։",
    ["killed 6 exact people", "injured 14 exact people"],
  ],
  [
    "takes no next clause's number for the verb's",
    "Մեկ ոստիկան զոհվել է, իննը վնասվածքներ են ստացել։",
    ["killed 1 exact police", "injured 9 exact police"],
  ],
  [
    "reads nouns that tell the outcome",
    "Գիշերվա արդյունքը 9 զոհ և 31 վիրավոր է։",
    ["killed 9 exact people", "injured 31 exact people"],
  ],
  [
    "reads a part behind այդ թվում",
    "Զոհվել է 12 մարդ, այդ թվում՝ երկու երեխա և երեք կին։",
    ["killed 12 exact people", "killed 2 exact children of 0", "killed 3 exact women of 0"],
  ],
  [
    "reads parts behind որոնցից with a bow for their verb",
    "Վիրավորվել է 15 մարդ, որոնցից 6-ը՝ երեխա։",
    ["injured 15 exact people", "injured 6 exact children of 0"],
  ],
  [
    "reads a part of those counted in the ablative",
    "Սպանված 9 քաղաքացիական անձանցից չորսը կին է։",
    ["killed 9 exact civilians", "killed 4 exact women of 0"],
  ],
  [
    "reads a part in the next sentence",
    "Հարվածից զոհվել է 22 մարդ։ Նրանցից 5-ը խաղաղ բնակիչ է։",
    ["killed 22 exact people", "killed 5 exact civilians of 0"],
  ],
  [
    "counts one without a numeral",
    "Դիպուկահարի կրակից վիրավորվել է ժամկետային զինծառայող։",
    ["injured 1 exact soldiers"],
  ],
  ["counts an age as one", "Վիրավորվել է 11-ամյա երեխա։", ["injured 1 exact children"]],
  ["reads number words in their cases", "Զոհերի թիվը հասել է քսանյոթի։", ["killed 27 exact people"]],
  ["reads a scale before digits", "Տեղահանվել է 48 հազար 300 մարդ։", ["displaced 48300 exact people"]],
  ["reads a decimal scale", "Տեղահանվել է 1.5 միլիոն մարդ։", ["displaced 1500000 exact people"]],
  ["reads two tens as twenty", "Վիրավորվել է երկու տասնյակ զինվոր։", ["injured 20 exact soldiers"]],
  [
    "takes the noun left out from the sentence before",
    "Կոթիում զոհվել է երկու ոստիկան։ Եվս չորսը վիրավոր են։",
    ["killed 2 exact police", "injured 4 exact police"],
  ],
  [
    "reads how some of them are as a part",
    "Վիրավորվել է վեց զինվոր, երկուսը՝ ծանր։",
    ["injured 6 exact soldiers", "injured 2 exact soldiers of 0"],
  ],
  [
    "reads what some of them are as a part",
    "Զոհվել է 14 մարդ, հինգը կանայք են։",
    ["killed 14 exact people", "killed 5 exact women of 0"],
  ],
  [
    "reads a noun at the end as that of both counts",
    "Բանակն ունի 7 զոհված եւ 30 վիրավոր զինվոր։",
    ["killed 7 exact soldiers", "injured 30 exact soldiers"],
  ],
  [
    "reads a part behind an aside",
    "Զոհվածների թվում, ըստ բժիշկների, երեք երեխա է։",
    ["killed 3 exact children"],
  ],
  [
    "reads captives who came back before their count",
    "Բաքվից վերադարձած 9 գերիներից երեքը կանայք են։",
    ["released 9 exact people", "released 3 exact women of 0"],
  ],
  [
    "counts one by the noun's article or by a word for its death",
    "Պայթյունից վարորդը վիրավորվել է։ ՊՆ-ն հայտնել է սպայի մահվան մասին։",
    ["injured 1 exact people", "killed 1 exact soldiers"],
  ],
  [
    "keeps who they are that came back",
    "Երկու սահմանապահ վերադարձվել է Հայաստան։",
    ["released 2 exact soldiers"],
  ],
  [
    "takes no year of birth for the time",
    "Կրակոցից զոհվել է շարքային, 1999 թ. ծնված Արմեն Բադալյանը։",
    ["killed 1 exact soldiers"],
  ],
  [
    "reads the bow as the verb told before",
    "Հայաստանը կորցրել է 20 զինվոր, Ադրբեջանը՝ 30։",
    ["killed 20 exact soldiers", "killed 30 exact soldiers"],
  ],
  ["keeps tens vague", "Տասնյակ բնակիչներ վիրավորվել են։", ["injured vague vague people"]],
  ["keeps several vague", "Մի քանի զինվոր գերեվարվել է։", ["captured vague vague soldiers"]],
  ["reads a range", "Զոհվել է 30-ից 35 զինվոր։", ["killed 30-35 exact soldiers"]],
  ["reads ավելի քան", "Ավելի քան 70 զինվոր է զոհվել։", ["killed 70 at-least soldiers"]],
  ["reads the ablative with ավելի", "Վիրավորվել է 120-ից ավելի մարդ։", ["injured 120 at-least people"]],
  [
    "does not take the next number's ավելի քան for this one's",
    "Բանակն ունի 8 զոհ և ավելի քան 20 վիրավոր։",
    ["killed 8 exact people", "injured 20 at-least people"],
  ],
  ["reads մինչև", "Մինչև 60 մարդ տարհանվել է։", ["evacuated 60 at-most people"]],
  ["reads մոտ before a number", "Վիրավորվել է մոտ 90 մարդ։", ["injured 90 about people"]],
  ["reads մոտ behind a place as near", "Կապանի մոտ 2 զինծառայող է վիրավորվել։", ["injured 2 exact soldiers"]],
  [
    "keeps the total of those before",
    "Զոհվել է ևս 5 մարդ, և ընդհանուր թիվը հասել է 33-ի։",
    ["killed 5 exact people", "killed 33 exact people"],
  ],
  [
    "does not take the old value",
    "Զոհված զինծառայողների թիվը 64 է, երեկ այն 58 էր։",
    ["killed 64 exact soldiers"],
  ],
  [
    "keeps a joint count joint",
    "Սպանվել կամ վիրավորվել է 45 զինվոր։",
    ["killed-or-injured 45 exact soldiers"],
  ],
  ["reads those with whom contact is lost", "Կապ չկա 16 զինծառայողի հետ։", ["missing 16 exact soldiers"]],
  ["reads captives set free", "Բաքուն ազատ է արձակել հինգ հայ գերու։", ["released 5 exact people"]],
  [
    "reads patients as evacuated, not displaced",
    "Արցախից Հայաստան է տեղափոխվել 13 հիվանդ։",
    ["evacuated 13 exact people"],
  ],
  [
    "reads arrivals as displaced",
    "Հայաստան է մուտք գործել 17 հազար բռնի տեղահանված անձ։",
    ["displaced 17000 exact people"],
  ],
  [
    "puts a war of its own name into the background",
    "44-օրյա պատերազմում զոհվել է շուրջ 3500 զինվոր։",
    ["killed 3500 about soldiers background"],
  ],
  ["reads no figure in its denial", "Բաքուն հերքում է, որ սպանվել է 7 գերի։", []],
  ["reads no figure that is only possible", "Կարող են հարյուրավոր մարդիկ զոհվել։", []],
  ["reads none where there are none", "Ոչ մի զոհ կամ վիրավոր չկա։", []],
  ["reads no bodies handed over", "Ադրբեջանը հանձնել է 8 զինծառայողի մարմին։", []],
  ["reads no equipment", "Խոցվել է 3 տանկ, ոչնչացվել՝ 5 անօդաչու։", []],
  ["reads no road accident", "Ավտովթարի հետևանքով զոհվել է երկու մարդ։", []],
  [
    "reads no count that another has risen from",
    "Բարդայում զոհերի թիվը 14-ից հասել է 16-ի։",
    ["killed 16 exact people"],
  ],
  [
    "reads a part by the state of its wounded",
    "Տավուշում վիրավորվել է յոթ մարդ։ Նրանցից երկուսի վիճակը ծանր է։",
    ["injured 7 exact people", "injured 2 exact people of 0"],
  ],
  [
    "reads the group of a total behind a source",
    "Ծառայության տվյալներով՝ քաղաքացիական բնակչության շրջանում զոհերի թիվը 11 է։",
    ["killed 11 exact civilians"],
  ],
  [
    "reads captives who arrive behind their verb",
    "Մարտի 2-ին Երևան ժամանեց 11 գերի։",
    ["released 11 exact people"],
  ],
  [
    "shares a death told of the last of a list",
    "Բաքուն հայտնեց 14 զինվորի և մեկ քաղաքացիական անձի մահվան մասին։",
    ["killed 14 exact soldiers", "killed 1 exact civilians"],
  ],
  [
    "reads whose people stand before their number",
    "Ականից զոհվել է ոստիկանության երեք աշխատակից։",
    ["killed 3 exact police"],
  ],
  ["reads no shares", "Զոհվածների 40 տոկոսը պահեստազորայիններ են։", []],
  ["reads no households", "Տեղահանված 900 ընտանիք կացարան է ստացել։", []],
];

describe("casualty traps in Armenian", () => {
  for (const [title, text, expected] of FIGURES)
    it(title, () => {
      assert.deepEqual(casualties(text), expected);
    });
});

const CLAIMS: readonly (readonly [
  title: string,
  text: string,
  expected: { readonly actor: string | null; readonly side: string | null; readonly via: string | null },
])[] = [
  [
    "takes the subject before its verb",
    "Ադրբեջանի պաշտպանության նախարարությունը հայտնել է 4 զինծառայողի զոհվելու մասին։",
    { actor: "AZ", side: "azerbaijani", via: null },
  ],
  [
    "takes the subject behind its verb",
    "Զոհվել է երկու խաղաղ բնակիչ, հաղորդում է Արցախի ՄԻՊ-ը։",
    { actor: "NK", side: "armenian", via: null },
  ],
  [
    "takes the one in the genitive before խոսքով",
    "Արցախի նախագահի խոսնակ Արա Մելյանի խոսքով՝ վիրավորվել է 9 մարդ։",
    { actor: "NK", side: "armenian", via: null },
  ],
  [
    "takes a ministry in the ablative for the speaker of a plural verb",
    "ՀՀ ՊՆ-ից տեղեկացնում են, որ զոհվել է 3 զինծառայող։",
    { actor: "AM", side: "armenian", via: null },
  ],
  [
    "takes a bare ministry for Armenia's, whoever is told of",
    "Պաշտպանության նախարարությունը նշել է, որ Ադրբեջանի հարձակման հետևանքով զոհվել է 3 զինծառայող։",
    { actor: "AM", side: "armenian", via: null },
  ],
  [
    "takes the agency's source for the claimant",
    "Զոհվել է 11 մարդ, գրում է «Ռոյթերսը»՝ հղում անելով Ադրբեջանի դատախազությանը։",
    { actor: "AZ", side: "azerbaijani", via: "«Ռոյթերսը" },
  ],
  [
    "gives what was told to the one named behind it",
    "Զոհվել է 5 զինծառայող։ Այս մասին հայտնել է Արցախի պաշտպանության բանակը։",
    { actor: "NK", side: "armenian", via: null },
  ],
  [
    "counts the enemy's losses as the other side's",
    "ՀՀ ՊՆ-ն նշել է, որ հակառակորդն ունի 40 զոհ։",
    { actor: "AM", side: "azerbaijani", via: null },
  ],
  [
    "reads whose the dead are before the number",
    "Հայտնի է հայկական կողմի 25 զոհի մասին։",
    { actor: null, side: "armenian", via: null },
  ],
  [
    "reads a speaker behind words of place",
    "Զոհվել է յոթ զինվոր, խորհրդարանում ասաց պաշտպանության նախարարը։",
    { actor: "AM", side: "armenian", via: null },
  ],
  [
    "knows whose an aide is by the surname of the head of state",
    "Ադրբեջանի նախագահ Ալիևը մեկնել է։ Բարդայում զոհվել է 4 մարդ, հայտնեց Ալիևի օգնականը։",
    { actor: "AZ", side: "azerbaijani", via: null },
  ],
  [
    "reads to whom captives are handed over",
    "Հայաստանը Բաքվին է հանձնել երկու գերի։",
    { actor: null, side: "azerbaijani", via: null },
  ],
  [
    "takes captives for the other side's than who frees them",
    "Բաքուն ազատ է արձակել երեք գերի։",
    { actor: null, side: "armenian", via: null },
  ],
  [
    "reads whose captives are held by where they are held",
    "Ադրբեջանում պահվող գերիների թիվը 40 է։",
    { actor: null, side: "armenian", via: null },
  ],
  [
    "reads a headline's speaker before a full stop",
    "ՊՆ. ոչնչացվել է 90 ադրբեջանցի զինծառայող",
    { actor: "AM", side: "azerbaijani", via: null },
  ],
];

describe("claimants and sides in Armenian", () => {
  for (const [title, text, expected] of CLAIMS)
    it(title, () => {
      assert.deepEqual(firstClaim(text), expected);
    });
});

const STANCES: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  [
    "takes a sentence of a court for no condemnation",
    "Երևանում դատապարտվել է 8 տարվա ազատազրկման, հայտնել է Հայաստանի դատախազությունը։",
    [],
  ],
  [
    "takes a hospital for no patient",
    "Հայաստանի ոստիկանությունը տեղեկացնում է, որ 14-ը տեղափոխվել է հիվանդանոց։",
    [],
  ],
  [
    "reads whose integrity a pronoun tells",
    "Դանիան մտահոգված է Հայաստանում վիճակով և պաշտպանում է նրա տարածքային ամբողջականությունը։",
    ["DK concern", "DK support-armenia"],
  ],
  [
    "reads a list of states before one verb",
    "Կանադան, Լատվիան և Չեխիան կողմերին կոչ են արել դադարեցնել կրակը Ղարաբաղում։",
    ["CA ceasefire", "CZ ceasefire", "LV ceasefire"],
  ],
  [
    "keeps the object of a call from being its subject",
    "Մոսկվան հորդորել է Բաքվին վերադառնալ բանակցություններին։",
    ["RU dialogue"],
  ],
  [
    "closes a phrase at its article",
    "Իրանի նախագահը Հայաստանի վարչապետին ասել է, որ պատրաստ է միջնորդել։",
    ["IR mediation"],
  ],
  [
    "takes no place for a person's name",
    "Ֆրանսիայի արտգործնախարարը Նյու Յորքում դատապարտել է Ադրբեջանի հարձակումը։",
    ["FR condemn"],
  ],
  ["reads no stance that was not taken", "Հունգարիան չի դատապարտել Ադրբեջանի հարձակումը։", []],
  [
    "reads support of Armenia's integrity",
    "Նորվեգիան աջակցում է Հայաստանի տարածքային ամբողջականությանը։",
    ["NO support-armenia"],
  ],
  [
    "reads support of Azerbaijan",
    "Ղազախստանը շնորհավորել է Ադրբեջանին տարածքների վերադարձի կապակցությամբ։",
    ["KZ support-azerbaijan"],
  ],
  [
    "reads a ministry of defence as no support",
    "ՌԴ պաշտպանության նախարարությունը հերքել է Ադրբեջանի հաղորդագրությունը։",
    ["RU denial"],
  ],
  ["reads who brokered", "Ռուսաստանի միջնորդությամբ կողմերը Ղարաբաղում բանակցել են։", ["RU mediation"]],
  [
    "reads a call for the Security Council",
    "Ֆրանսիան պահանջել է Ղարաբաղի հարցով ՄԱԿ-ի Անվտանգության խորհրդի արտակարգ նիստ հրավիրել։",
    ["FR council-meeting"],
  ],
  [
    "gives the role behind a list of states to all of them",
    "Իտալիայի, Մալթայի և Հունաստանի վարչապետները դատապարտել են Ադրբեջանի հարձակումը։",
    ["GR condemn", "IT condemn", "MT condemn"],
  ],
  ["takes no town of a meeting for who meets", "Հայաստանի և Ադրբեջանի նախարարները հանդիպել են Փարիզում։", []],
  [
    "reads an offer to host talks as mediation",
    "Բուլղարիան առաջարկել է Սոֆիայում Երևանի ու Բաքվի բանակցություններ կազմակերպել։",
    ["BG mediation"],
  ],
  [
    "reads a possessive before what is said",
    "Դանիայի վարչապետն իր ափսոսանքն է հայտնել Ղարաբաղի զոհերի համար։",
    ["DK concern"],
  ],
  [
    "reads the fire that one side lays to the other's charge",
    "ՀՀ ՊՆ-ն հաղորդել է, որ ադրբեջանական ուժերը կրակ են բացել Սոթքի դիրքերի վրա։",
    ["AM condemn"],
  ],
  [
    "reads what both sides have agreed on",
    "Երևանն ու Բաքուն պայմանավորվել են վերսկսել բանակցությունները։",
    ["AM dialogue", "AZ dialogue"],
  ],
  [
    "reads who asked the Council to meet",
    "Մեխիկոյի առաջարկով Ղարաբաղի հարցով հրավիրվել է ՄԱԿ-ի Անվտանգության խորհրդի նիստ։",
    ["MX council-meeting"],
  ],
  [
    "reads no lawmaker as his state",
    "Գերմանացի պատգամավորը դատապարտել է Ադրբեջանի հարձակումը Արցախի վրա։",
    [],
  ],
];

describe("stances in Armenian", () => {
  for (const [title, text, expected] of STANCES)
    it(title, () => {
      assert.deepEqual(takes(text), expected);
    });
});

describe("sentences in Armenian", () => {
  it("end at an ASCII colon and at no full stop within", () => {
    const { facts } = extractFacts(
      "Վիրավորները 60-ից ավելի են. 12-ը քաղաքացիական անձինք են: Զոհվել է 3 զինվոր:",
      { language: "hy" },
    );
    assert.deepEqual([...new Set(facts.map(({ start }) => start))], [0, 57]);
  });

  it("keep a word whole around its question mark", () => {
    assert.deepEqual(casualties("Վիրավորվե՞լ է 4 մարդ։"), ["injured 4 exact people"]);
  });
});

describe("a quoted name in Armenian", () => {
  it("parts no speaker from the verb", () => {
    const { facts } = extractFacts(
      "Արցախի ՄԻՊ Արտակ Պողոսյանը «Ֆեյսբուքի» էջում գրել է, որ զոհվել է երեք քաղաքացի։",
      {
        language: "hy",
      },
    );
    assert.deepEqual(
      facts.flatMap((fact) => (fact.kind === "casualty" ? [fact.claimant.actor] : [])),
      ["NK"],
    );
  });
});

describe("whose people and whose word in Armenian", () => {
  it("tells a shelled side by who shelled it", () => {
    assert.deepEqual(
      firstClaim(
        "Ադրբեջանի ԱԳՆ-ի տվյալներով՝ հայկական կողմի հրետակոծությունների հետևանքով զոհվել է 5 խաղաղ բնակիչ։",
      ),
      { actor: "AZ", side: "azerbaijani", via: null },
    );
  });

  it("knows the bodies of Karabakh's army", () => {
    const claim = { actor: "NK", side: "armenian", via: null };
    assert.deepEqual(
      firstClaim("Զոհվել է 2 հայ զինծառայող, հայտնել է պաշտպանության բանակի մամուլի ծառայությունը։"),
      claim,
    );
    assert.deepEqual(firstClaim("Ադրբեջանական կրակից զոհվել է երկու զինծառայող. ՊԲ"), claim);
  });
});
