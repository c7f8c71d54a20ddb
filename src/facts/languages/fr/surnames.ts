import type { Language } from "../../language.ts";

/** What the ends of surnames tell of officials whose state is not named: they choose among the actors that the text names. */
export const surnames: NonNullable<Language["surnames"]> = [
  {
    endings: ["yan", "ian", "yants", "iants", "ounts"],
    actors: ["AM", "NK"],
    bare: ["yan", "ian", "yants", "iants"],
  },
  { endings: ["zade", "zadeh", "oglou", "oghlu"], actors: ["AZ"], bare: ["zade", "zadeh"] },
  {
    bare: ["ov", "ova", "ev", "eva"],
    endings: ["ov", "ova", "ev", "eva", "iev", "ieva"],
    actors: ["AZ", "RU", "KZ", "KG", "UZ", "BG", "TM", "BY"],
  },
];
