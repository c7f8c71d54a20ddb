import type { OutcomeWord } from "../../language.ts";
import { converb, finite, nominal, ours, participle, perfect, those } from "./inflect.ts";

type Outcome = OutcomeWord["outcome"];

/**
 * A verb, with the words before it that make it one: the victims stand before its finite and nominal forms ("5 nəfər öldü",
 * "beş nəfərin öldüyünü") and after its participles ("ölən 5 nəfər").
 */
function verb(outcome: Outcome, front: string, stems: string): readonly OutcomeWord[] {
  const lead = front === "" ? "" : `${front} `;
  return [
    { pattern: `${lead}${perfect(stems)}`, outcome, victims: "either", attribute: true },
    { pattern: `${lead}${finite(stems)}`, outcome, victims: "before" },
    { pattern: `${lead}${nominal(stems)}`, outcome, victims: "before" },
    { pattern: `${lead}${converb(stems)}`, outcome, victims: "before" },
    { pattern: `${lead}${participle(stems)}`, outcome, victims: "after", attribute: true },
    {
      pattern: `${lead}${participle(stems)} olub|oldu|idi|olduğu*|var|vardır|hesab|sayılır`,
      outcome,
      victims: "before",
    },
    { pattern: `${lead}${those(stems)}`, outcome, victims: "after" },
  ];
}

/** The same of what takes its victims as an object even in its participle: "30 min insanın həyatına son qoyan". */
function verbBehind(outcome: Outcome, front: string, stems: string): readonly OutcomeWord[] {
  return verb(outcome, front, stems).map((word) => ({ ...word, victims: "before" }));
}

/** "Ordu 8 hərbçisini itirib": the people are the subject's. */
function lost(nouns: string, group: "people" | "soldiers"): readonly OutcomeWord[] {
  const words = [...verb("killed", nouns, "itir"), ...before("killed", `${nouns} ${ours("itir")}`)];
  return words.map((word) => ({ ...word, group, loser: true }));
}

/** What the subject does to others. */
const inflicted = (words: readonly OutcomeWord[]): readonly OutcomeWord[] =>
  words.map((word) => ({ ...word, inflicts: true }));

/** What is done to an enemy. */
const enemy = (words: readonly OutcomeWord[]): readonly OutcomeWord[] =>
  words.map((word) => ({ ...word, enemy: true, group: "soldiers" }));

const before = (outcome: Outcome, ...patterns: readonly string[]): readonly OutcomeWord[] =>
  patterns.map((pattern) => ({ pattern, outcome, victims: "before" }));

/** "ölənlərin sayı", "yaralıların ümumi sayı": the figure follows within the clause. */
function total(
  outcome: Outcome,
  those: string,
  group: OutcomeWord["group"] = "people",
): readonly OutcomeWord[] {
  return [`${those} ümumi|rəsmi|cəmi? sayı`, `${those} sayı`].map((pattern) => ({
    pattern,
    outcome,
    victims: "after",
    loose: true,
    group,
  }));
}

const killed: readonly OutcomeWord[] = [
  ...verb("killed", "həlak", "ol edil"),
  ...verb("killed", "şəhid", "ol"),
  ...verb("killed", "şəhid|həlak", "düş"),
  ...verb("killed", "şəhidlik zirvəsinə", "yüksəl ucal"),
  ...verb("killed", "şəhadətə", "yüksəl qovuş"),
  ...verb("killed", "", "oel öldürül gəbər gəbərdil"),
  ...inflicted(verb("killed", "", "öldür")),
  ...inflicted(verb("killed", "qətlə", "yetir")),
  ...inflicted(verb("injured", "", "yarala")),
  ...enemy(verb("killed", "məhv", "edil olun et")),
  ...verb("killed-or-injured", "sıradan", "çıxarıl").map(
    (word): OutcomeWord => ({
      ...word,
      enemy: true,
      group: "soldiers",
    }),
  ),
  ...verb("killed", "qətlə", "yetiril"),
  ...enemy(verb("killed", "", "zərərsizləşdiril zərərsizləşdir")),
  ...verb("killed", "həyatını|həyatlarını|canını|canlarını", "itir"),
  ...lost("nəfər|nəfərini|adam|adamını|insan|insanını|vətəndaşını|sakinini|üzvünü|əməkdaşını", "people"),
  ...lost(
    "hərbçi|hərbçisini|hərbçilərini|əsgər|əsgərini|əsgərlərini|qulluqçusunu|qulluqçu|döyüşçü|döyüşçüsünü|zabit|zabitini|qüvvə|qüvvəsini|heyətini",
    "soldiers",
  ),
  ...verb("killed", "həyatdan|canından", "ol"),
  ...verbBehind("killed", "həyatına|həyatlarına son", "qoy qoyul ver"),
  ...verb("killed", "can", "ver al"),
  ...verb("killed", "rəhmətə", "get qovuş"),
  ...verb("killed", "həyatla", "vidalaş"),
  ...verb("killed", "", "keçin"),
  ...verb("killed", "qurban|qurbanı", "get"),
  ...verb("killed", "vəfat", "et"),
  ...verb("killed", "dünyasını", "dəyiş"),
  ...verb("killed", "tələf", "ol"),
  ...verb("killed", "", "güllələn"),
  ...verb("killed", "edam", "edil olun"),
  ...verbBehind("killed", "ölümünə|ölümü ilə? səbəb", "ol"),
  ...verbBehind("killed", "ölümü ilə", "nəticələn"),
  ...before(
    "killed",
    "adını|adlarını açıqlayıb|açıqladı|dərc|yayıb",
    "ölümünə|ölümündən|ölümündə|ölümləri|ölümlərinə",
    "ölümünə səbəb",
    "ölümünə gətirib",
    "həyatına son qoy*",
    "canına qıy*",
    "ölümü ilə nəticələn*",
    "ölümü",
    "ölümünün",
    "meyiti|meyitləri|cəsədi|cəsədləri tapılıb|aşkar|aşkarlanıb|aşkarlanmışdır|çıxarılıb|tapılmışdır",
  ),
  ...before("killed", "ölü tapıl*", `şəhid|itki ${ours("ver")}`),
  // Bodies found or examined.
  ...before(
    "killed",
    `meyit|cəsəd|meyitini|meyitinin|cəsədini|cəsədinin|nəşini|nəşinin|meyitlərini|meyitlərinin|cəsədlərini|cəsədlərinin ~2 aşkar|morqa|morqdan|${finite("tap tapıl çıxar çıxarıl aşkarla aşkarlan")}|${nominal("tap tapıl çıxar çıxarıl aşkarla aşkarlan")}|ekspertiza*|müayinə*`,
  ),
  ...verb("killed", "şəhid|itki|qurban", "ver"),
  ...verb("killed", "ölümcül", "yaralan"),
  ...total("killed", "oelən|ölənlər*|oelənlər*|oelənlərin|həlak|ölən|öldürülən* olanların?"),
  ...total(
    "killed",
    `${those("öldürül oel")}|ölənlərin|şəhidlərin|şəhidlərimizin|şəhid|qurbanların|itkilərin|itkilərimizin|ölülərin|oelülərin`,
  ),
  ...total("killed", "həlak|şəhid olanların|olanlarımızın|olmuşların"),
  ...total("killed", "ölü|oelü|şəhid|itki|qurban"),
  ...total("injured", "yaralı"),
  ...total("displaced", "qaçqın|köçkün|məcburi köçkün?"),
  ...total("killed", "həyatını|həyatlarını itirənlərin"),
  ...total(
    "killed",
    "ölən|həlak|şəhid|oelən|öldürülən olan|olmuş? hərbçilərin|əsgərlərin|hərbçi|əsgər|döyüşçülərin",
    "soldiers",
  ),
  ...total(
    "killed",
    "ölən|həlak|şəhid|oelən|öldürülən olan|olmuş? hərbi qulluqçuların|qulluqçularımızın|qulluqçularının",
    "soldiers",
  ),
  ...total(
    "killed",
    "ölən|həlak|öldürülən|oelən olan|olmuş? mülki|dinc şəxslərin|əhalinin|sakinlərin|vətəndaşların|insanların",
    "civilians",
  ),
  ...total("killed", "ölən|həlak|öldürülən|oelən olan|olmuş? uşaqların", "children"),
  ...total("killed", "ölən|həlak|oelən olan|olmuş? sülhməramlıların", "peacekeepers"),
  ...total("killed", "ölən|həlak|oelən olan|olmuş? jurnalistlərin", "journalists"),
  ...total(
    "killed",
    "ölən|həlak|şəhid|oelən|öldürülən olan|olmuş|düşən? hərbçilərimizin|hərbçilərinin|əsgərlərimizin|əsgərlərinin|zabitlərin",
    "soldiers",
  ),
  ...["canlı qüvvə itkisi|itkiləri", "hərbi|canlı itkiləri|itkisi"].map(
    (pattern): OutcomeWord => ({
      pattern,
      outcome: "killed",
      victims: "after",
      loose: true,
      group: "soldiers",
    }),
  ),
  // "Ermənistanın itkisi isə 3 min 800 nəfər olmuşdu"
  ...total("killed", "ümumi|rəsmi|cəmi itki|itkilər|itkisi|itkiləri|itkilərin"),
  ...[
    "ümumi itki|itkilər|itkisi|itkiləri",
    "itkisi|itkiləri|itkimiz|itkilərimiz",
    "insan|can itkisi|itkiləri",
  ].map(
    (pattern): OutcomeWord => ({ pattern, outcome: "killed", victims: "after", loose: true, loser: true }),
  ),
  {
    pattern: "itkilərin|itkisinin|itkilərinin # çat*|keç*|ötdü*|aşdı*|yüksəl*",
    outcome: "killed",
    victims: "after",
  },
  ...total("killed", "hərbçi|hərbi|canlı itkilərin|itkilərinin|qüvvə itkisinin", "soldiers"),
  { pattern: "həlak|şəhid olanlar", outcome: "killed", victims: "after" },
];

const WOUND = "xəsarət|xəsarətləri|yara|yaraları|qəlpə|güllə|qəlpə|yanıq|travma|zədə|kontuziya|bədən";
const injured: readonly OutcomeWord[] = [
  ...verb("injured", "", "yaralan zədələn xəsarətlən"),
  ...verb(
    "injured",
    "xəsarət|xəsarətlər|xəsarətləri|yara|yaralar|yaralar|zədə|kontuziya|travma|yanıq|zərər",
    "al",
  ),
  ...verb(
    "injured",
    "bədən|güllə|qəlpə|mina|yanıq|partlayış|odlu xəsarəti|xəsarətləri|yarası|yaraları|xəsarət|silah",
    "al",
  ),
  ...verb("injured", "xəsarət", "yetiril"),
  ...verb("injured", "kontuziya", "ol"),
  ...verb("injured", "yaralı", "var ol"),
  ...verb("injured", "əlil|şikəst", "qal ol edil"),
  ...verb("injured", "müalicə", "al olun gör"),
  ...verb("injured", "ayağını|əlini|qolunu|ayaqlarını|gözünü", "itir"),
  ...verb(
    "injured",
    "xəstəxanaya|xəstəxanalara|hospitala|hospitallara|klinikaya|müəssisəsinə|müəssisələrinə|mərkəzinə",
    "yerləşdiril çatdırıl aparıl götürül",
  ),
  ...verb("injured", "xəstəxanaya|hospitala|klinikaya müraciət|daxil|qəbul", "et edil ol olun"),
  ...verb("injured", "xəstəxanada|hospitalda|klinikada|müalicəsi davam", "et etdiril"),
  ...before(
    "injured",
    `${WOUND} almış*`,
    "altından yaralı çıxarıl*|xilas",
    "yaralı vəziyyətdə",
    "yaralıdır",
    "vəziyyəti|durumu|halı|vəziyyətləri ağırdır|kritikdir|stabildir|ortadır|qaneedicidir",
    "vəziyyətinin|durumunun ağır|orta|kritik|stabil olduğu*",
    "yaralı var",
    "yaralı xilas",
    "yaralanması ilə nəticələn*",
    "yaralanmasına səbəb",
    "xəstəxanada|hospitalda müalicə olunur|alır|olunduğunu",
    "ayağı|əli|qolu amputasiya",
  ),
  ...total(
    "injured",
    `${those("yaralan")}|yaralananların|yaralıların|yaralıların|yaralı|yaralanan|yaralılarının`,
  ),
  ...total("injured", "xəsarət|yara alanların"),
  ...total("injured", "yaralanan|yaralı hərbçilərin|əsgərlərin", "soldiers"),
  ...total(
    "injured",
    "yaralanan|yaralı mülki|dinc şəxslərin|sakinlərin|vətəndaşların|insanların|əhalinin",
    "civilians",
  ),
];

/** "Kənd sakini minaya düşüb, ayağından yaralanıb": what came of it follows a comma. */
const MINED: readonly OutcomeWord[] = [
  ...before("injured", "minaya düşüb|düşdü , ~3 ayağını|xəsarət|yaralanıb|yaralandı|yara"),
  ...before("killed", "minaya düşüb|düşdü , ~3 həlak|oelüb|öldü|həyatını|dünyasını|vəfat|şəhid"),
];

/** "Yaralıların ikisi uşaqdır". */
const AMONG: readonly OutcomeWord[] = [{ pattern: "yaralıların", outcome: "injured", victims: "after" }];

const DEAD = "ölən|oelən|öldürülən|həlak|şəhid|öldürülüb|oelüb|ölü|oelü";
const DIED = "ol oel öldürül düş edil zərərsizləşdiril";
const HURT = "yaralan";
const joint: readonly OutcomeWord[] = [
  // "Öldürüldüyünü və ya yaralandığını": either with its own ending.
  ...[
    [finite(DIED), finite(HURT)],
    [nominal(DIED), nominal(HURT)],
  ].flatMap(([died, hurt]) =>
    before(
      "killed-or-injured",
      ...["", "məhv|həlak|şəhid "].flatMap((front) => [
        `${front}${died} ya|yaxud ${hurt}`,
        `${front}${died} və ya|yaxud ${hurt}`,
      ]),
    ),
  ),
  ...before(
    "killed-or-injured",
    "oelüb|öldürülüb və|ya|yaxud|və yaralanıb",
    "oelüb|öldürülüb və ya yaralanıb",
    "həlak olub və|ya|yaxud yaralanıb",
    "həlak olub və ya yaralanıb",
    `${DEAD} və|ya|yaxud yaralanıb|yaralandığını|yaralı|yaralandı`,
    `${DEAD} və ya yaralanıb|yaralandığını|yaralandı`,
    "həlak|şəhid olub və|ya yaralanıb",
    "oeldüyünü|öldürüldüyünü və|ya|yaxud yaralandığını",
    "həlak olduğunu və|ya|yaxud yaralandığını",
    "həlak olduğunu və ya yaralandığını",
    "öldürülüb və|ya yaralanıb",
    "partlayışının|partlayışlarının|partlamasının|partlayışı|minanın|minaların|terrorunun|terrorun qurbanı",
    "partlayışının|partlayışlarının|partlamasının|minanın|minaların|terrorunun|terrorun qurbanı olub|olmuşdur|olduğunu|olmuş|olublar",
    "mina qurbanı|qurbanına olub|çevrilib|olduğunu|qeydə",
    "minadan|minalardan zərər|əziyyət çəkib|çəkmişdir|çəkdiyini",
  ),
  ...verb("killed-or-injured", "zərər|xəsarət", "çək"),
  ...total("killed-or-injured", "partlayışlarının|minaların|mina|terrorunun qurbanlarının|qurbanlarımızın"),
  ...total(
    "killed-or-injured",
    "mina qurbanlarının|zərərçəkənlərin|qurbanlarının|zərərçəkənlərinin və? yaralananların?",
  ),
  ...total("killed-or-injured", "qurbanların və yaralananların|yaralıların"),
  ...total("killed-or-injured", "zərərçəkənlərin|zərərçəkmişlərin"),
  ...total("killed-or-injured", "minaya düşənlərin"),
  ...total("killed-or-injured", "minaya düşən vətəndaşların|şəxslərin|insanların|sakinlərin|adamların"),
  ...total(
    "killed-or-injured",
    "ölən|oelən|ölənlərin|oelənlərin|həlak və|olan|ya yaralananların|yaralıların",
  ),
  ...total("killed-or-injured", "həlak olan və|ya yaralananların|yaralıların"),
  ...total("killed-or-injured", "həlak olanların və|ya yaralananların|yaralıların"),
  ...total("killed-or-injured", "ölən|oelən və yaralananların|yaralıların|yaralananlarının"),
];

const missing: readonly OutcomeWord[] = [
  ...verb("missing", "itkin", "düş ol say sayıl"),
  ...verb("missing", "itkin|itkinlər hesab|elan", "edil olun"),
  ...before(
    "missing",
    "itkin hesab olunur|edilir|olunub",
    "itkin|itkinlər|itgin sayılır|sayılırlar|sayılıb|sayıldığını|elan|hesab|olaraq|kimi",
    "itkin|itkinlər siyahısında|siyahısındadır",
    "itkindir",
    "taleyi ~3 məlum deyil|deyildir",
    "taleyi ~2 naməlum|bilinmir|naməlumdur|qaranlıq|haqqında|barədə",
    "taleyindən xəbər yoxdur",
    "əlaqə kəsilib",
    "ilə? əlaqə itirilib",
    "xəbərsiz itib|itmiş*",
  ),
  ...total("missing", "itkinlərin|itkin düşənlərin?"),
  ...total("missing", "itkin düşənlərin|düşmüşlərin|sayılanların|olanların"),
];

const captured: readonly OutcomeWord[] = [
  ...verb("captured", "əsir|girov|əsirlikdə|girovluğa", "götürül götür düş al alın saxlan saxlanıl ol"),
  ...verb("captured", "əsirliyə|əsirlikdə|girovluqda|girov|əsir", "düş saxlanıl saxla"),
  ...verb("captured", "", "saxlanıl saxla"),
  ...verb("captured", "tutulub", "saxlanıl"),
  ...verb("captured", "ələ", "keç keçir keçiril"),
  ...verb(
    "captured",
    "tərəfindən|zaman|zamanı|sərhəddə|sərhəddi|ərazisində|girov|əsir|diri",
    "tutul yaxalan",
  ),
  ...verb("captured", "nəzarətə", "götürül"),
  ...verb("captured", "təslim", "ol"),
  ...verb("captured", "əsir|girov|əsirlikdə|girovluqda", "ver qal"),
  ...verb("captured", "həbs", "olun edil"),
  ...verb("captured", "əsir|girov kimi|olaraq", "götürül saxlanıl tutul"),
  ...total("captured", "əsirlərin|girovların|əsir düşənlərin?|götürülənlərin?"),
];

/** The subject has held the other side's people. */
const handed = (words: readonly OutcomeWord[]): readonly OutcomeWord[] =>
  words.map((word) => (word.victims === "before" ? { ...word, giver: true } : word));

const released: readonly OutcomeWord[] = [
  ...verb("released", "azad|sərbəst|azadlığa", "edil olun buraxıl"),
  ...verb("released", "əsirlikdən|girovluqdan|həbsdən azad?", "edil olun et qayıt qaytarıl burax buraxıl"),
  ...verb("released", "təhvil", "veril al alın"),
  ...handed(verb("released", "təhvil", "ver")),
  ...handed(verb("released", "azad|sərbəst|azadlığa", "et burax")),
  ...handed(
    verb("released", "geri|vətənə|ölkəsinə|tərəfə|tərəfinə|ermənistana|azərbaycana", "qaytar göndər"),
  ),
  ...handed(verb("released", "", "qaytar")),
  ...handed(verb("released", "irəvana|yerevana|bakıya|ermənistana|azərbaycana", "ver")),
  ...verb("released", "geri|vətənə|ölkəyə|ölkəsinə|vətəninə", "qaytarıl göndəril"),
  ...verb("released", "repatriasiya", "edil olun et"),
  ...verb("released", "mübadilə", "edil olun"),
  ...verb("released", "vətənə|vətəninə|vətənlərinə|ölkəsinə|ölkələrinə", "dön qayıt"),
  ...verb("released", "", "qaytarıl dəyişdiril dəyişdir dəyiş"),
  ...verb("released", "azadlığa", "çıx çıxarıl qovuş buraxıl"),
  ...verb(
    "released",
    "ermənistana|azərbaycana|irəvana|yerevana|bakıya|tərəfə|tərəfinə|vətənə|vətəninə|ölkəsinə|ailəsinə",
    "veril qaytarıl göndəril",
  ),
  // "Təyyarə 44 əsiri İrəvana gətirib": captives who are brought home.
  {
    pattern: `əsiri|əsirini|əsir|girovu|girov ~3 ${finite("gətir gətiril çatdır çatdırıl")}|${nominal("gətir gətiril çatdır çatdırıl")}`,
    outcome: "released",
    victims: "before",
  },
  ...before(
    "released",
    `əsir|əsiri|girov ~3 evinə|evlərinə|vətənə|ailəsinə|ailələrinə ${finite("dön qayıt qovuş")}`,
  ),
  ...before("released", "azad edilməsini təmin", "təhvil verilməsini"),
];

const PLACE =
  "ölkəyə|ermənistana|yerevana|irəvana|gorusa|sisiana|kornidzora|qorisə|gorisə|respublikaya|ərazisinə";
/** Whence people have fled. */
const LEFT =
  "qarabağdan|xankəndidən|stepanakertdən|artsaxdan|anklavdan|bölgədən|regiondan|ağdərədən|martunidən";

const displaced: readonly OutcomeWord[] = [
  // "Ermənistana 42 min nəfər keçib": the number stands between the place and the verb.
  {
    pattern: `${PLACE}|sərhədi|sərhəddən|körpünü ~7 ${finite("keç gəl köç sığın qaç köçürül")}`,
    outcome: "displaced",
    victims: "either",
  },
  {
    pattern: `${PLACE}|sərhədi ~7 ${nominal("keç gəl köç sığın qaç")}`,
    outcome: "displaced",
    victims: "either",
  },
  // "Qarabağdan 4 850 nəfər gəlib"
  {
    pattern: `${LEFT} ~8 ${finite("gəl keç köç qaç get")}|${nominal("gəl keç köç qaç çıx get")}|${finite("çıx")}`,
    outcome: "displaced",
    victims: "either",
  },
  // "Son sutkada yalnız 97 nəfər gəlib"
  {
    pattern: `sutkada|saatda|saatlarda|gecə|gündə|həftədə ~5 ${finite("gəl keç")}`,
    outcome: "displaced",
    victims: "either",
  },
  ...verb("displaced", "", "köç"),
  ...verb("displaced", "didərgin|köçkün|qaçqın|məcburi", "düş sal salın"),
  ...verb("displaced", "köçkünə|qaçqına|köçkün|qaçqın", "çevril vəziyyətinə"),
  ...verb("displaced", "qaçqın|köçkün vəziyyətinə", "düş"),
  ...verb("displaced", `${PLACE} üz`, "tut"),
  ...verb("displaced", PLACE, "keç gəl köç köçürül daxil çat sığın üz qaç"),
  ...verb("displaced", `${PLACE}|köçkün|qaçqın daxil`, "ol"),
  ...verb("displaced", "daxil", "ol"),
  ...verb("displaced", "sərhədi|sərhəddən|körpüdən|dəhlizdən|dəhlizindən|şəhərdən", "keç"),
  ...verb(
    "displaced",
    "qarabağı|bölgəni|evini|evlərini|ərazini|yurdunu|yurdlarını|torpaqlarını|kəndlərini|kəndi|vilayəti|regionu|xankəndini|evləri|ölkəni|şəhəri|doğma|yaşayış",
    "tərk",
  ),
  ...verb(
    "displaced",
    "qarabağı|bölgəni|evini|evlərini|ərazini|yurdunu|yurdlarını|torpaqlarını|kəndlərini|kəndi|vilayəti|regionu|xankəndini|evləri|ölkəni|şəhəri|yerlərini tərk",
    "et",
  ),
  ...verb("displaced", "tərk", "et"),
  ...verb("displaced", "pənah|sığınacaq", "apar gətir tap al"),
  ...verb("displaced", "", "sığın qovul"),
  ...verb("displaced", "deportasiya", "edil olun"),
  ...verb("displaced", "evsiz|yurdsuz", "qal"),
  ...verb("displaced", "qeydiyyata", "alın"),
  ...verb("displaced", "qeydiyyatdan", "keç"),
  ...verb("displaced", "yerindən|yerlərindən|yurdundan", "ol qovul edil"),
  ...verb("displaced", "köç", "et"),
  ...verb("displaced", "", "qaç"),
  ...total("displaced", "qaçqınların|köçkünlərin|məcburi|didərginlərin köçkünlərin?"),
  ...total("displaced", "köçənlərin|sığınanların|gələnlərin|keçənlərin"),
  ...total("displaced", "tərk edənlərin"),
  ...total(
    "displaced",
    "keçən|gələn|qaçan|köçən|sığınan|düşən|olan|edən qarabağlıların|ermənilərin|qaçqınların|köçkünlərin|şəxslərin|insanların|sakinlərin|azərbaycanlıların|əhalinin",
  ),
];

/** Whence people are taken: the number stands between the place and the verb. */
const WHENCE =
  "zonasından|bölgəsindən|ərazisindən|rayonundan|kəndindən|yerlərindən|yerlərdən|zonalarından|bölgələrindən|ərazilərindən|məntəqələrindən|mövqelərdən|kəndlərindən|rayonlarından|qarabağdan|xankəndidən|stepanakertdən|bölgədən|şəhərdən|kənddən|kəndlərdən|ərazidən|zonadan|rayondan|artsaxdan|anklavdan|xəstəxanadan|xəstəxanalardan|xəstəxanasından";
const FLY = "aparıl apar çıxarıl çıxar daşın daşı gətiril gətir çatdırıl çatdır köçürül";
const TAKE = "çıxar çıxarıl apar aparıl daşı daşın gətir gətiril köçür köçürül";

const evacuated: readonly OutcomeWord[] = [
  // "13 xəstəni Gorusa çatdırıb"
  ...before(
    "evacuated",
    `gorusa|yerevana|irəvana|ermənistana|gorisə|sisiana ${finite("çatdır çatdırıl apar aparıl gətir gətiril daşı daşın")}|${nominal("çatdır çatdırıl apar aparıl gətir gətiril daşı daşın")}`,
  ),
  ...[finite(TAKE), nominal(TAKE)].map(
    (verbs): OutcomeWord => ({ pattern: `${WHENCE} ~9 ${verbs}`, outcome: "evacuated", victims: "either" }),
  ),
  ...verb("evacuated", "", "daşın"),
  ...verb("evacuated", "təxliyə|təxliyyə", "edil olun et"),
  ...verb("evacuated", "təhlükəsiz yerə|əraziyə|yerlərə|zonaya", "köçürül çıxarıl aparıl"),
  ...verb("evacuated", "", "köçürül köçür"),
  ...verb(
    "evacuated",
    "bölgədən|şəhərdən|kənddən|kəndlərdən|zonadan|ərazidən|ərazisindən|qarabağdan|xankəndidən|stepanakertdən|zonasından|bölgəsindən|rayondan|rayonundan",
    "çıxarıl aparıl",
  ),
  ...[finite(FLY), nominal(FLY)].map(
    (verbs): OutcomeWord => ({
      pattern: `helikopterlə|helikopterlərlə|vertolyotla|vertolyotlarla|avtobusla|avtobuslarla|təyyarəylə ~4 ${verbs}`,
      outcome: "evacuated",
      victims: "either",
    }),
  ),
  ...verb("evacuated", "çıxarılması təmin", "edil et"),
  ...total("evacuated", "təxliyə olunanların|edilənlərin"),
];

/** What happened to people, as verbs, participles and nouns. */
export const outcomes: readonly OutcomeWord[] = [
  ...killed,
  ...injured,
  ...AMONG,
  ...MINED,
  ...joint,
  ...missing,
  ...captured,
  ...released,
  ...displaced,
  ...evacuated,
];
