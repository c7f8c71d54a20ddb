import type { Language } from "../../language.ts";

/** Surnames of holders of office that the news name without their office; none that is a common word or another's given name. */
const SURNAMES: Readonly<Record<string, string>> = {
  AM: "باشينيان باشنيان ميرزويان مناتساكانيان منتساكانيان سيمونيان كوستانيان بابيكيان بالاسانيان باغداساريان أرزومانيان",
  AZ: "علييف عليف ألييف علييفا بيراموف بايراموف محمدياروف ماميدياروف حاجييف حاجيف أحمدوف رافييف",
  NK: "هاروتيونيان هاروتونيان أروتيونيان شهرمانيان شاهرامانيان بيغلاريان بيجلاريان ستيبانيان بابايان",
  RU: "بوتين لافروف زاخاروفا بيسكوف شويغو شويجو بيلوسوف ميدفيديف أوفرتشوك غالوزين رودينكو كوناشينكوف",
  TR: "إردوغان أردوغان اردوغان أوغلو أوغلي فيدان أكار غولر أوكتاي ألطون كالين تشيليك",
  FR: "ماكرون لودريان كولونا سيجورنيه فيليبان",
  US: "بايدن ترامب ترمب بومبيو بلينكن بلينكين روبيو ويتكوف سوليفان برايس",
  IR: "روحاني بزشكيان عراقجي خامنئي اللهيان عبداللهيان كنعاني بقائي ولايتي",
  GB: "جونسون سوناك ستارمر كليفرلي لامي",
  DE: "ميركل شولتس شولتز بيربوك ميرتس",
  IT: "ميلوني تاياني",
  UN: "غوتيريش غوتيريس جوتيريش جوتيريس دوجاريك باشيليت غراندي",
  EU: "ميشال ميشيل بوريل كالاس لاين ميتسولا ستانو كلار",
  NATO: "ستولتنبرغ ستولتنبرج روته",
  CSTO: "تاسماغامبيتوف تاسماجامبيتوف",
  COE: "بيرسيه مياتوفيتش بوريتش",
  VA: "بارولين",
  KZ: "توكاييف توكايف",
  UZ: "ميرضيائيف ميرزيوييف",
  BY: "لوكاشينكو لوكاشنكو",
  GE: "كوباخيدزه غاريباشفيلي زورابيشفيلي كافيلاشفيلي",
  GR: "ميتسوتاكيس ديندياس",
  CY: "خريستودوليديس أناستاسيادس أناستاسياديس",
  UA: "زيلينسكي",
  RS: "فوتشيتش",
  HU: "أوربان سيارتو",
};

/** Those whose state every reader knows. */
export const PEOPLE: Language["people"] = Object.entries(SURNAMES).map(([code, surnames]) => ({
  code,
  surnames,
}));

/** What the end of an official's surname tells. */
export const SURNAMES_BY_END: NonNullable<Language["surnames"]> = [
  { endings: ["يان", "يانتس"], actors: ["AM", "NK"], alone: "AM" },
  { endings: ["زاده", "زادة", "اوغلو"], actors: ["AZ"], alone: "AZ" },
  { endings: ["وف", "ييف", "يف", "وفا", "يفا"], actors: ["AZ", "RU", "KZ", "KG", "UZ", "BG", "TM", "BY"] },
];

/** Words by which a body named before is meant again. */
export const BODIES_AGAIN: Language["bodies"] = {
  المنظمة: ["AMNESTY", "HRW", "CSTO", "OSCE", "OIC", "OTS", "UN"],
  المحكمة: ["ECHR", "ICJ"],
  اللجنة: ["ICRC"],
  المفوضية: ["UN", "EU"],
  الوكالة: ["UN"],
  الحلف: ["NATO"],
  المجموعة: ["OSCE"],
  الجمعية: ["COE"],
  الاتحاد: ["EU"],
  التكتل: ["EU"],
};
