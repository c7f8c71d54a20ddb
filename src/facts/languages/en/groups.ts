import type { Group } from "../../fact.ts";
import type { GroupNoun } from "../../language.ts";

/** Singular and plural of the nouns of a group; `bare`: the singular counts one without an article ("Soldier killed by sniper"). */
interface Nouns {
  readonly group: Group;
  readonly bare: boolean;
  readonly singular: string;
  readonly plural: string;
}

const NOUNS: readonly Nouns[] = [
  {
    group: "people",
    bare: false,
    singular:
      "sapper|deminer|brother|sister|son|daughter|sibling|husband|wife|father|person|resident|inhabitant|villager|local|citizen|passenger|victim|fatality|refugee|evacuee|individual|survivor|relative|compatriot|national|hostage|driver|shepherd|worker|employee|settler|migrant|rescuer|crewman|tourist|patient|pensioner|farmer|protester|demonstrator|body|corpse|deputy|contractor",
    plural:
      "sappers|deminers|brothers|sisters|sons|daughters|siblings|parents|people|persons|residents|inhabitants|villagers|locals|citizens|passengers|victims|fatalities|refugees|evacuees|individuals|survivors|relatives|compatriots|nationals|hostages|drivers|shepherds|workers|employees|settlers|migrants|rescuers|tourists|patients|pensioners|farmers|protesters|demonstrators|bodies|corpses|souls|deputies|members|contractors|newcomers|townspeople|dwellers",
  },
  {
    group: "soldiers",
    bare: true,
    singular:
      "soldier|serviceman|servicewoman|trooper|fighter|conscript|reservist|gunner|militant|combatant|sergeant|lieutenant|colonel|captain|commando|guardsman|pilot|sniper|infantryman|militiaman|mercenary|serviceperson|paratrooper|airman|saboteur|corporal|guard",
    plural:
      "soldiers|servicemen|servicewomen|generals|privates|volunteers|militias|troops|troopers|fighters|conscripts|reservists|gunners|militants|combatants|sergeants|lieutenants|colonels|commandos|guardsmen|pilots|snipers|infantrymen|militiamen|mercenaries|servicepeople|servicepersons|paratroopers|airmen|saboteurs|defenders|separatists|insurgents|corporals|guards",
  },
  { group: "civilians", bare: false, singular: "civilian|noncombatant", plural: "civilians|noncombatants" },
  {
    group: "children",
    bare: false,
    singular:
      "child|boy|girl|teenager|infant|baby|toddler|minor|schoolboy|schoolgirl|schoolchild|newborn|adolescent|kid",
    plural:
      "children|boys|girls|teenagers|infants|babies|toddlers|minors|schoolboys|schoolgirls|schoolchildren|newborns|adolescents|kids|youngsters",
  },
  { group: "women", bare: false, singular: "woman|mother|grandmother", plural: "women|mothers|grandmothers" },
  { group: "men", bare: false, singular: "man|grandfather", plural: "men|grandfathers" },
  {
    group: "police",
    bare: true,
    singular: "policeman|policewoman|gendarme",
    plural: "police|policemen|policewomen|gendarmes",
  },
  { group: "peacekeepers", bare: true, singular: "peacekeeper", plural: "peacekeepers" },
  {
    group: "journalists",
    bare: true,
    singular: "journalist|reporter|correspondent|cameraman|photographer|newsman|photojournalist",
    plural: "journalists|reporters|correspondents|cameramen|photographers|newsmen|photojournalists",
  },
  {
    group: "medics",
    bare: false,
    singular: "medic|doctor|nurse|paramedic|surgeon",
    plural: "medics|doctors|nurses|paramedics|surgeons",
  },
  {
    group: "officials",
    bare: false,
    singular: "official|mayor|functionary",
    plural: "officials|mayors|functionaries",
  },
];

/** Nouns of several words, singular and plural. */
const PHRASES: readonly (readonly [Group, string, string | null])[] = [
  [
    "police",
    "service member ~ interior|internal ministry|affairs",
    "service members ~ interior|internal ministry|affairs",
  ],
  ["soldiers", "service member", "service members|personnel"],
  ["soldiers", "member of ~ military|personnel", "personnel"],
  [
    "soldiers",
    "member ~ armed|security|defence|defense forces|army",
    "members ~ armed|security|defence|defense forces|army",
  ],
  ["soldiers", "army|military officer", "army|military officers"],
  ["soldiers", "military man|serviceman|conscript", "military men|servicemen|personnel|losses"],
  ["soldiers", "border guard|guardsman", "border guards|guardsmen"],
  ["soldiers", "army|armenian|azerbaijani|karabakh major|general|private", "majors"],
  [
    "officials",
    "former|separatist|karabakh|artsakh|political|community leader|minister|president",
    "former|separatist|karabakh|artsakh|political|community leaders|ministers|presidents",
  ],
  [
    "soldiers",
    "defence|defense army soldier|serviceman",
    "defence|defense army soldiers|servicemen|personnel",
  ],
  ["soldiers", "conscript|contract soldier|serviceman", "conscript|contract soldiers|servicemen"],
  ["soldiers", "army volunteer", "army volunteers"],
  [
    "soldiers",
    "special -? forces|operations soldier|serviceman|fighter|officer",
    "special -? forces|operations soldiers|servicemen|troops|fighters|officers|members",
  ],
  ["soldiers", "officer", "officers"],
  ["soldiers", "warrant officer", "military|uniformed personnel"],
  [
    "soldiers",
    "separatist|rebel|enemy fighter|soldier|serviceman",
    "separatist|rebel|enemy fighters|soldiers|servicemen|forces",
  ],
  ["people", "member of ~ family|household", "members of one|the|a|same same? family|household"],
  ["people", "prisoner of war", "prisoners of war"],
  ["people", "pow", "pows"],
  [
    "police",
    "police officer|sergeant|colonel|captain|lieutenant|major",
    "police officers|staff|employees|personnel",
  ],
  ["police", "law enforcement officer", "law enforcement officers|staff|personnel"],
  [
    "police",
    "interior -? ministry employee|officer|serviceman|worker|soldier|staffer",
    "interior -? ministry employees|officers|servicemen|workers|soldiers|staff|staffers|personnel|troops",
  ],
  [
    "police",
    "employee of the interior ministry",
    "employees|officers|servicemen|staff|members|personnel|troops|service of? ~ interior|internal ministry|affairs",
  ],
  [
    "peacekeepers",
    "peacekeeping soldier|officer|serviceman",
    "peacekeeping soldiers|officers|servicemen|troops|personnel",
  ],
  ["peacekeepers", "peace keeper", "peace keepers"],
  ["peacekeepers", "blue helmet", "blue helmets"],
  [
    "medics",
    "health|medical|ambulance|hospital|healthcare worker|employee",
    "health|medical|ambulance|hospital|healthcare workers|staff|personnel|employees|crew",
  ],
  ["journalists", "media worker|representative", "media workers|representatives"],
  ["journalists", "tv|television reporter|crew", "tv|television reporters|journalists"],
  ["officials", "government|state employee|official", "government|state employees|officials"],
  ["children", "young child|boy|girl", "young children|boys|girls"],
  ["civilians", "civilian resident|victim|man|person", "civilian residents|victims|people|persons"],
  [
    "people",
    "private contractor|individual|person",
    "private contractors|individuals|persons|companies|firms",
  ],
  [
    "peacekeepers",
    "member ~ peacekeeping force|contingent|mission",
    "members ~ peacekeeping force|contingent|mission",
  ],
  ["people", "displaced person", "displaced persons|people|armenians"],
  ["people", "ethnic armenian|azerbaijani", "ethnic armenians|azerbaijanis"],
  ["people", "aid|rescue worker", "aid|rescue workers"],
  ["people", "human being", "human beings"],
  ["civilians", "non - combatant", "non - combatants"],
  [
    "people",
    "burn|blast|mine|landmine|explosion|shelling victim|patient|casualty",
    "burn|blast|mine|landmine|explosion|shelling victims|patients",
  ],
  ["soldiers", "person in uniform", "men in uniform"],
];

/** Kinds of people counted by a singular without an article ("soldier killed by sniper"). */
function nounsOf({ group, bare, singular, plural }: Nouns): readonly GroupNoun[] {
  return [
    { pattern: plural, group, alone: null },
    { pattern: singular, group, alone: bare ? 1 : null, one: true },
    ...(bare ? [{ pattern: `${DEFINITE} @described? ${singular}`, group, alone: null } as const] : []),
  ];
}

/** A singular behind one of these is one of whom the text has spoken before. */
const DEFINITE = "the|this|each|every|any|his|her|which|no|other|old|former";

function phraseOf([group, one, many]: readonly [Group, string, string | null]): readonly GroupNoun[] {
  return [
    { pattern: one, group, alone: null, one: true },
    ...(many ? [{ pattern: many, group, alone: null } as const] : []),
  ];
}

/** People as English reports name them. */
export const groups: readonly GroupNoun[] = [
  ...NOUNS.flatMap(nounsOf),
  ...PHRASES.flatMap(phraseOf),
  {
    pattern: "karabakh|artsakh armenians|residents|refugees",
    group: "people",
    alone: null,
    side: "armenian",
  },
  // "An official statement" counts nobody.
  {
    pattern:
      "official statement|report|data|figures|visit|announcement|letter|page|account|spokesman|toll|count|version|ceremony",
    group: "officials",
    alone: null,
  },
  // "all of them military": an adjective that stands for its noun at the end of a clause.
  { pattern: "them|whom military", group: "soldiers", alone: null },
  { pattern: "them|whom civilian", group: "civilians", alone: null },
  { pattern: "our|own boys|men|lads|guys", group: "soldiers", alone: null },
  { pattern: "arrivals|newcomers", group: "people", alone: null, outcome: "displaced" },
  { pattern: "lives", group: "people", alone: null, outcome: "killed" },
  { pattern: "armenians", group: "people", alone: null, side: "armenian" },
  { pattern: "azerbaijanis|azeris", group: "people", alone: null, side: "azerbaijani" },
  { pattern: "russians", group: "people", alone: null, side: "russian" },
  { pattern: "wounded|injured people|persons", group: "people", alone: null, outcome: "injured" },
  { pattern: "wounded|injured civilians", group: "civilians", alone: null, outcome: "injured" },
  {
    pattern: "wounded|injured soldiers|servicemen|troops|fighters",
    group: "soldiers",
    alone: null,
    outcome: "injured",
  },
  { pattern: "missing soldiers|servicemen|troops", group: "soldiers", alone: null, outcome: "missing" },
  { pattern: "missing people|persons", group: "people", alone: null, outcome: "missing" },
  { pattern: "captured|captive soldiers|servicemen|troops", group: "soldiers", alone: null },
  { pattern: "the wounded|injured", group: "people", alone: null, outcome: "injured" },
  { pattern: "the dead|deceased|slain|killed", group: "people", alone: null, outcome: "killed" },
  { pattern: "deaths|fatalities", group: "people", alone: null, outcome: "killed" },
  { pattern: "civilian deaths|fatalities", group: "civilians", alone: null, outcome: "killed" },
  {
    pattern: "military|combat|battlefield deaths|fatalities",
    group: "soldiers",
    alone: null,
    outcome: "killed",
  },
  { pattern: "injuries", group: "people", alone: null, outcome: "injured" },
  { pattern: "casualties", group: "people", alone: null, outcome: "killed-or-injured" },
  { pattern: "civilian casualties", group: "civilians", alone: null, outcome: "killed-or-injured" },
  { pattern: "military casualties", group: "soldiers", alone: null, outcome: "killed-or-injured" },
  { pattern: "the missing", group: "people", alone: null, outcome: "missing" },
  { pattern: "captives|detainees", group: "people", alone: null },
  { pattern: "prisoners", group: "people", alone: null },
  {
    pattern: "forcibly|internally displaced people|persons",
    group: "people",
    alone: null,
    outcome: "displaced",
  },
];
