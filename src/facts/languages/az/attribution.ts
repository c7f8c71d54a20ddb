import type { Language, Reporting } from "../../language.ts";
import { converb, finite, future, ours } from "./inflect.ts";

const of = (
  kind: Reporting["kind"],
  subject: Reporting["subject"],
  ...patterns: readonly string[]
): readonly Reporting[] => patterns.map((pattern) => ({ pattern, kind, subject }));

const words = (list: string): readonly string[] => list.split(" ");

/**
 * A verb with the words that make it one. At its clause's end its subject opens the clause ("X … bildirib"); where it introduces
 * what follows ("X bildirib ki", "X bildirib: …") its subject stands right before it; its converb has that of the verb beside it.
 */
function verb(kind: Reporting["kind"], front: string, stems: string): readonly Reporting[] {
  const lead = front === "" ? "" : `${front} `;
  return [
    ...of(kind, "first", `${lead}${finite(stems)}`),
    ...of(kind, "before", `${lead}${finite(stems)} ki|:`, `${lead}${finite(stems)} , ki`),
    ...of(kind, "inherit", `${lead}${converb(stems)}`),
    ...(kind === "deed" || kind === "act" ? of(kind, "first", `${lead}${future(stems)}`) : []),
  ];
}

/** A passive, or a plural without a subject. */
function impersonal(pattern: string): readonly Reporting[] {
  return [
    { pattern, kind: "say", subject: "none", placed: true },
    { pattern: `${pattern} ki|:`, kind: "say", subject: "before", placed: true },
    { pattern: `${pattern} , ki`, kind: "say", subject: "before", placed: true },
  ];
}

/** Verbs of saying by themselves, and nouns with a light verb. */
const SAY =
  "bildir duyur de təkrarla açıqla vurğula söylə təsdiqlə yaz xatırlat danış əsaslandır dəqiqləşdir cavabla bölüş qeydetdir adlandır dəyərləndir qiymətləndir düşün san şərhet göstər sənədləşdir hesabla";
const SAY_WITH_ET =
  "qeyd|əlavə|bəyan|elan|iddia|təsdiq|ifadə|izah|etiraf|hesab|güman|şərh|ehtimal|vəd|qeydə|israr|aydınlaşdırma|ümid|xəbərdarlıq|bəyanat|proqnoz|təxmin|hekayət|işarə|qətiyyətlə";
const SAY_WITH_VER = "məlumat|açıqlama|bəyanat|söz|cavab|müsahibə|izahat|şərh|zəmanət|arayış";
const ACT_ET =
  "əmr|tələb|tənqid|ittiham|təklif|xahiş|müraciət|imtina|rədd|təbrik|dəvət|rica|alqış|təqdir|etiraz|protest|səbirsizlik|təhdid|hədələyib|məhkum|tövsiyə|arzu|təkid|qəbul|lənət|səs";

/** Verbs and postpositions that tell who speaks. */
export const reporting: readonly Reporting[] = [
  ...verb("say", "", SAY),
  ...verb("say", SAY_WITH_ET, "et"),
  ...verb("say", SAY_WITH_VER, "ver"),
  ...verb(
    "say",
    "məlumat|məlumatı|məlumatını|bəyanat|bəyanatı|açıqlama|hesabat|hesabatı|hesabatını|siyahı|siyahısını|siyahını|rəqəmləri|rəqəmi|statistika|statistikanı|statistikasını|xəbəri|adlarını",
    "yay yayımla paylaş yenilə açıqla təqdim",
  ),
  ...verb("say", "məlumat|hesabat|bəyanat|açıqlama dərc|təqdim", "et"),
  ...verb("say", "", "paylaş"),
  ...verb("say", "", "səsləndir yay"),
  ...verb("say", "paylaşım|açıqlama|bəyanat|çıxış|şərh|müraciət|qeyd", "et"),
  ...verb("say", "diqqətə|nəzərə|diqqətinə", "çatdır"),
  ...verb("say", "dilə", "gətir"),
  ...verb(
    "say",
    "ümidini|ümidlərini|fikrini|narahatlığını|təəssüfünü|mövqeyini|hazırlığını|qənaətini|dəstəyini|minnətdarlığını",
    "bildir ifadə bölüş açıqla",
  ),
  ...verb("say", "ümidini|narahatlığını|təəssüfünü|dəstəyini|hazırlığını ifadə|bəyan", "et"),
  ...verb("say", "dərc|qeydə", "et al"),
  ...verb("say", "söhbət|danışıq", "aç"),
  ...of(
    "say",
    "first",
    "hesab edir",
    "hesab edib",
    "deyir",
    "adlandırır",
    "əmindir",
    "ümidvardır",
    "arxayındır",
  ),
  // "Baş Prokurorluq yayıb: …"
  ...of("say", "before", `${finite("yay")} ki|:`),
  // Impersonal: what the same one said goes on, or the case of a body tells whose words they are.
  ...impersonal(
    `deyilib|deyilir|deyilmişdir|bildiriblər|deyiblər|açıqlayıblar|${finite("bildiril vurğulan açıqlan xatırladıl söylənil söylən yazıl göstəril təsdiqlən")}`,
  ),
  ...impersonal(`qeyd|əlavə|bəyan|iddia|təsdiq|elan|etiraf|dərc ediblər|${finite("olun edil")}`),
  // "Sənəddə tərəflər atəşkəsə çağırılır"
  ...[
    "çağırılır|çağırılıb|çağırıldı|pislənilir|pislənilib|qınanılır|qınanılıb|dəstəklənir|dəstəklənib|alqışlanır",
    "tələb|ifadə olunur|olunub|edilir|edilib",
  ].map((pattern): Reporting => ({ pattern, kind: "act", subject: "none" })),
  ...impersonal(ours("bildir vurğula xatırlat")),
  ...impersonal(`bəyan|qeyd ${ours("et")}`),
  // The outlet's own word.
  { pattern: "xatırladaq|xatırladırıq ki", kind: "say", subject: "none", sure: true },
  { pattern: "qeyd|əlavə edək|edirik ki", kind: "say", subject: "none", sure: true },
  { pattern: "xəbər verdiyimiz kimi", kind: "say", subject: "none", sure: true },
  ...impersonal(`məlumat|xəbər|açıqlama veriblər|${finite("veril yayıl daxil")}`),
  ...impersonal("diqqətə|nəzərə çatdırılıb|çatdırılır|çatdırılmışdır"),
  ...verb(
    "act",
    "",
    "çağır pislə qına dəstəklə alqışla salamla təqdirlə tənqidlə suçla hədələ tələble istə günahlandır təqsirləndir səslə arzula",
  ),
  ...verb("act", ACT_ET, "et"),
  ...verb("act", "çağırış|çağırışlar", "et ünvanla səsləndir"),
  ...verb(
    "act",
    "çağırışla|təkliflə|bəyanatla|təşəbbüslə|təşəbbüsü|mövqedən|ittihamla|ittihamlar",
    "çıxış çıx müraciət səsləndir",
  ),
  ...verb("act", "çağırışla|təkliflə|bəyanatla|təşəbbüslə|mövqedən çıxış|müraciət", "et"),
  ...verb("act", "başsağlığı|nota|etiraz|dəstək|qərar|qətnamə|təklif|reaksiya|səs|göstəriş|ultimatum", "ver"),
  ...verb("act", "qərar|qətnamə|hökm", "çıxar qəbul ver"),
  ...verb("act", "öhdəlik|öhdəliyi|məsuliyyəti|məsuliyyət|vəzifəsi|şərt|şərti|veto|tələb|tələbi", "qoy"),
  ...verb("act", "üzərinə|qarşısına|boynuna", "qoy"),
  ...verb("act", "məcbur|vadar", "et"),
  ...verb("act", "tədbir|tədbiri|tədbirlər|tədbirləri tətbiq|qəbul", "et"),
  ...verb("act", "irəli", "sür"),
  ...verb("act", "gələni|gələnini", "et"),
  ...verb("act", "haqq", "qazandır"),
  ...verb(
    "act",
    "yanında|arxasında olduqlarını|olduğunu|dayandığını|durduğunu",
    "bildir de söylə vurğula göstər",
  ),
  ...verb(
    "act",
    "dəstək|təəssüf|narahatlıq|həmrəylik|hüzn|mövqe|təşəkkür|hazır|razılıq|etimad",
    "bildir ifadə",
  ),
  ...verb("act", "dəstək|təəssüf|narahatlıq|həmrəylik|narazılıq ifadə", "et"),
  ...verb("act", "narahatlıq|təəssüf|təşviş|həyəcan", "keçir hiss"),
  ...verb("act", "tərəfini|tərəfində", "tut dur saxla"),
  ...verb("act", "yanında", "ol dur"),
  ...verb("act", "qətnamə|bəyanat|sənəd|qərar|layihə qəbul", "et"),
  ...verb("act", "toplanmasını|toplantısını|iclasını|iclas|yığıncağını|sessiyasını", "çağır istə təşəbbüs"),
  ...of(
    "act",
    "first",
    "hazırdır|hazırdırlar|narahatdır|narahatdırlar|tərəfdarıdır|tərəfdardır|əleyhinədir|dəstəkləyir|gözləyir|israrlıdır|inanır|çalışır|istəyir",
    "yanındadır|yanındadırlar",
    "yanında olduğunu bildirib|bəyan|vurğulayıb|deyib edib?",
    "diqqətlə|yaxından izləyir|izləyirlər|izləyib",
    "məsuliyyəti ~4 üzərinə qoyub|qoyur",
  ),
  ...verb("deed", "", "görüş göndər ayır çatdır köçür dayandır qaytar keçir apar yerləşdir danış yola gətir"),
  ...verb(
    "deed",
    "təxliyə|təmin|müzakirə|azad|təcrübə|mübadilə|yardım|kömək|həyata|ziyarət|ev|əməkdaşlıq|sahiblik|səfər|iştirak|zəng",
    "et göstər keçir",
  ),
  ...verb("deed", "ev|sədrlik|sahibliyi", "sahibliyi et"),
  ...verb("deed", "ev sahibliyi", "et"),
  ...verb("deed", "zəng", "vur"),
  ...verb("act", "vasitəçilik|vasitəçiliyi|vasitəçiliyini", "et göstər"),
  ...verb("deed", "təhvil", "ver al"),
  ...verb(
    "deed",
    "danışıqlar|danışıq|müzakirələr|müzakirə|telefon|görüş|görüşlər|məsləhətləşmələr",
    "apar keçir danışıb",
  ),
  ...verb("deed", "telefon danışığı|danışıqları|söhbəti", "apar keçir et"),
  ...verb("deed", "sanksiya|sanksiyalar", "tətbiq qoy"),
  ...verb("deed", "sanksiya|sanksiyalar tətbiq", "et"),
  ...verb("deed", "yardım|kömək|humanitar|dəstək", "göstər göndər ayır"),
  ...verb("deny", "təkzib|inkar", "et"),
  ...verb("deny", "", "yalanla təkziblə"),
  ...verb(
    "deny",
    "yalan|əsassız|cəfəngiyat|uydurma|dezinformasiya|böhtan|absurd|gülünc",
    "adlandır hesab say",
  ),
  ...verb("deny", "yalan|əsassız|cəfəngiyat|uydurma|dezinformasiya|böhtan|absurd|gülünc hesab", "et"),
  ...of(
    "relay",
    "before",
    `xəbər|məlumat ${finite("ver")} ki`,
    "yazır|yazıb|ötürür|ötürüb ki",
    "xəbər verir|verib",
  ),
  ...of("relay", "first", "xəbər verir|verib", "ötürür|ötürüb", "yayımlayıb"),
  ...of(
    "source",
    "before",
    "məlumatına|məlumatlarına|siyahısına|sözlərinə|sözünə|dediyinə|bildirdiyinə|açıqladığına|iddiasına|açıqlamasına|hesablamalarına|hesabına|bəyanatına|hesabatına|yazdığına|məlumatlarına|qənaətinə|fikrinə|statistikasına|rəqəmlərinə|söylədiyinə|vurğuladığına görə|əsasən",
    "verdiyi|yaydığı|açıqladığı|dərc|yayımladığı ~2 məlumata|məlumatlara|bəyanata|açıqlamaya|rəqəmlərə|hesabata görə|əsasən",
    "verdiyi|yaydığı|açıqladığı|yayımladığı məlumata|məlumatlara|açıqlamaya|rəqəmlərə görə|əsasən",
    "məlumatında|bəyanatında|açıqlamasında|hesabatında|müraciətində|yaydığı|paylaşımında ~3 deyilir|bildirilir|qeyd|vurğulanır|bildirilib|deyilib|yazılıb|göstərilir olunur|olunub|edilir|edilib? ki?",
    "hesabatında|məlumatında|bəyanatında|açıqlamasında|bülletenində|bildirişində|xəbərində|məlumatlarında|icmalında|siyahısında|arayışında|sənədində ~1 yazılıb|yazılır|deyilir|bildirilir|göstərilir|bildirilib|deyilib|göstərilib ki?",
    "hesabında|səhifəsində|kanalında|saytında ~8 paylaşım|yazılıb|bildirilir|bildirilib|deyilir|qeyd|məlumat edilib|olunub|olunur|edilir|yayılıb?",
    "tərəfindən ~5 qeydə|müəyyən alınıb|edilib|olunub",
    `tərəfindən ${finite("açıqlan təsdiqlən bildiril yayıl yayımlan")}`,
    `tərəfindən ~2 ${finite("açıqlan təsdiqlən bildiril yayıl yayımlan")}`,
    "verdiyi|yaydığı|açıqladığı|yayımladığı|elan ~2 rəqəm|rəqəmlər|say|siyahıda|siyahısında|məlumatda|xəbərdə|rəqəmdə",
    // "Nazirliyə görə, …"; without the comma it gives a reason.
    "görə ,",
    "istinadən",
    "istinadən|əsaslanaraq|istinadla ~3 xəbər|məlumat verir|verib|verirlər|yayıb|yayır ki?",
    "istinadən|istinadla yazır|yazıb|bildirir|bildirib ki?",
    "istinadən verdiyi|yaydığı xəbərdə|xəbərə|məlumatda|məlumata deyilir|görə|bildirilir ki?",
    "istinad edərək ~3 xəbər|yazır|yazıb|bildirir|məlumat verir|verib? ki?",
  ),
  ...of(
    "source",
    "origin",
    "verilən|yayılan|daxil|alınan|əldə ~2 məlumata|məlumatlara|xəbərə|bəyanata|açıqlamaya|rəqəmlərə görə|əsasən",
    "verilən|yayılan|alınan məlumata|məlumatlara|açıqlamaya görə|əsasən",
    "verilən|yayılan məlumatda|açıqlamada|xəbərdə|bəyanatda ~2 deyilir|bildirilir|qeyd|vurğulanır|bildirilib|göstərilir olunur|olunub|edilir? ki?",
  ),
  // "Avropa Parlamentinin qətnaməsində Bakı … günahlandırılır"
  ...of(
    "source",
    "before",
    "qətnaməsində|qətnamədə|kommünikesində|bəyannaməsində|bəyanatında|məktubunda|hesabatında|açıqlamasında|müraciətində|qərarında|notasında",
  ),
  // What the one who spoke last has told: "Məlumata görə, 63 nəfər həlak olub".
  ...of(
    "source",
    "none",
    "onun|onların sözlərinə|dediyinə|bildirdiyinə|söylədiyinə|fikrincə|qənaətinə|məlumatına|hesablamalarına görə|əsasən?",
  ),
  ...of("source", "none", "məlumata|bildirilənə|məlumatlara|rəqəmlərə|deyilənə görə|əsasən"),
  ...of("relayed", "after", "istinad edərək"),
];

export const articles: readonly string[] = words("bu həmin öz onun");

export const adverbs: readonly string[] = words(
  "da də isə həmçinin daha əvvəl sonra bir yenidən artıq eyni zamanda dəfələrlə dünən bu gün ayrıca rəsmi qətiyyətlə kəskin sərt birgə birbaşa öz növbəsində bildirib ötən axşam",
);

export const conjunctions: Language["conjunctions"] = ["və", "eləcə də", "həmçinin", "habelə"];

export const complementizers: Language["complementizers"] = ["ki", "deyə"];

export const nameParticles: readonly string[] = words("von der van de den du da di al el bin ibn əl ər ben");

/** Before a name there stands no preposition in this language. */
export const placePrepositions: Language["placePrepositions"] = [];

/** Agencies and outlets. */
export const outlets: Language["outlets"] = [
  "apa",
  "azərtac",
  "azertac",
  "trend",
  "turan",
  "report",
  "report . az",
  "metbuat . az",
  "day . az",
  "haqqin . az",
  "qafqazinfo",
  "qafqazinfo . az",
  "oxu . az",
  "1news . az",
  "news . az",
  "milli . az",
  "modern . az",
  "axar . az",
  "musavat . com",
  "sputnik",
  "sputnik azərbaycan|ermənistan",
  "reuters|röyters|reyters",
  "afp|frans - press",
  "associated press",
  "assoşieyted press",
  "ap",
  "interfaks",
  "tass",
  "ria|ria - novosti",
  "ria novosti",
  "armenpress|ermənpres",
  "news . am",
  "arminfo",
  "hetq",
  "civilnet",
  "azadlıq radiosu",
  "azadlıq",
  "amerikanın səsi",
  "bbc",
  "bbc azərbaycanca",
  "cnn",
  "əl - cəzirə",
  "fransa 24",
  "france 24",
  "deutsche welle|dw",
  "anadolu",
  "anadolu agentliyi",
  "trt",
  "interpress . ge",
  "turkicworld",
  "ictimai televiziya|tv",
  "erməni|rus|türk|azərbaycan|ermənistan|rusiya|türkiyə|fransa|iran|qərb|yerli|xarici mediası|kiv|mətbuatı|media|qəzetləri|telekanalları|saytları|nəşrləri",
  "kommersant",
  "meduza",
  "bloomberg|blumberq",
  "lö mond",
  "le monde",
  "politico|politiko",
  "guardian",
  "new york times",
  "washington post",
  "euronews",
  "idman . biz",
  "yeni gündəm",
  "aznews . az",
]
  .map((pattern): Language["outlets"][number] => ({ pattern }))
  .flatMap(({ pattern }): readonly Language["outlets"][number][] => [
    { pattern },
    {
      pattern: `${pattern} informasiya|xəbər? agentliyi|qəzeti|radiosu|telekanalı|saytı|portalı|nəşri|kanalı`,
    },
  ])
  .concat([
    { pattern: "agentliyi xəbər", head: true },
    { pattern: "qəzeti|portalı|saytı|telekanalı|jurnalı|radiosu", head: true },
  ]);

/** Titles and words that are never part of a person's name. */
export const nameStops: readonly string[] =
  "azərbaycandakı ermənistandakı rusiyadakı türkiyədəki gürcüstandakı fransadakı ukraynadakı qazaxıstandakı irandakı bazar çərşənbə cümə şənbə yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr yanvarın fevralın martın aprelin mayın iyunun iyulun avqustun sentyabrın oktyabrın noyabrın dekabrın bu o onlar biz mən və da də isə ki amma lakin həmçinin bundan onun onların nəticədə hazırda xatırladaq qeyd bildirilib məlumatda prezident nazir baş xarici işlər müdafiə nazirliyi nazirlik sözçü rəsmi təhlükəsizlik şurası parlament hökumət ordu ordusu silahlı qüvvələr qüvvələri qüvvələrinin respublikası respublikasının dağlıq qarabağ laçın telegram x facebook twitter birinci ikinci qarabağın daha ötən dünən bugün sabah eyni öz hər heç bir iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz min milyon sonra əvvəl döyüşlər döyüş mina düşmən".split(
    " ",
  );

/** Pronouns as subjects. */
export const pronouns: Language["pronouns"] = ["o", "onlar", "o ,", "özü"];
