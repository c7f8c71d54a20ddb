import type { Language } from "../../language.ts";
import { decline } from "./inflect.ts";

/** What the ends of officials' surnames tell; those of Azerbaijan end like many of Russia. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["յան", "յանց", "ունց"], actors: ["AM", "NK"], alone: "AM" },
  { endings: ["զադե", "օղլու", "օղլի"], actors: ["AZ"], alone: "AZ" },
  {
    endings: ["եւ", "ով", "եւա", "ովա", "լի", "լու"],
    actors: ["AZ", "RU", "KZ", "KG", "UZ", "BG", "TM", "BY"],
  },
];

/** Nouns by which an organisation that the text has named is meant again, with the codes of those that each can mean. */
const AGAIN: Readonly<Record<string, readonly string[]>> = {
  կազմակերպություն: ["AMNESTY", "HRW", "CSTO", "OSCE", "OIC", "OTS", "UN", "NATO"],
  իրավապաշտպաններ: ["AMNESTY", "HRW"],
  դաշինք: ["NATO"],
  դատարան: ["ECHR", "ICJ"],
  տրիբունալ: ["ICJ"],
  վեհաժողով: ["COE"],
  գերհանձնակատարություն: ["UN"],
  եվրահանձնաժողով: ["EU"],
};

/** The same with the article or in the genitive. */
export const bodies: NonNullable<Language["bodies"]> = Object.fromEntries(
  Object.entries(AGAIN).flatMap(([noun, codes]) => {
    const { definite, oblique } = decline(noun);
    return [...definite, oblique[0] ?? noun].map((form) => [form, codes]);
  }),
);
