import type { Language } from "../../language.ts";

/** Holders of office whose state a French paper need not name, by surname, in the spellings of agencies. */
export const people: NonNullable<Language["people"]> = [
  {
    code: "AM",
    surnames:
      "pachinian pashinian pachinyan pashinyan mirzoïan mirzoyan khatchatourian khatchatouryan sarkissian sarkissyan sargsyan kotcharian kotcharyan petrossian papikian papikyan mnatsakanian mnatsakanyan tonoïan tonoyan tatoïan tatoyan hovhannissian hovhannisyan simonian simonyan badalian badalyan naghdalian naghdalyan nikoghossian nikoghosian nikoghosyan nalbandian nalbandyan",
  },
  {
    code: "AZ",
    surnames:
      "aliev aliyev alieva aliyeva baïramov bayramov hajiyev hadjiev hadjiyev gadjiev mammadyarov mamediarov mammadiarov hajizada hadjizada abdullayeva abdoullaïeva dargahli",
  },
  {
    code: "NK",
    surnames:
      "haroutiounian haroutyounian harutyunyan chahramanian chakhramanian shahramanyan beglarian beglaryan sahakian sahakyan poghossian poghosyan",
  },
  {
    code: "RU",
    surnames: "poutine lavrov peskov zakharova choïgou michoustine mouradov galouzine",
  },
  { code: "TR", surnames: "erdogan cavusoglu çavusoglu fidan akar kalin altun oktay" },
  {
    code: "FR",
    surnames: "macron drian colonna barrot séjourné lecornu legendre parly castex",
  },
  {
    code: "US",
    surnames:
      "biden trump blinken pompeo rubio vance miller sullivan kirby patel reeker witkoff bono obama kerry",
  },
  {
    code: "IR",
    surnames:
      "rohani raïssi pezeshkian pezechkian zarif abdollahian araghchi araghtchi khamenei kanani khatibzadeh baghaï",
  },
  { code: "GE", surnames: "garibachvili kobakhidzé kobakhidze zourabichvili gakharia" },
  { code: "DE", surnames: "merkel scholz baerbock maas merz wadephul steinmeier" },
  { code: "GB", surnames: "johnson sunak starmer raab cleverly lammy docherty" },
  { code: "UN", surnames: "guterres dujarric bachelet türk moon" },
  { code: "EU", surnames: "borrell michel leyen klaar stano kallas metsola mogherini massrali" },
  { code: "NATO", surnames: "stoltenberg rutte" },
  { code: "CSTO", surnames: "zas tasmagambetov" },
  { code: "COE", surnames: "burić buric berset mijatović mijatovic" },
  { code: "ICRC", surnames: "maurer spoljaric" },
  { code: "KZ", surnames: "tokaïev tokayev" },
  { code: "BY", surnames: "loukachenko" },
  { code: "UA", surnames: "zelensky kouleba" },
  { code: "IL", surnames: "nétanyahou netanyahou netanyahu" },
  { code: "GR", surnames: "mitsotakis dendias" },
  { code: "CY", surnames: "christodoulides anastasiades" },
  { code: "IN", surnames: "modi" },
  { code: "IT", surnames: "meloni" },
  { code: "HU", surnames: "orban szijjarto" },
  { code: "KG", surnames: "japarov" },
  { code: "RS", surnames: "vucic" },
  { code: "CA", surnames: "trudeau joly" },
  { code: "LU", surnames: "asselborn" },
  { code: "AMNESTY", surnames: "callamard" },
];
