import { phrases, words } from "./inflect.ts";

const FIRST =
  "ناغورنو|ناجورنو|ناغورني|ناجورني|نجورنو|نغورنو|ناغورن|ناكورنو|ناغورنا|ناغورونو|ناقورنو|ناورني|ناغونو|ناغورنى|ناجورنى";
const SECOND =
  "كاراباخ|كارباخ|كارابخ|كاراباج|كراباخ|كاراباغ|كارباغ|كاراباه|قراباغ|قرباغ|قاراباغ|قراباخ|قرهباغ|قرةباغ|كاراباك";
const SPLIT_FIRST = "قره|قرة|قرا|قارا|كارا|كرا";
const SPLIT_SECOND = "باغ|باخ|باج|باك|باه|باغي";

/** Karabakh under its spellings. */
export const KARABAKH: readonly string[] = [
  `${FIRST} ${SECOND} الجبلية|العليا?`,
  `${FIRST} ${SPLIT_FIRST} ${SPLIT_SECOND} الجبلية|العليا?`,
  `${SECOND} الجبلية|العليا?`,
  `${SPLIT_FIRST} ${SPLIT_SECOND} الجبلية|العليا?`,
  FIRST,
  "أرتساخ|آرتساخ|أرتساه|ارتساك",
];

/** Its capital stands for its authorities, as other capitals do; so does the name that they use. */
export const KARABAKH_SEATS: readonly string[] = [
  ...words("ستيباناكيرت ستيباناكرت ستيبانكيرت ستيبانكرت ستيبناكيرت ستبناكيرت اسطفانكيرت إستيباناكيرت"),
  "أرتساخ|آرتساخ|أرتساه|ارتساك",
];

/** Towns of Karabakh, by the names that either side gives them. */
const KARABAKH_TOWNS =
  "ستيباناكيرت ستيباناكرت ستيبانكيرت ستيبانكرت ستيبناكيرت ستبناكيرت اسطفانكيرت إستيباناكيرت خانكندي خانكيندي خانقندي هانكندي شوشا شوشه شوشي مارتاكيرت مارداكيرت مارتاكرت أغدير مارتوني خوجافند هادروت حدروت حضروت هدروت أسكيران أسكران عسكران خوجالي";

export const KARABAKH_PLACES: readonly string[] = [...KARABAKH, ...words(KARABAKH_TOWNS)];

export const ARMENIAN_TOWNS =
  "يريفان إيريفان ييريفان غوريس جوريس كابان قابان غافان سيونيك سونيك زانغيزور جيرموك جرموك سوتك فاردينيس فاردنيس غيغاركونيك جيغاركونيك غيجاركونيك تافوش ميغري سيسيان كورنيدزور فايوتس غيومري إيجيفان كوتايك لوري شيراك غيغاركونيك أرمافير أراغاتسوتن يراسخ ييراسخ فانادزور";
export const ARMENIAN_PLACES: readonly string[] = [
  ...words(ARMENIAN_TOWNS).filter((town) => !/^(?:إي|ي)+ريفان$/u.test(town)),
  "في|قرب|إلى|داخل يريفان|إيريفان",
];

export const AZERBAIJANI_TOWNS =
  "باكو كنجة كنجه غنجة غانجا غانجه جنجة جانجا كنجا غنجا كانجا بردة بردع بردعة باردا بارده ترتر تارتار طرطر مينغاتشفير مينغاشيفير مينجاتشيفير أغدام آغدام أجدام أقدام غورانبوي جورانبوي بيلاغان بيلقان نافتالان نفتالان أغجابدي آغجابدي قازاخ غدابي توفوز طوفوز تووز توفز نخجوان ناخيتشيفان نخيتشيفان ناخيتشفان نخشيفان داشكسان غازاخ";
/** The capitals are places only behind a preposition; else they stand for their governments. */
export const AZERBAIJANI_PLACES: readonly string[] = [
  ...words(AZERBAIJANI_TOWNS).filter((town) => town !== "باكو"),
  "في|قرب|داخل باكو",
];

/** What the region is called without its name; whose an authority is that stands beside it. */
export const REGION: readonly string[] = phrases(
  "الإقليم|للإقليم|إقليم|الجيب|للجيب|المنطقة|للمنطقة|الجمهورية|جمهورية الانفصالي|الانفصالية|الأرمني|الأرميني; الإقليم; للإقليم; الجيب; الجمهورية|الدولة|جمهورية|الحكومة غير المعترف; جمهورية أرتساخ",
);
