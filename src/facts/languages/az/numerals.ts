import type { Bound } from "../../fact.ts";
import type { Numeral, Token } from "../../language.ts";
import type { Amount } from "./amounts.ts";
import { adjacent, isDash, norm, readAmount } from "./amounts.ts";
import { LABEL, MONTH, NO_COUNT, PERSON, SHARED, TENS, THING, UNITS, VAGUE } from "./numeral-words.ts";

/** Reads an Azerbaijani numeral in digits or words; dates, times, ages, ordinals, shares and labels are none. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const vague = readVague(tokens, at);
  if (vague) return vague;
  const amount = readAmount(tokens, at);
  if (!amount || isExcluded(tokens, at, amount)) return null;
  const range = readRange(tokens, amount);
  const last = range ?? amount;
  const bounded = boundBehind(tokens, last);
  if (last.ending === "locative" || (last.ending === "until" && bounded.bound === null)) return null;
  return {
    end: bounded.end,
    count: range?.low ?? amount.count,
    countMax: range?.count ?? null,
    bound: bounded.bound,
    ...(/^(?:own|genitive|accusative)$/.test(last.ending) ? { partitive: true } : {}),
  };
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  for (const words of VAGUE)
    if (words.every((word, step) => norm(tokens, at + step) === word) && countsPeople(tokens, at, words))
      return { end: at + words.length, count: null, countMax: null, bound: "vague" };
  return null;
}

/** "Xeyli", "külli miqdarda" are told of losses and things more often than of people. */
function countsPeople(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (!/^(?:xeyli|kulli|mueyyen|coxsayli|coxlu)$/.test(words[0] ?? "")) return true;
  const behind = at + words.length;
  if (/^(?:sayda|miqdarda)$/.test(norm(tokens, behind))) return false;
  return !isOfThings(tokens, behind) && [0, 1].some((step) => PERSON.test(norm(tokens, behind + step)));
}

/** "Hərbi texnika", "mülki obyekt": an adjective that people share with things stands before what is none of them. */
function isOfThings(tokens: readonly Token[], at: number): boolean {
  const thing = norm(tokens, at + 1);
  // "90 min erməni evini tərk edib": who has left is counted, no house.
  return SHARED.test(norm(tokens, at)) && THING.test(thing) && !/^ev(?:ler)?ini$/.test(thing);
}

/** "70-75 min", "5-6 nəfər", "beş-altı". */
function readRange(tokens: readonly Token[], low: Amount): (Amount & { readonly low: number }) | null {
  if (!isDash(norm(tokens, low.end)) || low.ending !== "none") return null;
  const high = readAmount(tokens, low.end + 1);
  if (!high) return null;
  const scaled = high.count >= 1000 && low.count < 1000 ? low.count * 1000 : low.count;
  return high.count > scaled && high.count <= scaled * 10 ? { ...high, low: scaled } : null;
}

/** "30-dan çox", "iki minə yaxın", "20-dək": the bound stands behind the number. */
function boundBehind(
  tokens: readonly Token[],
  amount: Amount,
): { readonly end: number; readonly bound: Bound | null } {
  const next = norm(tokens, amount.end);
  const take = (bound: Bound): { end: number; bound: Bound } => ({ end: amount.end + 1, bound });
  if (amount.ending === "ablative") {
    if (
      /^(?:cox(?:d[iu]r)?|artiq(?:d[iu]r)?|yuxari|ziyade|coxu(?:su)?(?:n[iu]n?)?|artigi(?:n[iu]n?)?)$/.test(
        next,
      )
    )
      return take("at-least");
    if (/^(?:az|asagi)$/.test(next)) return take("at-most");
  }
  if (amount.ending === "dative") {
    if (/^yaxin(?:[iu](?:n[iu]n?)?)?$/.test(next)) return take("about");
    if (/^(?:qeder|kimi)$/.test(next)) return take("at-most");
  }
  // "Sayı iyirmini keçib".
  if (
    /^(?:accusative|own)$/.test(amount.ending) &&
    /^(?:kec|as|ot)(?:[iu]b|d[iu]|m[iu]s|[iu]r|d[iu][gy][iu])/.test(next)
  )
    return { end: amount.end, bound: "at-least" };
  if (amount.ending === "until") return { end: amount.end, bound: "at-most" };
  if (/^(?:nefer|sexs|adam)den$/.test(next) && /^(?:cox|artiq)$/.test(norm(tokens, amount.end + 1)))
    return { end: amount.end, bound: "at-least" };
  return { end: amount.end, bound: null };
}

/** Whether the number counts nobody. */
function isExcluded(tokens: readonly Token[], at: number, amount: Amount): boolean {
  const before = norm(tokens, at - 1);
  const after = norm(tokens, amount.end);
  if (amount.ending === "ordinal" || amount.ending === "other") return true;
  if (/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? "") && amount.end === at + 1 && !PERSON.test(after))
    return true;
  if (/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? "") && amount.ending !== "none") {
    if (/^(?:ilin|ilden|ile|ilde|il)$/.test(after) || amount.ending === "locative") return true;
  }
  if (NO_COUNT.test(after) || LABEL.test(before) || /^[$€£₼#№]$/u.test(before)) return true;
  if (isOfThings(tokens, amount.end)) return true;
  if (isDate(tokens, at, amount) || isMarked(tokens, at, amount.end)) return true;
  if (/^(?:uc|dord|bes|on)d[ae]$/.test(norm(tokens, at))) return true;
  if (amount.ending === "ablative" && /^(?:beri|sonra|evvel|etibaren|bugunedek|bu|baslayaraq)$/.test(after))
    return true;
  // "6 nəfərdən 4-ü öldü": the whole that a part is taken of, unless it is told what befell it.
  const noun = /^(?:mulki|dinc|herbi|yaxin)$/.test(after) ? amount.end + 1 : amount.end;
  if (
    /^(?:nefer|sexs|adam|insan|sakin|herbci|esger|vetendas|qulluqcu|fehle|usaq|isci|zabit|jurnalist|polis|emekdas)(?:[iu]n)?d[ae]n$/.test(
      norm(tokens, noun),
    ) &&
    readAmount(tokens, noun + 1) !== null &&
    (before === "olan" || norm(tokens, at - 2) === "minaya" || !/(?:[ae]n|m[iu]s)$/.test(before))
  )
    return true;
  // "135-dən 207-yə": the first is the old value.
  if (amount.ending === "ablative" && readAmount(tokens, amount.end)?.ending === "dative") return true;
  if (amount.words && amount.count === 1 && amount.end === at + 1) return !isOne(tokens, at, amount);
  return false;
}

/** "Oktyabrın 11-də", "4 oktyabr", "10 noyabr 2020", "27 və 28 oktyabrda". */
function isDate(tokens: readonly Token[], at: number, amount: Amount): boolean {
  if (amount.count > 31 && !/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? "")) return false;
  if (MONTH.test(norm(tokens, amount.end)) || MONTH.test(norm(tokens, at - 1))) return true;
  const joint = norm(tokens, amount.end);
  return (joint === "," || joint === "ve" || isDash(joint)) &&
    tokens[amount.end + 1]?.kind === "number" &&
    !amount.words
    ? isDate(tokens, amount.end + 1, {
        ...amount,
        count: tokens[amount.end + 1]?.value ?? 99,
        end: amount.end + 2,
      })
    : false;
}

/** Times, scores, fractions and names: "15:30", "2:3", "1/16", "S-300". */
function isMarked(tokens: readonly Token[], at: number, end: number): boolean {
  const joins = (mark: number): boolean =>
    /^[:/.*]$/.test(norm(tokens, mark)) && adjacent(tokens, mark - 1) && adjacent(tokens, mark);
  if (joins(end) || joins(at - 1)) return true;
  const prefix = tokens[at - 2];
  return isDash(norm(tokens, at - 1)) &&
    adjacent(tokens, at - 1) &&
    adjacent(tokens, at - 2) &&
    prefix?.kind === "word"
    ? !UNITS.has(prefix.norm) && !TENS.has(prefix.norm)
    : false;
}

/** "Bir" counts only where a noun for people follows; elsewhere it is an article or part of a phrase. */
function isOne(tokens: readonly Token[], at: number, amount: Amount): boolean {
  if (/^(?:her|hec|de|hansi|bu|o|tek|digeri|-|yeni)$/.test(norm(tokens, at - 1))) return false;
  const isElided = amount.ending !== "none";
  if (isElided && amount.ending === "locative") return false;
  // "Şəhərlərindən biri", "biri olan": one of things.
  if (
    isElided &&
    /(?:l[ae]r[iu]?n?d[ae]n|olan)$/.test(norm(tokens, at - 1)) &&
    !PERSON.test(norm(tokens, at - 1)) &&
    !/^(?:onlar|bunlar|aralar)/.test(norm(tokens, at - 1))
  )
    return false;
  if (isElided && /^(?:olan|-|kimi|digeri|olaraq|ile|budur)$/.test(norm(tokens, amount.end))) return false;
  if (isElided) return true;
  for (let step = amount.end; step < amount.end + 5; step += 1) {
    const token = tokens[step];
    if (token?.kind !== "word") return false;
    if (PERSON.test(token.norm)) return true;
    if (
      /^(?:daha|nece|gun|gunde|ay|il|defe|ara|yerde|sira|cox|az|qeder|terefden|muddet|saat)$/.test(token.norm)
    )
      return false;
  }
  return false;
}
