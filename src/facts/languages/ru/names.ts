import type { Token } from "../../language.ts";
import { actors } from "./actors.ts";

/** A state's or town's cases tell a subject from a place: they are no forms of one another. */
const GEOGRAPHY: ReadonlySet<string> = new Set(
  actors.flatMap(({ pattern }) => pattern.split(/[\s|]/).filter((word) => /^[а-я]{4,}$/.test(word))),
);

/** The case endings of surnames by the ending of their nominative; the first is the nominative's. */
const SURNAMES: readonly (readonly [nominative: RegExp, endings: readonly string[]])[] = [
  [/(?:ов|ев|ин|ын)$/u, ["", "а", "у", "ым", "е"]],
  [/(?:ова|ева|ина|ына)$/u, ["а", "ой", "у"]],
  [/ск(?:ий|ой)$/u, ["ий", "ой", "ого", "ому", "им", "ом"]],
  [/ская$/u, ["ая", "ой", "ую"]],
  [/[бвгдзжклмнпрстфхцчшщ]$/u, ["", "а", "у", "ом", "ем", "е"]],
];

/** Bodies that a text names again in another case; the key is no word, so that no pattern matches it. */
const BODY =
  /^(ведомств|министерств|минздрав|прокуратур|генпрокуратур|комисси|госкомисси|посольств|агентств|комитет|служб|омбудсмен|правительств|администраци|дипломат|премьер|президент|канцлер|генсек)/u;

/** Further forms under which a word is known: a body's key, or a name in its other cases. */
export function forms(norm: string, text: string): readonly string[] {
  const body = BODY.exec(norm);
  return body ? [`=${body[1]}`] : nameForms(norm, text);
}

/** Further forms of a capitalised word that can be a surname: the other cases, so that a name is known again in each. */
function nameForms(norm: string, text: string): readonly string[] {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(text) || !/^[а-я]+$/u.test(norm) || GEOGRAPHY.has(norm)) return [];
  const stems = new Set<string>();
  const forms = new Set<string>();
  for (const [, endings] of SURNAMES)
    for (const ending of endings) {
      if (!norm.endsWith(ending)) continue;
      const stem = ending === "" ? norm : norm.slice(0, -ending.length);
      if (stem.length < 3 || stems.has(stem + endings.join())) continue;
      for (const [nominative, all] of SURNAMES) {
        if (all !== endings || !nominative.test(stem + (all[0] ?? ""))) continue;
        stems.add(stem + endings.join());
        for (const other of all) if (stem + other !== norm) forms.add(stem + other);
      }
    }
  return [...forms];
}

/** Whether a name's ending shows a case that is no subject's: "Пашиняна", "Лаврову". */
export function looksOblique(first: Token, last: Token): boolean {
  // "карабахского конфликта", "российских дипломатов": the adjective shows the case of all.
  if (/(?:[сц]к|(?<=\p{L}{3})н)(?:ого|ому|ым|им|ом|ых|их|ими|ой|ую)$/u.test(first.norm) && !first.capital)
    return true;
  if (!last.capital) return false;
  const word = last.norm;
  if (/(?:яна|яну|яном|яне)$/u.test(word)) return true;
  if (/(?:ову|еву|овым|евым|ину|иным|ского|скому|ским|ском|овой|евой)$/u.test(word)) return true;
  if (first !== last) return false;
  return /[бвгджзклмнпрстфхцчшщ](?:у|ом|ем)$/u.test(word) && word.length > 5;
}
