import type { PageLimits, Size } from "./chat-pages.ts";

/** What a page of a list may hold beside its head, and how many blocks at the most. */
export interface ListLimits extends PageLimits {
  readonly blocks: number;
}

/** Which blocks stand on which page of a list that is turned in place: as many as fit, in their order, none left out. */
export function pageBlocks(sizes: readonly Size[], limits: ListLimits): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let left = { units: 0, entities: 0 };
  for (const [index, { units, entities }] of sizes.entries()) {
    const page = pages.at(-1);
    if (page && page.length < limits.blocks && units <= left.units && entities <= left.entities) {
      page.push(index);
    } else {
      pages.push([index]);
      left = { units: limits.units, entities: limits.entities };
    }
    left = { units: left.units - units - 2, entities: left.entities - entities };
  }
  return pages;
}
