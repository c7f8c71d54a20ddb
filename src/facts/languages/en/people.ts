import type { Language } from "../../language.ts";

/** Holders of office whom everybody knows; names that many share are left out. */
export const people: NonNullable<Language["people"]> = [
  {
    code: "AM",
    surnames: "pashinyan mirzoyan papikyan rubinyan tatoyan unanyan mnatsakanyan tonoyan aivazian ayvazyan",
  },
  {
    code: "AZ",
    surnames:
      "aliyev aliyeva bayramov hajiyev hajizada hajizade eyvazov jabbarov abdullayeva aliev mammadyarov amirbayov rzayev gafarova hasanzada",
  },
  { code: "NK", surnames: "shahramanyan beglaryan ghukasyan" },
  {
    code: "RU",
    surnames:
      "lavrov putin peskov zakharova shoigu mishustin konashenkov medvedev overchuk rudenko galuzin khovaev kopyrkin volkov patrushev matviyenko volodin lentsov belousov",
  },
  {
    code: "TR",
    surnames: "erdogan erdoğan cavusoglu çavuşoğlu fidan akar kalin kalın oktay altun guler celik çelik",
  },
  { code: "FR", surnames: "macron colonna drian sejourne séjourné barrot lecornu" },
  { code: "US", surnames: "biden blinken pompeo rubio kvien lempert reeker bono sullivan witkoff hochstein" },
  { code: "EU", surnames: "borrell michel kallas leyen mogherini klaar stano maragos massrali" },
  { code: "UN", surnames: "guterres dujarric haq bachelet grandi turk türk" },
  {
    code: "IR",
    surnames:
      "raisi pezeshkian araghchi zarif khamenei amirabdollahian amir-abdollahian kanaani khatibzadeh rouhani ghalibaf baghaei velayati shamkhani",
  },
  {
    code: "GE",
    surnames:
      "garibashvili kobakhidze zourabichvili gakharia darchiashvili botchorishvili papuashvili zalkaliani",
  },
  { code: "DE", surnames: "scholz baerbock merkel maas wadephul merz steinmeier" },
  { code: "BY", surnames: "lukashenko lukashenka" },
  { code: "KZ", surnames: "tokayev nazarbayev" },
  { code: "UA", surnames: "zelensky zelenskyy kuleba sybiha" },
  { code: "GB", surnames: "sunak starmer lammy" },
  { code: "HU", surnames: "szijjarto szijjártó orban orbán" },
  { code: "GR", surnames: "dendias mitsotakis gerapetritis" },
  { code: "CA", surnames: "trudeau joly carney" },
  { code: "RS", surnames: "vucic vučić" },
  { code: "NATO", surnames: "stoltenberg rutte" },
  { code: "OSCE", surnames: "kasprzyk" },
  { code: "CSTO", surnames: "zas tasmagambetov" },
  { code: "IN", surnames: "modi jaishankar" },
];

/** What the ends of surnames tell of officials whose state is not named. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["yan", "ian", "yants", "iants", "unts"], actors: ["AM", "NK"], alone: "AM" },
  { endings: ["zade", "zada", "zadeh", "oglu", "oghlu", "gizi"], actors: ["AZ"], alone: "AZ" },
  {
    endings: ["ov", "ova", "ev", "eva", "li", "lu"],
    actors: ["AZ", "RU", "KZ", "KG", "UZ", "BG", "TM", "BY"],
  },
];
