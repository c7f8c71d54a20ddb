import { foldText } from "../../../text/fold.ts";
import type { Token } from "../../language.ts";
import { NAMES } from "./actors.ts";
import { stripClitics } from "./clitics.ts";
import { phrases, words } from "./inflect.ts";

/** States, capitals and seats that are masculine; all others are feminine. */
const MASCULINE_NAMES =
  "العراق لبنان المغرب الأردن السودان اليمن الصومال الكرملين البنتاغون البنتاجون البيت الإليزيه قصر الفاتيكان الكرسي البابا بابا الحبر الاتحاد الإتحاد المجلس مجلس البرلمان التكتل الناتو حلف الحلف الصليب برنامج الكونغرس الكونجرس الأوروبيون";
const MASCULINE = new Set(
  words(
    `${MASCULINE_NAMES} الرئيس رئيس وزير الوزير السفير سفير المتحدث متحدث الناطق ناطق المبعوث مبعوث الممثل ممثل مستشار المستشار مفوض المفوض مسؤول المسؤول قائد القائد مدير المدير مندوب المندوب الأمين أمين نائب النائب مساعد منسق المنسق زعيم الزعيم الجيش جيش الجانب مكتب المكتب جهاز حرس المركز الجنرال عمدة محافظ المدعي الادعاء الملك العاهل الأمير الطرفان الجانبان البلدان الانفصاليون`,
  ).map(foldText),
);

/** The folded first words of names of states, capitals and organisations. */
const NAMED = new Set(
  Object.values(NAMES)
    .flatMap((list) => phrases(list))
    .flatMap((pattern) => (pattern.split(/\s+/)[0] ?? "").split("|"))
    .map(foldText),
);

function genderOf(noun: Token): "m" | "f" | null {
  const forms = [noun.norm, ...stripClitics(noun.norm)];
  if (forms.some((form) => MASCULINE.has(form))) return "m";
  if (PLURALS.has(noun.norm)) return null;
  if (noun.text.endsWith("ة") || forms.some((form) => NAMED.has(form))) return "f";
  return null;
}

/** Plurals that end like a feminine. */
const PLURALS = new Set(words("قادة القادة أساتذة الأساتذة طلبة سادة").map(foldText));

/** Masculine forms whose last letter is of the root. */
const ENDS_IN_T = new Set(words("لفت صوت أثبت ثبت التفت سكت بات مات").map(foldText));

/** The gender that a singular verb in the third person shows, or null where it is not sure. */
function verbGender(verb: Token): "m" | "f" | null {
  const norm = verb.norm.replace(/^[وف](?=.{3})/u, "");
  if (/^س?ي/u.test(norm) || ENDS_IN_T.has(norm)) return "m";
  if (/^س?ت.*[^ت]$/u.test(norm)) return null;
  return norm.endsWith("ت") ? "f" : "m";
}

/** Whether a verb's gender is that of the noun behind it: "اتهمت باريس" has a subject, "اتهم باريس" an object. */
export function agrees(verb: Token, subject: Token): boolean {
  const [shown, wanted] = [verbGender(verb), genderOf(subject)];
  return shown === null || wanted === null || shown === wanted;
}
