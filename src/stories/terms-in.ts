import { foldText } from "../text/fold.ts";
import { foldedWords, placeNormalised } from "../text/words.ts";
import { eventKindOf } from "./event-words.ts";
import { functionWords } from "./function-words.ts";
import { stemOf, withoutArabicPrefix } from "./stem.ts";

/** The two countries and the region, in all their forms. */
export const EVERYWHERE_WORD =
  /^(?:xplacekarabakh|armeni|azerbai|azerba[iy]c|azerbaydj|ermeni|армени|армян|азербайдж|нагорн|nagorn|haut$|հայաստան|հայեր|հայկ|ադրբեջ|(?:ال)?ارمين|(?:ال)?اذربيج|baku|bakou|baki$|bakida|bakude|баку|бакин|բաքու|բաքվ|(?:[بلو])?باكو$)/;
const THOUSANDS = /(?<=\d)[ .,\u00a0\u202f\u066c](?=\d{3}(?!\d))/g;
/** Turkish writes a name's endings after an apostrophe. */
const ENDING_OF_NAME = /(?<=\p{L}{3})'\p{L}+/gu;

/** Set phrases that are one thing: their words apart would count it three times over. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/وقف\s+(?:ال)?اطلاق\s+النار|وقف\s+لاطلاق\s+النار/g, "هدنه"],
  [/اطلاق\s+(?:ال)?نار|اطلقت\s+النار/g, "رصاص"],
  [/(?:قوات|جنود|قوه)\s+حفظ\s+السلام(?:\s+الروسيه)?/g, "حفظ"],
  [/في\s+فضولي/g, "منطقه فضولي"],
  [/прекращени[еияю]+\s+огня|режим\s+тишины/g, "перемирие"],
  [/(?:российск\p{L}+\s+)?миротворческ\p{L}+\s+контингент\p{L}*/gu, "миротворцы"],
  [/cessez-le-feu/g, "treve"],
  [/կրակի\s+դադարե\p{L}+|կրակը\s+դադար\p{L}+/gu, "դադար"],
  [/atesin\s+dayandir\p{L}+/gu, "ateskes"],
  [/telefon\p{L}*\s+(?:gorusme|danisiq|sohbet)\p{L}*/gu, "telefon"],
];

/** A text's terms in order: stems, places as `xplace…`, kinds of event as `kind …`, numbers; what tells nothing is left out. */
export function termsIn(text: string): string[] {
  let bare = foldText(text).replace(THOUSANDS, "").replace(ENDING_OF_NAME, "");
  for (const [phrase, word] of PHRASES) bare = bare.replace(phrase, word);
  const terms: string[] = [];
  for (const word of placeNormalised(foldedWords(bare))) {
    if (functionWords.has(word) || functionWords.has(withoutArabicPrefix(word))) continue;
    if (EVERYWHERE_WORD.test(word)) continue;
    const kind = eventKindOf(word);
    if (kind !== undefined) terms.push(`kind ${kind}`);
    else if (word.startsWith("xplace") || /^\d+$/.test(word)) terms.push(word);
    else if (word.length >= 3) terms.push(stemOf(word));
  }
  return terms;
}
