import type { Language } from "../../language.ts";

const OWNERS = [
  ["armenian", "ermənistan|erməni|artsax|qarabağ"],
  ["azerbaijani", "azərbaycan"],
  ["russian", "rusiya|rus"],
] as const;
/** "Azərbaycan tərəfindən 12 nəfər", "Ermənistan ordusundan 4 əsgər": whose people the figure behind counts. */
const OF = "ordusundan|tərəfdən|qüvvələrindən|ordusunda|tərəfdə|tərəfində|qüvvələrində";

/** Whose people a place or an adjective tells; the cases of a name are found by its stem. */
export const sides: Language["sides"] = [
  ...OWNERS.map(([side, pattern]): Language["sides"][number] => ({
    pattern: `${pattern} silahlı? ${OF}`,
    side,
    weight: "owner",
  })),
  { pattern: "erməni|ermənilər|qarabağlı|artsaxlı|ermənistanlı", side: "armenian", weight: "adjective" },
  { pattern: "qarabağ erməniləri|ermənilərinin|ermənisi", side: "armenian", weight: "adjective" },
  { pattern: "ermənistan ordusu|ordusunun|vətəndaşı|hərbçisi|əsgəri", side: "armenian", weight: "adjective" },
  { pattern: "ermənistan silahlı? qüvvələri|qüvvələrinin", side: "armenian", weight: "adjective" },
  {
    pattern:
      "erməni|ermənistan ~2 dəstəsinin|qruplaşmasının|birləşməsinin|birləşmələrinin|bölmələrinin|ordusunun|qüvvələrinin|qrupunun",
    side: "armenian",
    weight: "adjective",
  },
  {
    pattern: "azərbaycan ~2 bölmələrinin|ordusunun|qüvvələrinin|xidmətinin|polisinin",
    side: "azerbaijani",
    weight: "adjective",
  },
  { pattern: "ermənistan|erməni tərəfinin|tərəfdən", side: "armenian", weight: "adjective" },
  { pattern: "azərbaycan tərəfinin|tərəfdən", side: "azerbaijani", weight: "adjective" },
  { pattern: "ermənistanın", side: "armenian", weight: "adjective" },
  { pattern: "artsax|qarabağ müdafiə ordusunun", side: "armenian", weight: "adjective" },
  { pattern: "separatçı|separatçılar|işğalçı", side: "armenian", weight: "adjective" },
  { pattern: "qanunsuz erməni", side: "armenian", weight: "adjective" },
  { pattern: "azərbaycanlı|azərbaycanlılar|azəri", side: "azerbaijani", weight: "adjective" },
  {
    pattern: "azərbaycan ordusu|ordusunun|vətəndaşı|hərbçisi|əsgəri|polisi",
    side: "azerbaijani",
    weight: "adjective",
  },
  { pattern: "azərbaycan silahlı? qüvvələri|qüvvələrinin", side: "azerbaijani", weight: "adjective" },
  { pattern: "azərbaycanın", side: "azerbaijani", weight: "adjective" },
  {
    pattern: "rusiyanın|rusiya ~3 helikopter*|vertolyot* ~6 # heyət|ekipaj|nəfər|hərbçi*|pilot*",
    side: "russian",
    weight: "owner",
  },
  ...OWNERS.flatMap(([side, pattern]): Language["sides"] => [
    {
      pattern: `${pattern} ordusu|tərəfi ~4 # hərbçi*|əsgər*|şəhid|yaralı|itki*|nəfər* ~2 itir*`,
      side,
      weight: "owner",
    },
  ]),
  { pattern: "rus|rusiyalı", side: "russian", weight: "adjective" },
  { pattern: "rusiyanın|rusiya hərbçisi|hərbçisinin|sülhməramlısı", side: "russian", weight: "adjective" },
  {
    pattern:
      "fransız|fransalı|iranlı|türk|gürcü|suriyalı|amerikalı|ingilis|alman|xarici|ukraynalı|israilli|hindistanlı|fransanın|iranın|suriyanın|pakistanlı|əfqan|italyan|yunan",
    side: "other",
    weight: "adjective",
  },
  {
    pattern:
      "qarabağ|artsax|xankəndi|xankəndidə|stepanakert|martuni|ağdərə|mardakert|martakert|əsgəran|hadrut|anklav|ermənistan|yerevan|irəvan|gorus|goris|qafan|kapan|sünik|vardenis|basarkeçər|cermuk|sotk|geğarkunik|kornidzor|vayots|tavuş|mehri|sisian|gümrü|dilican|sülhməramlılar|sülhməramlıları",
    side: "armenian",
    weight: "place",
  },
  {
    pattern:
      "azərbaycan|bakı|gəncə|bərdə|tərtər|mingəçevir|ağdam|goranboy|beyləqan|naftalan|tovuz|naxçıvan|gədəbəy|daşkəsən|füzuli|cəbrayıl|zəngilan|qubadlı|kəlbəcər|qazax|ağcabədi|sumqayıt|şəmkir|ağstafa|laçın|şuşa|xocavənd|xocalı|göygöl|yevlax|horadiz",
    side: "azerbaijani",
    weight: "place",
  },
];
