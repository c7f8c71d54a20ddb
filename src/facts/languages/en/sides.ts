import type { Language } from "../../language.ts";

/** Whose people a place or an adjective tells. */
export const sides: Language["sides"] = [
  { pattern: "armenian|armenians", side: "armenian", weight: "adjective" },
  { pattern: "ethnic -? armenian|armenians", side: "armenian", weight: "adjective" },
  { pattern: "karabakh armenian|armenians", side: "armenian", weight: "adjective" },
  { pattern: "separatist|separatists|rebel|rebels|secessionist", side: "armenian", weight: "adjective" },
  { pattern: "artsakh defence|defense army", side: "armenian", weight: "adjective" },
  { pattern: "azerbaijani|azerbaijanis|azeri|azeris", side: "azerbaijani", weight: "adjective" },
  { pattern: "russian|russians", side: "russian", weight: "adjective" },
  {
    pattern:
      "turkish|french|iranian|georgian|syrian|american|british|foreign|german|israeli|ukrainian|indian|polish|italian|spanish|dutch|swiss|japanese|chinese|pakistani|lebanese|kurdish|greek|libyan|european|canadian|belgian|czech|swedish|norwegian|nepali",
    side: "other",
    weight: "adjective",
  },
  {
    pattern:
      "karabakh|artsakh|stepanakert|khankendi|khankandi|martuni|martakert|askeran|hadrut|enclave|shushi|armenia|yerevan|goris|kapan|syunik|vardenis|jermuk|sotk|gegharkunik|kornidzor|vayots|tavush|meghri|sisian",
    side: "armenian",
    weight: "place",
  },
  {
    pattern: "breakaway|separatist|disputed region|territory|republic|enclave",
    side: "armenian",
    weight: "place",
  },
  {
    pattern:
      "azerbaijan|baku|ganja|barda|tartar|terter|mingachevir|agdam|aghdam|goranboy|beylagan|naftalan|gashalti|tovuz|nakhchivan|nakhichevan|gadabay|dashkasan",
    side: "azerbaijani",
    weight: "place",
  },
];
