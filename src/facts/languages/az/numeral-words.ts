/** Number words below a thousand, folded. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  "bir iki uc dord bes alti yeddi sekkiz doqquz".split(" ").map((word, index) => [word, index + 1]),
);
export const TENS: ReadonlyMap<string, number> = new Map(
  "on iyirmi otuz qirx elli altmis yetmis seksen doxsan"
    .split(" ")
    .map((word, index) => [word, (index + 1) * 10]),
);
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["min", 1e3],
  ["milyon", 1e6],
  ["mln", 1e6],
  ["milyard", 1e9],
]);

/** Vague quantities, the longest first. */
export const VAGUE: readonly (readonly string[])[] = [
  "yuz minlerle",
  "on minlerle",
  "milyonlarla",
  "minlerle",
  "minlerce",
  "yuzlerle",
  "yuzlerce",
  "onlarla",
  "onlarca",
  "bir nece yuz",
  "bir nece min",
  "bir nece on",
  "bir nece",
  "bir cox",
  "bir sira",
  "xeyli sayda",
  "xeyli miqdarda",
  "cox sayda",
  "coxlu sayda",
  "coxlu",
  "coxsayli",
  "kulli miqdarda",
  "kulli sayda",
  "boyuk sayda",
  "mueyyen sayda",
  "namelum sayda",
  "xeyli",
]
  .map((words) => words.split(" "))
  .sort((a, b) => b.length - a.length);

/** Months, folded; any case of them makes the number beside it a date. */
export const MONTH =
  /^(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)(?:d?[aeiu]n?|[iu]n?d[ae]n?|[iu]n|d[ae]n?|d[ae]ki)?$/;

/** What stands behind a number that counts no people: shares, ages, sums, measures, scores. */
export const NO_COUNT =
  /^(?:teref|faiz|%|yas(?:i|inda|indaki|li|dan|indan|lari)?$|yaslarinda|nomre|sayli|gunluk|illik|aylik|saatliq|deqiqe|neferlik|kilometr|km$|metr|manat|dollar|avro|rubl|hektar|ton$|litr|derece|xal$|hesab|yer$|nomreli|mm$|defe)/;

/** Words before a number that make it a label. */
export const LABEL =
  /^(?:madde|maddenin|maddesi|maddeler|qetname|nomre|saat|sayt|f|p|s|su|mi|mig|ak|tu|an|an-|covid)$/;

/** Adjectives that things have as people do; folded. */
export const SHARED: RegExp = /^(?:herbi|mulki|dinc|silahli|zirehli|dusmen|ermeni|polis|yeni)$/;

/** Things that such adjectives stand before; folded stems. */
export const THING: RegExp =
  /^(?:texnika|obyekt|masin|avtomobil|avtobus|neqliyyat|hisse|baza|bina|infrastruktur|movqe|post|ev$|evi|evin|evler|menzil|tikili|qurgu|helikopter|vertolyot|teyyare|gemi|anbar|unsur|duserge|muessise|kolon|karvan|mekteb|xestexana|tank|top$|toplar|qerargah|mentege|menteqe|kend(?!li)|erazi|avadanliq|sursat|vasite|bolme|diviziya|alay|batalyon|tabor|briqada|dron|pua|zerb|ucus|serhed(?!ci)|sened|istehkam|dayaq|nov$|novu)/;

/** Nouns for people by which "bir" is known to count; folded stems. */
export const PERSON =
  /^(?:nefer|adam|insan|sexs|sakin|vetendas|kendli|emekdas|isci|fehle|surucu|coban|traktorcu|qackin|qacqin|kockun|sernisin|girov|esir|uzv|yarali|oldurul|sehid|itkin|mulki|dinc|usaq|usag|azyasli|yeniyetme|korpe|ovlad|mekteb|qadin|ana$|ananin|nene|kisi|herbi|herbci|esger|zabit|leytenant|kapitan|mayor|polkovnik|gizir|cavus|general|doyuscu|silahli|terrorcu|yaraqli|konullu|serhedci|snayper|muzdlu|pilot|polis|sulhmeramli|jurnalist|muxbir|operator|hekim|tibb|feldser|xilasedici|memur|numayende|icra|azerbaycanli|ermeni|rus$|rusun|qiz$|qizin|oglan|genc|yasli|ahil|pensiyaci|baliqci|mulku|meyit|ceseddi|deputat|kecmis|muellim|sagird|qoca|yoldas|telebe|qonsu|separatci|muhendis|mutexessis|xeste|veteran|ailenin|mebus|mehbus|iranli|rusiyali|turk$|turkun|fransali|xarici)/;
