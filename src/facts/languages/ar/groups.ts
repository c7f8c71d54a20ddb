import type { Group, Outcome } from "../../fact.ts";
import type { GroupNoun } from "../../language.ts";
import { DEMONYMS } from "./demonyms.ts";
import { either, owned, phrases, words } from "./inflect.ts";

/** The forms of a noun, sorted by what they count without a numeral. */
interface Forms {
  /** Indefinite singulars. */
  readonly one: readonly string[];
  /** Forms that are never anything but an indefinite dual. */
  readonly two: readonly string[];
  /** Indefinite plurals, and forms that may be one. */
  readonly many: readonly string[];
  /** Definite by the article. */
  readonly definite: readonly string[];
  /** Definite by a possessive. */
  readonly owned: readonly string[];
}

const POSSESSIVES = ["ها", "ه", "هم", "نا", "هما"];

/**
 * Inflects nouns given as "singular:plural", with "+" for the sound plural ("مدني+") and nothing for one without a plural.
 * The dual in ين of a noun with a sound plural is written like that plural and counts nothing by itself.
 */
function inflect(list: string): Forms {
  const one: string[] = [];
  const two: string[] = [];
  const many: string[] = [];
  const possessed: string[] = [];
  for (const entry of words(list)) {
    const isSound = entry.endsWith("+");
    const [singular = "", ...plurals] = entry.replace(/\+$/u, "").split(":");
    const isFeminine = singular.endsWith("ة");
    const stem = isFeminine ? `${singular.slice(0, -1)}ت` : singular;
    one.push(singular, ...(/[ةىا]$/u.test(singular) ? [] : [`${singular}ا`]));
    two.push(`${stem}ان`);
    if (isSound && !isFeminine) {
      many.push(`${stem}ين`, `${stem}ون`, `${stem}ي`);
      possessed.push(...owned(`${stem}ي`, POSSESSIVES), ...owned(`${stem}و`, POSSESSIVES));
    } else two.push(`${stem}ين`, `${stem}ي`);
    const forms = isSound && isFeminine ? [`${singular.slice(0, -1)}ات`] : plurals;
    many.push(...forms);
    possessed.push(...forms.flatMap((form) => owned(form, POSSESSIVES)));
  }
  const definite = [...one, ...two, ...many].map((form) => `ال${form}`);
  return { one, two, many, definite, owned: possessed };
}

interface Kind {
  readonly group: Group;
  readonly outcome?: Outcome;
  readonly nouns: string;
  /** Whether a possessive makes them the speaker's: "its soldiers", but not "its inhabitants". */
  readonly belongs: boolean;
}

const KINDS: readonly Kind[] = [
  {
    group: "people",
    belongs: false,
    nouns:
      "شخص:أشخاص مواطن+ مواطنة+ عامل:عمال عاملة+ موظف+ موظفة+ سائق+ طالب:طلاب:طلبة رعاة مريض:مرضى مريضة+ راكب:ركاب مزارع+ قروي+ فلاح+ مدرس+ معلم+ شاب:شبان:شباب تاجر:تجار بائع:باعة خباز+ حارس:حراس صياد+ حطاب+ مرافق+ نجار+ مخرب+ متسلل+ ميكانيكي+ مهندس+ زبون:زبائن متسوق+ سائح:سياح مسافر+ كاهن:كهنة رياضي+ متقاعد+ سجين:سجناء",
  },
  { group: "civilians", belongs: true, nouns: "مدني+ مدنية+" },
  {
    group: "children",
    belongs: false,
    nouns: "طفل:أطفال طفلة+ رضيع:رضع رضيعة+ قاصر:قصر قاصر+ صبي:صبية فتى:فتية فتاة:فتيات مراهق+ تلميذ:تلاميذ",
  },
  { group: "women", belongs: false, nouns: "امرأة:نساء إمرأة سيدة+ مسنة+" },
  { group: "men", belongs: false, nouns: "رجل:رجال" },
  {
    group: "soldiers",
    belongs: true,
    nouns:
      "جندي:جنود جندية+ عسكري+ ضابط:ضباط مقاتل+ مجند+ مسلح+ عنصر:عناصر متطوع+ قناص:قناصة طيار+ مرتزق:مرتزقة مظلي+ انفصالي+ محارب+ عقيد:عقداء ملازم+ رقيب:رقباء متمرد+",
  },
  { group: "police", belongs: true, nouns: "شرطي+ شرطية+ منتسب+" },
  {
    group: "journalists",
    belongs: false,
    nouns: "صحفي+ صحافي+ صحفية+ صحافية+ مراسل+ مراسلة+ مصور+ مصورة+ إعلامي+",
  },
  { group: "medics", belongs: false, nouns: "مسعف+ مسعفة+ طبيب:أطباء طبيبة+ ممرض+ ممرضة+" },
  { group: "officials", belongs: false, nouns: "مسؤول+ مسئول+ مسؤولة+ قيادي+" },
  {
    group: "people",
    outcome: "killed",
    belongs: true,
    nouns: "قتيل:قتلى قتيلة+ شهيد:شهداء شهيدة+ جثة:جثث:جثامين وفاة:وفيات",
  },
  { group: "people", outcome: "injured", belongs: true, nouns: "جريح:جرحى جريحة+ مصاب+ مصابة+ إصابة+" },
  { group: "people", outcome: "missing", belongs: true, nouns: "مفقود+ مفقودة+" },
  {
    group: "people",
    outcome: "captured",
    belongs: true,
    nouns: "أسير:أسرى أسيرة+ رهينة:رهائن محتجز+ محتجزة+ معتقل+",
  },
  {
    group: "people",
    outcome: "displaced",
    belongs: false,
    nouns: "لاجئ+ لاجئة+ نازح+ نازحة+ مهجر+ مهجرة+ مشرد+",
  },
];

/** Words for the forces that a noun may be said to belong to. */
const FORCES = "قوات|القوات|قوة|القوة|بعثة|البعثة|وحدة|وحدات|كتيبة|كتائب|فرقة|لقوات|لقوة|لبعثة|لوحدة";
const SINGULAR = "جندي|جنديا|عنصر|عنصرا|فرد|فردا|ضابط|ضابطا|عسكري|عسكريا|عقيد|عقيدا";
const DUAL = "جنديان|جنديين|عنصران|عنصرين|فردان|فردين|ضابطان|ضابطين|عسكريان";
const PLURAL =
  "جنود|الجنود|عناصر|العناصر|أفراد|الأفراد|فرد|فردا|ضباط|الضباط|عسكريين|العسكريين|عسكريون|منتسبي|منتسبين|جندي|جنديا|جنديين|جنديان|عنصر|عنصرا|موظفي|موظفين|موظفا|رجال|رجل|رجلا|العاملين|عاملين|كوادر";
const OF = "من|في|تابع|تابعا|تابعين|تابعون|تابعة|التابعين|ضمن";

const counted = (
  group: Group,
  tail: string,
  alone: readonly [string, 1 | 2 | null][] = [
    [SINGULAR, 1],
    [DUAL, 2],
    [PLURAL, null],
    ["أحد أفراد|جنود|عناصر|ضباط|منتسبي|رجال|موظفي|العاملين", 1],
  ],
): readonly GroupNoun[] =>
  alone.map(([heads, count]) => ({ pattern: `${heads} ${tail}`, group, alone: count }));

const PHRASES: readonly GroupNoun[] = [
  ...counted("peacekeepers", `<RU>? ${OF}? ${FORCES}? حفظ|لحفظ السلام|سلام <RU>?`),
  ...counted("peacekeepers", `<RU>? ${OF}? ${FORCES} السلام|سلام <RU>?`),
  ...phrases("قوات|القوات حفظ السلام; قوة حفظ السلام; أصحاب القبعات الزرقاء").map(
    (pattern): GroupNoun => ({ pattern, group: "peacekeepers", alone: null }),
  ),
  ...counted("police", "من|في? الشرطة|شرطة|للشرطة"),
  ...counted("police", "من|في? بوزارة|وزارة|لوزارة الداخلية"),
  ...counted("police", "من|في? قوات? الأمن الداخلي"),
  ...counted("soldiers", "من|في? الجيش|جيش|القوات|قوات|قواتها|قواته|قواتنا", [
    ["فرد|فردا", 1],
    ["فردان|فردين", 2],
    ["أفراد|منتسبي|رجال|رجل|رجلا|الأفراد", null],
    ["أحد أفراد|جنود|عناصر|ضباط|منتسبي|رجال", 1],
  ]),
  ...counted("soldiers", "من? حرس الحدود"),
  ...counted("medics", "في|من? الإسعاف|القطاع|الطواقم|الطاقم الطبي|الطبية|الصحي?"),
  { pattern: "القوات|الجيش", group: "soldiers", alone: null },
  { pattern: "حرس الحدود", group: "soldiers", alone: null },
  { pattern: "أفرادها|أفراده|أفرادنا|أفرادهم", group: "soldiers", alone: null },
  ...words("أفراد فرد فردا ساكن ساكنا سكان السكان إنسان إنسانا نسمة ضيفا نفر").map(
    (pattern): GroupNoun => ({ pattern, group: "people", alone: null }),
  ),
  ...words("ضحية ضحايا الضحايا ضحاياها ضحاياه ضحيتين ضحيتان").map(
    (pattern): GroupNoun => ({ pattern, group: "people", alone: null, outcome: "killed" }),
  ),
  { pattern: "راعيا|راع|راعي", group: "people", alone: 1 },
  { pattern: "راعيان|راعيين", group: "people", alone: 2 },
  { pattern: "السائق|سائقها|سائقه|قائدها|مرافقه|مرافقها|زميله|زميلها", group: "people", alone: 1 },
  {
    pattern: "ابنها|ابنه|ابنتها|ابنته|طفلها|طفله|طفلتها|طفلته|رضيعها|حفيدها|حفيده|حفيدتها|حفيدته",
    group: "children",
    alone: 1,
  },
  { pattern: "زوجته|والدته", group: "women", alone: 1 },
  { pattern: "زوجها|والده", group: "men", alone: 1 },
  { pattern: "رعايا|رعاياها|رعاياه|أبنائها|أبناؤها|سكانها", group: "people", alone: null },
  {
    pattern: "قتلى|القتلى|قتيل|قتيلا|شهداء وجرحى|والجرحى|وجريح|وجريحا|ومصابين|والمصابين|ومصاب|ومصابا|ومصابون",
    group: "people",
    alone: null,
    outcome: "killed-or-injured",
  },
  {
    pattern: "أسير|أسيرا|أسرى|الأسرى|أسيران|أسيرين حرب|الحرب",
    group: "people",
    alone: null,
    outcome: "captured",
  },
];

/** The dual of a verb tells that a noun in ين before it is one too: "أن مدنيين قتلا". */
const DUAL_VERBS: Readonly<Partial<Record<Outcome, string>>> = {
  killed: "قتلا|قتلتا|استشهدا|استشهدتا|توفيا|لقيا",
  injured: "أصيبا|أصيبتا|جرحا|جرحتا",
  missing: "فقدا|اختفيا",
  captured: "أسرا|احتجزا|اعتقلا",
};

/** "أحد الجنود": one of them. */
const ONE_OF = "أحد|إحدى";

/** Singulars of these kinds describe as often as they count: "a refugee", "a captive". */
const COUNT_NONE: ReadonlySet<string> = new Set(["peopledisplaced", "peoplecaptured", "peoplemissing"]);

function groupNouns({ group, outcome, nouns }: Kind): readonly GroupNoun[] {
  const common = outcome ? { group, outcome } : { group };
  const forms = inflect(nouns);
  const list = (patterns: readonly string[], alone: 1 | 2 | null): GroupNoun[] =>
    patterns.map((pattern) => ({ ...common, pattern, alone }));
  return [
    ...list(forms.one, COUNT_NONE.has(group + (outcome ?? "")) ? null : 1),
    ...list(forms.two, 2),
    ...list([...forms.many, ...forms.definite, ...forms.owned], null),
    ...Object.entries(outcome ? {} : DUAL_VERBS).flatMap(([told, verbs]) =>
      forms.many
        .filter((form) => form.endsWith("ين"))
        .map(
          (form): GroupNoun => ({ group, outcome: told as Outcome, pattern: `${form} ${verbs}`, alone: 2 }),
        ),
    ),
    { ...common, pattern: `${ONE_OF} ${either(forms.many, forms.definite, forms.owned)}`, alone: 1 },
  ];
}

/** Nouns for people; a definite form names people already counted and counts none by itself. */
export const GROUPS: readonly GroupNoun[] = [
  ...KINDS.flatMap(groupNouns),
  ...PHRASES,
  // A people's name counts with a numeral only: "120 ألف أرمني".
  ...Object.values(DEMONYMS)
    .flatMap((stems) => words(stems))
    .flatMap((stem) => ["", "ا", "ين", "ون", "ان"].map((ending) => stem + ending))
    .concat("أرمن", "الأرمن", "روس", "الروس", "أتراك", "أكراد")
    .map((pattern): GroupNoun => ({ pattern, group: "people", alone: null })),
];

/** Nouns whose possessive makes them the speaker's people. */
export const OWN_PEOPLE: readonly string[] = [
  ...KINDS.filter((kind) => kind.belongs).flatMap(({ nouns }) => inflect(nouns).owned),
  ...words("أفرادها أفراده أفرادنا أفرادهم مواطنيها مواطنيه مواطنينا مواطنوها رعاياها رعاياه"),
];
