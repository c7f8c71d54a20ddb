import { z } from "zod";
import { messageOf } from "../errors.ts";
import { publisherOf, type Source, sourceId } from "./source.ts";

export interface SourceList {
  readonly sources: readonly Source[];
  /** One line a fault, naming the entry. */
  readonly faults: readonly string[];
}

const entry = z.object({
  name: z.string().trim().min(1, "name is empty"),
  url: z.url({ protocol: /^https?$/, error: "url must be an http or https address" }),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "language must be a BCP 47 tag"),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "country must be two capital letters")
    .nullish(),
  affiliation: z.string().nullish(),
  nativeName: z.string().nullish(),
  publisher: z.string().nullish(),
  enabled: z.boolean().default(true),
});

/** Reads a JSON list of sources; every fault at once. A source listed twice counts once. */
export function parseSourceList(json: string): SourceList {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch (error) {
    return { sources: [], faults: [`it is not JSON: ${messageOf(error)}`] };
  }
  if (!Array.isArray(list)) return { sources: [], faults: ["it must be an array of sources"] };
  const faults: string[] = [];
  const sources = new Map<string, Source>();
  for (const [index, value] of list.entries()) {
    const reading = entry.safeParse(value);
    if (!reading.success) {
      for (const issue of reading.error.issues) {
        faults.push(`entry ${index + 1}: ${issue.path.join(".")} ${issue.message}`.trim());
      }
    } else if (reading.data.enabled) {
      const source = sourceOf(reading.data);
      sources.set(source.id, source);
    }
  }
  return { sources: [...sources.values()], faults };
}

function sourceOf(data: z.infer<typeof entry>): Source {
  return {
    id: sourceId(data.url),
    name: data.name,
    url: data.url,
    language: data.language,
    country: data.country ?? null,
    affiliation: data.affiliation ?? null,
    nativeName: data.nativeName ?? null,
    publisher: data.publisher ?? publisherOf(data.url),
  };
}
