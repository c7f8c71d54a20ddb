import type { StancePattern } from "../../../language.ts";
import { take, takenBefore } from "./take.ts";

/** Verbs of support by themselves; weaker ones need an object such as "territorial integrity". */
const BACK =
  "support|supports|supported|supporting|back|backs|backed|backing|defend|defends|defended|champion|champions|endorse|endorses|endorsed";
const STAND = "stand|stands|standing|stood|remain|remains";
const BY = "by|with|beside|alongside|behind";
const SIDE = "side|sides|sided|siding";
const FRIEND =
  "supporter|ally|allies|backer|patron|friend|supporters|backers|sponsor|protector|defender|guarantor";
const WHOLE = "integrity|sovereignty";

const AZ = "@azname";

/** For Azerbaijan: its territorial integrity, its operation, Karabakh is its land. */
export const supportAzerbaijan: readonly StancePattern[] = [
  ...take(
    "support-azerbaijan",
    `@support ~8 ${AZ} ~5 ${WHOLE}`,
    `@support ~5 ${WHOLE} ~5 of ~ ${AZ}`,
    `@support ~5 ${WHOLE} and ~ ${WHOLE} ~ of ~ ${AZ}`,
    `${WHOLE} ~3 of azerbaijan`,
    `azerbaijan territorial? ${WHOLE}`,
    `azerbaijan sovereignty and territorial integrity`,
    `azerbaijan ~ integrity within`,
    `@support ~5 azerbaijan within ~ borders`,
    `${BACK} azerbaijan`,
    "azerbaijani|azerbaijan counterpart|president|premier|leader|minister ~8 solidarity|backing",
    "integrity|sovereignty ~8 azerbaijan included|among",
    "integrity|sovereignty ~8 including azerbaijan",
    `${BACK} ~1 azerbaijan|baku|azerbaijani|azerbaijanis ~ fight|cause|operation|side|army|steps|actions|people|struggle|position|right|in|on|against`,
    `${BACK} ~3 steps|operation|actions|step|offensive|position ~ by|of|taken ~ ${AZ}`,
    `support|solidarity|backing ~3 for|to|with|of ~ ${AZ}`,
    `${STAND} ~3 ${BY} ~3 ${AZ}`,
    `on|take|takes|took|taking the? side|sides of|with ~ ${AZ}`,
    `${SIDE} with ~1 ${AZ}`,
    "karabakh|artsakh is|was|remains azerbaijan|azerbaijani",
    "karabakh|artsakh|territory|region is|was|remains|belongs ~2 part|land|territory of azerbaijan",
    "karabakh|artsakh|territory|region belongs ~ to azerbaijan",
    "karabakh|corridor|road|region|territory is|was|are|remains azerbaijani|azerbaijan ~ land|territory|soil",
    "integral|inseparable|inalienable|indivisible part of azerbaijan",
    "recognise|recognises|recognize|recognizes|recognising|recognizing|considers|consider|regards|regard ~5 part of azerbaijan",
    `${AZ} ~ right ~ self -? defence|defense`,
    `${AZ} ~ right ~ to defend|liberate|protect|restore`,
    "azerbaijani|azerbaijan brothers|brethren|brother",
    "brotherly|fraternal|brother|sisterly|friendly ~ azerbaijan|azerbaijani",
    `congratulat* ~5 ${AZ}|aliyev`,
    "victory|triumph of ~ azerbaijan|azerbaijani",
    "liberation|liberating|liberated of? ~5 karabakh|shusha|lands|territories|land|territory",
    "end|ending|stop|ended ~ occupation of|over",
    "armenia|armenian|armenians|its ~5 withdraw|withdrawal|leave|vacate|end ~5 occupied|occupation|territories|lands|land|azerbaijani",
    "@call ~5 armenia|armenian|armenians|yerevan ~5 withdraw|leave|return|vacate|withdrawal|pull ~5",
    "@call ~ withdrawal|pullout of ~ its|armenian ~ troops|forces",
    "occupied azerbaijani|azerbaijan ~ lands|territories|territory|regions",
    "withdraw|withdrawal|leave|vacate|pull ~5 azerbaijani|azerbaijan|occupied ~1 land|lands|territory|territories|soil",
    "end|ending|ended|stop|stopping ~ occupation",
    "one nation , two states",
    "two states , one nation",
    `right|just|righteous ~ side|cause ~ ${AZ}`,
  ),
  ...takenBefore(
    "support-azerbaijan",
    "- backed azerbaijan|azerbaijani|azeri|azerbaijanis|baku",
    "is|are|stands|stand|will ~3 with|behind|beside|alongside azerbaijan",
    `${FRIEND} of ~ azerbaijan|baku`,
    "backs|supports|backed|supported azerbaijan|baku",
    "back|support azerbaijan|baku",
    "arms|weapons|drones|weaponry to ~ azerbaijan|baku ~",
  ),
];

/** For Armenia: its sovereignty and territorial integrity, its people, Karabakh's Armenians. */
export const supportArmenia: readonly StancePattern[] = [
  ...take(
    "support-armenia",
    `@support ~8 armenia|yerevan ~5 integrity|sovereignty|independence|democracy|borders`,
    `@support ~5 sovereignty|integrity|independence ~5 of ~ armenia`,
    `integrity|sovereignty|inviolability ~3 of armenia`,
    "armenia sovereignty|independence|territorial ~",
    "armenia democracy|resilience",
    "armenian sovereignty|integrity",
    `${BACK} armenia|armenians|yerevan`,
    "armenian|armenia counterpart|president|premier|leader|minister ~8 solidarity|backing",
    "integrity|sovereignty ~8 armenia included|among",
    "integrity|sovereignty ~8 including armenia",
    "closeness|close|sympathy|compassion|condolences to|for|with ~ armenian|armenia ~ people|nation",
    "sympathy|solidarity|closeness to|for|with ~2 people of ~ armenia|artsakh|karabakh",
    "support|solidarity|backing|friendship ~3 for|with ~ armenia|armenians|yerevan",
    "support|solidarity|backing|friendship ~3 for|with|to ~ armenian people|nation|population",
    "support|solidarity to armenia|armenians",
    `${STAND} ~3 ${BY} ~5 armenia|armenians|armenian`,
    `${SIDE} with ~1 @amname`,
    "on|take|takes|took|taking the? side|sides of|with ~ @amname",
    "rights|security|safety|future|presence of ~5 karabakh|artsakh armenians",
    "rights|security|safety|right of ~5 armenians|armenian",
    "armenians|armenian ~ rights|security|safety",
    "recognise|recognises|recognised|recognize|recognizes|recognized|recognition|recognising|recognizing ~5 independence ~5 karabakh|artsakh",
    "recognise|recognize|recognition|recognising|recognizing|recognises|recognizes of? ~ artsakh|karabakh|nagorno",
    "self - determination",
    "never|not abandon|forsake|desert|forget ~ armenia|armenians|armenian|karabakh",
    "defend|protect|defending|protecting ~ armenia|armenians",
    "withdraw|withdrawal|leave ~5 from ~ armenia|armenian territory|soil|land",
    "withdraw|withdrawal|leave|pull ~8 sovereign|armenian territory|armenia",
    "attack|attacks|aggression ~ on|against armenia|armenians",
    "ruled|rules|rule out ~ change|changes ~3 border|borders",
    "change|changes|changing|redraw|redrawing|shift|altering ~3 border|borders|geopolitics|geopolitical",
    "oppose|opposes|opposed|opposing|opposition|reject|rejects|rejected|object|objects|objected ~5 corridor|border|borders|geopolitical|change",
  ),
  ...takenBefore(
    "support-armenia",
    "- backed armenia|armenian|armenians|yerevan",
    "is|are|stands|stand|will ~3 with|behind|beside|alongside armenia|armenians",
    `${FRIEND} of ~ armenia|yerevan`,
    "supports|backs|support|back armenia|yerevan",
    "opposes|opposed|oppose ~3 corridor",
    "is|was|remains ~ opposed to ~5 corridor|change",
  ),
];
