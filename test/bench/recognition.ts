import { readFileSync } from "node:fs";
import { recogniseLanguage } from "../../src/text/language.ts";
import type { Row, Section } from "./table.ts";

const LANGUAGES = ["ar", "en", "ru", "fr", "tr", "az", "hy"];
/** The fewest characters of a sentence whose language has to be known. */
const SHORTEST = 60;
const TARGET = "≥ 0.995";

/** Sentences in none of the seven languages. */
const OTHERS = [
  "Bei einem Angriff auf einen Grenzposten sind nach Angaben des Ministeriums fünf Soldaten getötet worden.",
  "Die Außenminister beider Länder wollen sich in der kommenden Woche zu weiteren Gesprächen treffen.",
  "Cinco soldados murieron cerca de la frontera, según informó este martes el Ministerio de Defensa.",
  "El presidente pidió a las dos partes que vuelvan cuanto antes a la mesa de negociaciones.",
  "Cinque soldati sono stati uccisi vicino al confine, ha comunicato martedì il ministero della Difesa.",
  "Il governo ha chiesto alle parti di fermare subito i combattimenti e di riprendere il dialogo.",
  "Cinco soldados foram mortos perto da fronteira, informou na terça-feira o Ministério da Defesa.",
  "O governo pediu às duas partes que parem os combates e voltem às negociações de paz.",
  "Bij een aanval op een grenspost zijn volgens het ministerie vijf soldaten om het leven gekomen.",
  "De ministers van beide landen willen elkaar volgende week voor verder overleg ontmoeten.",
  "Pięciu żołnierzy zginęło w pobliżu granicy, poinformowało we wtorek ministerstwo obrony.",
  "Rząd wezwał obie strony do natychmiastowego przerwania walk i powrotu do rozmów.",
  "Cinci soldați au fost uciși în apropierea frontierei, a anunțat marți ministerul apărării.",
  "Fem soldater har dödats nära gränsen, meddelade försvarsministeriet på tisdagen i ett uttalande.",
  "Fem soldater er blitt drept nær grensen, opplyste forsvarsdepartementet i en uttalelse tirsdag.",
  "Viisi sotilasta on kuollut lähellä rajaa, kertoi puolustusministeriö tiistaina antamassaan tiedotteessa.",
  "Öt katona vesztette életét a határ közelében, közölte kedden a védelmi minisztérium.",
  "Pět vojáků zahynulo nedaleko hranice, oznámilo v úterý ministerstvo obrany ve svém prohlášení.",
  "Pesë ushtarë janë vrarë pranë kufirit, njoftoi të martën ministria e mbrojtjes në një deklaratë.",
  "Lima tentara tewas di dekat perbatasan, kata kementerian pertahanan pada hari Selasa.",
  "Năm binh sĩ đã thiệt mạng gần biên giới, bộ quốc phòng cho biết hôm thứ Ba.",
  "Chegara yaqinida besh nafar askar halok boʻldi, deb xabar berdi mudofaa vazirligi.",
  "П'ятеро військових загинули біля кордону, повідомило у вівторок міністерство оборони країни.",
  "Уряд закликав обидві сторони негайно припинити бойові дії та повернутися за стіл переговорів.",
  "Петима войници са загинали край границата, съобщи във вторник министерството на отбраната.",
  "Пет војника је погинуло у близини границе, саопштило је у уторак министарство одбране.",
  "Шекара маңында бес сарбаз қаза тапты деп хабарлады сейсенбі күні қорғаныс министрлігі.",
  "Πέντε στρατιώτες σκοτώθηκαν κοντά στα σύνορα, ανακοίνωσε την Τρίτη το υπουργείο Άμυνας.",
  "საზღვართან ხუთი ჯარისკაცი დაიღუპა, განაცხადა სამშაბათს თავდაცვის სამინისტრომ.",
  "חמישה חיילים נהרגו סמוך לגבול, כך הודיע ביום שלישי משרד הביטחון בהודעה לעיתונות.",
  "پنج سرباز در نزدیکی مرز کشته شدند، وزارت دفاع روز سه‌شنبه در بیانیه‌ای اعلام کرد.",
  "دولت از هر دو طرف خواست که هر چه زودتر درگیری را متوقف کنند و به میز مذاکره برگردند.",
  "سرحد کے قریب پانچ فوجی ہلاک ہو گئے ہیں، وزارت دفاع نے منگل کو ایک بیان میں کہا ہے۔",
  "لە نزیک سنوورەکە پێنج سەرباز کوژران، وەزارەتی بەرگری لە ڕاگەیەندراوێکدا ئەمەی ڕاگەیاند.",
  "सीमा के पास पाँच सैनिक मारे गए, रक्षा मंत्रालय ने मंगलवार को एक बयान में यह बताया।",
  "国防部星期二在一份声明中表示,边境附近有五名士兵丧生,另有十二人受伤,目前双方的谈判代表仍在日内瓦举行会谈,停火协议有望在本周内达成,国际社会呼吁保持克制。",
];

/** How often the language of a sentence is recognised, measured on the sets of claims and on other languages. */
export function measureRecognition(): Section {
  const samples = [
    ...LANGUAGES.map((language) => ({ language, sentences: sentencesIn(language) })),
    { language: "und", sentences: OTHERS.filter((sentence) => sentence.length >= SHORTEST) },
  ];
  let right = 0;
  let total = 0;
  const rows = samples.map(({ language, sentences }): Row => {
    const known = sentences.filter((sentence) => recogniseLanguage(sentence) === language).length;
    right += known;
    total += sentences.length;
    return rowOf(language === "und" ? "other" : language, known, sentences.length);
  });
  return {
    title: `Language of sentences of ${SHORTEST} characters or more`,
    columns: ["sentences", "recognised"],
    rows: [...rows, rowOf("all", right, total)],
  };
}

function rowOf(title: string, known: number, total: number): Row {
  return { title, figures: [total.toLocaleString("en"), (known / total).toFixed(4)], target: TARGET };
}

function sentencesIn(language: string): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return ["dev", "held"].flatMap((part) => {
    const file = new URL(`../facts/sets/${language}.${part}.json`, import.meta.url);
    const passages = JSON.parse(readFileSync(file, "utf8")) as readonly { readonly text: string }[];
    return passages
      .flatMap(({ text }) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()))
      .filter((sentence) => sentence.length >= SHORTEST);
  });
}
