import type { StancePattern } from "../../language.ts";
import { concern, condemn, denial, sanctions } from "./stances/blame.ts";
import { council, mediation } from "./stances/mediation.ts";
import { ceasefire, dialogue } from "./stances/peace.ts";
import { humanitarian } from "./stances/relief.ts";
import { supportArmenia, supportAzerbaijan } from "./stances/support.ts";

/** What is called for, offered, or taken a stand on. */
export const stances: readonly StancePattern[] = [
  ...ceasefire,
  ...dialogue,
  ...condemn,
  ...concern,
  ...supportAzerbaijan,
  ...supportArmenia,
  ...mediation,
  ...council,
  ...humanitarian,
  ...sanctions,
  ...denial,
];

/** In front of a stance: it does not hold. */
export const stanceNegations: readonly string[] = [
  "not",
  "never",
  "no",
  "without",
  "neither|nor",
  "stopped|stops|stop short of",
  "refrained|refrains|refraining|abstained|abstains|held from|back",
  "refused|refuses|refuse|refusing|declined|declines|declining to",
  "refused|refuses|rejected|rejects|rejecting|rebuffed|ignored|ignores|ignoring|defied|defying|snubbed|shrugged|spurned",
  "failed|fails|failing to",
  "ruled|rules out",
  "instead of",
  "rather than",
  "if",
  "avoided|avoids|avoiding",
  "unable to",
  "hesitant|reluctant to",
  "has|have|had yet to",
  "unlikely to",
  "despite|amid|amidst|notwithstanding",
  "there are|were",
  "latest|previous|such|these|those|past",
  "earlier calls|appeals|demands|offers|efforts",
  "questioned|questions|doubted|doubts ~ of a?",
  "internationally|widely|universally recognised|recognized as",
  "so - called",
  "allegations|claims|reports of",
  "violation|violations|breach of the?",
  "since|after|before|until the?",
];
