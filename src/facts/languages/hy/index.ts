import type { Language, Token } from "../../language.ts";
import { actors } from "./actors.ts";
import {
  adverbs,
  articles,
  complementizers,
  conjunctions,
  nameParticles,
  nameStops,
  placePrepositions,
  pronouns,
  reporting,
} from "./attribution.ts";
import { bounds, cues, functionWords } from "./cues.ts";
import { groups } from "./groups.ts";
import { AUX } from "./inflect.ts";
import { readNumeral } from "./numerals.ts";
import { outcomes } from "./outcomes.ts";
import { outlets } from "./outlets.ts";
import { bodies, surnames } from "./owners.ts";
import { MODIFIERS, roles } from "./roles.ts";
import { sides } from "./sides.ts";
import { classes, stanceNegations, stances } from "./stances.ts";

/** Full stops behind these end no sentence. */
const abbreviations: readonly string[] = "թ թթ դ դդ հ հզ մլն մլրդ կմ պրոֆ դոկտ գեն նկ այսպ այլ էջ ս սբ".split(
  " ",
);

/** Endings of a name in the oblique cases, and of one with the article. */
const ENDING = /(?:ին|ից|ով|ում|ի|ը|ն)$/u;
const PLACE = /(?:գյուղ|քաղաք|շրջան|սահման|մարզ|բնակավայր|կամուրջ|դիրքեր|գիծ|գծ|հատված|միջանց|ճանապարհ)ի$/u;

/** Keys of names ("=փաշինյան") in whatever case, and of genitives of a place ("=place"); no pattern of words can match them by chance. */
function forms(norm: string, text: string): readonly string[] {
  const keys: string[] = [];
  const isCapital = /^\p{Lu}/u.test(text);
  if (norm.length > (isCapital ? 3 : 5)) {
    keys.push(`=${norm}`);
    const stem = /ության(?:ը|ն)?$/u.test(norm)
      ? norm.replace(/ության(?:ը|ն)?$/u, "ություն")
      : norm.replace(ENDING, "");
    if (stem !== norm && stem.length > 2) keys.push(`=${stem}`);
  }
  const isState = /^(?:ադրբեջանի|հայաստանի|արցախի|ռուսաստանի)$/.test(norm);
  if ((isCapital && /(?:ի|ու|քվ)$/.test(norm) && norm.length > 4 && !isState) || PLACE.test(norm))
    keys.push("=place");
  return keys;
}

/** Names in "-ի" with the article look like datives of others: "Արաղչին", "Մելոնին". */
const NAMES_IN_I = /(?:վիլ|սկ|ցկ|փելոս|ռուհան|ռոհան|ռայիս|ռաիս|[^ի]չ|մելոն|կոզ|մենե|աիս|բաղաե|անդ)ին$/u;
const BODY =
  /(?:ություն|կոմիտե|խորհրդ|խորհուրդ|բանակ|շտաբ|գրասենյակ|կենտրոն|խորհրդարան|ծառայություն|դեսպանատ|վարչակազմ|պալատ|գերատեսչություն|մարզպետարան|քաղաքապետարան|համայնքապետարան|վարչապետարան|գործակալություն|իշխանություններ|կողմ|հիվանդանոց)ից$/u;

/** Surnames of the two peoples, whose end tells the dative. */
const DATIVE = /(?:յան|յանց|ունց|եւ|ով|զադե|եր|ներ)ին$/u;

/** Whether a phrase's last word is in another case than a subject's. */
function isOblique(
  _first: Token,
  last: Token,
  _isPrefixed: boolean,
  _next: Token | undefined,
  surely?: true,
): boolean {
  const { norm, capital } = last;
  if (norm.length <= 3) return /^(?:ի|ին|ից|ով|ում|ու|ուն|նրա|դրա|իր)$/.test(norm);
  if (/^վերջինիս$|(?:ությանը|ությանն|ության|ներին|երին|անց|անցից)$/.test(norm)) return true;
  if (norm.endsWith("ը")) return false;
  if (norm.endsWith("ին"))
    return !(capital && (NAMES_IN_I.test(norm) || (surely === true && !DATIVE.test(norm))));
  if (norm.endsWith("ն")) return false;
  if (norm.endsWith("ով")) return !capital;
  return /(?:ի|ից|ում|ու|ոջ|ուց|անց)$/.test(norm);
}

/** Whether a role's form has an article or a case beside the genitive: a name or a further head behind it is another's. */
function closesPhrase(last: Token): boolean {
  const { norm } = last;
  if (norm.length <= 3) return /^(?:ն|ը|ին|ից|ում|ով)$/.test(norm);
  if (
    last.capital &&
    /[աեիոօւ]ն$/u.test(norm) &&
    !/(?:դեսպան|պաշտպան|տնօրեն|կապիտան|խորհրդարան)$/u.test(norm)
  )
    return true;
  return /(?:ը|ին|ից|ում|ով|[^աեէիոօւ]ն|կոմիտեն|պաշտոնյան|դուման)$/u.test(norm);
}

/** "նախարարությունից", "ՊՆ-ից", "Բաքվում": whose people speak, named as a place. */
function isSpeechPlace(last: Token): boolean {
  return (
    /^(?:ից|ում|կրեմլից|տնից|պենտագոնից|վատիկանից)$/.test(last.norm) ||
    BODY.test(last.norm) ||
    (last.capital && last.norm.endsWith("ում"))
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  "՝": ",",
  "։": ".",
  ":": ".",
  "․": ":",
  ".": ":",
  "՛": ",",
  "`": ",",
  "–": "-",
  "‑": "-",
  "‐": "-",
};

/** Armenian "՝" parts like a comma and "." like a colon, unless it stands behind an abbreviation. */
function readMark(mark: string, before: Token | undefined): string {
  if ((mark === "." || mark === "․") && before?.kind === "word")
    return before.norm.length === 1 || abbreviations.includes(before.norm) || /^[a-z]/.test(before.norm)
      ? "."
      : ":";
  return SIGNS[mark] ?? mark;
}

/** Armenian, as the press of Armenia and Karabakh writes it. */
export const armenian: Language = {
  code: "hy",
  abbreviations,
  forms,
  readMark,
  fullStops: ":",
  colons: ".",
  headLast: true,
  isOblique,
  closesPhrase,
  home: "AM",
  isSpeechPlace,
  dropsPronouns: true,
  demonym: "before",
  classes: { ...classes, aux: AUX, mod: MODIFIERS },
  readNumeral,
  groups,
  outcomes,
  bounds,
  cues,
  functionWords,
  reporting,
  articles,
  adverbs,
  conjunctions,
  complementizers,
  roles,
  roleLinks: [],
  actors,
  placePrepositions,
  outlets,
  surnames,
  bodies,
  nameParticles,
  nameStops,
  pronouns,
  stances,
  stanceNegations,
  sides,
};
