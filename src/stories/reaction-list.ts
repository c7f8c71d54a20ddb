import { hash } from "node:crypto";
import type { Stance } from "../facts/fact.ts";
import type { ReactionClaim } from "../storage/outlet-claim.ts";
import { compareTexts } from "../text/compare-texts.ts";
import { foldText } from "../text/fold.ts";
import { addCarrier, type Carrier, countPublishers } from "./carrier.ts";

/** What an actor said or did, once, with every outlet that tells it. Instants are UTC ms of reports. */
export interface Statement {
  /** The same whenever the same claims are given; letters, digits, - and _. */
  readonly id: string;
  readonly kind: ReactionClaim["kind"];
  readonly actor: string;
  readonly storyId: string;
  readonly speaker: { readonly name: string | null; readonly role: string | null };
  readonly stances: readonly Stance[];
  /** The words quoted directly, else null; in the language of the text, as the sentence is. */
  readonly quote: string | null;
  readonly sentence: string;
  readonly language: string;
  readonly at: number;
  readonly lastAt: number;
  readonly carriers: readonly Carrier[];
  readonly publisherCount: number;
}

/** All that one actor said, newest first. */
export interface ActorReactions {
  readonly actor: string;
  readonly lastAt: number;
  readonly statements: readonly Statement[];
  /** Every outlet that any of it was read in, each once. */
  readonly outlets: readonly string[];
}

/** Reactions by actor: who spoke last first, each with its statements, newest first. */
export function listReactions(claims: readonly ReactionClaim[]): readonly ActorReactions[] {
  const actors = Map.groupBy(listStatements(claims), ({ actor }) => actor);
  const list = [...actors].map(([actor, statements]) => ({
    actor,
    lastAt: Math.max(...statements.map(({ at }) => at)),
    statements,
    outlets: [...new Set(statements.flatMap(({ carriers }) => carriers.map(({ outlet }) => outlet)))],
  }));
  return list.sort((one, other) => other.lastAt - one.lastAt || compareTexts(one.actor, other.actor));
}

interface StatementDraft {
  readonly first: ReactionClaim;
  readonly claims: ReactionClaim[];
}

/** Statements, newest first: what several outlets tell of one event in like words, or of one speaker's like stand, is one. */
export function listStatements(claims: readonly ReactionClaim[]): readonly Statement[] {
  const ordered = [...claims].sort(
    (one, other) => one.at - other.at || compareTexts(one.reportId, other.reportId) || one.seq - other.seq,
  );
  const drafts: StatementDraft[] = [];
  const byMark = new Map<string, StatementDraft>();
  for (const claim of ordered) {
    const { wording, stand } = marksOf(claim);
    const same =
      wording.map((mark) => byMark.get(mark)).find(Boolean) ?? sameStand(byMark.get(stand ?? ""), claim);
    const draft = same ?? { first: claim, claims: [] };
    if (!same) drafts.push(draft);
    draft.claims.push(claim);
    for (const mark of stand === null ? wording : [...wording, stand]) {
      if (!byMark.has(mark)) byMark.set(mark, draft);
    }
  }
  return drafts.map(finish).sort((one, other) => other.at - one.at || compareTexts(one.id, other.id));
}

/** Two sentences of one report are two statements; those of two reports may be one told in other words. */
function sameStand(
  draft: StatementDraft | undefined,
  { reportId }: ReactionClaim,
): StatementDraft | undefined {
  return draft?.claims.some((claim) => claim.reportId === reportId) ? undefined : draft;
}

function marksOf(claim: ReactionClaim): {
  readonly wording: readonly string[];
  readonly stand: string | null;
} {
  const { kind, actor, storyId, sentence, quote, speakerName, stances } = claim;
  const origin = `${storyId} ${kind} ${actor}`;
  const wording = [`${origin} says ${foldText(sentence)}`];
  if (quote !== null) wording.push(`${origin} quotes ${foldText(quote)}`);
  // What is no stand that has a name can be anything.
  const isTelling = speakerName !== null && stances.some((stance) => stance !== "other");
  const stand = isTelling ? `${origin} ${foldText(speakerName)} ${[...stances].sort().join(" ")}` : null;
  return { wording, stand };
}

function finish({ first, claims }: StatementDraft): Statement {
  const carriers: Carrier[] = [];
  for (const claim of claims) addCarrier(carriers, claim);
  const { kind, actor, storyId, stances, sentence, language, at } = first;
  const key = `${storyId}|${kind}|${actor}|${first.reportId}|${first.seq}`;
  return {
    id: hash("sha256", key, "base64url").slice(0, 12),
    ...{ kind, actor, storyId, stances, sentence, language, at, carriers },
    speaker: { name: first.speakerName, role: first.speakerRole },
    quote: first.quote,
    lastAt: Math.max(...claims.map((claim) => claim.at)),
    publisherCount: countPublishers(carriers),
  };
}
