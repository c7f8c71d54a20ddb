import type { Side } from "../../fact.ts";
import type { Language } from "../../language.ts";

/** Behind a noun: whose state or army they are of. */
const OWNERS: readonly (readonly [Side, states: string, adjectives: string])[] = [
  ["armenian", "d'arménie|d'artsakh", "arménienne|arméniennes|karabakhtsie|séparatiste|séparatistes"],
  ["armenian", "de nagorny -? karabakh", "arménien"],
  ["armenian", "de karabakh|artsakh|stepanakert", "arméniens"],
  ["azerbaijani", "d'azerbaïdjan", "azerbaïdjanaise|azerbaïdjanaises|azérie|azéries"],
];

/** Whose people a place or an adjective tells. */
export const sides: Language["sides"] = [
  {
    pattern: "arménien|arménienne|arméniens|arméniennes|karabakhtsi|karabakhtsis",
    side: "armenian",
    weight: "adjective",
  },
  {
    pattern: "séparatiste|séparatistes|sécessionniste|sécessionnistes",
    side: "armenian",
    weight: "adjective",
  },
  {
    pattern: "azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|azéri|azérie|azéris|azéries|azerbaidjani",
    side: "azerbaijani",
    weight: "adjective",
  },
  { pattern: "russe|russes", side: "russian", weight: "adjective" },
  {
    pattern:
      "turc|turcs|turque|turques|français|française|françaises|iranien|iraniens|iranienne|géorgien|géorgiens|géorgienne|syrien|syriens|syrienne|américain|américains|américaine|britannique|britanniques|étranger|étrangers|étrangère|allemand|allemands|allemande|israélien|israéliens|israélienne|ukrainien|ukrainiens|indien|indiens|polonais|italien|italiens|espagnol|espagnols|suisse|suisses|japonais|chinois|pakistanais|libanais|kurde|kurdes|grec|grecs|libyen|libyens|européen|européens|canadien|canadiens|belge|belges|suédois|népalais",
    side: "other",
    weight: "adjective",
  },
  ...OWNERS.flatMap(([side, states, adjectives]): Language["sides"] => [
    { pattern: states, side, weight: "adjective" },
    {
      pattern: `de armée|forces|troupes|police|contingent ~1 ${adjectives}`,
      side,
      weight: "adjective",
    },
  ]),
  { pattern: "d'origine arménienne", side: "armenian", weight: "adjective" },
  { pattern: "d'origine azérie|azerbaïdjanaise", side: "azerbaijani", weight: "adjective" },
  { pattern: "arméniens? de souche", side: "armenian", weight: "adjective" },
  {
    pattern: "côté de séparatistes|arméniens|arménien|forces séparatistes?",
    side: "armenian",
    weight: "owner",
  },
  {
    pattern: "côté de azerbaïdjanais|azéri|azéris|forces azerbaïdjanaises?",
    side: "azerbaijani",
    weight: "owner",
  },
  { pattern: "côté arménien|karabakhtsi|séparatiste", side: "armenian", weight: "owner" },
  {
    pattern: "rangs|camp arméniens|arménien|séparatistes|séparatiste|karabakhtsis|karabakhtsi",
    side: "armenian",
    weight: "owner",
  },
  { pattern: "rangs|camp azerbaïdjanais|azéris|azéri", side: "azerbaijani", weight: "owner" },
  { pattern: "côté azerbaïdjanais|azéri", side: "azerbaijani", weight: "owner" },
  {
    pattern:
      "côté|parmi|dans|chez les? rangs|forces? arménien|arméniens|arméniennes|séparatiste|séparatistes|karabakhtsi",
    side: "armenian",
    weight: "place",
  },
  {
    pattern: "côté|parmi|dans|chez les? rangs|forces? azerbaïdjanais|azerbaïdjanaises|azéri|azéris|azéries",
    side: "azerbaijani",
    weight: "place",
  },
  {
    pattern:
      "karabakh|artsakh|stepanakert|martouni|martakert|askeran|hadrout|choucha|enclave|arménie|erevan|goris|kapan|siounik|vardenis|djermouk|jermuk|sotk|gegharkounik|kornidzor|vayots|tavouch|tavush|meghri|sissian|gyumri|gumri|syunik|idjevan|ijevan|zvartnots|verin|latchine",
    side: "armenian",
    weight: "place",
  },
  {
    pattern:
      "région|territoire|république|province|enclave séparatiste|sécessionniste|autoproclamée|disputée",
    side: "armenian",
    weight: "place",
  },
  {
    pattern:
      "azerbaïdjan|bakou|ganja|barda|tartar|terter|minguétchaour|mingachevir|mingetchaour|agdam|aghdam|goranboy|beylagan|naftalan|tovouz|tovuz|nakhitchevan|gadabay|gadabey|dashkasan|dachkessan|fizouli|fuzouli|fizuli|fuzuli|kalbajar|kelbadjar|soumgaït|gazakh|yevlakh|evlakh|jabrayil|djabraïl|zanguilan",
    side: "azerbaijani",
    weight: "place",
  },
];
