/** Names of the conflict, its region, its people; `dweller` also holds names that need something beside them. */
type Naming = "name" | "karabakh" | "place" | "person" | "dweller";

/** The parties, their leaders, both at once ("the two Caucasus neighbours"), regions along the border, the detained. */
type Party =
  | "armenia"
  | "azerbaijan"
  | "armLeader"
  | "azLeader"
  | "caucasus"
  | "surname"
  | "defendant"
  | "frontier"
  | "rear";

/** What happens in the conflict and its aftermath; it counts beside a party or a name, a `hallmark` beside either party. */
type Event =
  | "hallmark"
  | "war"
  | "front"
  | "peace"
  | "treaty"
  | "talks"
  | "captives"
  | "mines"
  | "recapture"
  | "exile"
  | "justice"
  | "transit"
  | "monitors"
  | "heritage"
  | "arms"
  | "law"
  | "ties";

/** Other things of the same name (`venue`: only right beside it) and other subjects; these speak against. An `idiom` says nothing,
 * `abroad` (a country outside the conflict) weakens what is said of one party alone. */
type Trap =
  | "football"
  | "sport"
  | "goods"
  | "venue"
  | "homonym"
  | "otherWar"
  | "history"
  | "domestic"
  | "idiom"
  | "abroad";

/** What a phrase of a lexicon stands for. */
export type Concept = Naming | Party | Event | Trap;

/** One language's phrases of each concept, separated by commas, in ordinary spelling; a final `*` leaves a word open. */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;
