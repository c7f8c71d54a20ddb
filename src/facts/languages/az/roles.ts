import type { Language, RoleNoun } from "../../language.ts";

const role = (kind: RoleNoun["kind"], ...patterns: readonly string[]): readonly RoleNoun[] =>
  patterns.map((pattern) => ({ pattern, kind }));
const ofActor = (
  actor: string,
  kind: RoleNoun["kind"],
  ...patterns: readonly string[]
): readonly RoleNoun[] => patterns.map((pattern) => ({ pattern, kind, actor }));

/** Acronyms bear their endings behind a hyphen: "XİN-dən". */
const ENDINGS = "in|ın|un|ün|nin|nın|dən|dan|də|da|ə|a|i|ı|yə|ya";
const acronyms = (list: string): readonly string[] => [list, `${list} -|' ${ENDINGS}`];

const PRIVATE: readonly string[] = [
  "deputat|deputatı|deputatları|millət vəkili?",
  "senator|senatoru|senatorlar|senatorları|konqresmen|konqresmenlər|qanunverici|qanunvericilər",
  "ekspert|eksperti|ekspertlər|analitik|analitiki|politoloq|politoloqu|şərhçi|şərhçisi|tarixçi|professor|alim|tədqiqatçı|fəal|fəalı|aktivist|vəkil|bloqer|şahid|şahidlər|jurnalist|müşahidəçi|araşdırmaçı",
  "siyasi|hərbi|müstəqil ekspert|şərhçi|şərhçisi|analitik|icmalçı|təhlilçi",
  "sakin|sakinlər|sakinləri",
  "qeyri - rəsmi|hökumət təşkilat|təşkilatı|təşkilatlar|təşkilatları|mənbə|mənbələr|mənbəsi|mənbələri",
  "hüquq|insan müdafiə|hüquqları təşkilat|təşkilatı|təşkilatlar|təşkilatları",
  "qht|vətəndaş cəmiyyəti? nümayəndəsi|nümayəndələri?",
  "media|kiv|sosial şəbəkə|mətbuat istifadəçi|istifadəçiləri|nümayəndələri",
  "müxalifət|müxalifətçi|müxalifətin lideri|nümayəndəsi|partiyası?",
  "siyasətçi|siyasətçisi",
  "sabiq|keçmiş|eks ~3 nazir|naziri|prezident|prezidenti|səfir|səfiri|rəhbər|rəhbəri|rəsmi|rəsmisi|həmsədr|həmsədri|katib|katibi|komandan|komandanı|müşavir|müşaviri|diplomat|general|ombudsman",
];

/** Where others have their embassy. */
const HOST =
  "azərbaycandakı|ermənistandakı|rusiyadakı|türkiyədəki|gürcüstandakı|fransadakı|irandakı|ukraynadakı|bakıdakı|yerevandakı|irəvandakı|qarabağdakı|xankəndidəki|moskvadakı|ankaradakı|parisdəki|vaşinqtondakı|brüsseldəki|londondakı|tehrandakı|tbilisidəki|cenevrədəki|bölgədəki|regiondakı|sərhəddəki";

/** Head nouns of speakers; their cases and possessives are found by the stems. */
export const roles: readonly RoleNoun[] = [
  // Where no state is named they are the home state's.
  ...[
    "nazir|nazirin",
    "prezident",
    "dövlət|ölkə başçısı",
    "ölkə rəhbəri",
    "birinci vitse - prezident",
    "nazirlik rəsmisi|sözçüsü|nümayəndəsi|rəsmiləri",
    "nazirliyin rəsmisi|sözçüsü|nümayəndəsi|rəhbərliyi",
    "prokuror|prokuroru",
    "baş prokuror|prokuroru",
    "mətbuat xidmətinin rəisi|rəhbəri",
    "icra hakimiyyətinin? başçısı|nümayəndəsi",
    "icra başçısı",
  ].map((pattern): RoleNoun => ({ pattern, kind: "person", home: true })),
  ...role(
    "person",
    "prezidenti|prezidentləri",
    "vitse - prezident",
    "dövlət başçıları",
    "nazir|naziri",
    "xarici işlər naziri",
    "xarici|daxili işlər nazir|naziri",
    "müdafiə|səhiyyə|ədliyyə|iqtisadiyyat|daxili|əmək naziri|nazir",
    "nazir müavini",
    "müavini|müavin",
    "sözçü|sözçüsü",
    "mətbuat katibi|katib",
    "rəsmi nümayəndəsi|nümayəndə",
    "katib|katibi",
    "baş katib|katibi",
    "dövlət katibi",
    "dövlət katibinin müavini|köməkçisi",
    "ombudsman|ombudsmanı",
    "insan hüquqları|haqları müvəkkili|komissarı",
    "insan hüquqları üzrə müvəkkil|müvəkkili|ombudsman",
    "hüquq müdafiəçisi",
    "səfir|səfiri|konsul|konsulu|diplomat|diplomatı|diplomatlar",
    "nümayəndə|nümayəndəsi|nümayəndələri|elçi|elçisi",
    "xüsusi|daimi|ali nümayəndə|nümayəndəsi|elçisi|məruzəçi|məruzəçisi",
    "ali komissar|komissarı",
    "fəaliyyətdə olan sədr|sədri|sədrinin",
    "xarici|cənubi|insan|qaçqınlar|genişlənmə|humanitar|qonşuluq ~3 üzrə xüsusi? nümayəndəsi|komissarı|məruzəçisi|koordinatoru|elçisi",
    "xarici|insan|qaçqınlar|humanitar ~3 üzrə ali nümayəndəsi|nümayəndə|komissarı|komissar|komissarının",
    "xarici işlər və təhlükəsizlik siyasəti üzrə ali? nümayəndəsi|nümayəndə",
    "rəhbər|rəhbəri|rəhbərləri|başçı|başçısı|sədr|sədri|lider|lideri|liderləri|komandan|komandanı|rəis|rəisi|müdir|müdiri|direktor|direktoru|koordinator|koordinatoru|qubernator|qubernatoru|mer|meri|müfəttiş",
    "həmsədr|həmsədri|həmsədrlər|həmsədrləri",
    "müşavir|müşaviri|köməkçi|köməkçisi",
    "prokuror|prokuroru",
    "baş prokuror|prokuroru",
    "spiker|spikeri",
    "rəsmi|rəsmisi|rəsmilər|rəsmiləri",
    "general|polkovnik|mayor|kapitan|leytenant|polkovnik - leytenant|general - mayor|general - leytenant",
    "kansler|kansleri|kral|kralı|əmir|əmiri|sultan|patriarx|katolikos",
    "icra hakimiyyətinin? başçısı|nümayəndəsi",
    "baş həkim|həkimi",
    "komissar|komissarı",
    "şeyxülislam",
    "məruzəçi|məruzəçisi",
    "həmkar|həmkarı",
    "vasitəçi|vasitəçisi",
  ),
  // The other party's is spoken of more often.
  ...["baş nazir|naziri", "baş nazirin müavini|mətbuat|sözçüsü katibi?"].map(
    (pattern): RoleNoun => ({ pattern, kind: "person", home: false }),
  ),
  // Several of them are nobody's own.
  ...["nazirlər|nazirləri", "baş nazirlər|nazirləri", "xarici|müdafiə işlər? nazirləri|nazirlər"].map(
    (pattern): RoleNoun => ({ pattern, kind: "person", home: false }),
  ),
  ...role(
    "body",
    "nazirlik|nazirliyi",
    "xarici|daxili işlər nazirliyi",
    "fövqəladə hallar nazirliyi|naziri",
    "ekologiya|əmək|mədəniyyət|kənd|rəqəmsal|elm|energetika|nəqliyyat ~4 nazirliyi|nazirliyinin",
    "təhsil|maliyyə|ekologiya|turizm nazirliyi",
    "səhiyyə|polis|təhsil|maliyyə|baş idarəsi|şöbəsi|departamenti",
    "müdafiə|səhiyyə|ədliyyə|iqtisadiyyat|əmək nazirliyi",
    ...acronyms("xin|təbib|dtx|dsx|fhn|din|mtn|mn"),
    "müdafiə nazirliyinin? mətbuat xidməti",
    "prokurorluq|prokurorluğu",
    "baş prokurorluq|prokurorluğu",
    "xidmət|xidməti",
    "mətbuat xidməti|mərkəzi",
    "dövlət təhlükəsizliyi xidməti",
    "dövlət sərhəd xidməti",
    "xarici siyasət|əlaqələr məsələləri? şöbəsi|departamenti|idarəsi",
    "idarə|idarəsi|komitə|komitəsi|komissiya|komissiyası|departament|departamenti|mərkəz|mərkəzi",
    "idarə heyətinin?",
    "dövlət komissiyası|komissiya",
    "əsir və itkin düşmüş ~8 komissiyası|komissiya",
    "hökumət|hökuməti|kabinet|kabineti|administrasiya|administrasiyası|aparat|aparatı|parlament|parlamenti|senat|senatı|səfirlik|səfirliyi",
    "nazirlər kabineti",
    "milli məclis|assambleya|assambleyası",
    "dövlət duması",
    "prezident administrasiyası",
    "ordu|ordusu",
    "silahlı qüvvələr|qüvvələri",
    "baş qərargah|qərargahı",
    "qərargah|qərargahı",
    "hakimiyyət|hakimiyyəti|rəhbərlik|rəhbərliyi|tərəfi",
    "icra hakimiyyəti",
    "rayon icra hakimiyyəti",
    "bələdiyyə|bələdiyyəsi|xəstəxana|xəstəxanası|hospital|hospitalı",
    "missiya|missiyası|kontingent|kontingenti|nümayəndəlik|nümayəndəliyi|nümayəndə heyəti",
    "qaçqınlar|uşaqlar|miqrasiya|insan|inkişaf|ərzaq|əhali ~2 üzrə? agentliyi|komissarlığı|fondu|proqramı|idarəsi|şurası",
    "şura|şurası",
    "təhlükəsizlik şurası",
    "assosiasiya|assosiasiyası|ofis|ofisi|katiblik|katibliyi|ombudsman aparatı",
    "məlumat mərkəzi",
    "polis|polisi",
  ),
  // Bodies and offices that only one of the parties has by that name.
  ...(
    [
      ["AM", "body", "milli təhlükəsizlik xidməti"],
      ["AM", "body", "istintaq|təhqiqat komitəsi"],
      ["AM", "body", "vahid informasiya mərkəzi"],
      ["AM", "person", "insan hüquqları|haqları müdafiəçisi"],
      ["NK", "body", "müdafiə ordusu"],
    ] as const
  ).map(([usual, kind, pattern]): RoleNoun => ({ pattern, kind, usual })),
  // "“X” agentliyi" is as often one of news.
  { pattern: "agentlik|agentliyi", kind: "body", home: false },
  ...ofActor(
    "RU",
    "body",
    "sülhməramlılar|sülhməramlıları",
    "sülhməramlı qüvvələr|qüvvələri|kontingent|kontingenti|missiya|missiyası",
  ),
  ...ofActor("UN", "person", "bmt - nin müstəqil|xüsusi? ekspertləri|eksperti|məruzəçiləri|ekspertlər"),
  // Whose a body is may be told by its seat alone.
  ...(
    [
      ["AM", "irəvandakı|yerevandakı|ermənistandakı"],
      ["AZ", "bakıdakı"],
      ["NK", "xankəndidəki|stepanakertdəki"],
    ] as const
  ).flatMap(([actor, seat]) =>
    ofActor(
      actor,
      "body",
      `${seat} rəsmi|yerli|erməni|de-facto? hökumət|hakimiyyət|rəhbərlik|rəsmilər|prokurorluq|nazirlik|ombudsman`,
      `${seat} istintaq|baş|müdafiə|səhiyyə|daxili|xarici işlər|hallar? komitəsi|prokurorluq|nazirliyi|xidməti`,
    ),
  ),
  ...["prezidentlərin|liderlərin|nazirlərin mətbuat xidməti|xidmətləri"].map(
    (pattern): RoleNoun => ({ pattern, kind: "body", home: false }),
  ),
  ...ofActor("VA", "person", "roma papası", "papa"),
  ...ofActor("EU", "person", "avropa şurasının prezidenti", "avropa komissiyasının prezidenti|sədri"),
  ...ofActor(
    "NK",
    "person",
    "de - fakto prezident|prezidenti|hakimiyyət|hakimiyyəti|rəhbərlik|rəhbərliyi|parlament|parlamenti|hökumət|hökuməti|rəhbər|rəhbəri|rəsmilər|rəsmiləri",
    "separatçı|separatçıların rəhbəri|lideri|başçısı|rəhbərliyi|liderləri|rəsmiləri",
  ),
  // "Ukraynanın Azərbaycandakı səfirliyi"
  ...role(
    "body",
    `${HOST} səfirlik|səfirliyi|nümayəndəlik|nümayəndəliyi|missiyası|ofisi|qərargahı|missiya|konsulluğu`,
    `${HOST} müşahidə|mülki|monitorinq|birgə|daimi|regional missiyası|missiya|nümayəndəliyi|ofisi`,
    `${HOST} sülhməramlı|hərbi missiyası|kontingenti|qüvvələri|bazası`,
  ),
  ...role(
    "person",
    `${HOST} səfir|səfiri|nümayəndəsi|elçisi|koordinatoru|rəhbəri`,
    "bmt|nato|atət|aş|aşpa|unesco|yunesko|aİ - dəki|dakı daimi|xüsusi? nümayəndəsi|səfiri|elçisi",
    `${HOST} xüsusi|daimi|rezident|müvəqqəti nümayəndəsi|koordinatoru|elçisi|səfiri`,
    `${HOST} missiyasının|səfirliyinin|nümayəndəliyinin|ofisinin|kontingentinin rəhbəri|başçısı|sözçüsü|nümayəndəsi|komandanı`,
  ),
  ...role("person", "<HRW|AMNESTY> ~1 tədqiqatçı|tədqiqatçısı|araşdırmaçısı|eksperti|məsləhətçisi|direktoru"),
  ...role("document", "məlumatda|hesabatda|paylaşımda|xəbərdə|sənəddə"),
  ...role("private", ...PRIVATE.flatMap((pattern) => [pattern, `<any> ${pattern}`])),
];

/** Between a role and its state: spatial attributes ("BMT yanında", "Bakıdakı"). */
export const roleLinks: Language["roleLinks"] = [
  "yanında",
  "üzrə",
  "yanındakı",
  "nəzdində",
  "birinci",
  "üzrə xüsusi",
  "keçmiş",
  "dakı",
];
