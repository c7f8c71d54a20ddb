import type { Carrier } from "../src/stories/carrier.ts";
import { type Html, html, plainTextOf } from "../src/text/html.ts";
import { directionOf } from "../src/text/isolate.ts";
import { webAddress } from "./web-address.ts";

/** A claim's line for the terminal, with the addresses of its outlets on lines of their own. */
export function plainItem(line: Html, carriers: readonly Carrier[]): string {
  const addresses = carriers.map(({ link }) => webAddress(link)).filter((address) => address !== null);
  return [plainTextOf(line), ...addresses.map((address) => `  ${address}`)].join("\n");
}

/** A claim's line as an item of a web page, with the sentence that it was read from, in its own language. */
export function claimItem(line: Html, source: Pick<Carrier, "sentence" | "language"> | null): Html {
  const sentence =
    source !== null &&
    html`<blockquote lang="${source.language}" dir="${directionOf(source.language)}">${source.sentence}</blockquote>`;
  return html`<li>${line}${sentence}</li>\n`;
}
