import type { Language } from "../../language.ts";

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
