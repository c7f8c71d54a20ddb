/** Orders by code units: the same everywhere, whatever the locale. For ids and codes, not for what people read. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
