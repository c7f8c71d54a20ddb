import type { Token } from "../../language.ts";

const ELISION = /^(l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|puisqu|quoiqu)'(.+)$/;
const OPENED: Readonly<Record<string, string>> = {
  d: "de",
  qu: "que",
  n: "ne",
  s: "se",
  jusqu: "jusque",
  lorsqu: "lorsque",
  puisqu: "puisque",
  quoiqu: "quoique",
};

/** Finite forms of the auxiliaries; in patterns `avoir+` and `être+` stand for them, so that "a" is told from "à". */
const HAVE = /^(a|ont|avait|avaient|avons|aura|auront|aurait|auraient|eut|eurent)$/;
const BE =
  /^(est|sont|etait|etaient|sera|seront|serait|seraient|fut|furent|ete|etre|etant|soit|soient|demeure|demeurent|reste|restent)$/;
/** Nouns that are verbs too, but not behind an article. */
const NOUNS = /^(annonce|estime|avance|offre|attaque|aide|appelle|arrivee)$/;
const DEMONYM =
  /^(armenien|azerbaidjanais|azeri|russe|turc|turque|francais|iranien|georgien|syrien|ukrainien|israelien|karabakhtsi|allemand|britannique|americain|italien|espagnol|pakistanais|kazakh|grec|chypriote|polonais|estonien|lituanien|luxembourgeois|autrichien|canadien|indien|chinois|japonais|portugais|belge|suedois|norvegien|finlandais|danois|irlandais|roumain|bulgare|hongrois|tcheque|slovaque)(ne|e)?s?$/;

const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["karabagh", ["karabakh"]],
  ["karabak", ["karabakh"]],
  ["qarabagh", ["karabakh"]],
  ["garabagh", ["karabakh"]],
  ["nagorno", ["nagorny"]],
  ["nagorni", ["nagorny"]],
  ["nagornyi", ["nagorny"]],
  ["haut", ["nagorny"]],
  ["xankendi", ["stepanakert"]],
  ["khankendi", ["stepanakert"]],
  ["khankendy", ["stepanakert"]],
  ["hankendi", ["stepanakert"]],
  ["shusha", ["choucha"]],
  ["shushi", ["choucha"]],
  ["chouchi", ["choucha"]],
  ["chusha", ["choucha"]],
  ["yerevan", ["erevan"]],
  ["lachin", ["latchine"]],
  ["latchin", ["latchine"]],
  ["berdzor", ["latchine"]],
  ["martuni", ["martouni"]],
  ["khojavend", ["martouni"]],
  ["hadrut", ["hadrout"]],
  ["mardakert", ["martakert"]],
  ["aghdara", ["martakert"]],
  ["gandja", ["ganja"]],
  ["gandjah", ["ganja"]],
  ["guianja", ["ganja"]],
  ["gyandja", ["ganja"]],
]);

/** Elisions opened, contractions of prepositions with articles, auxiliaries by their verb, demonyms as nouns, spellings of places. */
export function forms(norm: string, text: string): readonly string[] {
  const found: string[] = [];
  const elision = ELISION.exec(norm);
  const word = elision?.[2] ?? norm;
  const pronoun = elision?.[1] ?? "";
  const opened = OPENED[pronoun];
  if (opened) found.push(opened);
  if (elision && pronoun !== "n" && !(pronoun === "l" && NOUNS.test(word))) found.push(word);
  found.push(...(SPELLINGS.get(word) ?? []));
  if (pronoun !== "n") found.push(...auxiliaries(word, text));
  found.push(...prepositions(word, text));
  // Folding makes "tue" and "tué" one word.
  if (text.endsWith("é") || text.endsWith("É")) found.push(`${word}+`);
  else if (text.endsWith("és") || text.endsWith("ÉS")) found.push(`${word}+`);
  else if (word.endsWith("e")) found.push(`${word}=`);
  if (DEMONYM.test(word) && /(?:^|['’])\p{Lu}/u.test(text) && !/['’]/u.test(text.slice(2)))
    found.push(`${word}+`);
  return found;
}

function auxiliaries(word: string, text: string): readonly string[] {
  if (BE.test(word)) return ["etre+"];
  // "A Bakou" opens a sentence without its accent.
  return HAVE.test(word) && !/[Àà]$/.test(text) && text !== "A" ? ["avoir+"] : [];
}

function prepositions(word: string, text: string): readonly string[] {
  if (word === "au" || word === "aux" || (word === "a" && (/[Àà]$/.test(text) || text === "A")))
    return ["a+"];
  // "Des" at the start of a sentence is an article.
  if (word === "de" && !/['’]/u.test(text)) return ["de+"];
  if (text === "Du") return ["de", "de+", "du+"];
  if (word === "du" || (word === "des" && text !== "Des")) return ["de", "de+"];
  // Only there is "Pour l'Arménie, …" whose view it is, and "Côté arménien, …" whose word.
  if (text === "Côté") return ["cote="];
  return text === "Pour" ? ["pour+"] : [];
}

/** Whether a name's first word holds the preposition that makes it no subject: "d'Arménie". */
export function isOblique(first: Token): boolean {
  return /^(d|jusqu)'/.test(first.norm);
}
