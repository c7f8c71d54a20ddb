import type { Migration } from "kysely/migration";
import { migration0001 } from "./0001-first.ts";
import { migration0002 } from "./0002-claims.ts";
import { migration0003 } from "./0003-follow-ups.ts";
import { migration0004 } from "./0004-claim-times.ts";

/** Every migration in order. New ones go to the end; a released one is never edited. */
export function migrationsFor(kind: "sqlite" | "postgres"): Record<string, Migration> {
  return {
    "0001-first": migration0001(kind),
    "0002-claims": migration0002(),
    "0003-follow-ups": migration0003(),
    "0004-claim-times": migration0004(),
  };
}
