import { past, verb } from "./inflect.ts";

/** Verbs of giving, with their irregular forms. */
const GIVE = `${verb("deliver", "provide", "allocate", "offer", "dispatch", "pledge", "announce", "release", "distribute", "donate", "earmark", "supply", "carry", "transport", "ship", "grant", "contribute", "disburse", "mobilise", "mobilize", "deploy", "airlift", "transfer", "approve", "promise", "increase", "raise", "boost", "double", "expand", "unload", "channel", "collect", "load")}|send|sends|sent|sending|give|gives|gave|given|giving|bring|brings|brought|bringing|step|stepping|stepped|hand|hands|handed|handing|fund|funds|funding|funded|mull|mulling|set`;

/** Verbs of helping people in need, with their irregular forms. */
const CARE = `${verb("help", "assist", "aid", "treat", "evacuate", "accompany", "escort", "transport", "transfer", "shelter", "accommodate", "airlift", "rescue", "welcome", "resettle", "host", "support", "admit")}|housed|housing|fly|flies|flew|flown|flying|bring|brings|brought|bringing|take|takes|took|taken|taking|care|caring|feed|feeding|save|saving`;

/** Single-word alternatives that the patterns of the language share. */
export const classes: Readonly<Record<string, string>> = {
  side: "armenian|azerbaijani|azeri|russian|ethnic|karabakh|artsakh|turkish|french|iranian|separatist|georgian",
  described:
    "young|local|elderly|old|male|female|senior|contract|conscript|ethnic|single|lone|pregnant|second|third|fourth|teenage|disabled|unarmed|veteran|prominent|wounded|injured|border|army|military|police|village|peaceful|retired|captured|missing|ethnic|further|one|frontline",
  adv: "also|earlier|previously|been|being|reportedly|allegedly|still|seriously|badly|slightly|lightly|critically|severely|subsequently|later|already|now|so|far|since|all|then|both|each|confirmed|not|deeply|very|gravely|extremely|particularly|greatly|increasingly|profoundly|strongly|again|always|fully|forcibly|either|since|safely|closely|temporarily|reported|believed|left|thought|just|officially|initially|immediately|profoundly|seriously|internally",
  call: `${verb("urge", "call", "appeal", "demand", "ask", "press", "push", "plead", "beg", "exhort", "implore", "insist", "encourage", "stress", "advocate", "request", "need", "underline", "emphasise", "emphasize", "underscore", "reiterate", "require", "advise", "seek", "want", "expect", "pray", "recommend", "propose", "favour", "favor")}|must|should|sought|necessary|importance|necessity|urgency|plea|pleas|needs|essential|vital|imperative|crucial|time|order|orders|ordered|ordering`,
  fight:
    "fighting|hostilities|violence|fire|firing|clashes|bloodshed|escalation|attack|attacks|offensive|operation|operations|war|shelling|aggression|conflict|actions|action|military|assault|force|fight|bombardment|strikes|activities|campaign|warfare|confrontation|hostile|guns|weapons|killing",
  truce: "ceasefire|truce|armistice",
  halt: `${verb("halt", "end", "cease", "stop", "suspend")}|cessation`,
  talks:
    "dialogue|talks|negotiation|negotiations|negotiate|diplomacy|negotiating|dialog|talk|discussions|negotiated|table|talking",
  condemn: verb(
    "condemn",
    "denounce",
    "deplore",
    "decry",
    "slam",
    "lambast",
    "castigate",
    "excoriate",
    "censure",
    "rebuke",
  ).concat("|condemnation|denunciation"),
  accuse: verb("accuse", "blame").concat("|accusation|accusations"),
  worry:
    "concern|concerns|concerned|worried|worries|alarm|alarmed|anxiety|anxious|disturbed|troubled|preoccupied|apprehension|dismay|dismayed|disquiet|unease|perturbed",
  support: `${verb("support", "back", "reaffirm", "reiterate", "respect", "recognise", "recognize", "uphold", "defend", "endorse", "stress", "affirm", "confirm", "emphasise", "emphasize", "underline", "underscore", "restore")}|supportive|commitment|committed|backing|solidarity|favour|favor|restoration|respect`,
  crime:
    "genocide|ethnic|aggression|crimes|crime|atrocities|violating|violated|violations|violation|breaching|breached|breach|violate|violates|cleansing|terrorism|massacre|provocation|provocations|shelling|attacking|starting|launching|targeting|firing|sabotage|blockade|blocking|terror|occupation|occupying|barbaric|genocidal|invasion|invading|unleashing|opening|using|preparing|planting|laying|killing|starving|illegal|bombing|attempting|trying|responsible|responsibility|inciting|unprovoked|torture|torturing|abusing|mistreating|destroying|smuggling|undermining|obstructing|hindering|escalating|fuelling|fueling|stoking|arming|failing|refusing|stalling|vandalism|vandalising|shooting|seizing|abducting|executing",
  give: GIVE,
  relief:
    "aid|assistance|relief|supplies|medicine|medicines|medication|medications|food|water|blankets|tents|ambulances|ambulance|medics|doctors|nurses|surgeons|specialists|medical|humanitarian|generators|hygiene|shelter|bread|flour|fuel|clothing|clothes|mattresses|funding|funds|rescuers|helicopters|parcels|cash|meals|kits|necessities|convoy|convoys|physicians",
  sum: "million|m|mln|bn|billion|euros|dollars|euro|usd|eur|pounds|francs|$|€|£",
  care: CARE,
  needy:
    "refugees|displaced|civilians|civilian|population|residents|wounded|injured|victims|evacuees|families|people|children|patients|patient|women|elderly|inhabitants|survivors|nationals|citizens|armenians|arrivals|fleeing|affected|need|villagers|persons",
  captive:
    "prisoners|prisoner|captives|detainees|pows|captive|detainee|hostages|servicemen|soldiers|bodies|remains|journalists|leaders",
  free: `${verb("release", "return", "free", "repatriate", "exchange", "swap", "hand")}|repatriation|handover`,
  azname: "azerbaijan|azerbaijani|azerbaijanis|baku|azeri|azeris",
  amname: "armenia|armenian|armenians|yerevan",
  leader:
    "aliyev|pashinyan|leaders|leader|presidents|president|premier|ministers|minister|sides|parties|counterparts|counterpart|armenian|azerbaijani|baku|yerevan|armenia|azerbaijan",
  martial:
    "large|scale|-|military|armed|latest|new|renewed|continued|ongoing|unprovoked|illegal|brutal|deliberate|barbaric|repeated|daily|drone|missile|rocket|artillery|full|months|long|nine|month|act|acts|of|and|savage|treacherous|blatant|open|fresh|own|government|army|forces",
  strike: `${past("attack", "shell", "bomb", "bombard", "target", "invade", "storm", "ambush", "occupy", "violate", "breach", "provoke", "torture", "execute", "mistreat", "kidnap", "abduct", "besiege", "pound", "starve", "massacre", "desecrate", "vandalise", "destroy", "launch", "open", "fire", "plant", "block", "blockade", "deport", "expel", "sabotage", "unleash", "escalate", "use", "murder", "behead", "seize", "impede", "obstruct")}|struck|hit|broke|broken|shot|laid|mined`,
};
