import type { Language } from "../../language.ts";

/** What the ends of surnames tell of officials whose state is not named. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["yan", "ian", "yants", "iants", "unts"], actors: ["AM", "NK"], alone: "AM", bare: ["yan"] },
  { endings: ["iyev", "iyeva"], actors: ["AZ"], alone: "AZ", bare: ["iyev", "iyeva"] },
  { endings: ["zade", "zada", "zadeh"], actors: ["AZ", "IR"], alone: "AZ" },
  { endings: ["oglu", "oghlu"], actors: ["AZ", "TR"], alone: "AZ" },
  { endings: ["gizi"], actors: ["AZ"], alone: "AZ" },
  {
    endings: ["ov", "ova", "ev", "eva", "li", "lu"],
    actors: ["AZ", "RU", "KZ", "KG", "UZ", "BG", "TM", "BY"],
    bare: ["ov", "ova", "ev", "eva"],
  },
];
