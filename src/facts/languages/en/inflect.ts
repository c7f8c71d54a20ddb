const DOUBLING = /^(stop|drop|plan|regret|admit|commit|permit|rebut|rip|spot|refer|quit|grab|step|ban)$/;

/** All forms of a regular English verb as one alternative of a pattern: `verb("urge")` → `urge|urges|urged|urging`. */
export function verb(...bases: readonly string[]): string {
  return bases.flatMap(formsOf).join("|");
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
