import type { Group, Outcome } from "../../fact.ts";
import type { GroupNoun } from "../../language.ts";

interface Inflected {
  readonly group: Group;
  readonly outcome?: Outcome;
  /** Indefinite singulars: each counts one. */
  readonly one: string;
  /** Forms that are never anything but a dual. */
  readonly two: string;
  /** Plurals, and forms that may be one. */
  readonly many: string;
}

const NOUNS: readonly Inflected[] = [
  {
    group: "people",
    one: "شخص شخصا مواطن مواطنا مواطنة",
    two: "شخصان شخصين مواطنان مواطنتان",
    many: "أشخاص مواطنين مواطنون مواطنيها مواطنيه مواطنينا فرد فردا أفراد نسمة إنسان إنسانا ساكن ساكنا سكان أرمني أرمنيا أرمن أرمينيين أذربيجانيين أذريين رعاياها أبنائها",
  },
  {
    group: "civilians",
    one: "مدني مدنيا مدنية",
    two: "مدنيان مدنيتان مدنيتين",
    many: "مدنيين مدنيون مدنييها مزارعين قرويين قرويا",
  },
  {
    group: "children",
    one: "طفل طفلا طفلة رضيع رضيعا رضيعة قاصر قاصرا فتى صبي صبيا فتاة",
    two: "طفلان طفلين طفلتان طفلتين رضيعان رضيعين قاصران صبيان صبيين فتاتان فتاتين فتيان",
    many: "أطفال طفلات قاصرين قصر رضع فتيات فتية صبية",
  },
  { group: "women", one: "امرأة إمرأة سيدة", two: "امرأتان امرأتين سيدتان سيدتين", many: "نساء سيدات نسوة" },
  { group: "men", one: "رجل رجلا", two: "رجلان رجلين", many: "رجال" },
  {
    group: "soldiers",
    one: "جندي جنديا جندية عسكري عسكريا ضابط ضابطا مقاتل مقاتلا مجند مجندا مسلح مسلحا",
    two: "جنديان جنديين ضابطان ضابطين عسكريان مجندان مقاتلان مسلحان جنديي",
    many: "جنود جنودها جنوده جنودنا جنودهم عسكريين عسكريون عسكرييها عسكرييه ضباط ضباطها مقاتلين مقاتلون مقاتليها مقاتلي مجندين مجندون مسلحين مسلحون عنصر عنصرا عناصر عناصرها عناصره أفرادها أفراده قواتها قواته متطوع متطوعا متطوعين",
  },
  { group: "police", one: "شرطي شرطيا شرطية", two: "شرطيان شرطيين شرطيتان", many: "شرطيون" },
  {
    group: "journalists",
    one: "صحفي صحفيا صحافي صحافيا صحفية صحافية مراسل مراسلا مصور مصورا",
    two: "صحفيان صحافيان مراسلان مصوران",
    many: "صحفيين صحافيين صحفيون صحافيون مراسلين مصورين إعلاميين",
  },
  {
    group: "medics",
    one: "مسعف مسعفا طبيب طبيبا طبيبة ممرض ممرضة",
    two: "مسعفان طبيبان طبيبين ممرضان",
    many: "مسعفين مسعفون أطباء ممرضين",
  },
  { group: "officials", one: "مسؤول مسؤولا", two: "مسؤولان", many: "مسؤولين مسؤولون" },
  {
    group: "people",
    outcome: "killed",
    one: "قتيل قتيلا قتيلة شهيد شهيدا",
    two: "قتيلان قتيلين شهيدان شهيدين",
    many: "قتلى قتلاها قتلاه شهداء شهدائها جثة ضحية ضحايا جثث",
  },
  {
    group: "people",
    outcome: "injured",
    one: "جريح جريحا جريحة مصاب مصابا",
    two: "جريحان جريحين مصابان جريحتان",
    many: "جرحى مصابين مصابون إصابة إصابات جرحاها",
  },
  { group: "people", outcome: "missing", one: "مفقود مفقودا", two: "مفقودان", many: "مفقودين مفقودون" },
  {
    group: "people",
    outcome: "captured",
    one: "أسير أسيرا رهينة",
    two: "أسيران أسيرين رهينتان",
    many: "أسرى رهائن محتجزين",
  },
  {
    group: "people",
    outcome: "displaced",
    one: "",
    two: "",
    many: "لاجئ لاجئا لاجئين لاجئون نازح نازحا نازحين نازحون مهجر مهجرا مهجرين",
  },
];

const PHRASES: readonly GroupNoun[] = [
  ...[
    "جنود|جندي|جنديا|عناصر|عنصرا|عنصر|أفراد قوات? حفظ السلام|سلام روسي*?",
    "جنديان|جنديين قوات? حفظ السلام|سلام",
    "جنديين|جنديان|جنود|جندي من قوات? حفظ السلام",
    "من? قوات حفظ السلام",
  ].map(
    (pattern): GroupNoun => ({
      pattern,
      group: "peacekeepers",
      alone: pattern.startsWith("جنديان") || pattern.startsWith("جنديين") ? 2 : null,
    }),
  ),
  { pattern: "رجال|عناصر|عنصرا|عنصر|أفراد|ضباط|رجل من? الشرطة|شرطة", group: "police", alone: null },
  {
    pattern:
      "العاملين|موظفي|موظفا|منتسبي|عناصر|عنصرا|أفراد|ضباط|موظفين|عاملين من? بوزارة|وزارة|في وزارة? الداخلية",
    group: "police",
    alone: null,
  },
  {
    pattern: "قتلى|القتلى|قتيل|قتيلا وجرحى|والجرحى|وجريح|وجريحا|ومصابين|والمصابين|ومصاب",
    group: "people",
    alone: null,
    outcome: "killed-or-injured",
  },
  { pattern: "أذربيجاني|أذريا|أذربيجانيا|أرمنيا", group: "people", alone: null },
  { pattern: "القوات الأرمينية|الأرمنية والمدنيين", group: "people", alone: null },
  { pattern: "أحد الجنود|جنود*|العسكريين|الضباط|المقاتلين", group: "soldiers", alone: 1 },
  { pattern: "أحد المدنيين|السكان", group: "civilians", alone: 1 },
  { pattern: "أحد الأطفال", group: "children", alone: 1 },
];

/** Nouns for people; a definite form names people already counted and counts none by itself. */
export const GROUPS: readonly GroupNoun[] = [
  ...NOUNS.flatMap(({ group, outcome, one, two, many }) => {
    const common = outcome ? { group, outcome } : { group };
    const list = (words: string, alone: 1 | 2 | null): GroupNoun[] =>
      words
        .split(" ")
        .filter((word) => word !== "")
        .flatMap((word): GroupNoun[] => [
          { ...common, pattern: word, alone },
          { ...common, pattern: `ال${word}`, alone: null },
        ]);
    return [...list(one, 1), ...list(two, 2), ...list(many, null)];
  }),
  ...PHRASES,
];
