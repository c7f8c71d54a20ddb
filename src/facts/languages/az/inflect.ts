/** How a verb's stem goes on: with its last vowel high (i or u) and low (a or e) as the folded text writes them. */
interface Stem {
  readonly stem: string;
  readonly high: "i" | "u";
  readonly low: "a" | "e";
  /** The form of the stem before a vowel: "et" → "ed", "xatırlat" → "xatırlad". */
  readonly soft: string;
}

function stemOf(written: string): Stem {
  // "Oel-" is how "öl-" is told from "ol-".
  const vowels = [...written.replace("oe", "ö")].filter((letter) => "aıoueəiöü".includes(letter));
  const last = vowels.at(-1) ?? "e";
  // "Edir", "gedir", and every longer stem: "xatırladır", but "çatır".
  const softens = written.endsWith("t") && (vowels.length > 1 || /^g?et$/.test(written));
  return {
    stem: written,
    high: "ouöü".includes(last) ? "u" : "i",
    low: "aıou".includes(last) ? "a" : "e",
    soft: softens ? `${written.slice(0, -1)}d` : written,
  };
}

const each = (verbs: string, make: (stem: Stem) => readonly string[]): string =>
  verbs
    .split(" ")
    .flatMap((verb) => make(stemOf(verb)))
    .join("|");

const isVowel = (letter: string | undefined): boolean => letter !== undefined && "aıoueəiöü".includes(letter);

/** Between a stem's vowel and one of an ending: "de-y-ib", "yüksəl-ib". */
const glide = ({ stem, soft }: Stem): string => (isVowel(stem.at(-1)) ? `${soft}y` : soft);

/** Finite forms as one alternative of a pattern: `finite("bildir")` → `bildirib|bildirdi|bildirir …`; the negative is none of them. */
export function finite(verbs: string): string {
  return each(verbs, (verb) => {
    const { stem, high, low } = verb;
    const open = glide(verb);
    return [
      `${open}${high}b`,
      `${open}${high}bl${low}r`,
      `${open}${high}bd${high}r`,
      `${open}${high}r`,
      `${open}${high}rl${low}r`,
      `${open}${high}rd${high}`,
      `${stem}d${high}`,
      `${stem}d${high}l${low}r`,
      `${stem}m${high}ş`,
      `${stem}m${high}şd${high}r`,
      `${stem}m${high}şd${high}`,
      `${stem}m${high}şl${low}r`,
      `${stem}m${high}şd${high}l${low}r`,
      `${stem}m${high}şd${high}rl${low}r`,
    ];
  });
}

/** What several say of themselves: "bildiririk", "qınadıq". */
export function ours(verbs: string): string {
  return each(verbs, (verb) => {
    const end = `${verb.high}${verb.low === "a" ? "q" : "k"}`;
    return [`${glide(verb)}${verb.high}r${end}`, `${verb.stem}d${end}`, `${verb.stem}m${verb.high}ş${end}`];
  });
}

/** The future, in which deeds are announced: "göndərəcək", "keçiriləcəkdir". */
export function future(verbs: string): string {
  return each(verbs, (verb) => {
    const will = `${glide(verb)}${verb.low}c${verb.low}${verb.low === "a" ? "q" : "k"}`;
    return [will, `${will}l${verb.low}r`, `${will}d${verb.low === "a" ? "ı" : "i"}r`];
  });
}

/** Participles in front of their noun, also as nouns: "ölən", "yaralananların", "öldürülmüş". */
export function participle(verbs: string): string {
  return each(verbs, (verb) => [`${glide(verb)}${verb.low}n`, `${verb.stem}m${verb.high}ş`]);
}

/** The perfect alone, which is a participle ("yaralanmış 5 əsgər") and a finite verb ("5 əsgər yaralanmış"). */
export function perfect(verbs: string): string {
  return each(verbs, ({ stem, high }) => [`${stem}m${high}ş`]);
}

/** The plural of the participle as a noun, in any case: "ölənlərin". */
export function those(verbs: string): string {
  return each(verbs, (verb) => [
    `${glide(verb)}${verb.low}nl${verb.low}r*`,
    `${verb.stem}m${verb.high}şl${verb.low}r*`,
  ]);
}

/** Nominalised clauses: "öldüyünü", "yaralandığını", "olması", and their plurals. */
export function nominal(verbs: string): string {
  return each(verbs, ({ stem, high, low }) => {
    const back = low === "a";
    return [
      `${stem}d${high}${back ? "ğ" : "y"}${high}*`,
      `${stem}d${high}${back ? "q" : "k"}l${low}r*`,
      `${stem}m${low}s${back ? "ı" : "i"}*`,
      `${stem}m${low}l${low}r${back ? "ı" : "i"}*`,
    ];
  });
}

/** Converbs that share the subject of the verb after or before them: "bildirərək", "yaralanaraq". */
export function converb(verbs: string): string {
  return each(verbs, (verb) => [`${glide(verb)}${verb.low}r${verb.low}${verb.low === "a" ? "q" : "k"}`]);
}

/** All of them. */
export function anyForm(verbs: string): string {
  return [finite(verbs), ours(verbs), participle(verbs), nominal(verbs), converb(verbs), those(verbs)].join(
    "|",
  );
}

/** The verbal noun and infinitive, whose cases are found by their stems: "dayandırmağa", "dayandırılması", "dayandırılmalıdır"; not what is denied: "dayandırmayıb". */
export function infinitive(verbs: string): string {
  return each(verbs, ({ stem, low }) => {
    const [hard, high] = low === "a" ? ["q", "ı"] : ["k", "i"];
    const [noun, need] = [`${stem}m${low}s${high}`, `${stem}m${low}l${high}`];
    return [
      `${stem}m${low}${hard}`,
      noun,
      `${noun}d${high}r`,
      `${stem}m${low}l${low}r${high}`,
      need,
      `${need}d${high}r`,
      `${need}d${high}rl${low}r`,
    ];
  });
}
