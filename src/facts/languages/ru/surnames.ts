import type { Language } from "../../language.ts";

/** What the ends of officials' surnames tell; Russian ones end like many of Azerbaijan. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["ян", "янц"], actors: ["AM", "NK"] },
  { endings: ["заде"], actors: ["AZ"], alone: "AZ" },
  { endings: ["ов", "ев", "ова", "ева", "лы"], actors: ["AZ", "RU"] },
];
