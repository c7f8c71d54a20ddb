import { foldedWords } from "../text/words.ts";
import { withoutArabicPrefix } from "./stem.ts";

/** Arabic writes names without capitals: the region's are told by how they end, the rest from this list. */
const SURNAME =
  /^.{3,}(?:[انوي]يان|نيان|زويان|رويان|سيان|شيان|[يا]ييف|ييف|[ايمرن]وف|[ايمرن]وفا|ليف|ادزه|شفيلي)$/;
const DUAL = /^(?:جند|مدن|عسكر|روس|تركي|ارمن|شرط)يان$/;

const known = `ماكرون بوتين ترامب بايدن روبيو بلينكن بلينكين زاخاروفا لافروف بيسكوف اردوغان فيدان غوتيريش ميشال ميشيل بوريل كالاس
  كوستا فانس ولايتي عراقجي بزشكيان خامنئي باشينيان علييف ميرزويان بيراموف حاجييف غريغوريان شولتس شولتز ميرتس كلار
  هاروتيونيان شهرامانيان بابايان ساهاكيان غوكاسيان بالاسانيان`;

const knownNames: ReadonlySet<string> = new Set(foldedWords(known).map(withoutArabicPrefix));

/** Whether a folded Arabic word is a person's name, with or without a particle written onto it. */
export function isArabicName(word: string): boolean {
  const bare = withoutArabicPrefix(word);
  return knownNames.has(bare) || (SURNAME.test(bare) && !DUAL.test(bare));
}
