/** Lays items out in rows of at most `width`. */
export function rowsOf<T>(items: readonly T[], width: number): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (let start = 0; start < items.length; start += width) rows.push(items.slice(start, start + width));
  return rows;
}
