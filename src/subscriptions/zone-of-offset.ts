// Offsets that are no whole hours have no Etc zone: each stands for a place that keeps it all year.
const FRACTIONAL_OFFSETS: ReadonlyMap<number, string> = new Map([
  [210, "Asia/Tehran"],
  [270, "Asia/Kabul"],
  [330, "Asia/Kolkata"],
  [345, "Asia/Kathmandu"],
  [390, "Asia/Yangon"],
  [525, "Australia/Eucla"],
  [570, "Australia/Darwin"],
  [-570, "Pacific/Marquesas"],
]);

/** The zone that keeps an offset from UTC, as folded text: "utc+4" is Etc/GMT-4; null for anything else. */
export function zoneOfOffset(text: string): string | null {
  if (/^(?:utc|gmt)$/.test(text)) return "Etc/UTC";
  const found = /^(?:utc|gmt)? ?([-+−–]) ?(\d{1,2})(?::?(\d{2}))?$/.exec(text);
  if (found === null) return null;
  const [, sign, hours, minutes = "0"] = found;
  const offset = (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  if (offset === 0) return "Etc/UTC";
  if (offset % 60 !== 0) return FRACTIONAL_OFFSETS.get(offset) ?? null;
  if (offset > 14 * 60 || offset < -12 * 60) return null;
  // The signs of these ids are the opposite of everyday use.
  return `Etc/GMT${offset > 0 ? "-" : "+"}${Math.abs(offset / 60)}`;
}
