import type { Stance } from "../../fact.ts";
import type { StancePattern } from "../../language.ts";
import { converb, finite, nominalised, participle, whilst } from "./inflect.ts";

/** All forms of a verb that say yes: "kınadı", "kınayarak", not "kınamadı". */
const yes = (...stems: readonly string[]): string =>
  [finite(...stems), nominalised(...stems), participle(...stems), converb(...stems), whilst(...stems)].join(
    "|",
  );

const take = (stances: readonly Stance[], ...patterns: readonly string[]): readonly StancePattern[] =>
  patterns.map((pattern) => ({ pattern, stances }));

const ceasefire = take(
  ["ceasefire"],
  "ateskes* ~5 cagri*|cagir*|uy*|uyma*|riayet*|saygi*|bagli*|davet*|gerek*|saglan*|cagir*|iste*|korun*|sadik|talep*|kabul|ilan|gecil*|surdur*",
  "itidal* ~3 cagri*|cagir*|davet*|tavsiye*|cag*|uyar*|iste*|telkin*|gosterme*|onem*|gerek*|hareket*",
  "itidalli* ~2 ol*|davran*|hareket*",
  "azami|maksimum itidal*",
  "catisma*|dusmanlik*|ates|atesin|atesi|siddet*|saldiri*|operasyon*|savas*|harekat*|bombardiman*|carpisma*|husumet*|eylem*|eylemleri|gerginlig*|kan ~5 durdur*|sonlandir*|kes|kesil*|kesm*|kesme*|son|durma*|durmasi*|bitir*|bitme*|dursun|vazgec*|birak*",
  // "savaş sona erdi" tells what has happened, and calls for nothing.
  "catisma*|dusmanlik*|atesin|siddet*|saldiri*|operasyon*|savas*|harekat*|bombardiman*|carpisma*|husumet*|eylem*|gerginlig* ~5 sona erdir*|ermes*|ermel*|ersin|ermek|verme*|veril*|versin",
  "bildiri*|beyanat*|beyanname*|anlasma*|mutabakat*|taahhut* ~3 uyma*|uyul*|uysun*|riayet*|sadik|bagli",
  "silah* ~2 sus*|birak*",
  "silahli guce basvurma*",
  "gerginlig*|gerilim*|tansiyon* ~3 azalt*|dusur*|tirmandir*|artir*|onle*|yatis*|kacin*",
  "tirmandir*|tirmanma* ~3 kacin*|onle*|gelme*|engel*",
  "gerilimi|gerginligi|tansiyonu dusurme*|azaltma*",
  "sukunet* ~3 cagri*|cagir*|davet*|korun*|sagla*",
  "birlik*|asker* ~5 karsilikli ~2 geri? cek*",
  "karsilikli geri? cekil*",
  "sinir*|hat* ~3 ayna|es zamanli? geri? cekil*",
  "sagduyu* ~3 cagri*|cagir*|davet*|hareket*",
  "kan dokulme* ~2 son|dur*|onle*|karsi*",
  "kan dokulmesin*|dokulmesi*",
  "guc|kuvvet|siddet kullan* ~4 kacin*|son|vazgec*|kabul|reddet*|karsi*|uzak",
  "ateskes* ~2 memnuniyet*|olumlu|sevindirici",
  "memnuniyet* ~4 ateskes*",
  "provokasyon*|adim* ~3 kacin*",
  "derhal|acilen|hemen ateskes*|durdur*|geri|cekil*",
  "kalici ateskes*",
  "catisma* ~3 onlen*|onle*|kacin*",
  "barut fici*",
  "mutabakat*|anlasma* ~3 uyma*|bagli kal*|riayet*|bagli*|kalma*",
);

const dialogue = take(
  ["dialogue"],
  "diyalo* ~5 cagri*|cagir*|don*|kur*|yol*|davet*|ile|destek*|coz*|gerek*|tesvik*|surdur*|hazir*|devam*|basla*|onem*|iste*",
  "muzakere* ~5 cagri*|cagir*|don*|masa*|basla*|yol*|davet*|coz*|gerek*|surdur*|hazir*|devam*|onem*|iste*|otur*|tesvik*|destek*",
  "baris|diyalog|muzakere|gorusme* oner*|teklif*|plan* ~3 sun*|ilet*|gonder*|yap*|getir*",
  "baris* ~3 tek|en ~1 secenek*|yol*|cikis*|cozum*|cikar*",
  "baris* ~2 alternatif*",
  "baris* ~2 adim*|firsat*",
  "baris* ~2 gundem*",
  "gorusme*|temas* ~3 yol*|don*|devam*|surdur*|tesvik*|basla*|cagir*|yeniden",
  "masa* ~3 don*|otur*|coz*|cagir*|gel*",
  "masaya|masasina don*|otur*",
  "baris*|baristan|bariscil* ~3 yol*|coz*|cozum*|yontem*|yollar*|yana*|gorusme*|anlasma*|muzakere*|surec*|cagri*|cagir*|antlasma*|araclar*|sekil*",
  "diplomas*|diplomatik|siyasi|muzakere* ~2 yol*|coz*|cozum*|cagri*|cagir*|surec*|araclar*|angajman*|kanal*",
  "askeri ~2 cozum* ~3 yok*|olmadig*|olamaz*|olmaz*|degil*",
  "kalici|adil|kapsamli|surdurulebilir ~1 baris*|cozum*",
  "baris anlasma*|antlasma*|surec*|gorusme*|muzakere*",
  "sorun*|ihtilaf*|anlasmazli*|farkliliklar* ~4 diplomas*|muzakere*|baris*|diyalo*|gorusme*|masa*",
  "iliskiler* ~3 normal*",
  "normallesme*",
  "barisa ~2 hazir*|davet*|cagir*|bagli*|sadik*|ulas*|katki*|inan*",
  "normal ~1 iliski*|komsuluk*",
  "iyi komsuluk*",
  "anlasma*|antlasma* ~3 imzala*|parafla*|hazir*",
  "gorusme*|zirve*|anlasma*|antlasma*|bulusma*|uzlasi*|mutabakat* ~4 olumlu|memnuniyet*|takdir*|tebrik*|kutla*|sevinc*|tarihi",
  "anlasmaya|uzlasiya|mutabakata var*|ulas*",
  "gorusmeye|gorusmelere|diyaloga|muzakereye|muzakerelere|muzakerelerde|barisa ~2 hazir*|acik*|donme*|don*|davet*|cagir*|basla*",
);

const condemn = take(
  ["condemn"],
  `${yes("kina", "lanetle")}|kiniyoruz|kinandigi|kinandigini|kinandi`,
  "kinama* mesaj*|karar*|acikla*|geldi",
  "telin et*|ed*",
  `${yes("sucla")}|sucladilar`,
  `itham ${yes("et/ed")}`,
  "protesto et*|ed*",
  "tepki goster*|cek*|verdi|koydu",
  "kabul edilemez*",
  "saldirganlik*|saldirganligi*",
  "savas sucu*|suclari*",
  "insanlik* suc*",
  "etnik temizlik*",
  "soykirim*",
  "ateskesi ~3 ihlal et*|ed*|boz*",
  "ihlal et*|eden|ediyor*",
  "tarafindan ~4 ihlal edil*",
  "ihlali*",
  "isgalci*",
  "isgal et*|ed*|altinda*",
  "sorumlu* ~3 tut*|azerbaycan*|ermenistan*",
  "sorumluluk*|sorumlulug* ~4 tasi*|ait*|baku*|erivan*|yonetimi*|azerbaycan*|ermenistan*",
  "hedef al* ~2 sucla*|itham*|savun*|iddia*|one",
  "sivil* ~3 aldi*|alan|aliyor*|almas*|almak*|alarak|alindi*|alinmas*|ates*|vur*|bombala*|saldir*",
  "iskence|muamele|siddet ~1 yap*|gor*|et*|ed*|maruz|uygula*",
  "provokasyon* ~3 bulun*|yap*|ermeni*|azerbaycan*|gerceklestir*",
  "barbar*|vahset*|vandal*|zulum*|katliam*|ikiyuzlu*",
  "haksiz|hukuksuz|gayrimesru|yasadisi saldiri*|operasyon*|ablukay*|abluka*",
  "uluslararasi hukuk* ~2 ihlal*|aykiri*",
  "teror* ~2 devlet*|saldiri*|eylem*",
  "saldir* ~2 duzenle*|baslat*|basla*|gerceklestir*",
  "saldirida|saldirisinda|saldirilarda bulun*",
  "saldirdi*|saldirdig*|saldiriyor*",
  "ates|atese|atesi ~1 acti|acan|actig*|acildig*|acilmas*",
  "atese tut*",
  "bombalad*|bombalan*|bombaliy*|bombalay*|bombalama*|vurdug*|vurdu",
  "sert ~2 elestir*",
  "savas suc* say*",
  "kiskirtma*|tahrik* ~3 surdur*|devam*|vazgec*|bulun*|basvur*|son",
  "teror estir*",
  "ac birak*",
  "ermenilerden ~1 arindir*|temizle*",
  "acliga|aclik|olume|goce mahkum|zorla*|silah*|terk*",
  "zorla goc*|surul*|cikar*|surdu*",
  "yukumluluk*|yukumlulug*|gorev*|taahhut*|taahhud*|sorumluluk* ~1 yerine getirmi*|getirmedi*|getirmeme*",
  "yukumluluk*|yukumlulug*|taahhut*|taahhud*|soz* ~1 ihlal|cigne*|tutmadi*|tutmuyor*|tutulmadi*|bozdu*",
  "baris*|surec*|muzakere*|anlasma* ~3 darbe*|baltala*|sabote|engelle*|torpille*|zehirle*",
  "saldiriya|savasa|isgale|tirmanisa|operasyona hazirlan*",
  "saldirgan ~1 politika*|tutum*|eylem*|tavir*|soylem*",
  "toprak iddia*|talep*",
  "adalet divani*|aihm|uad|mahkemesi* ~2 sikayet*",
);

/** What one party lays to the other's charge. */
const CHARGE =
  "alikoydug*|kacirdig*|oldurdug*|bombaladig*|yaktig*|yiktig*|hedeflendig*|engelledig*|saldirdig*|vurdug*|iskence|infaz|kestig*|kapattig*|tuttug*";
const charged: readonly StancePattern[] = [
  `azerbaycan'in|baku'nun|ermenistan'in|erivan'in ~8 ${CHARGE}`,
  "turkiye'nin|ankara'nin ~8 gonderdig*|katildig*|vurdug*|dusurdug*",
  `azerbaycan|azeri|ermeni|ermenistan silahli? ordusunun|guclerinin|birliklerinin|tarafinin|askerlerinin|kuvvetlerinin ~8 ${CHARGE}`,
  // Whom one party accuses tells whose word it is.
  "azerbaycan'i|baku'yu|ermenistan'i|erivan'i|yerevan'i ~12 sucladi|suclayan|suclayarak|sucluyor|suclarken|suclamisti|itham",
].map((pattern) => ({ pattern, stances: ["condemn"], accuses: true }));

const concern = take(
  ["concern"],
  "endise*",
  "kaygi*",
  "aclik*|kitlik*|felaket*|tehlike*|soykirim*|tehdit*|olum* karsi karsiya",
  "gida|ilac|yakit|elektrik|gaz kitlig*|sikinti*|yoklug*",
  "tedirgin*",
  "telaslan*",
  "alarm*",
  "vahim*|korkunc gelisme*|durum*",
  "uzuntu* ~2 takip*|izle*|duy*",
  "rahatsizlik* duy*|ver*|dile",
  "insani felaket*|trajedi*|faciay*|facia",
  "tehlikeye at*|gir*|sok*|dus*",
  "kriz*|felaket*|savas*|catisma*|aclig*|aclik*|soykirim*|gerilim* ~4 uyarisi*|uyardi|uyaran",
);

/** A state's name in the cases that tell what is done to it: of it, to it, it, with it, from it. */
interface Cases {
  readonly of: string;
  readonly to: string;
  readonly it: string;
  readonly beside: string;
  readonly from: string;
}
const AZ: Cases = {
  of: "azerbaycan'in|baku'nun|azerbaycan|azeri|azerbaycanli*",
  to: "azerbaycan'a|baku'ye|azerbaycanli*",
  it: "azerbaycan'i|baku'yu",
  beside: "azerbaycan'la|baku'yle|azerbaycan|azerbaycanli*",
  from: "azerbaycan'dan",
};
const AM: Cases = {
  of: "ermenistan'in|erivan'in|yerevan'in|ermenistan|ermeni",
  to: "ermenistan'a|erivan'a|yerevan'a|ermenilere",
  it: "ermenistan'i|erivan'i|ermenileri",
  beside: "ermenistan'la|erivan'la|ermenistan|ermenilerle",
  from: "ermenistan'dan",
};

/** To be on a side: its help, its place beside it, its land and sovereignty. */
const sideWith = (stance: Stance, state: Cases): readonly StancePattern[] =>
  take(
    [stance],
    `${state.of} ~7 toprak butunlu*`,
    `${state.of} ~2 egemenlig*|egemenli*|bagimsizlig*|guvenlig*`,
    `${state.of} ~2 sinirlar* ~2 dokunulmaz*|saygi*|ihlal*|koru*`,
    `${state.of} ~1 yaninda*|arkasinda*|yanindayiz|hakli*|mesru*|zaferi*`,
    `${state.of} ~3 destekle*|desteklig*`,
    `${state.of} ~4 destekcisi*`,
    `${state.to} ~3 destek*|desteg*`,
    `${state.it} ~3 destekle*`,
    `${state.beside} ~2 dayanisma*`,
    `${state.to} ~2 dayanisma*`,
    `${state.from} ~1 yana`,
    `desteg*|destek ~1 ${state.to}`,
    `${state.of} egemen? topragindan|topraklarindan ~4 cekil*|cik*|cekme*`,
    `${state.of} egemen? topragi|topraklari|topraklarini|topragini ~3 terk*|bosalt*`,
  );

const supportAzerbaijan = [
  ...sideWith("support-azerbaijan", AZ),
  ...take(
    ["support-azerbaijan"],
    "can azerbaycan*",
    "azerbaycanli kardes*",
    "kardes azerbaycan*",
    "mesru mudafaa*|savunma* hak*",
    "karabag ~2 azerbaycan* ~2 topra*|toprag*|parca*",
    "karabag azerbaycan'dir|azerbaycan",
    "isgal ~2 son* er*",
    "isgal* ~3 son ver*",
    "isgal ~3 topraklar* ~3 cekil*|kurtar*|terk*|bosalt*|iade*|geri",
    "isgal* ~4 cekil*",
    "topra* ~2 azerbaycan'a ~1 iade*|geri|veril*",
    "azerbaycan'in ic isi*|meselesi*",
    "azerbaycan'in|baku'nun ~1 kendi topra*",
    "anayasal duzen*",
    "haklarini kullan*",
  ),
];

const supportArmenia = [
  ...sideWith("support-armenia", AM),
  ...take(
    ["support-armenia"],
    "ermeni* ~3 hak*|haklar*|guvenli*|don*|korun*|koru*",
    "karabag ~2 ermeni* ~4 hak*|guvenli*|guvenlig*|don*|donus*|korun*",
    "karabag* ~3 bagimsizlig*|tani*|tanin*",
    "kendi kaderini tayin*",
    "karabag* ~1 insan*|halk* ~5 guvende|guvenlig*|guvenli*|hak*|haklar*",
    "karabag|artsah ~1 halk* ~2 yaninda*",
    "self determinasyon*",
  ),
];

const mediation = take(
  ["mediation"],
  "arabulucu* ~4 hazir*|yap*|et*|ed*|teklif*|oner*|ustlen*|rol*|caba*|gorev*|olma*|olab*|bulun*|istek*|girisim*",
  "araci* ol*",
  "bulusma|gorusme|zirve|toplanti|gorusmeler* ~2 teklif*|onerisi*|onerdi|davet*|duzenleme*",
  "aracilik*|araciliginda|araciligiyla",
  "bir araya gelme*|gelmek ~1 davet*|cagir*",
  "zemin|platform|mekan sun*|sagla*|olustur*|hazirla*",
  "ev sahiplig*",
  "iyi niyet misyon*",
  "taraflar* ~2 bir araya getir*|bulustur*",
  "lider*|taraflar*|bakan* ~3 telefonda|telefonla gorus*",
  "<third> ~8 aliyev*|pasinyan*|bayramov*|mirzoyan* ~5 gorustu|gorusmus*|gorusme*|bulustu|bulusma*|konustu",
  "aliyev*|pasinyan*|bayramov*|mirzoyan* ~4 gorusen|konusan|bulusan <third>",
  "taraf*|baku|erivan|lider* ~4 temas*",
  "temas halinde",
  "uclu toplanti*|gorusme*|zirve*|format*",
  "minsk grubu ~3 esbaskan*|cercevesi*|calisma*",
  "mekik diplomasi*",
  "aliyev*|pasinyan*|bayramov*|mirzoyan* ve|ile aliyev*|pasinyan*|bayramov*|mirzoyan* ~4 gorus*|telefon*|bulus*|temas*|konus*",
  "liderlerle|liderleriyle|bakanlarla|bakanlariyla|taraflarla|mevkidaslariyla ~4 gorus*|temas*|telefon*|konus*",
);

const byBroker: readonly StancePattern[] = [
  {
    pattern: "arabulucugu*|arabuluculug*|araciligi*",
    stances: ["mediation"],
    actor: "before",
  },
  {
    pattern: "tarafindan ~3 nakledil*|tahliye|kontrol|tasin*|ulastiril*|gonderil*|dagitil*|teslim|ziyaret",
    stances: ["humanitarian"],
    actor: "before",
  },
  { pattern: "ev sahipligi*", stances: ["mediation"], actor: "before" },
  {
    pattern: "girisimiyle|girisimleriyle|cabasiyla|cabalariyla|devreye girmesiyle|arabulucuguyla",
    stances: ["mediation"],
    actor: "before",
  },
  {
    pattern:
      "talebi*|cagrisi*|istegi*|basvurusu*|girisimi*|inisiyatifi* uzerine ~2 toplan*|oturum*|toplanti*|yapil*|duzenle*",
    stances: ["council-meeting"],
    actor: "before",
  },
];

const council = take(
  ["council-meeting"],
  "guvenlik konsey* ~4 toplamak|toplanma*|toplanti*|toplama*|oturum*|acil*|olaganustu|basvur*|gotur*|tasi*|tasiy*|gundem*|cagir*|cagri*",
  "bmgk* ~4 toplamak|toplanma*|toplanti*|toplama*|oturum*|acil*|olaganustu|basvur*|gotur*|tasi*|cagir*|cagri*",
  "acil|olaganustu ~1 toplanti*|oturum* ~3 cagri*|cagir*|talep*|iste*|duzenle*",
  "acil|olaganustu toplan* ~2 cagri*|cagir*|talep*|iste*",
);

const humanitarian = take(
  ["humanitarian"],
  "insani yardim*|erisim*|erisin*|koridor*|destek*|desteg*|ihtiyac*|malzeme*|hukuk*|konvoy*|kopru*|misyon*|gecis*|kurulus*|yuk*|tahliye*|hava|sorun*|felaket*|kriz*|onlem*|mudahale*|orgut*|amac*|calisma*|faaliyet*|ateskes*|acidan|boyut*",
  "insani|bir insani ve tibbi|gida",
  "sivil* ~3 koru*|korun*|guvenlig*|guvenli*",
  "sivil* ~2 zarar gorme*",
  "yardim* ~3 gonder*|ulas*|ulastir*|yolla*|sagla*|dagit*|tahsis*|malzeme*|yap*|tir*|ekip*|ver*",
  "ilac*|tibbi|gida|battaniye*|cadir*|doktor*|ambulans* ~4 yola|sevk|ucak*|gonder*|yolla*|ulas*|sevk*|dagit*|ver*|tasi*",
  "tibbi ~1 malzeme*|yardim*|destek*|tedavi*",
  "yarali* ~4 tedavisi*|tahliye*|nakl*|nakil*|tasi*|gotur*|sevk*",
  "tahliye et*|ed*|edil*",
  "sivil*|kisi*|insan*|cocuk*|multeci* ~9 gotur*|nakle*",
  "multeci*|yerinden|siginmaci*|goc* ~5 yardim*|destek*|barin*|karsila*|euro*|dolar*",
  "multeci*|siginmaci*|yerinden ~5 kron*|frank*|sterlin*|lira*|ruble*|bagis*|katki*",
  "milyon ~2 kron*|frank*|sterlin*|lira*|ruble*|dram* ~6 yardim*|destek*|bagis*",
  "milyon ~2 euro*|dolar*|avro* ~6 yardim*|destek*",
  "milyon|bin euro*|dolar*|avro*|frank*|kron*|sterlin*|lira*|ruble* ~2 aktar*|ayir*|tahsis*|bagis*|katki*",
  "lacin* ~6 acilma*|acilmal*|acilsin|acmas*|acmay*|acik|abluka*|engel*|serbest*|kaldir*|gecis*|seyahat*",
  "koridor* ~4 acilma*|acilmal*|acilsin|acmas*|acmay*|acik|abluka*|engel*|kaldir*",
  "abluka* ~3 kaldir*|son*|bit*",
  "engelsiz|kesintisiz|guvenli ~1 eris*|gecis*|ulas*|seyahat*|gecir*|donus*",
  "esir* ~3 degis*|iade*|serbest*|takas*|teslim*|birak*|donme*",
  "tutuklu*|rehine* ~3 serbest*|iade*|teslim*",
  "barin* imkan*|sagla*|yer*",
  "hava koprusu*",
  "yardim*|destek*|desteg*|korunma* ~1 ihtiyac*|muhtac*|gereksin*",
  "yardim|fon|bagis|insani|acil yardim|fon? cagri*",
  "esir*|tutuklu*|rehine*|mahkum* ~5 kurtar*|don*|salin*|saliver*|ozgur*",
  "kayip* ~4 akibet*|bulunma*|aranma*",
  "hasta* ~4 naklet*|nakl*|tasi*|tahliye*|gotur*",
  "yarali* ~4 tedavi et*|ed*|edil*|altina",
  "esir* ~5 koru*|insanca",
  "birakilmasini|birakilmalarini|birakmasini|birakilmasina|birakmaya ~1 istedi*|istiyor*|talep*|cagri*|cagir*|isteyen|isteyerek",
  "serbest birakilma*|birakma*|birakilmal* ~2 iste*|talep*|cagri*|cagir*|gerek*|cagris*",
  "yolun|yolunun|yolu ~2 acil*|acma*",
  "gecisin|gecisinin|gecislerin|ulasimin|erisimin ~2 saglan*|acil*|yeniden|serbest",
  "yasam hakk*",
  "mayin temiz*|arama* ~3 destek*|desteg*|yardim*|katki*|ekip*|uzman*|finans*",
  "cenaze*|naas* ~3 degis*|iade*|teslim*|takas*",
);

const sanctions = take(
  ["sanctions"],
  "yaptirim*",
  "ambargo*",
  "cezalandir*",
  "askeri yardim* ~3 durdur*|kes*|askiya|son*",
  "ihracat*|ithalat*|ihracin*|lisans* ~2 durdur*|askiya|yasak*|kes*|iptal*",
  "silah satis*|sevkiyat* ~2 durdur*|askiya|yasak*|kes*",
  "mal varlik* ~2 dondur*",
  "seyahat yasa*",
);

const denial = take(
  ["denial"],
  "yalanla*",
  "inkar et*|ed*",
  "tekzip et*|ed*",
  "iddia*|suclama*|haber*|itham* ~3 reddet*|redded*|yalanla*|asilsiz*|yalan*",
  "iddia*|suclama*|haber* ~2 gercek disi*",
  "iddia*|suclama*|haber* ~2 gercegi yansitma*",
  "iddia*|suclama*|haber* ~2 dogru degil*",
  "iddia*|suclama*|haber*|itham* ~2 kabul etmi*|etmedi*|etmey*",
  "iddia*|suclama*|haber* ~2 dayanak*|temelsiz*|mesnetsiz*|hayal*",
  "mesnetsiz*",
  "asilsiz*|uydurma*|dezenformasyon*|temelsiz*",
  "iddia*|suclama*|haber*|itham* ~2 geri cevir*",
  "gercek disi*",
  "gercegi|gerceklige|gercekle yansitma*|uymu*|bagdasma*",
  "kesinlikle|tamamen|bastan ~2 yalan*|asilsiz*",
  "bir|koca yalan*|iftira*",
  "dogru degil*|olmadig*",
  "ilgisi|alakasi|ilgileri ~1 yok*|olmadig*|bulunmadig*",
  "askerinin|askerlerinin|askeri|askerleri|guclerinin|gucleri|birliklerinin bolgede|orada|burada|karabag'da? bulunmadig*|olmadig*|yoktur",
  "katilmadig*|vurmadig*|acmadig*|saldirmadig*",
  "ihlal|hedef etmedig*|almadig*|alinmadig*|edilmedig*",
);

/** What is called for, offered, or taken a stand on. */
export const stances: readonly StancePattern[] = [
  ...ceasefire,
  ...dialogue,
  ...condemn,
  ...charged,
  ...concern,
  ...supportAzerbaijan,
  ...supportArmenia,
  ...mediation,
  ...byBroker,
  ...council,
  ...humanitarian,
  ...sanctions,
  ...denial,
];

/** Turkish negates in the verb; these stand in front of a stance that does not hold. */
export const stanceNegations: readonly string[] = ["hicbir zaman"];

/** Behind what others are said to claim: "ateşkesi ihlal ettiği yönündeki iddialar". */
export const withdrawals: readonly string[] = [
  "yonundeki iddia*|haber*|suclama*|itham*",
  // "ateşkes ihlali tespit etmediğini"
  "tespit etmedi*|edilmedi*",
  "yasanmadi*|kaydedilmedi*|gorulmedi*|yapmadi*|islemedi*",
  "iddia*|haberi*|haberlerin*|suclama* ~3 asilsiz*|dogru|gercek*|gerceg*|yalan*|temelsiz*|mesnetsiz*|dayanak*",
  "iddia*|haberi*|haberlerin*|suclama* ~2 redde*|reddet*|kabul|inkar|tekzip",
];
