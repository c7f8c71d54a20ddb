const DOUBLING =
  /^(stop|drop|plan|regret|admit|commit|permit|rebut|rip|spot|refer|quit|grab|step|ban|transfer|ship|expel|compel|defer|confer|begin|travel|mul)$/;

/** All forms of regular English verbs as one alternative of a pattern: `verb("urge")` → `urge|urges|urged|urging`. */
export function verb(...bases: readonly string[]): string {
  return bases.flatMap(formsOf).join("|");
}

/** The finite forms of regular English verbs as one alternative of a pattern: `finite("urge")` → `urge|urges|urged`. */
export function finite(...bases: readonly string[]): string {
  return bases.flatMap((base) => formsOf(base).slice(0, 3)).join("|");
}

/** Their past and third person: `told("urge")` → `urges|urged`; the bare form is mostly an infinitive. */
export function told(...bases: readonly string[]): string {
  return bases.flatMap((base) => formsOf(base).slice(1, 3)).join("|");
}

/** Their past alone: `past("urge")` → `urged`. */
export function past(...bases: readonly string[]): string {
  return bases.map((base) => formsOf(base)[2]).join("|");
}

/** Their participles: `participle("urge")` → `urging`. */
export function participle(...bases: readonly string[]): string {
  return bases.flatMap((base) => formsOf(base).slice(3)).join("|");
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
}

function formsOf(base: string): readonly string[] {
  const third = thirdPerson(base);
  if (base.endsWith("e")) return [base, third, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, third, `${base.slice(0, -1)}ied`, `${base}ing`];
  const stem = DOUBLING.test(base) ? base + base.slice(-1) : base;
  return [base, third, `${stem}ed`, `${stem}ing`];
}
