import { createHash } from "node:crypto";
import type { FigureChart } from "../../digests/figure-chart.ts";
import { DAY_MS } from "../clock.ts";
import type { Database } from "../storage/database.ts";
import { createKeyv } from "../storage/keyv.ts";
import type { ExportedKind } from "../stories/claim-record.ts";
import { type ExportFormat, exportClaims } from "../stories/export-claims.ts";
import type { Painter } from "./painter.ts";

/** How a picture or file is made; it is stored in the outbox in place of the bytes. Instants are UTC ms. */
export type Recipe =
  | { readonly kind: "figures"; readonly chart: FigureChart }
  | {
      readonly kind: "export";
      readonly claims: ExportedKind;
      readonly format: ExportFormat;
      readonly since: number | null;
      readonly until: number;
    };

/** A file as it is sent. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files are made with. */
export interface AttachmentParts {
  readonly database: Database;
  readonly painter: Painter;
}

/** A picture is asked for again mostly on the day that it shows. */
const KEEP_MS = DAY_MS;

/** Makes what a recipe says; a picture that was made already comes from the cache. */
export async function makeAttachment(
  { database, painter }: AttachmentParts,
  recipe: Recipe,
): Promise<Attachment> {
  if (recipe.kind === "figures")
    return { name: "figures.png", bytes: await makePicture({ database, painter }, recipe.chart) };
  const { claims, format, since, until } = recipe;
  const pieces: string[] = [];
  for await (const piece of exportClaims(database.claims, {
    ...{ kind: claims, format, until },
    ...(since === null ? {} : { since }),
  }))
    pieces.push(piece);
  return { name: `${claims}.${format}`, bytes: Buffer.from(pieces.join(""), "utf8") };
}

async function makePicture({ database, painter }: AttachmentParts, chart: FigureChart): Promise<Uint8Array> {
  const pictures = createKeyv(database.cache, "picture");
  const key = createHash("sha256").update(JSON.stringify(chart)).digest("base64url");
  const known = await pictures.get<string>(key);
  if (known !== undefined) return Buffer.from(known, "base64");
  const bytes = await painter.draw(chart);
  await pictures.set(key, Buffer.from(bytes).toString("base64"), KEEP_MS);
  return bytes;
}
