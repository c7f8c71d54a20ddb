import { foldText } from "../text/fold.ts";
import { type Schedule, WEEKDAYS, type Weekday } from "./schedule.ts";

/** The words for a kind of schedule, in the seven languages; several words are one entry. */
const KIND_WORDS: Readonly<Record<Schedule["kind"], readonly string[]>> = {
  daily: [
    "daily, everyday, every day, each day, day",
    "يومي, يوميا, يومية, كل يوم",
    "ежедневно, ежедневный, ежедневная, каждый день",
    "ամենօրյա, օրական, ամեն օր, օրը",
    "gündəlik, hər gün, günlük, her gün",
    "quotidien, quotidienne, quotidiennement, journalier, tous les jours, chaque jour",
  ],
  weekly: [
    "weekly, every week, each week, week",
    "أسبوعي, أسبوعيا, أسبوعية, كل أسبوع",
    "еженедельно, еженедельный, еженедельная, каждую неделю, раз в неделю",
    "շաբաթական, ամենշաբաթյա, շաբաթը մեկ",
    "həftəlik, hər həftə, haftalık, her hafta",
    "hebdomadaire, hebdo, chaque semaine, toutes les semaines",
  ],
  instant: [
    "instant, instantly, immediate, immediately, now, live",
    "فوري, فوريا, فورية, على الفور, مباشر, عاجل",
    "сразу, мгновенно, мгновенный, мгновенные, немедленно, срочно",
    "անմիջապես, ակնթարթային, անհապաղ, միանգամից",
    "dərhal, ani, anında, anlık, hemen",
    "immédiat, immédiate, immédiatement, instantané, instantanée, tout de suite, en direct",
  ],
};

/** The days' names, long ones first; what stands behind a semicolon is short and taken only as it is. */
const WEEKDAY_WORDS: Readonly<Record<Weekday, string>> = {
  mon: "monday, الاثنين, اثنين, الإثنين, понедельник, երկուշաբթի, bazar ertəsi, pazartesi, lundi; mon, пн, երկ, երկշ, b.e, pzt, pts, lun",
  tue: "tuesday, الثلاثاء, ثلاثاء, вторник, երեքշաբթի, çərşənbə axşamı, salı, mardi; tue, tues, вт, երք, երքշ, ç.a, sal, mar",
  wed: "wednesday, الأربعاء, أربعاء, среда, среду, չորեքշաբթի, çərşənbə, çarşamba, mercredi; wed, ср, չրք, չրքշ, çar, çrş, mer",
  thu: "thursday, الخميس, خميس, четверг, հինգշաբթի, cümə axşamı, perşembe, jeudi; thu, thur, thurs, чт, հնգ, հնգշ, c.a, per, prş, jeu",
  fri: "friday, الجمعة, جمعة, пятница, пятницу, ուրբաթ, cümə, cuma, vendredi; fri, пт, ուր, cum, ven",
  sat: "saturday, السبت, سبت, суббота, субботу, շաբաթ, şənbə, cumartesi, samedi; sat, сб, շբթ, şbt, cmt, sam",
  sun: "sunday, الأحد, أحد, воскресенье, կիրակի, bazar, pazar, dimanche; sun, вс, կիր, paz, dim",
};

/** Words that go with a schedule without meaning anything for it. */
const FILLERS =
  "at on in the time every each по в во на каждый каждую каждое в времени час часов à le les de heure heures chaque tous toutes saat saatı saatinde saati saatiyle vaxtı vaxtı ilə günü günleri günü her hər الساعة في من كل يوم بتوقيت توقيت ժամը ժամին ամեն օրը ժամանակով";

function foldList(list: string): readonly string[] {
  return list.split(", ").map(foldText);
}

const KINDS: ReadonlyMap<string, Schedule["kind"]> = new Map(
  (["daily", "weekly", "instant"] as const).flatMap((kind) =>
    KIND_WORDS[kind].flatMap(foldList).map((word) => [word, kind] as const),
  ),
);

interface WeekdayName {
  readonly weekday: Weekday;
  readonly name: string;
}

const LONG_WEEKDAYS: readonly WeekdayName[] = WEEKDAYS.flatMap((weekday) =>
  foldList(WEEKDAY_WORDS[weekday].split("; ")[0] ?? "").map((name) => ({ weekday, name })),
);

// Short names keep their marks, for in Azerbaijani only the cedilla tells "Ç.A." from "C.A.".
const SHORT_WEEKDAYS: ReadonlyMap<string, Weekday> = new Map(
  WEEKDAYS.flatMap((weekday) =>
    (WEEKDAY_WORDS[weekday].split("; ")[1] ?? "").split(", ").map((name) => [name, weekday] as const),
  ),
);

const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS.split(" ").map(foldText));

/** The kind of schedule that these words name, written together as they stand, or null. */
export function kindOfWords(words: string): Schedule["kind"] | null {
  return KINDS.get(foldText(words)) ?? null;
}

/** Whether the word carries no meaning for a schedule ("at", «в», «الساعة»). */
export function isFiller(word: string): boolean {
  return FILLER_WORDS.has(foldText(word));
}

/** The day of the week that the words name, in full, shortened to three letters or more, or with an ending; else null. */
export function weekdayOfWords(words: string): Weekday | null {
  const short = SHORT_WEEKDAYS.get(words.normalize("NFC").toLowerCase().replace(/\.$/, ""));
  if (short !== undefined) return short;
  const folded = foldText(words).replace(/\.$/, "");
  const exact = LONG_WEEKDAYS.find(({ name }) => name === folded);
  if (exact !== undefined) return exact.weekday;
  const found = new Set(
    LONG_WEEKDAYS.filter(({ name }) => isForm(name, folded)).map(({ weekday }) => weekday),
  );
  const [weekday, ...others] = found;
  return others.length === 0 ? (weekday ?? null) : null;
}

/** Whether a word is a long name cut short (three letters at least) or with an ending («понедельникам», "mondays"). */
function isForm(name: string, word: string): boolean {
  if (word.length < 3) return false;
  return (
    name.startsWith(word) ||
    (word.startsWith(name.slice(0, -1)) && name.length >= 5 && word.length <= name.length + 3)
  );
}
