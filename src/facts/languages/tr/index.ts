import type { Language, Token } from "../../language.ts";
import { actors } from "./actors.ts";
import {
  adverbs,
  articles,
  complementizers,
  conjunctions,
  nameParticles,
  nameStops,
  outlets,
  placePrepositions,
  pronouns,
  reporting,
} from "./attribution.ts";
import { bounds, cues, functionWords } from "./cues.ts";
import { groups } from "./groups.ts";
import { readNumeral } from "./numerals.ts";
import { outcomes } from "./outcomes.ts";
import { OBLIQUE_ROLES, ROLE_HEADS, roles } from "./roles.ts";
import { sides } from "./sides.ts";
import { stanceNegations, stances, withdrawals } from "./stances.ts";
import { surnames } from "./surnames.ts";

/** Full stops behind these end no sentence. */
const abbreviations: readonly string[] =
  "dr prof doc yrd org gen alb yb bnb tegm av sn bkz vb vs mr mrs st no tel cad sok yy bul apt md"
    .split(" ")
    // "1. Karabağ Savaşı"
    .concat(Array.from({ length: 30 }, (_, index) => String(index + 1)));

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["qarabag", ["karabag"]],
  ["karabagh", ["karabag"]],
  ["xankendi", ["hankendi"]],
  ["khankendi", ["hankendi"]],
  ["stepanakert", ["hankendi"]],
  ["artsakh", ["artsah"]],
  ["susi", ["susa"]],
  ["lachin", ["lacin"]],
  ["berdzor", ["lacin"]],
  ["gyumri", ["gumru"]],
  ["syunik", ["sunik"]],
]);

const APOSTROPHE = /['’]/u;
/** Endings that make a name a place: "Azerbaycan'da", "-dan", "-a". */
const PLACED = /^(n?[dt][ae](n|ki.*)?|[yn]?[ae])$/;

/**
 * A name without the ending behind its apostrophe, and, so marked, where the ending makes it a place ("+azerbaycan"); a role
 * in any case under one key ("=bakanlik"); words in ö are marked, too, because folded "öldü" (died) is the same as "oldu" (was).
 */
function forms(norm: string, text: string): readonly string[] {
  const found: string[] = [];
  const apostrophe = norm.search(APOSTROPHE);
  const bare = apostrophe > 0 ? norm.slice(0, apostrophe) : norm;
  if (apostrophe > 0) {
    if (PLACED.test(norm.slice(apostrophe + 1))) found.push(`+${bare}`);
    // "Bakanlığı'ndan" is written without an apostrophe as often.
    found.push(bare, bare + norm.slice(apostrophe + 1));
  }
  const head = ROLE_HEADS.get(norm) ?? ROLE_HEADS.get(bare);
  if (head !== undefined) found.push(`=${head}`);
  found.push(...(SPELLINGS.get(bare) ?? []));
  if (/^ö/iu.test(text)) found.push(`+${norm}`);
  return found;
}

/** A lower-case noun with a possessive behind a name makes the name its modifier: "Ermenistan topraklarında", "Bakü arasında". */
const MODIFIED =
  /(..s[iu]|..[iu]nd[ae](n|ki.*)?|..[iu]n[ae]|..[iu]n[iu]n|[^l][ae]r[iu]n[iu]n|..s[iu]n[iu])$|^(ile|icin|gibi|kadar|karsi|dogru|uzere|arasi|hakkinda|tarafindan|dahil|halk\w*|ordu\w*|topragi|topraklari|mevzileri|gucleri|birlikleri|askerleri|askeri|siniri|vatandaslari|vatandasi|koyleri|sehirleri|yanlisi|karsiti|yapimi|temsilcisi|ekibi|takimi|asilli|kokenli|sivilleri|halki|basini|kenti|bolgesi)$/;
const NOT_MODIFIED =
  /^(yine|kendisin\w*|kendisi|bugune|gunun\w*|gunu|uzerine|sonunda|basinda|icinde|aksine|hepsi|ikisi|ikisini)$/;
const MINISTRY = /^(bakanligi|bassavciligi|savciligi|servisi|hizmeti|komitesi|hukumeti)$/;
const OWN_PEOPLE =
  /^(asker|mevzi|birlik|vatandas|guc|sivil|sinir|kuvvet)\w*l[ae]r[iu]n([iu]n?|[ae]|d[ae]n?)$/;
const COMMON_CASE =
  /(larin|lerin|nin|nun|[iu]n[iu]|lara|lere|na|ne|ya|ye|nda|nde|da|de|ta|te|dan|den|tan|ten|yla|yle)$/;

function isOblique(_first: Token, last: Token, _isPrefixed: boolean, next: Token | undefined): boolean {
  if (APOSTROPHE.test(last.text)) return true;
  if (OBLIQUE_ROLES.has(last.norm)) return true;
  if (last.kind === "word" && !last.capital && COMMON_CASE.test(last.norm)) return true;
  if (next?.kind !== "word" || next.capital) return false;
  // "Savunma Bakanlığı mevzilerinin …": what a ministry tells of begins behind it without a comma as well.
  if (MINISTRY.test(last.norm) && OWN_PEOPLE.test(next.norm)) return false;
  return MODIFIED.test(next.norm) && !NOT_MODIFIED.test(next.norm);
}

function isOrigin(last: Token): boolean {
  // "Bakanlığınca yapılan açıklamada"
  if (APOSTROPHE.test(last.text)) return /['’](n?[dt][ae]n|nc[ae])$/u.test(last.norm);
  return OBLIQUE_ROLES.has(last.norm) && /([dt][ae]n|nc[ae])$/.test(last.norm);
}

/** Turkish: verbs that end their clauses, endings that tell the case. */
export const turkish: Language = {
  code: "tr",
  abbreviations,
  forms,
  isOblique,
  isOrigin,
  dropsPronouns: true,
  demonym: "before",
  headLast: true,
  marksHearsay: true,
  home: "TR",
  surnames,
  classes: {},
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
  nameParticles,
  nameStops,
  pronouns,
  stances,
  stanceNegations,
  withdrawals,
  sides,
};
