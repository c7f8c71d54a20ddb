/**
 * How the names of the months begin, abbreviated or in full, in English and in the languages of the outlets.
 * The first prefix that fits counts, so a longer one stands before the shorter one that it begins with.
 */
export const MONTH_PREFIXES: readonly (readonly [prefix: string, month: number])[] = [
  ...prefixes("jan feb mar apr may jun jul aug sep oct nov dec"),
  ...prefixes("янв фев мар апр ма июн июл авг сен окт ноя дек"),
  ...prefixes("oca şub mar nis may haz tem ağu eyl eki kas ara"),
  ...prefixes("yan fev mar apr may iyn iyl avq sen okt noy dek"),
  ...prefixes("jan fév mar avr mai juin juil aoû sep oct nov déc"),
  ...prefixes("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
  ...prefixes("հունվ փետ մար ապր մայ հունիս հուլ օգ սեպ հոկ նոյ դեկ"),
  ["հնվ", 1],
  ["հնս", 6],
  ["հլս", 7],
  ["iyun", 6],
  ["iyul", 7],
];

function prefixes(year: string): (readonly [string, number])[] {
  return year.split(" ").map((prefix, index) => [prefix, index + 1] as const);
}
