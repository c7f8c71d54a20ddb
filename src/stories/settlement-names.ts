const BEFORE_NAME = [
  /(?<!\p{L})(?:villages?|towns?|settlements?|communities|community)\s+of\s+(\p{Lu}[\p{L}-]+)/gu,
  /(?<!\p{L})(?:[Вв]\s+)?(?:[Сс]ел[оауе]|[Дд]еревн[яеиюёй]+|[Пп]осел(?:ок|ка|ке|ком))\s+(\p{Lu}[\p{L}-]+)/gu,
  /(?<!\p{L})(?:village|localité|bourg)s?\s+(?:de\s+|d['’])(\p{Lu}[\p{L}-]+)/gu,
  /(?<!\p{L})[وف]?[بلك]?(?:قرية|بلدة|قريه|بلده)\s+(?!ال)(\p{L}{3,})/gu,
];
const AFTER_NAME = [
  /(\p{Lu}[\p{L}-]+)\s+(?:village|settlement)(?!\p{L})/gu,
  /(\p{Lu}[\p{L}-]+)\s+(?:գյուղ|համայնք|kənd|köy)\p{L}*/gu,
];

/** The names of villages and small towns, which no list of places holds, told by the word that stands beside them. */
export function settlementNames(text: string): readonly string[] {
  return [...BEFORE_NAME, ...AFTER_NAME].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []),
  );
}
