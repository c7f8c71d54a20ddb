import { foldText } from "../text/fold.ts";

/** How a text says that a figure takes back an earlier one; beginnings of words, by language, as people write them. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  ar: [
    ...["خفض", "تخفيض", "صحح", "تصحيح", "عدلت", "عدل عدد", "عدل حصيلة", "معدلة", "راجعت", "مراجعة"],
    ...["بدلا من", "بعد أن كان"],
  ],
  az: ["dəqiqləşdir", "düzəliş", "yenidən bax", "azaldıl", "azaltdı", "əvəzinə"],
  en: [
    ...["revis", "lowered", "corrected", "corrects", "correcting", "a correction", "amended", "downward"],
    ...["down from", "instead of", "scaled back", "reduced its", "reduced the toll", "reduced the number"],
  ],
  fr: [
    "révis",
    "revu à la baisse",
    "revoit à la baisse",
    "corrig",
    "rectifi",
    "ramené",
    "au lieu de",
    "abaiss",
  ],
  hy: ["ճշտված", "ճշտեց", "ճշգրտ", "վերանայ", "նվազեցր", "փոխարեն"],
  ru: [
    ...["пересмотр", "уточненн", "уточнили данные", "уточнило данные", "снизил", "понизил", "скорректир"],
    ...["исправил", "исправлен", "вместо"],
  ],
  tr: ["revize", "düzelt", "düşürül", "düşürdü", "aşağı çek", "azalttı", "güncelle"],
};

/** Folded, whatever the language: a quotation may stand in another one. Arabic writes "and", "so" and "to" to the word. */
const REVISION = new RegExp(
  `(?<![\\p{L}])(?:[وفبل]{0,2}(?:ال)?)(?:${Object.values(BEGINNINGS)
    .flat()
    .map((beginning) => foldText(beginning))
    .join("|")})`,
  "u",
);

/** Whether a sentence speaks of a figure as revised; it says so of a lower figure only where there was a higher one. */
export function saysRevised(sentence: string): boolean {
  return REVISION.test(foldText(sentence));
}
