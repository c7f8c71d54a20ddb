import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

export type Weight = "regular" | "bold";

/** A piece of text that one font can draw. */
export interface FontRun {
  readonly family: string;
  readonly text: string;
}

export interface ChartFonts {
  readonly files: readonly string[];
  /** Parts a text by the fonts that have its characters: left to itself, resvg takes a bold word's font at random. */
  runs(text: string): readonly FontRun[];
  /** Pixels at that size, from the advances alone; an Arabic word may be narrower, for its letters join. */
  width(text: string, size: number, weight: Weight): number;
}

// The first one that has a character draws it.
const FAMILIES = [
  { family: "Noto Sans", place: "noto-sans", file: "NotoSans" },
  { family: "Noto Sans Arabic", place: "noto-sans-arabic", file: "NotoSansArabic" },
  { family: "Noto Sans Armenian", place: "noto-sans-armenian", file: "NotoSansArmenian" },
] as const;
const WEIGHTS = { regular: "400Regular", bold: "700Bold" } as const;
const UNKNOWN_ADVANCE = 1;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

type Advances = ReadonlyMap<number, number>;

let loading: Promise<ChartFonts> | null = null;

/** The fonts of the pictures; read on first use, then kept as tables of advances. */
export function loadChartFonts(): Promise<ChartFonts> {
  loading ??= readFonts();
  return loading;
}

async function readFonts(): Promise<ChartFonts> {
  const regular = await readWeight("regular");
  const bold = await readWeight("bold");
  const tables = { regular: regular.tables, bold: bold.tables };
  return {
    files: [...regular.files, ...bold.files],
    runs: (text) => partByFont(text, regular.tables),
    width: (text, size, weight) => measure(text, tables[weight]) * size,
  };
}

async function readWeight(
  weight: Weight,
): Promise<{ readonly files: string[]; readonly tables: Advances[] }> {
  const { resolve } = createRequire(import.meta.url);
  const folder = WEIGHTS[weight];
  const files = FAMILIES.map(({ place, file }) =>
    resolve(`@expo-google-fonts/${place}/${folder}/${file}_${folder}.ttf`),
  );
  const tables = await Promise.all(files.map(async (file) => readAdvances(await readFile(file))));
  return { files, tables };
}

/** A mark, a space or a sign stays with the letter before it, so that a word is never parted. */
function partByFont(text: string, tables: readonly Advances[]): readonly FontRun[] {
  const runs: { index: number; text: string }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const isLetter = /\p{L}/u.test(character);
    const staysHere = last !== undefined && !isLetter && isDrawnBy(tables[last.index], character, code);
    const found = tables.findIndex((table) => table.has(code));
    const index = staysHere ? last.index : Math.max(found, 0);
    if (last?.index === index) last.text += character;
    else runs.push({ index, text: character });
  }
  return runs.map(({ index, text: piece }) => ({
    family: FAMILIES[index]?.family ?? FAMILIES[0].family,
    text: piece,
  }));
}

function isDrawnBy(table: Advances | undefined, character: string, code: number): boolean {
  return table?.has(code) === true || WITHOUT_WIDTH.test(character);
}

function measure(text: string, tables: readonly Advances[]): number {
  let sum = 0;
  for (const character of text) {
    if (WITHOUT_WIDTH.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    sum += tables.find((table) => table.has(code))?.get(code) ?? UNKNOWN_ADVANCE;
  }
  return sum;
}

/** The advance of each character of a TrueType file, in parts of the letter's height: its tables head, hhea, hmtx and cmap. */
function readAdvances(font: Buffer): Advances {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + 16 * index;
    tables.set(font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8));
  }
  const at = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined)
      throw new Error(`expected a TrueType font with a table ${name}; reinstall the fonts`);
    return offset;
  };
  const unitsPerEm = font.readUInt16BE(at("head") + 18);
  const lastMetric = font.readUInt16BE(at("hhea") + 34) - 1;
  const advances = new Map<number, number>();
  for (const [code, glyph] of glyphsOf(font, at("cmap"))) {
    advances.set(code, font.readUInt16BE(at("hmtx") + 4 * Math.min(glyph, lastMetric)) / unitsPerEm);
  }
  return advances;
}

/** Character and glyph, by the table in format 4, which every one of these fonts has. */
function* glyphsOf(font: Buffer, cmap: number): Generator<readonly [number, number]> {
  const table = formatFour(font, cmap);
  const size = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + size + 2;
  for (let segment = 0; segment < size; segment += 2) {
    const start = font.readUInt16BE(starts + segment);
    const delta = font.readUInt16BE(starts + size + segment);
    const rangeAt = starts + 2 * size + segment;
    const range = font.readUInt16BE(rangeAt);
    for (let code = start; code <= font.readUInt16BE(ends + segment) && code < 0xffff; code++) {
      const named = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - start));
      const glyph = named === 0 ? 0 : (named + delta) & 0xffff;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}

function formatFour(font: Buffer, cmap: number): number {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    if (font.readUInt16BE(table) === 4) return table;
  }
  throw new Error("expected a font with a character table in format 4; reinstall the fonts");
}
