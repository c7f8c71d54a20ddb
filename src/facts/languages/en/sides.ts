import type { Side } from "../../fact.ts";
import type { Language } from "../../language.ts";

const IN =
  "in|near|inside|across|outside|throughout|within|around|at|leave|left|leaving|flee|fled|fleeing|entered|reached";

/** Towns tell it wherever they stand, countries and regions only behind a word that makes them the place of it. */
function places(side: Side, towns: string, regions: string): Language["sides"] {
  return [
    { pattern: towns, side, weight: "place" },
    ...regions.split("|").flatMap((region): Language["sides"] => [
      { pattern: `${IN} the? ${region}`, side, weight: "place" },
      {
        pattern: `in|from|of|to|into northern|southern|eastern|western|central|neighbouring|neighboring|all ${region}`,
        side,
        weight: "place",
      },
    ]),
    ...(side === "armenian"
      ? [
          {
            pattern: "from|to|into|of the? nagorno? -? karabakh|artsakh|enclave|region",
            side,
            weight: "place",
          } as const,
          { pattern: "to|into armenia", side, weight: "place" } as const,
        ]
      : []),
  ];
}

/** Whose people a place or an adjective tells. */
export const sides: Language["sides"] = [
  { pattern: "armenian|armenians", side: "armenian", weight: "adjective" },
  { pattern: "ethnic -? armenian|armenians", side: "armenian", weight: "adjective" },
  { pattern: "nagorno - karabakh|artsakh", side: "armenian", weight: "adjective" },
  { pattern: "karabakh|artsakh", side: "armenian", weight: "adjective" },
  { pattern: "karabakh armenian|armenians", side: "armenian", weight: "adjective" },
  { pattern: "separatist|separatists|rebel|rebels|secessionist", side: "armenian", weight: "adjective" },
  { pattern: "on|from the armenian|karabakh|artsakh|separatist side", side: "armenian", weight: "owner" },
  { pattern: "on|from the azerbaijani|azeri side", side: "azerbaijani", weight: "owner" },
  { pattern: "artsakh defence|defense army", side: "armenian", weight: "adjective" },
  { pattern: "azerbaijani|azerbaijanis|azeri|azeris", side: "azerbaijani", weight: "adjective" },
  { pattern: "russian|russians", side: "russian", weight: "adjective" },
  {
    pattern:
      "turkish|french|iranian|georgian|syrian|american|british|foreign|german|israeli|ukrainian|indian|polish|italian|spanish|dutch|swiss|japanese|chinese|pakistani|lebanese|kurdish|greek|libyan|european|canadian|belgian|czech|swedish|norwegian|nepali",
    side: "other",
    weight: "adjective",
  },
  ...places(
    "armenian",
    "stepanakert|khankendi|khankandi|martuni|martakert|askeran|hadrut|shushi|goris|kapan|syunik|vardenis|jermuk|sotk|gegharkunik|kornidzor|vayots|tavush|meghri|sisian|kotayk|yeraskh|khojaly|berdzor",
    "armenia|yerevan|karabakh|artsakh|enclave|nagorno - karabakh|the enclave|mountainous karabakh|self - proclaimed",
  ),
  {
    pattern:
      "breakaway|separatist|disputed|unrecognised|unrecognized|secessionist region|territory|republic|enclave",
    side: "armenian",
    weight: "place",
  },
  ...places(
    "azerbaijani",
    "ganja|barda|tartar|terter|mingachevir|agdam|aghdam|goranboy|beylagan|naftalan|gashalti|tovuz|nakhchivan|nakhichevan|gadabay|dashkasan|gazakh|fuzuli|fizuli|jabrayil|zangilan|gubadli|kalbajar|kelbajar|khojavand|sumgait",
    "azerbaijan|baku",
  ),
];
