interface DateShape {
  readonly weekday: "short" | "long";
  readonly month: "short" | "long";
  /** The order of a date's parts in chat, where Intl's own is longer or abbreviates beyond recognition. */
  readonly write: (weekday: string, day: string, month: string) => string;
  readonly beforeTime: string;
}

const SHAPES: ReadonlyMap<string, DateShape> = new Map<string, DateShape>([
  ["en", { weekday: "short", month: "short", write: (w, d, m) => `${w} ${d} ${m}`, beforeTime: ", " }],
  ["ar", { weekday: "long", month: "long", write: (w, d, m) => `${w} ${d} ${m}`, beforeTime: "، " }],
  ["ru", { weekday: "short", month: "long", write: (w, d, m) => `${w}, ${d} ${m}`, beforeTime: ", " }],
  ["hy", { weekday: "short", month: "long", write: (w, d, m) => `${w}, ${d} ${m}`, beforeTime: ", " }],
  ["az", { weekday: "long", month: "long", write: (w, d, m) => `${d} ${m}, ${w}`, beforeTime: ", " }],
  ["tr", { weekday: "long", month: "long", write: (w, d, m) => `${d} ${m} ${w}`, beforeTime: ", " }],
  ["fr", { weekday: "short", month: "long", write: (w, d, m) => `${w} ${d} ${m}`, beforeTime: ", " }],
]);

/**
 * An instant (UTC ms) in the reader's zone and language, to the minute: "07:30", "Wed 20 Sep, 07:30" or
 * "Wed 20 Sep". An unknown language is written as English; throws a RangeError for an unknown zone.
 */
export function formatWhen(
  at: number,
  zone: string,
  language: string,
  style: "time" | "day-time" | "day",
  digits: "latn" | "native",
): string {
  const primary = language.toLowerCase().split(/[-_]/, 1)[0] ?? "";
  const shape = SHAPES.get(primary);
  if (shape === undefined) return formatWhen(at, zone, "en", style, digits);
  const locale = language.replaceAll("_", "-");
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: primary === "ar" && digits === "native" ? "arab" : "latn",
  };
  const time = style === "day" ? "" : timeOf(at, locale, options);
  if (style === "time") return time;
  const day = dayOf(at, locale, options, shape);
  return style === "day" ? day : `${day}${shape.beforeTime}${time}`;
}

function timeOf(at: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const clock = new Intl.DateTimeFormat(locale, {
    ...options,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return clock.format(at);
}

function dayOf(at: number, locale: string, options: Intl.DateTimeFormatOptions, shape: DateShape): string {
  const { weekday, month, write } = shape;
  const date = new Intl.DateTimeFormat(locale, { ...options, weekday, month, day: "numeric" });
  const parts = new Map(date.formatToParts(at).map((part) => [part.type, part.value]));
  return write(parts.get("weekday") ?? "", parts.get("day") ?? "", parts.get("month") ?? "");
}
