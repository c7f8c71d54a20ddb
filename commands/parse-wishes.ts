/** A wish names its thing in so many words at the most: "United States of America", "calls for a ceasefire". */
const MOST_WORDS = 6;

export type ParsedWishes<View> = { readonly view: View } | { readonly wrong: string };

/**
 * The view that the words of an argument ask for, in any order: each wish is as many words as make one, "7 d" and
 * "United States" too. From the first word that makes none on, the argument is wrong.
 */
export async function parseWishes<View>(
  argument: string,
  initial: View,
  wishOf: (text: string) => Promise<Partial<View> | null>,
): Promise<ParsedWishes<View>> {
  let view = initial;
  const words = argument.split(/\s+/).filter(Boolean);
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let count = Math.min(words.length - at, MOST_WORDS); count > 0 && taken === 0; count -= 1) {
      const wish = await wishOf(words.slice(at, at + count).join(" "));
      if (wish === null) continue;
      view = { ...view, ...wish };
      taken = count;
    }
    if (taken === 0) return { wrong: words.slice(at).join(" ") };
    at += taken;
  }
  return { view };
}
