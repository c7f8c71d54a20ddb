import type { RoleNoun } from "../../language.ts";
import { noun, nounForms } from "./inflect.ts";

const role = (kind: RoleNoun["kind"], ...patterns: readonly string[]): readonly RoleNoun[] =>
  patterns.map((pattern) => ({ pattern, kind, home: false }));
/** Turkey's own, where no other state is named: "Dışişleri Bakanlığı". */
const atHome = (kind: RoleNoun["kind"], ...patterns: readonly string[]): readonly RoleNoun[] =>
  patterns.map((pattern) => ({ pattern, kind, home: true }));
const ofActor = (
  actor: string,
  kind: RoleNoun["kind"],
  ...patterns: readonly string[]
): readonly RoleNoun[] => patterns.map((pattern) => ({ pattern, kind, actor }));

/** Last words of what speakers are called; `stem/stem before a vowel`. */
const PEOPLE =
  "baskan cumhurbaskan basbakan bakan sozcu ombudsman buyukelci elci temsilci sekreter genelsekreter bassavci savci komutan lider mustesar danisman yardimci yetkili vali mudur patrik konsolos diplomat koordinator komiser esbaskan mevkidas denetci savunucu bashekim hekimbasi general albay raportor sorumlu baskatip";
const BODIES =
  "bakanlik cumhurbaskanlik basbakanlik hukumet yonetim ordu bassavcilik savcilik komite komisyon servis konsey parlamento meclis senato buyukelcilik konsolosluk polis belediye hastane temsilcilik heyet misyon komiserlik sekreterlik baskanlik genelkurmay karargah kabine komutanlik valilik duma delegasyon elcilik birim kurul departman";

/** Nouns that are speakers only where something before them says whose they are: possessed forms. */
const POSSESSED =
  "tarafi tarafinin tarafina tarafini tarafindan tarafinda kuvvetleri kuvvetlerinin kuvvetlerinden kuvvetlerine gucleri guclerinin guclerinden guclerine birlikleri birliklerinin birliklerinden birliklerine makamlari makamlarinin makamlarindan makamlarina kurumu kurumunun kurumundan idaresi idaresinin idaresinden teskilati ofisi ofisinin ofisinden ofisine tarafi mahkemesi mahkemesinin dairesi dairesinden sarayi sarayindan merkezi merkezinin merkezinden merkezine";
/** The same behind another word of theirs alone: "Enformasyon Merkezi". */
const FIRST_ONLY = /^(merkez|kurum|ofis|daire|idare|teskilat|sarayi|saray|mahkeme)/;

const forms = (stems: string): string => noun(...stems.split(" "));

/** Words that stand before them: "dışişleri bakanı", "silahlı kuvvetler". */
const FIRST =
  "disisleri|savunma|icisleri|saglik|adalet|maliye|ekonomi|dis|acil|olaganustu|devlet|genel|ozel|yuksek|milli|ulusal|guvenlik|sinir|sorusturma|basin|bilgi|enformasyon|silahli|baris|insan|kamu|belediye|parlamento|meclis|sosyal|din|dini|ust|askeri|sivil|bolge|bolgesel|resmi|bas|hukumet|ordu|temsilciler|afet|kurtarma|istihbarat|emniyet|merkez|federal|halk|yerel|cumhurbaskanligi|basbakanlik|barisi|aile|egitim|ticaret|kultur|esir|yuce";
const SECOND =
  "haller|durumlar|politika|guvenlik|haklari|sinir|isler|isleri|koruma|gucu|muhafaza|hizmetler|hizmetleri|operasyonlar|iliskiler|iliskileri|is|sekreter|meclisi|savunucusu|servisi|denetcisi|kayip|rehine";

const BEFORE = ["", `${FIRST} ${FIRST}|${SECOND}? `];

/** People who speak for no state, whatever state stands beside them. */
const PRIVATE: readonly string[] = [
  "kktc",
  "norvec multeci konseyi|konseyinin|konseyine",
  "sinir tanimayan doktorlar|gazeteciler",
  "uluslararasi kriz grubu|grubunun|grubuna",
  "kuzey kibris turk cumhuriyeti",
  noun("milletvekil", "senator", "vekil", "parlamenter"),
  noun(
    "analist",
    "uzman",
    "gazeteci",
    "yazar",
    "tarihci",
    "profesor",
    "akademisyen",
    "arastirmaci",
    "aktivist",
    "siyasetci",
    "yorumcu",
    "gozlemci",
    "avukat",
    "tanik/tanig",
    "sakin",
    "strateji",
    "koylu",
    "gorgu",
  ),
  `muhalefet ${noun("lider", "parti", "milletvekil")}`,
  `eski ${noun("bakan", "baskan", "cumhurbaskan", "basbakan", "buyukelci", "diplomat", "milletvekil", "genelkurmay", "komutan")}`,
  `eski disisleri|savunma|devlet|genelkurmay ${noun("bakan", "baskan")}`,
  `eski <any> ${noun("bakan", "baskan", "cumhurbaskan", "basbakan", "buyukelci", "diplomat", "elci", "komutan")}`,
  `eski <any> disisleri|savunma|devlet|genelkurmay|savcilik ${noun("bakan", "baskan")}`,
  `eski bir? ${noun("yetkili", "gorevli", "sozcu", "vali")}`,
  `siyasi|askeri|guvenlik|savunma ${noun("analist", "uzman", "yorumcu")}`,
  `parti ${noun("baskan", "lider", "sozcu")}`,
  `partisi ${noun("baskan", "lider", "sozcu", "milletvekil")}`,
];

/** Head nouns of speakers. */
export const roles: readonly RoleNoun[] = [
  ...atHome("body", `disisleri ${forms("bakanlik")}`),
  ...atHome(
    "person",
    forms("cumhurbaskan"),
    `disisleri ${forms("bakan")}`,
    `disisleri ${forms("bakanlik")} ${forms("sozcu")}`,
    `cumhurbaskanligi ${forms("sozcu")}`,
    `cumhurbaskanligi iletisim ${forms("baskan baskanlik")}`,
    `iletisim ${forms("baskan")}`,
  ),
  ...ofActor(
    "TR",
    "body",
    `milli savunma ${forms("bakanlik")}`,
    "msb",
    "afad|afad'in|afad'dan|tika|tika'nin",
    "turk kizilay|kizilayi|kizilayinin",
    "tbmm",
    `turkiye buyuk millet ${forms("meclis")}`,
  ),
  ...ofActor("TR", "person", `milli savunma ${forms("bakan")}`, `tbmm ${forms("baskan")}`),
  ...BEFORE.flatMap((before) => [
    ...role("person", `${before}${forms(PEOPLE)}`),
    ...role("body", `${before}${forms(BODIES)}`),
    ...role(
      "body",
      `${before}${POSSESSED.split(" ")
        .filter((form) => before !== "" || !FIRST_ONLY.test(form))
        .join("|")}`,
    ),
  ]),
  ...role(
    "person",
    "yonetiminin|idaresinin basi|basindaki|basinda",
    `esir|esirler ~6 ${noun("komisyon", "komite")}`,
    `ic isleri|isler ${forms("bakan bakanlik")}`,
    `baku|erivan|yerevan|ankara|moskova|paris|washington|tiflis ${forms("buyukelci buyukelcilik temsilci konsolos")}`,
    `ab ${noun("lider")}`,
    `bm|agit|unesco|nato daimi ${forms("temsilci delege")}`,
    `bm|agit|nato nezdindeki? daimi? ${forms("buyukelci")}`,
    `uad|aihm|ab|kgao|lahey nezdindeki? daimi? ${forms("temsilci buyukelci")}`,
    `adalet divani|mahkemesi nezdindeki? daimi? ${forms("temsilci")}`,
  ),
  ...role("body", `silahli kuvvetler|kuvvetleri|kuvvetlerinin|kuvvetlerinden|kuvvetlerine|kuvvetlerini`),
  ...role("private", ...PRIVATE.flatMap((pattern) => [pattern, `<any> ${pattern}`])),
  ...ofActor(
    "UN",
    "person",
    `bm genel ${forms("sekreter sekreterlik")}`,
    `birlesmis milletler genel ${forms("sekreter")}`,
  ),
  ...ofActor("RU", "person", `kremlin ${noun("sozcu", "sarayi")}`),
  ...ofActor("US", "body", `beyaz ${noun("saray")}`),
  ...ofActor(
    "NK",
    "body",
    `ayrilikci ${forms("yonetim yetkili lider hukumet")}`,
    `sozde ${forms("yonetim cumhurbaskan lider hukumet")}`,
  ),
];

const oblique = (stems: string): readonly string[] =>
  stems.split(" ").flatMap((entry) => {
    const [stem = "", soft] = entry.split("/");
    return nounForms(stem, soft).oblique;
  });
const nominative = (stems: string): readonly string[] =>
  stems.split(" ").flatMap((entry) => {
    const [stem = "", soft] = entry.split("/");
    return nounForms(stem, soft).nominative;
  });

/** A speaker's form with its stem, so that "bakanlık" is known again as the "bakanlığı" that was named. */
export const ROLE_HEADS: ReadonlyMap<string, string> = new Map(
  `${PEOPLE} ${BODIES}`
    .split(" ")
    .flatMap((entry) =>
      [...nominative(entry), ...oblique(entry)].map((form): [string, string] => [
        form,
        entry.split("/")[0] ?? "",
      ]),
    ),
);

const SUBJECTS: ReadonlySet<string> = new Set(nominative(`${PEOPLE} ${BODIES}`));

/** Forms of speakers' names for themselves whose case shows that they are no subject: "bakanlığın", "sözcüsüne". */
export const OBLIQUE_ROLES: ReadonlySet<string> = new Set(
  [
    ...oblique(`${PEOPLE} ${BODIES}`),
    ...POSSESSED.split(" ").filter((form) => /n([iu]n|[ae]|[iu]|[dt][ae]n?)$/.test(form)),
  ].filter((form) => !SUBJECTS.has(form)),
);
