import type { Language, Reporting } from "../../language.ts";
import { converb, finite, participle, whilst } from "./inflect.ts";

const of = (
  kind: Reporting["kind"],
  subject: Reporting["subject"],
  ...patterns: readonly string[]
): readonly Reporting[] => patterns.map((pattern) => ({ pattern, kind, subject }));

const words = (list: string): readonly string[] => list.split(" ");

/** A verb, with what stands before it as a part of it: its finite forms end the clause, its participles lead to the one who speaks. */
const verbs = (
  kind: Reporting["kind"],
  before: string,
  ...stems: readonly string[]
): readonly Reporting[] => {
  const first = before === "" ? "" : `${before} `;
  return [
    ...of(kind, "first", `${first}${finite(...stems)}|${whilst(...stems)}`),
    ...of(kind, "after", `${first}${participle(...stems)}`),
    ...of(kind, "inherit", `${first}${converb(...stems)}`),
  ];
};

/** Impersonal: "bildirildi", "kaydedildiği aktarıldı". */
const passive = (...stems: readonly string[]): readonly Reporting[] => of("say", "none", finite(...stems));

const STATEMENT =
  "aciklama|aciklamada|aciklamasinda|aciklamalarinda|aciklamaya|aciklamayla|bildiride|bildirisinde|mesajda|mesajinda|paylasimda|paylasiminda|duyuruda|duyurusunda|demecte|demecinde|konusmada|konusmasinda|raporda|raporunda|haberde|haberinde|bilgide|bilgiye|notta|toplantisinda|brifinginde|yazida|mektupta|mektubunda|tweette|roportajda|mulakatta";
const CALL = "cagri|cagrisi|cagrisinda|cagrida|cagrilar|cagrilari|cagrilarinda|uyarisi|uyarisinda|uyarida";

/** Verbs and postpositions that tell who speaks. */
export const reporting: readonly Reporting[] = [
  ...verbs(
    "say",
    "",
    "acikla",
    "bildir",
    "belirt",
    "soyle",
    "duyur",
    "kaydet/kayded",
    "aktar",
    "vurgula",
    "savun",
    "dogrula",
    "ekle",
    "anlat",
    "hatirlat",
    "animsat",
    "yaz",
    "tekrarla",
    "yinele",
    "degerlendir",
    "nitele",
    "nitelendir",
    "tanimla",
    "ilet",
    "ongor",
    "belgele",
    "yorumla",
    "guncelle",
    "yayimla",
    "yayinla",
    "paylas",
  ),
  ...verbs(
    "say",
    "ifade|iddia|itiraf|teyit|ilan|not|kabul|beyan|tahmin|isaret|tebrik|rapor|taahhut|vaat",
    "et/ed",
  ),
  ...verbs("say", "tespit|deklare|ifsa|kayda", "et/ed", "gecir"),
  ...verbs("say", "", "sapta", "belirle", "hesapla", "listele", "raporla"),
  ...verbs("say", "kayit altina", "al"),
  ...verbs("say", "sart", "kos"),
  ...of("say", "first", "konustu|konusmustu"),
  ...verbs("say", "one|ileri", "sur"),
  ...verbs("say", "dile", "getir"),
  ...verbs("say", "soylemekle|belirtmekle|bildirmekle|aciklamakla|vurgulamakla", "yetin"),
  ...verbs("say", "altini", "ciz"),
  ...verbs("say", "dikkat|dikkati|dikkatleri", "cek"),
  ...verbs("say", "diye", "konus", "ekle", "yaz", "seslen"),
  ...verbs(
    "say",
    "ifadesini|ifadelerini|ifadeleri|sozlerini|sozleri|sozunu|ibaresini|cumlesini",
    "kullan",
    "ekle",
  ),
  ...verbs("say", "ifadesine|ifadelerine|sozlerine|bilgisine|bilgilerine yer", "ver"),
  ...verbs(
    "say",
    "bilgisini|bilgilerini|bilgi|yanitini|yanit|cevabini|cevap|sozunu|mesajini|mesaji|guvencesi|garantisi|sinyali",
    "ver",
    "paylas",
  ),
  ...verbs(
    "say",
    "aciklamasinda|aciklamada|degerlendirmesinde|degerlendirmede|iddiasinda|paylasiminda|paylasimda|yorumunda|elestirisinde|taahhudunde|vaadinde|itirafinda",
    "bulun",
  ),
  ...verbs(
    "say",
    "aciklamasini|aciklamasi|aciklama|degerlendirmesini|yorumunu|konusmasi|paylasimini|benzetmesi",
    "yap",
  ),
  ...of("say", "first", "dedi|diyor|demisti|der|dediler|demis|derken"),
  ...of("say", "after", "diyen"),
  ...of("say", "inherit", "diyerek"),
  ...verbs("act", CALL, "yap", "bulun", "yinele", "yukselt", "gonder"),
  ...verbs(
    "act",
    "tavsiyesinde|uyarisinda|talebinde|onerisinde|teklifinde|davetinde|temennisinde|cagrilarinda|basvuruda|basvurusunda|talep|desteginde|ricada|kinamada|elestiride",
    "bulun",
  ),
  ...verbs("act", "arabuluculuk|baris|diplomasi|diplomatik girisiminde|girisimlerinde", "bulun"),
  ...verbs(
    "act",
    "",
    "cagir",
    "kina",
    "sucla",
    "destekle",
    "iste",
    "uyar",
    "kutla",
    "elestir",
    "oner",
    "dile",
    "lanetle",
    "basvur",
    "alkisla",
    "selamla",

    "arzula",
  ),
  ...verbs(
    "act",
    "itham|davet|talep|teklif|tavsiye|telkin|telakki|tebrik|protesto|tesvik|rica|tehdit|temenni|temin|tesekkur|mahkum|takdir|telin|israr|kabul",
    "et/ed",
  ),
  ...verbs(
    "act",
    "endise|kaygi|uzuntu|memnuniyet|rahatsizlik|destegini|dayanisma|teessur",
    "duy",
    "bildir",
    "ilet",
    "belirt",
    "acikla",
    "yinele",
    "ver",
  ),
  ...verbs(
    "act",
    "endisesini|kaygisini|uzuntusunu|memnuniyetini|taziyelerini|taziye|bassagligi|dayanismasini|destegini|desteklerini|endiselerini|kinamasini|tepkisini",
    "ilet",
    "bildir",
    "paylas",
    "sun",
    "goster",
  ),
  ...verbs("act", "tepki|itiraz|destek", "goster", "et/ed", "ver", "cik"),
  ...verbs("act", "memnuniyetle|olumlu|endiseyle|kaygiyla|yakindan", "karsila", "izle"),
  ...verbs("act", "yakindan|endiseyle|kaygiyla takip", "et/ed"),
  ...verbs("act", "sikayet|itiraz|sitem|suclamada", "et/ed", "bulun"),
  ...verbs(
    "act",
    "oneri|oneriyi|onerisi|onerisini|onerileri|onerilerini|teklif|teklifi|teklifini|plan|plani|planini|taslak|taslagi|taslagini",
    "sun",
    "ilet",
    "gonder",
    "yap",
    "getir",
  ),
  ...verbs("act", "sucu|suc|provokasyon|ihlali|ihlal|ihanet|saldirganlik", "say"),
  ...verbs("act", "olarak", "gor"),
  ...verbs("act", "karsi", "cik"),
  ...verbs("act", "yaninda", "ol", "dur"),
  ...verbs("act", "yaninda|tarafinda|safinda yer", "al"),
  ...of("act", "first", "hazir|hazirdir|kaygili|endiseli|kararlidir|kararli"),
  ...verbs(
    "deed",
    "",
    "gorus",
    "gonder",
    "yolla",
    "onayla",
    "imzala",
    "toplan",
    "bulus",
    "ustlen",
    "topla",
    "dagit",
    "ulastir",
    "tasi",
    "gotur",
    "naklet/nakled",
  ),
  ...verbs("deed", "arabuluculuk", "et/ed", "yap", "ustlen"),
  ...verbs("deed", "ev sahipligi", "yap", "et/ed"),
  ...verbs("deed", "ele", "al"),
  ...verbs("act", "karar|karari|kararini", "al"),
  ...verbs("deed", "karar|karari|kararini", "ver"),
  ...verbs("deed", "", "ayir"),
  ...of(
    "deed",
    "first",
    "yardim|yardimi|destek|katki|bagis verecek|yapacak",
    "gonderecek|ayiracak|saglayacak",
  ),
  ...verbs("act", "dua", "et/ed"),
  ...verbs("deed", "bir araya|biraraya", "gel", "getir"),
  ...verbs("deed", "tahliye|tedavi|tahsis|ziyaret|sevk|yardim|aracilik|nakil|temas|kontrol|veto", "et/ed"),
  ...verbs("deed", "yaptirim|ambargo", "uygula", "koy"),
  ...verbs("deed", "askiya", "al"),
  ...verbs("deed", "", "dondur"),
  ...verbs("deed", "iptal", "et/ed"),
  ...verbs(
    "deed",
    "gorusme|gorusmesi|gorusmeler|toplanti|toplantisi|temas|temaslar|oylama|ziyaret",
    "yap",
    "gerceklestir",
  ),
  ...verbs("deed", "", "gerceklestir"),
  ...verbs("deny", "", "yalanla", "reddet/redded"),
  ...verbs("deny", "inkar|tekzip", "et/ed"),
  ...verbs("deny", "geri", "cevir"),
  ...verbs(
    "deny",
    "asilsiz|yalan|uydurma|iftira|dezenformasyon|temelsiz olarak",
    "nitele",
    "nitelendir",
    "degerlendir",
    "tanimla",
  ),
  ...verbs("deny", "gercek disi olarak", "nitele", "nitelendir", "degerlendir", "tanimla"),
  ...verbs(
    "deed",
    "yardimi|yardimini|yardimlari|yardimlarini|destegi|iliskileri|iliskilerini|ihracati|ihracatini|sevkiyati|sevkiyatini",
    "kes",
    "durdur",
  ),
  ...verbs("act", "", "hukmet/hukmed", "emret/emred"),
  ...verbs("act", "karar|karari|hukum", "kil", "bagla"),
  ...verbs("act", "karara", "bagla"),
  ...verbs("act", "edilemez|asilsiz|yersiz|temelsiz|haksiz|yetersiz|olumlu|sakincali|inandirici", "bul"),
  ...verbs("act", "olumsuz|tepkiyle|sevincle|ihtiyatla|takdirle", "karsila"),
  ...verbs("act", "garanti|israr|garantor|teminat", "et/ed", "ver"),
  ...passive(
    "bildiril",
    "belirtil",
    "kaydedil",
    "aktaril",
    "vurgulan",
    "aciklan",
    "duyurul",
    "denil",
    "den",
    "soylen",
    "hatirlatil",
    "animsatil",
    "eklen",
    "savunul",
    "dogrulan",
    "yinelen",
  ),
  ...of(
    "say",
    "none",
    `ifade|iddia|teyit|ilan|dile ${finite("edil", "getiril")}`,
    `one|ileri ${finite("surul")}`,
    `alti ${finite("cizil")}`,
    `dikkat ${finite("cekil")}`,
    `ifadesine|ifadelerine|ifadeleri|bilgisine|cagrisina|uyarisina|cumlelerine|sozlerine yer ${finite("veril", "al")}`,
    `ifadeler|ifadeleri|ifadelere|ifadesi ${finite("kullanil")}`,
  ),
  ...of("say", "none", `ifadelere|ifadeler|bilgiler|bilgilere yer ${finite("veril", "al")}`),
  ...of("act", "none", finite("cagril", "kinan", "istenil", "isten")),
  ...of("act", "none", `talep|davet|itham|tavsiye|protesto ${finite("edil")}`),
  ...of("act", "none", `cagrisi|cagrisinda|cagri|uyarisi ${finite("bulunul")}`),
  // "X'e göre", "X'in verilerine göre"
  ...of(
    "source",
    "before",
    "gore",
    "verilerine|aciklamasina|aciklamalarina|haberine|raporuna|bilgilerine|bildirdigine|aktardigina|acikladigina|duyurdugu|belirttigine|acikladigi|bildirisine|rakamlarina|iddiasina|iddialarina|listesine|tahminlerine|kayitlarina|ifadesine|beyanina gore",
    "tarafindan ~3 aciklama|aciklamada|aciklamaya|aciklanan|paylasilan|verilen|duyurulan|yayimlanan|yayinlanan|bildiride|mesajda|duyuruda|bildirildi|aciklandi|duyuruldu|dogrulandi|belirtildi",
    `yaptigi|yapilan|yayimladigi|yayinladigi|verdigi|paylastigi yazili|son|ortak|basin|bir|ayri|resmi? ${STATEMENT}`,
    "muhabirinin|yetkililere|yetkililerine|kaynaklara|kaynaklarina dayandirdigi|dayandirilan",
    "dayandirdigi|dayandirilan|dayandirarak|dayanarak|atfen|atifla|istinaden",
    "kaynak gostererek",
    "sozlerini|aciklamasini|ifadelerini aktardi|aktaran|aktararak",
    "aciklamasinda|aciklamalarinda|bildirisinde|paylasiminda|mesajinda|raporunda",
  ),
  // "Aynı açıklamaya göre": the words of the one who has spoken last.
  ...of(
    "source",
    "none",
    "ayni|anilan|mezkur aciklamaya|bildiriye|bilgilere|bilgiye|rapora|kaynaga|kaynaklara|verilere|habere|kuruma|bakanliga|yetkiliye|yetkililere|belgeye|duyuruya|listeye gore",
    "soz konusu aciklamaya|bildiriye|bilgilere|bilgiye|rapora|kaynaga|verilere|kuruma|belgeye|listeye gore",
    "ayni aciklamada|bildiride|raporda|konusmada|duyuruda|mesajda|metinde",
  ),
  // "X'ten yapılan açıklamada", "Macron'dan ateşkes çağrısı"
  ...of(
    "source",
    "origin",
    `yapilan|gelen|verilen|yayimlanan|yayinlanan|alinan|paylasilan ~2 ${STATEMENT}`,
    `yapilan|gelen|verilen|yayimlanan|yayinlanan|alinan|paylasilan ${STATEMENT} gore`,
    "aciklama|aciklamasi geldi|yapildi|var",
    `${CALL}`,
    `${CALL} geldi|yapildi`,
    "tepki|tepkisi|kinama|kinamasi|destek|destegi|taziye|mesaji|mesaj|aciklama|aciklamasi|cevap|yaniti|yanit|yalanlama|itiraf|uyari|iddiasi|teklifi|onerisi|karari",
  ),
  ...of("relayed", "after", "atfen|atifla|dayanarak"),
];

/** What may stand before a name or role. */
export const articles: readonly string[] = words("bir sayin bu soz konusu");

/** What may stand between a verb and its subject. */
export const adverbs: readonly string[] = words(
  "da de ise ayrica daha once sonra bugun dun ardindan yeniden tekrar bir kez resmen bizzat ayni zamanda dahi hem sert siddetle acikca",
);

export const conjunctions: Language["conjunctions"] = [
  "ve",
  "ile",
  "&",
  "veya",
  "ya da",
  "hem",
  "hem de",
  "yani sira",
];

/** Nothing opens what is said: it stands before its verb. */
export const complementizers: Language["complementizers"] = ["ki"];

export const nameParticles: readonly string[] = words("von der van de den du da di al el bin ibn abu le la");

/** Agencies and outlets. */
export const outlets: Language["outlets"] = [
  "reuters",
  "afp",
  "aa",
  "aa muhabirinin|muhabiri|muhabirine",
  "anadolu ajansi|ajansina|ajansinin",
  "dha|iha|trt|ntv|cnn",
  "demiroren haber ajansi",
  "ihlas haber ajansi",
  "associated press",
  "interfaks|interfax|tass|sputnik|ria",
  "ria novosti|novosti'ye",
  "rus|azerbaycan|ermeni|yerel|turk|rusya|ermenistan basini|basinina|basininin|medyasi|medyasina|medyasinin",
  "yerel|bolgesel basin|medya|basina|medyaya",
  "armenpress|armenpres|azertac|apa|trend|report",
  "azerbaycan devlet haber ajansi|ajansina|ajansinin|ajansinda",
  "ermenistan'in resmi haber ajansi armenpress|armenpress'in",
  "bbc turkce",
  "bbc|euronews|dw|bloomberg|politico|guardian",
  "al jazeera|cezire|arabiya",
  "deutsche welle",
  "le monde|figaro",
  "amerika'nin sesi",
  "new york times",
  "wall street journal",
  "haberturk|hurriyet|milliyet|sabah|cumhuriyet gazetesi|gazetesine|gazetesinin",
].map((pattern): Language["outlets"][number] => ({ pattern }));

/** Words that are never part of a person's name. */
export const nameStops: readonly string[] = words(
  "rakami rakamlari bilgiyi bilgileri haberi bunu bunlari sayiyi iddiayi iddialari olayi saldiriyi kararin karari pazartesi sali carsamba persembe cuma cumartesi pazar ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik bir bu su o ve ile de da ki ise ancak fakat ama oysa ayrica ote yandan son dakika gunu gunku saat bugun dun yarin sabah aksam gece aciklama aciklamada aciklamasinda bakanlik bakanliktan bakanligi bakani cumhurbaskani basbakani sozcusu sozcu twitter x facebook telegram sosyal medya kaynak haber fotograf video sehit yarali olu savas savasi karabag daglik kafkasya guney kuzey dogu bati turkiye azerbaycan ermenistan rusya fransa olayda olay ateskes koridoru koridor uluslararasi toplum topluma toplumun toplumu taraflar taraflara taraf iki her tum hicbir catisma catismalar catismalarda operasyon operasyonda antiteror bolge bolgede basin kent kentinde sehir ilce il ilinde koyu rayonu rayonunda gelismeler gelismelerin ardindan once sonra silahli kuvvetleri kuvvetlerinin",
);

/** Pronouns as subjects. */
export const pronouns: Language["pronouns"] = [
  "kendisi",
  "bakanlik",
  "biz",
  "ben",
  "kaynaga",
  "orgute|kurulusa|kuruma|ajansa",
];

/** A place is told by a case, not by a preposition. */
export const placePrepositions: Language["placePrepositions"] = [];
