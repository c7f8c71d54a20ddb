import type { Group, Outcome, Side } from "../../fact.ts";
import type { GroupNoun } from "../../language.ts";
import { anyOf, decline, noun, plural } from "./inflect.ts";

/** A noun for people; `single`: its bare form counts one ("զոհվել է զինծառայող"). */
interface Noun {
  readonly group: Group;
  /** Lemma and, where it differs, the stem of its oblique cases: "բնակիչ/բնակչ". */
  readonly words: string;
  readonly single: boolean;
  /** Words that may stand before it as a part of its name: "խաղաղ (բնակիչ)". */
  readonly with?: string;
  readonly outcome?: Outcome;
  readonly side?: Side;
}

/** "ութամյա", "քսանհինգամյա": ages in one word. */
const UNITS = "մեկ երկ եռ քառ հնգ վեց յոթ ութ ինն".split(" ");
const TENS = "տասն քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն".split(" ");
const AGED = anyOf(
  [...UNITS, ...TENS, "տաս", ...TENS.flatMap((ten) => UNITS.map((unit) => ten + unit))].flatMap((age) => [
    `${age}ամյա`,
    `${age}ամեա`,
  ]),
);

/** Ages of children. */
const YOUNG = anyOf(
  [...UNITS, "տաս", ...UNITS.slice(0, 7).map((unit) => `տասն${unit}`)].map((age) => `${age}ամյա`),
);

const NOUNS: readonly Noun[] = [
  {
    group: "people",
    single: false,
    words:
      "անձ անձնավորություն քաղաքացի հոգի բնակիչ/բնակչ փախստական ուղեւոր հիվանդ պացիենտ աշխատակից/աշխատակց աշխատող ծառայող անդամ կամավոր կամավորական հայրենակից/հայրենակց պատանդ մասնակից/մասնակց ներկայացուցիչ/ներկայացուցչ մասնագետ էներգետիկ բանտարկյալ կալանավոր տարեց ծերունի թոշակառու ազգական հարազատ զբոսաշրջիկ/զբոսաշրջիկ ուսանող աշակերտ քաղբանտարկյալ ձերբակալված քաղաքաբնակ դիմորդ սիրիացի վերաբնակիչ ահաբեկիչ/ահաբեկչ վարձկան հանգստացող արտասահմանցի այցելու սովորող ուխտավոր ճանապարհորդ օտարերկրացի",
  },
  {
    group: "people",
    single: true,
    words:
      "գյուղացի բանվոր շինարար ականազերծող սակրավոր վարորդ հովիվ/հովվ հրշեջ փրկարար երիտասարդ ռազմագետ ֆերմեր հողագործ տրակտորիստ մեխանիզատոր անասնապահ ուսուցիչ/ուսուցչ վաճառող քահանա հոգեւորական հանքափոր որսորդ ձկնորս էլեկտրիկ տանուտեր",
  },
  {
    group: "civilians",
    single: true,
    with: "խաղաղ|քաղաքացիական",
    words: "բնակիչ/բնակչ անձ քաղաքացի անձնավորություն",
  },
  {
    group: "children",
    single: true,
    words: "երեխա անչափահաս դեռահաս պատանի մանուկ/մանկ նորածին/նորածն մանկահասակ",
  },
  {
    group: "children",
    single: true,
    with: "անչափահաս|փոքր|մանկահասակ|տարեկան|ամյա",
    words: "երեխա տղա աղջիկ/աղջկ անձ",
  },
  { group: "children", single: true, with: YOUNG, words: "տղա աղջիկ/աղջկ աղջնակ" },
  { group: "children", single: true, with: "## - ամյա|ամեա", words: "տղա աղջիկ/աղջկ" },

  {
    group: "soldiers",
    single: true,
    words:
      "զինծառայող զինվոր զինվորական շարքային ենթասպա սպա ժամկետային պայմանագրային պահեստազորային մարտիկ/մարտիկ ռազմիկ զորակոչիկ գնդապետ փոխգնդապետ մայոր կապիտան լեյտենանտ սերժանտ գեներալ գրոհային սահմանապահ աշխարհազորային աշխարհազորական ժամկետային կրտսեր դիվերսանտ ազատամարտիկ կռվող հատուկջոկատային հետախույզ դիպուկահար մոբիլիզացված զորահավաքված հրետանավոր տանկիստ օդաչու կապավոր հրամանատար",
  },
  {
    group: "soldiers",
    single: true,
    with: "ժամկետային|պայմանագրային|հակառակորդի|պարտադիր|զինված|շարքային|բարձրաստիճան|մահապարտ|պահեստազորային|կամավոր",
    words: "զինծառայող զինվոր ծառայող սպա զինվորական",
  },
  { group: "police", single: true, words: "ոստիկան իրավապահ" },
  {
    group: "police",
    single: true,
    with: "ոստիկանության|ՆԳՆ|պարեկային|ՆԳ",
    words: "աշխատակից/աշխատակց ծառայող սպա գնդապետ մայոր կապիտան լեյտենանտ սերժանտ",
  },
  { group: "peacekeepers", single: true, words: "խաղաղապահ" },
  { group: "peacekeepers", single: true, with: "խաղաղապահ", words: "զինծառայող զինվոր սպա" },
  {
    group: "journalists",
    single: true,
    words:
      "լրագրող թղթակից/թղթակց օպերատոր ֆոտոլրագրող լուսանկարիչ/լուսանկարչ հեռուստալրագրող հեռուստաօպերատոր",
  },
  {
    group: "medics",
    single: true,
    words:
      "բժիշկ/բժշկ բուժաշխատող բուժքույր/բուժքրոջ բուժակ վիրաբույժ/վիրաբույժ բուժաշխատակից/բուժաշխատակց պարամեդիկ սանիտար",
  },
  { group: "medics", single: true, with: "բժշկական|շտապօգնության|բուժ", words: "աշխատող աշխատակից/աշխատակց" },
  { group: "officials", single: true, words: "պաշտոնյա չինովնիկ պատգամավոր" },
  { group: "officials", single: false, words: "ղեկավար գործիչ/գործիչ նախարար առաջնորդ" },
  {
    group: "people",
    single: false,
    outcome: "killed",
    words: "զոհ զոհված մահացած սպանված նահատակ նահատակված",
  },
  { group: "people", single: false, outcome: "injured", words: "վիրավոր վիրավորված տուժած տուժող" },
  { group: "people", single: false, words: "գերի ռազմագերի" },
  { group: "people", single: false, outcome: "captured", words: "գերեվարված գերված" },
  { group: "people", single: false, outcome: "displaced", words: "տեղահանված" },
  { group: "people", single: false, outcome: "evacuated", words: "տարհանված" },
  {
    group: "people",
    single: false,
    side: "armenian",
    words: "հայ ղարաբաղցի արցախցի արցախահայ ղարաբաղահայ հայաստանցի",
  },
  { group: "people", single: false, side: "azerbaijani", words: "ադրբեջանցի ազերի" },
  { group: "people", single: false, side: "russian", words: "ռուս ռուսաստանցի" },
];

/** Forms that no rule of declension gives. */
const IRREGULAR: readonly (readonly [Group, one: string, many: string])[] = [
  [
    "people",
    "մարդ",
    "մարդու|մարդուն|մարդուց|մարդով|մարդը|մարդն|մարդիկ|մարդկանց|մարդկանցից|մարդկանցով|մարդիկն",
  ],
  ["people", "անձ", "անձինք|անձանց|անձանցից|անձինքն"],
  ["women", "կին", "կինը|կնոջ|կնոջը|կնոջից|կանայք|կանանց|կանանցից|կանայքն"],
  ["men", "տղամարդ", "տղամարդու|տղամարդուց|տղամարդիկ|տղամարդկանց|տղամարդը|տղամարդն|տղամարդկանցից"],
  ["children", "մանուկ", "մանուկներ|մանուկների"],
  ["children", "աղջնակ", "աղջնակներ|աղջնակի|աղջնակը"],
];

const OF_SIDE: readonly (readonly [Side, string])[] = [
  ["armenian", "հայ|հայկական|հայաստանցի|ղարաբաղցի|արցախցի"],
  ["azerbaijani", "ադրբեջանցի|ադրբեջանական|ազերի"],
  ["russian", "ռուս|ռուսական|ռուսաստանցի"],
  [
    "other",
    "ֆրանսիացի|ֆրանսիական|իրանցի|իրանական|թուրք|թուրքական|վրացի|վրացական|սիրիացի|ամերիկացի|բրիտանացի|հնդիկ|իսրայելցի|ուկրաինացի|գերմանացի|օտարերկրյա|օտարերկրացի|իտալացի|լիբանանցի|լիբանանահայ",
  ],
];

/** Words between the noun's adjective and the noun, and a rank before it. */
const RANK = "ժամկետային|պայմանագրային|խաղաղ|քաղաքացիական|զինված|հետախույզ|տարեկան|ամյա";

function lemmas(words: string): (readonly [lemma: string, stem: string])[] {
  return words.split(" ").map((word) => {
    const [lemma = "", stem = lemma] = word.split("/");
    return [lemma, stem];
  });
}

/** Nouns behind whoever it happened to: "զինծառայողի մահը". */
const DEATHS: readonly (readonly [Outcome, string])[] = [
  ["killed", "մահը|մահն|մահվան|մահվանը|մահից|սպանությունը|սպանության|զոհվելու|զոհվելը|մահանալու"],
  ["injured", "վիրավորվելու|վիրավորվելը|վիրավորման|վիրավորումը"],
  ["captured", "գերեվարման|գերեվարումը|գերեվարվելու|առեւանգման|առեւանգումը"],
];

/** The genitive of one: "զինծառայողի", "գյուղացու". */
function genitiveOf(lemma: string, stem: string): readonly string[] {
  return decline(lemma, stem).oblique.filter((form) => /(?:ի|ու)$/.test(form) && form !== lemma);
}

function formsOf({ group, words, single, with: before, outcome, side }: Noun): readonly GroupNoun[] {
  const told = { group, ...(outcome ? { outcome } : {}), ...(side ? { side } : {}) };
  const prefix = before ? `${before} ` : "";
  const bare = anyOf(lemmas(words).map(([lemma]) => lemma));
  const inflected = anyOf(
    lemmas(words).flatMap(([lemma, stem]) => [
      ...(single && !outcome ? [] : decline(lemma, stem).definite),
      // "վիրավորում" is rather the wound.
      ...decline(lemma, stem).oblique.filter((form) => form !== "վիրավորում"),
      ...plural(lemma),
    ]),
  );
  const definite = anyOf(lemmas(words).flatMap(([lemma, stem]) => decline(lemma, stem).definite));
  const genitive = anyOf(lemmas(words).flatMap(([lemma, stem]) => genitiveOf(lemma, stem)));
  const one = anyOf(
    lemmas(words).flatMap(([lemma, stem]) => [
      lemma,
      ...decline(lemma, stem).definite,
      ...genitiveOf(lemma, stem),
      ...(lemma === "զինծառայող" ? ["զինծառայողին"] : []),
    ]),
  );
  return [
    { ...told, pattern: `${prefix}${bare}`, alone: single ? 1 : null },
    { ...told, pattern: `${prefix}${inflected}`, alone: null },
    ...(single && !outcome ? [{ ...told, pattern: `${prefix}${definite}`, alone: 1 } as const] : []),
    { ...told, pattern: `${AGED} ${RANK}? ${prefix}${one}`, alone: 1 },
    // "8-ամյա երեխա", "20 տարեկան զինծառայող"
    { ...told, pattern: `## - ամյա ${RANK}? ${prefix}${one}`, alone: 1 },
    { ...told, pattern: `## տարեկան ${RANK}? ${prefix}${one}`, alone: 1 },
    // "զինծառայողի մահվան մասին"
    ...(single && !outcome
      ? DEATHS.map(
          ([became, nouns]): GroupNoun => ({
            ...told,
            pattern: `${prefix}${genitive} ${nouns}`,
            alone: 1,
            outcome: became,
          }),
        )
      : []),
    ...(group === "peacekeepers" || outcome || side
      ? []
      : OF_SIDE.flatMap(([whose, adjective]): GroupNoun[] => {
          const lead = `${adjective} ${before ? "" : `${RANK}? `}${prefix}`;
          return [
            ...(single ? [{ ...told, pattern: lead + definite, alone: 1, side: whose } as const] : []),
            { ...told, pattern: lead + bare, alone: single ? 1 : null, side: whose },
            { ...told, pattern: lead + inflected, alone: null, side: whose },
          ];
        })),
  ];
}

/** Participles that are nouns of two words. */
const MISSING = anyOf(noun("կորած"));

/** People as Armenian reports name them. */
export const groups: readonly GroupNoun[] = [
  ...NOUNS.flatMap(formsOf),
  ...IRREGULAR.flatMap(([group, one, many]): GroupNoun[] => [
    { pattern: one, group, alone: group === "people" ? null : 1 },
    { pattern: `## - ամյա ${one}`, group, alone: 1 },
    { pattern: `${AGED} ${one}`, group, alone: 1 },
    { pattern: `## տարեկան ${one}`, group, alone: 1 },
    { pattern: many, group, alone: null },
  ]),
  { pattern: "խաղաղ|քաղաքացիական բնակչության|բնակչությունից", group: "civilians", alone: null },
  {
    pattern: "գյուղի|քաղաքի|շրջանի|համայնքի|տեղի|տեղացի բնակիչ|բնակիչը|բնակիչն|բնակչի",
    group: "people",
    alone: 1,
  },
  { pattern: "քաղաքացիական @aux", group: "civilians", alone: null },
  { pattern: "քաղաքացիական|խաղաղ .|,", group: "civilians", alone: null },
  {
    pattern: "խաղաղ|քաղաքացիական անձինք|անձանց|անձանցից|մարդ|մարդու|մարդիկ|մարդկանց",
    group: "civilians",
    alone: null,
  },
  { pattern: "խաղաղ|քաղաքացիական զոհ|զոհի|զոհեր|զոհերի", group: "civilians", alone: null, outcome: "killed" },
  {
    pattern: "խաղաղ|քաղաքացիական վիրավոր|վիրավորի|վիրավորներ|վիրավորների",
    group: "civilians",
    alone: null,
    outcome: "injured",
  },
  {
    pattern:
      "վիրավորում|վիրավորումներ|վնասվածք|վնասվածքներ|այրվածք|այրվածքներ|կոտրվածք|կոտրվածքներ ստացածի|ստացածներ|ստացածների|ստացածներից",
    group: "people",
    alone: null,
    outcome: "injured",
  },
  {
    pattern: "վիրավորում|վնասվածք|վնասվածքներ|վիրավորումներ ստացած",
    group: "people",
    alone: null,
    outcome: "injured",
  },
  { pattern: `անհետ|անհայտ ${MISSING}`, group: "people", alone: null, outcome: "missing" },
  {
    pattern: "բռնի տեղահանված|տեղահանվածի|տեղահանվածներ|տեղահանվածների",
    group: "people",
    alone: null,
    outcome: "displaced",
  },
  {
    pattern: "ներքին գործերի նախարարության աշխատակից|ծառայող|աշխատակցի|ծառայողի|աշխատակիցներ|ծառայողներ",
    group: "police",
    alone: null,
  },
  {
    pattern: "լրատվամիջոցի|լրատվամիջոցների|մամուլի ներկայացուցիչ|ներկայացուցչի|ներկայացուցիչներ",
    group: "journalists",
    alone: null,
  },
  {
    pattern: "զինված ուժերի|զուի|բանակի զինծառայող|զինվոր|ներկայացուցիչ|ներկայացուցչի|սպա|զինվորի",
    group: "soldiers",
    alone: null,
  },
  {
    pattern:
      "ոստիկանության|ոստիկանապետության|ՆԳՆ # աշխատակից|աշխատակցի|աշխատակիցներ|ծառայող|ծառայողի|ծառայողներ|սպա|սպայի",
    group: "police",
    alone: null,
  },
  {
    pattern: "խաղաղապահ|խաղաղապահների|զորախմբի # զինծառայող|զինծառայողի|ծառայող|զինվոր|զինվորի",
    group: "peacekeepers",
    alone: null,
  },
  {
    pattern: "անձնակազմի|հաշվարկի #? անդամ|անդամի|անդամներ|անդամների|անդամները|անդամից",
    group: "soldiers",
    alone: null,
  },
  { pattern: "կորուստ|կորստի|դի|դիակ|դիակի|մարմին|մարմնի", group: "people", alone: null, outcome: "killed" },
  { pattern: "պետական|պետության ծառայող|ծառայողի|պաշտոնյա|պաշտոնյայի", group: "officials", alone: null },
];

/** Ablatives of these nouns: "զինծառայողներից (երեքը)" is a part of those counted. */
export const PARTITIVES: string = anyOf(
  NOUNS.flatMap(({ words }) =>
    lemmas(words).flatMap(([lemma, stem]) => [
      ...decline(lemma, stem).oblique.filter((form) => /(?:ից|ուց)$/.test(form)),
      ...plural(lemma).filter((form) => form.endsWith("ից")),
    ]),
  ),
  "մարդուց մարդկանցից անձանցից կանանցից տղամարդկանցից կորածներից դրանցից".split(" "),
);

/** Those of them that tell what happened: "զոհվածների (թվում)". */
export const COUNTED: string = anyOf(
  NOUNS.flatMap(({ words, outcome }) =>
    outcome
      ? lemmas(words).flatMap(([lemma]) =>
          plural(lemma).filter((form) => /ներից?$|երից?$|ների$|երի$/.test(form)),
        )
      : [],
  ),
);
