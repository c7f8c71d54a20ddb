/** The module that a parsing child runs. */
export const parserChildUrl: URL = new URL("./parser-child.ts", import.meta.url);
