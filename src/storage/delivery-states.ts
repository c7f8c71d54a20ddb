import { sql } from "kysely";

// Literals, not parameters: only so does SQLite see that a partial index covers them.
/** What waits to be sent. */
export const waiting = [sql.lit("due"), sql.lit("retry")];
/** What is not at its end; a chat's next message waits behind it. */
export const unfinished = [...waiting, sql.lit("leased"), sql.lit("sending")];
