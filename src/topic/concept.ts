/**
 * What a phrase of a lexicon stands for. The first row names the conflict, the second its parties and regions, the
 * third what happens in it; the last row speaks against: other things of the same name and other subjects.
 */
export type Concept =
  | "name" | "karabakh" | "place" | "person" | "dweller"
  | "armenia" | "azerbaijan" | "armLeader" | "azLeader" | "surname" | "defendant" | "frontier" | "rear"
  | "war" | "front" | "peace" | "talks" | "captives" | "mines" | "recapture" | "exile" | "justice" | "transit" | "monitors" | "heritage" | "arms" | "law" | "ties"
  | "football" | "sport" | "goods" | "venue" | "homonym" | "otherWar" | "history" | "domestic";

/** One language's phrases of each concept, separated by commas, in ordinary spelling; a final `*` leaves a word open. */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;
