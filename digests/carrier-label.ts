import type { Carrier } from "../src/stories/carrier.ts";
import type { Figure } from "../src/stories/series.ts";
import { foldText } from "../src/text/fold.ts";
import { type Html, html, joinHtml, link } from "../src/text/html.ts";
import { plainLine } from "../src/text/plain-text.ts";
import { placeRun } from "./line-direction.ts";
import { type NamedOutlet, othersLabel, outletMarkup, outletName, publishersLabel } from "./outlet-label.ts";
import type { DigestReader } from "./section.ts";

const AGENCY_CHARS = 60;

function outletOf({ outlet, ...carrier }: Carrier): NamedOutlet {
  return { name: outlet, ...carrier };
}

/** Every outlet that carries a claim, each with its link, flag and affiliation. */
export function carriersMarkup(carriers: readonly Carrier[], reader: DigestReader): Html {
  return joinHtml(
    carriers.map((carrier) => outletMarkup(outletOf(carrier), reader)),
    " · ",
  );
}

/** "⟦Reuters⟧ · ⟦BBC⟧ +3": the first outlets by name and link alone. */
export function fewCarriers(carriers: readonly Carrier[], most: number, reader: DigestReader): Html {
  // Where only one would be left over, it is named too.
  const shown = carriers.length === most + 1 ? carriers : carriers.slice(0, most);
  const links = shown.map((carrier) => {
    const name = placeRun(outletName(outletOf(carrier), reader), reader.translator.language);
    return carrier.link === null ? html`${name}` : link(carrier.link, name);
  });
  const hidden = carriers.length - shown.length;
  return html`${joinHtml(links, " · ")}${hidden > 0 && ` ${othersLabel(hidden, reader)}`}`;
}

/** "via Reuters": the agencies that the texts credit and that are not among the outlets; null where there is none. */
export function viaText(carriers: readonly Carrier[], { translator }: DigestReader): string | null {
  const known = new Set(
    carriers.flatMap(({ outlet, nativeName }) => [foldText(outlet), foldText(nativeName ?? "")]),
  );
  const agencies = new Map<string, string>();
  for (const { via } of carriers)
    if (via !== null && !known.has(foldText(via))) agencies.set(foldText(via), plainLine(via, AGENCY_CHARS));
  if (agencies.size === 0) return null;
  const names = [...agencies.values()].map((name) => placeRun(name, translator.language));
  return translator.text("figure-via", { agency: names.join(", ") });
}

/** Every outlet of a figure, the agency that they credit, and how many publishers that makes. */
export function sourcesMarkup({ carriers, publisherCount }: Figure, reader: DigestReader): Html {
  const via = viaText(carriers, reader);
  const parts = [
    carriersMarkup(carriers, reader),
    ...(via === null ? [] : [html`${via}`]),
    ...(publisherCount > 1 ? [html`${publishersLabel(publisherCount, reader)}`] : []),
  ];
  return joinHtml(parts, " · ");
}
