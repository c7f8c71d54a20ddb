/** What JSON-LD says about a page's article; null where it does not. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const MAX_NODES = 500;

/** Finds the first article among the JSON-LD scripts of a page; scripts that are no JSON are passed over. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle {
  for (const script of scripts) {
    const article = findArticle(parseJson(script));
    if (article !== null) {
      return {
        headline: textOf(article.headline) ?? textOf(article.name),
        datePublished: textOf(article.datePublished) ?? textOf(article.dateCreated),
        publisher: nameOf(article.publisher),
      };
    }
  }
  return { headline: null, datePublished: null, publisher: null };
}

function parseJson(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, ""),
    );
  } catch {
    return null;
  }
}

/** An article may stand alone, in a list, in a `@graph`, or as the main entity of a page. */
function findArticle(root: unknown): JsonObject | null {
  const open: unknown[] = [root];
  for (let seen = 0; open.length > 0 && seen < MAX_NODES; seen++) {
    const node = open.shift();
    if (Array.isArray(node)) open.push(...node.slice(0, MAX_NODES));
    else if (isObject(node)) {
      const types = [node["@type"]].flat();
      if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return node;
      open.push(node["@graph"], node.mainEntity);
    }
  }
  return null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? textOf(first.name) : textOf(first);
}
