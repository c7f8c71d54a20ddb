import { z } from "zod";

/** Text that XML can carry: no control characters. */
const text = z
  .string()
  .min(1)
  .regex(/^[^\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]*$/, "text must be free of control characters");

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

const feed = z.strictObject({
  format: z.enum(["rss2", "atom", "rdf"]),
  charset: z.enum(["utf-8", "windows-1251", "windows-1256"]),
  /** Where feed and pages name their charset: in the document itself, or only in the Content-Type header. */
  charsetIn: z.enum(["document", "header"]).default("document"),
  dates: z.boolean(),
  text: z.enum(["full", "summary", "title"]),
  /** What an RSS 2.0 item has for a guid: its link, a name that is no link, or nothing. */
  guid: z.enum(["permalink", "opaque", "missing"]).default("permalink"),
  /** What Cache-Control allows, null where the outlet sends none. */
  maxAgeSeconds: z.int().positive().nullable().default(null),
});

const report = z
  .strictObject({
    slug,
    title: text,
    summary: text,
    paragraphs: z.array(text).min(1),
    /** Is it about the conflict? */
    relevant: z.boolean(),
    /** Id of the outlet whose story it repeats. */
    wire: slug.optional(),
    publishedAt: z.iso.datetime().optional(),
    /** Minutes before the demo's start; negative for a report that appears later. */
    ageMinutes: z.number().optional(),
  })
  .refine(
    ({ publishedAt, ageMinutes }) => (publishedAt === undefined) !== (ageMinutes === undefined),
    "a report needs either publishedAt or ageMinutes",
  );

const outlet = z.strictObject({
  id: slug,
  name: text,
  nativeName: text,
  domain: z.string().regex(/^[a-z0-9.-]+\.example$/, "domain must end in .example"),
  language: z.enum(["ar", "en", "ru"]),
  country: z.string().regex(/^[A-Z]{2}$/, "country must be two capital letters"),
  affiliation: text,
  feed,
  reports: z
    .array(report)
    .refine((reports) => new Set(reports.map((each) => each.slug)).size === reports.length, "a slug repeats"),
});

/** An invented outlet with how it serves its feed and all its reports, in the shape of a coverage file. */
export type Outlet = Readonly<z.infer<typeof outlet>>;

export type OutletReport = Readonly<z.infer<typeof report>>;

/** Reads one coverage file; throws an Error naming `fileName` and every fault. */
export function parseOutlet(json: string, fileName: string): Outlet {
  const reading = outlet.safeParse(JSON.parse(json));
  if (!reading.success) throw new Error(`${fileName}: ${z.prettifyError(reading.error)}`);
  return reading.data;
}
