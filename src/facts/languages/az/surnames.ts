import type { Language } from "../../language.ts";

/** How the surnames of the two peoples end. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["yan", "yants"], actors: ["AM", "NK"], alone: "AM", bare: ["yan"] },
  {
    endings: "ov ova ev eva zade oglu qizi beyli bayli soy lu li".split(" "),
    actors: ["AZ"],
    alone: "AZ",
    // "-ov", "-ayev" and "-oyev" end names of other peoples as well.
    bare: ["iyev", "iyeva", "zade", "oglu"],
  },
];
