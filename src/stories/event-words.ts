import { foldedWords, wordForms } from "../text/words.ts";

/**
 * What outlets call the kinds of event of this conflict, in all languages: a truce is a ceasefire and a swap is an
 * exchange. Each entry is the beginning of a word, folded; one that ends in `.` is the whole word.
 */
const eventWords: Readonly<Record<string, string>> = {
  mine: `mine. mines. landmine landmines мина. мине. мину. мины. минах. миной. мин. минами لغم. غام. الغام mayin mina. minaya. minanin. ական`,
  explosion: `explo blast взрыв взорв подрыв подорва نفجار انفجار انفجر فجر. patlam patlad patlay partlay պայթ`,
  offensive: `offensive antiterror terror terrorism terrorist contreterror counterterror наступлен антитеррор контртеррор هجوم هجم هاجم ارهاب عمليه. عمليات. antiteror teror. terorle terrorla harekat ameliyyat հարձակ հակաահաբեկ`,
  fuel: `fuel. gasoline petrol. топлив бензо бензин горюч гсм. وقود بنزين yakit akaryakit benzin yanacaq վառելիք բենզ carburant essence.`,
  ceasefire: `ceasefire truce перемир прекращен тишин هدنه وقف. ateskes atesin. dayandir դադար cessez treve`,
  disarm: `disarm dissolv weapons arms. surrender разоруж оружие сложат распущ نزع. سلاح silah terksil զինաթափ զենք desarm armes`,
  phone: `phone. phones. phoned telephone call. conversation spoke. speaks. телефон разговор бесед هاتف اتصال telefon հեռախոս telephon entretien`,
  prisoners: `prisoner captive detainee pows. пленн пленны заключен اسير اسري اسرا محتجز معتقل سجين سجناء esir tutuklu girov գերի գերիներ prisonnier captif captifs detenu`,
  exchange: `exchang swap обмен تبادل takas degis mubadil deyisdir փոխանակ echang`,
  refugees: `refugee refugees displac exodus fleeing flee. fled. бежен переселен перемещен لاجي نازح نازحا نزوح فروا. لجيين لاجيين multeci goc. qacqin kockun փախստ տեղահան refugi deplac exode`,
  hunger: `hunger голод اضراب aclik acliq հացադուլ faim.`,
  trial: `trial. trials. court. courts. tribunal hearing. hearings. defendant суд. суда. суде. судом. судить судят процесс заседан подсуд محكم محاكم جلس متهم mahkem durusm dava. davada. mehkem dindir դատ proces juge`,
  testify: `testif testimony evidence witness victims. показан свидетел потерпев شهاد شهد يدلون يشهد ifade. ifadesi sahit ցուցմունք temoign`,
  shooting: `shot. shots. gunfire shooting fire. fired. opened обстрел стрельб огонь огня. выстрел نيران نار. رصاص ates. atese atesi kursun կրակ tirs. tir.`,
  peacekeepers: `peacekeep миротвор حفظ. sulhmeraml խաղաղապահ`,
  treaty: `treaty agreement accord. deal. договор соглаш معاهد اتفاق anlasm anlasma sazis պայմանագ համաձայնագ traite`,
  sign: `sign. signs. signed signing initial. initialled initialed подпис парафир توقيع وقع. وقعا. توقع imza paraf ստորագր նախաստորագր signe. signent paraph`,
  observers: `observer observers monitor mission наблюдат мисси مراقب بعث gozlem misyon musahid missiya դիտորդ առաքել observat`,
  extend: `extend extends extension prolong renew продл تمديد يمدد تمدد مدد. uzat uzad երկարաձգ prolonge`,
  corridor: `corridor passage route. коридор маршрут ممر koridor rota. rotasi dehliz marsrut միջանցք couloir`,
  delimitation: `delimit demarcat делимит демарк ترسيم sinirlandirma delimitasiya սահմանազատ`,
  constitution: `constitution конституц دستور anayasa konstitusiya սահմանադր`,
  declaration: `declaration декларац اعلان bildiri. bildirisi beyanname հռչակագ`,
  verdict: `sentenc verdict convicted приговор осуд حكم. ادان mahkum. hokm. mehkum դատավճ condamn`,
  arrest: `arrest detain задерж арест اعتقال اعتقل توقيف tutukl gozalt saxlanil hebs ձերբակալ arrete`,
  protest: `protest rally demonstr протест митинг تظاهر احتجاج مظاهر protesto etiraz ցույց manifest`,
  aid: `humanitarian aid. convoy гумани конвой مساعدات قافله yardim insani humanitar մարդասիր humanitaire convoi`,
  killed: `kill kills killed killing dead. die. dies. died death погиб гибел убит умер скончал жертв قتل قتيل قتلي مقتل وفاه oldu. olen. olu. olum hayatini olub. oldu helak dunyasini զոհ մահ mort. morts tue. tues tuee`,
  injured: `injur wound hurt. ранен пострада اصاب اصيب جريح جرح جرحي مصاب yarali yaralan xesaret վիրավոր bless`,
  toll: `toll. number. число счет حصيل عدد. bilan sayisi sayi թիվ`,
  ombudsman: `ombudsman ombuds омбудсмен مظالم միպ`,
  return: `return resettl вернул возвращ переехал عوده عاد. عائد dondu qayid վերադարձ retour`,
  body: `remains exhum останк тела. رفات جثمان جثامين kalinti qaliqlar աճյուն depouille`,
  clearing: `demin deminer sapper sappers clearance разминир сапер تطهير ازاله temizle minatemizle ականազերծ deminage`,
  shepherd: `shepherd herder grazing чабан пастух راع. راعي coban հովիվ berger`,
  reintegrat: `reintegr реинтегр دمج. دماج reintegr վերաինտեգր`,
};

const PREFIX_LETTERS = 2;

interface EventWord {
  readonly kind: string;
  readonly beginning: string;
  readonly whole: boolean;
}

function* entries(): Generator<EventWord> {
  for (const [kind, words] of Object.entries(eventWords)) {
    for (const word of words.split(/\s+/)) {
      const beginning = foldedWords(word)[0];
      if (beginning) yield { kind, beginning, whole: word.endsWith(".") };
    }
  }
}

const byBeginning: ReadonlyMap<string, readonly EventWord[]> = Map.groupBy(entries(), ({ beginning }) =>
  beginning.slice(0, PREFIX_LETTERS),
);

/** The kind of event that a folded word stands for, such as `ceasefire`. */
export function eventKindOf(word: string): string | undefined {
  for (const form of wordForms(word)) {
    const known = byBeginning
      .get(form.slice(0, PREFIX_LETTERS))
      ?.find(({ beginning, whole }) => (whole ? form === beginning : form.startsWith(beginning)));
    if (known) return known.kind;
  }
  return undefined;
}
