import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";

function casualties(text: string, date?: string): string[] {
  const { facts } = extractFacts(text, { language: "az", ...(date ? { date } : {}) });
  return facts.flatMap((fact) =>
    fact.kind === "casualty"
      ? [
          `${fact.outcome} ${fact.count ?? "vague"}${fact.countMax ? `-${fact.countMax}` : ""} ${fact.bound} ${fact.group}${fact.partOf === null ? "" : ` of ${fact.partOf}`}${fact.period === "background" ? " background" : ""}`,
        ]
      : [],
  );
}

function claims(text: string): string[] {
  return extractFacts(text, { language: "az" }).facts.flatMap((fact) =>
    fact.kind === "casualty" ? [`${fact.count} ${fact.side} ${fact.claimant.actor}`] : [],
  );
}

function takes(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "az" }).facts) {
    if (fact.kind === "casualty") continue;
    for (const stance of fact.stances) if (stance !== "other") found.add(`${fact.actor} ${stance}`);
  }
  return [...found].sort();
}

type Figures = readonly (readonly [title: string, text: string, expected: readonly string[]])[];

const FIGURES: Figures = [
  [
    "tells died from was, which folding makes one",
    "Bazarda beş nəfər ölüb, bu, həftənin ən ağır zərbəsi olub.",
    ["killed 5 exact people"],
  ],
  [
    "reads the bound behind a number with its ending",
    "Döyüşdə 30-dan çox əsgər həlak olub, iki yüzə yaxın hərbçi yaralanıb.",
    ["killed 30 at-least soldiers", "injured 200 about soldiers"],
  ],
  [
    "reads digits and number words together",
    "Sərhədi 28 min 120 qarabağlı keçib.",
    ["displaced 28120 exact people"],
  ],
  [
    "reads number words up to the last",
    "Siyahıda üç min səkkiz yüz doxsan nəfər itkin sayılır.",
    ["missing 3890 exact people"],
  ],
  [
    "reads a part before its whole",
    "Hücum zamanı biri uşaq olmaqla 4 nəfər yaralanıb.",
    ["injured 4 exact people", "injured 1 exact children of 0"],
  ],
  [
    "reads a list of parts before their whole",
    "Zərbədə 12-si uşaq, 27-si qadın olmaqla 93 mülki şəxs həlak olub.",
    ["killed 93 exact civilians", "killed 12 exact children of 0", "killed 27 exact women of 0"],
  ],
  [
    "reads a part behind from them",
    "On dörd nəfər həlak olub, onlardan üçü uşaqdır.",
    ["killed 14 exact people", "killed 3 exact children of 0"],
  ],
  [
    "reads the parts of a nominal clause",
    "Prokurorluq 47 mülki şəxsin, o cümlədən 7 uşağın və 12 qadının öldürüldüyünü açıqlayıb.",
    ["killed 47 exact civilians", "killed 7 exact children of 0", "killed 12 exact women of 0"],
  ],
  [
    "takes a total without its old value",
    "Həlak olanların sayı 12-dən 19-a yüksəlib.",
    ["killed 19 exact people"],
  ],
  [
    "does not count the whole that a part is taken of",
    "Avtomobildə olan 6 nəfərdən 4-ü ölüb, 2-si ağır yaralanıb.",
    ["killed 4 exact people", "injured 2 exact people"],
  ],
  [
    "counts a bare singular in uniform",
    "Snayper atəşindən bir gizir həlak olub, əsgər Orxan Vəlizadə isə yaralanıb.",
    ["killed 1 exact soldiers", "injured 1 exact soldiers"],
  ],
  [
    "takes the noun before a number that is a part of it",
    "Maşındakı sülhməramlıların beşi də həlak olub.",
    ["killed 5 exact peacekeepers"],
  ],
  ["takes an age for none, and the aged for one", "Mərmidən 65 yaşlı kişi ölüb.", ["killed 1 exact men"]],
  [
    "reads captives and those handed over",
    "Əməliyyatda 62 hərbçi əsir götürülüb, dörd hərbi əsir təhvil verilib.",
    ["captured 62 exact soldiers", "released 4 exact soldiers"],
  ],
  [
    "reads those who trod on mines as one joint count",
    "Bu ildən bəri 41 nəfər mina partlayışının qurbanı olub.",
    ["killed-or-injured 41 exact people"],
  ],
  [
    "reads an earlier war as background",
    "Birinci Qarabağ müharibəsində otuz min insan həlak olub.",
    ["killed 30000 exact people background"],
  ],
  ["reads no figure in what nobody suffered", "Hücumda heç kim xəsarət almayıb.", []],
  ["reads no figure in what is asked for", "Yerevan 33 əsirin azad edilməsini tələb edib.", []],
  ["reads no figure in what could be", "Müharibə olsa, on min insan ölə bilər.", []],
  ["counts no equipment", "Düşmənin 9 tankı və 6 pilotsuz təyyarəsi məhv edilib.", []],
  ["counts no accident", "Şəmkirdə avtobus aşıb, üç nəfər ölüb.", []],
  ["counts no dates, times, shares and scores", "Oktyabrın 11-də saat 02:30-da 35 faizi, 2:1 hesabı.", []],
  ["counts no front line as ten", "Ön cəbhədə hərbçi yoxdur.", []],
];

describe("Azerbaijani figures", () => {
  for (const [title, text, expected] of FIGURES)
    it(title, () => assert.deepEqual(casualties(text), expected));
});

describe("Azerbaijani claimants", () => {
  it("reads a verb at the end of its clause", () => {
    assert.deepEqual(claims("Ermənistan Müdafiə Nazirliyi 19 hərbçinin əsir düşdüyünü təsdiqləyib."), [
      "19 armenian AM",
    ]);
  });

  it("reads the subject before that", () => {
    assert.deepEqual(claims("Kremlin sözçüsü bildirib ki, iki rusiyalı hərbçi həlak olub."), [
      "2 russian RU",
    ]);
  });

  it("reads the source before its postposition", () => {
    assert.deepEqual(claims("Artsaxın səhiyyə idarəsinin məlumatına görə, 68 nəfər ölüb."), [
      "68 armenian NK",
    ]);
  });

  it("takes a ministry that names no state for the home one, not for its enemy's", () => {
    assert.deepEqual(
      claims("Müdafiə Nazirliyindən verilən məlumata görə, Ermənistanın atəşi ilə 2 əsgərimiz şəhid olub."),
      ["2 azerbaijani AZ"],
    );
  });

  it("takes the sentence before for the word of the one who said this", () => {
    assert.deepEqual(claims("Gəncədə 9 nəfər həlak olub. Bu barədə Baş Prokurorluq məlumat yayıb."), [
      "9 azerbaijani AZ",
    ]);
  });

  it("gives nobody the outlet's own reminder", () => {
    assert.deepEqual(
      claims("Baş Prokurorluq bəyanat yayıb. Xatırladaq ki, Bərdədə 21 nəfər həlak olmuşdu."),
      ["21 azerbaijani null"],
    );
  });

  it("counts the enemy's losses as the enemy's", () => {
    assert.deepEqual(claims("Bakının iddiasına görə, 230 hərbçi zərərsizləşdirilib."), ["230 armenian AZ"]);
  });
});

describe("Azerbaijani reactions", () => {
  it("reads the one who calls, not those called upon", () => {
    assert.deepEqual(takes("Fransa Rusiyanı və Türkiyəni Qarabağda atəşkəsə çağırıb."), ["FR ceasefire"]);
  });

  it("reads a list of states before one verb", () => {
    assert.deepEqual(
      takes("Almaniya, İtaliya və Niderland Qarabağda döyüşlərin dayandırılmasını tələb edib."),
      ["DE ceasefire", "IT ceasefire", "NL ceasefire"],
    );
  });

  it("gives each clause its own subject", () => {
    assert.deepEqual(
      takes("Pakistan Azərbaycanın ərazi bütövlüyünü dəstəkləyib, Vatikan isə tərəfləri dialoqa çağırıb."),
      ["PK support-azerbaijan", "VA dialogue"],
    );
  });

  it("reads whose brokering it was", () => {
    assert.deepEqual(takes("Rusiyanın vasitəçiliyi ilə Bakıda görüş keçirilib."), ["RU mediation"]);
  });

  it("takes a bare state before its noun for no speaker", () => {
    assert.deepEqual(takes("Azərbaycan ərazisində atəşkəsə riayət olunmasını Vaşinqton tələb edib."), [
      "US ceasefire",
    ]);
  });

  it("does not read a refused condemnation", () => {
    assert.equal(takes("Moskva Bakının hücumunu qınamaqdan çəkinib.").includes("RU condemn"), false);
  });

  it("takes no deputy for a state", () => {
    assert.deepEqual(takes("Fransalı deputat Azərbaycanın əməliyyatını pisləyib."), []);
  });
});

describe("Azerbaijani: whose and who", () => {
  it("knows whose a minister is by the surname or by whom the text has named", () => {
    assert.deepEqual(
      takes("Səhiyyə naziri Armine Tovmasyan Azərbaycanı yardım karvanını buraxmağa çağırıb."),
      ["AM humanitarian"],
    );
    assert.deepEqual(
      takes(
        "Norveç Bakını atəşi dayandırmağa çağırıb. Xarici işlər naziri Anniken Hutfelt dialoqun vacibliyini vurğulayıb.",
      ),
      ["NO ceasefire", "NO dialogue"],
    );
  });

  it("takes an agency that was told for no speaker", () => {
    assert.deepEqual(claims("Daxili İşlər Nazirliyindən “Trend”ə deyilib ki, Ağdamda iki polis yaralanıb."), [
      "2 azerbaijani AZ",
    ]);
  });

  it("takes what a document tells for the word of the one who spoke last", () => {
    assert.deepEqual(
      claims("Baş Prokurorluq Gəncə üzrə siyahı dərc edib. Məlumata görə, 14 mülki şəxs yaralanıb."),
      ["14 azerbaijani AZ"],
    );
  });

  it("counts the dead and wounded behind a participle and those told by an apposition once", () => {
    assert.deepEqual(claims("İrəvan 37 həlak olmuş hərbçinin adını açıqlayıb."), ["37 armenian AM"]);
    assert.deepEqual(claims("Bir zabitimiz, mayor Anar Quliyev şəhid olub."), ["1 azerbaijani null"]);
  });

  it("counts no feared dead", () => {
    assert.deepEqual(claims("Xankəndidə onlarla adamın öldüyündən qorxurlar."), []);
  });

  it("counts those of whom a sentence before tells where it was or how many", () => {
    assert.deepEqual(claims("Tərtərdə mina partlayıb. Nəticədə iki nəfər xəsarət alıb."), [
      "2 azerbaijani null",
    ]);
    const { facts } = extractFacts(
      "Gəncədə 8 nəfər ölüb, 30 nəfər yaralanıb. Yaralılar arasında üç uşaq var.",
      { language: "az" },
    );
    const [, , part] = facts;
    assert.equal(part?.kind === "casualty" && `${part.outcome} ${part.count} ${part.partOf}`, "injured 3 1");
  });

  it("reads no stance in what is denied or in a phone call", () => {
    assert.deepEqual(takes("Bakı Ermənistanı mülki şəxsləri hədəf almaqda günahlandırıb."), ["AZ condemn"]);
    assert.deepEqual(takes("Lüksemburq Bakının hücumunu kəskin tənqid edib."), ["LU condemn"]);
  });

  it("counts those whom a party kills or hands over as the other side's", () => {
    assert.deepEqual(claims("Ermənistan silahlı qüvvələri 3 sakini öldürüb."), ["3 azerbaijani null"]);
    assert.deepEqual(claims("Azərbaycan İrəvana 9 hərbçini təhvil verib."), ["9 armenian null"]);
    assert.deepEqual(claims("Bakı yaralanmış 6 hərbçini azad edib."), ["6 armenian null"]);
  });

  it("counts no resettled families and no refugees for whom something is done", () => {
    assert.deepEqual(claims("Şuşaya daha 20 ailə, 81 nəfər köçürülüb."), []);
    assert.deepEqual(claims("Ermənistanda 90 min köçkün üçün ev tikilir."), []);
  });

  it("counts those who have left their homes and those of years ago, but no old value", () => {
    assert.deepEqual(claims("15 min erməni evlərini tərk edib."), ["15000 armenian null"]);
    assert.deepEqual(claims("Üç il əvvəl 2 min insan ölmüşdü."), ["2000 null null"]);
    assert.deepEqual(claims("Əvvəl 13 nəfərin öldüyü bildirilmişdi."), []);
  });

  it("reads a mere surname of a party's leader where no third state is named", () => {
    assert.deepEqual(claims("Simonyan deyib ki, sərhəddə 30 erməni əsgər ölüb."), ["30 armenian AM"]);
    assert.deepEqual(
      claims("Vəkil Anna Simonyan Ermənistanda çıxış edib. Simonyan deyib ki, 30 erməni əsgər ölüb."),
      ["30 armenian null"],
    );
  });

  it("goes on with the one who spoke and takes no denied violation for an accusation", () => {
    assert.deepEqual(
      takes("Fransa səfiri Bakıda çıxış edib. Onun sözlərinə görə, tərəflər atəşkəsə riayət etməlidir."),
      ["FR ceasefire"],
    );
    assert.deepEqual(takes("Bakı atəşkəsi pozmadığını və mülki şəxsləri hədəf almadığını bəyan edib."), [
      "AZ denial",
    ]);
    assert.deepEqual(takes("Sloveniya prezidenti Yan Kovaç münaqişənin dinc həllini istəyib."), [
      "SI dialogue",
    ]);
  });

  it("counts bodies, both sides' exchanged and parts without a number, but not the whole that one is taken of", () => {
    assert.deepEqual(casualties("Xilasedicilər dağıntılardan 7 nəfərin meyitini çıxarıblar."), [
      "killed 7 exact people",
    ]);
    assert.deepEqual(casualties("Üç əsgər, o cümlədən tağım komandiri həlak olub."), [
      "killed 3 exact soldiers",
    ]);
    assert.deepEqual(casualties("Minaya düşən iki mülki sakindən biri ölüb."), ["killed 1 exact civilians"]);
    assert.deepEqual(claims("12 erməni və 3 azərbaycanlı əsgər öz ölkələrinə qayıdıb."), [
      "12 armenian null",
      "3 azerbaijani null",
    ]);
    assert.deepEqual(casualties("Çoban minaya düşüb, ayağından yaralanıb."), ["injured 1 exact people"]);
    assert.deepEqual(casualties("Düşmənin 90 əsgərinin öldürüldüyünü və ya yaralandığını bildirib."), [
      "killed-or-injured 90 exact soldiers",
    ]);
  });

  it("takes no refused aid and no sigh for a stance", () => {
    assert.deepEqual(takes("KTMT Ermənistana yardım göstərməkdən imtina edib."), []);
    assert.deepEqual(takes("Ermənistan XİN deyib ki, təəssüf ki, yol bağlıdır."), []);
    assert.deepEqual(takes("İran Azərbaycanı qınayıb və Ermənistana dəstək ifadə edib."), [
      "IR condemn",
      "IR support-armenia",
    ]);
  });

  it("counts who died later, and each claimant's own where one is set against the other", () => {
    assert.deepEqual(casualties("Beş əsgər yaralanıb, onlardan biri xəstəxanada vəfat edib."), [
      "injured 5 exact soldiers",
      "killed 1 exact soldiers of 0",
    ]);
    assert.deepEqual(
      claims("İrəvan hesab edir ki, Bakıda 60 erməni əsir saxlanılır, Bakı isə cəmi 19 nəfəri təsdiqləyir."),
      ["60 armenian AM", "19 armenian AZ"],
    );
    assert.deepEqual(claims("4 əsgərimiz şəhid olub, 5-i yaralanıb; düşmənin isə 30 hərbçisi öldürülüb."), [
      "4 azerbaijani null",
      "5 azerbaijani null",
      "30 armenian null",
    ]);
  });

  it("knows the one for whom a spokesman speaks, and no object for a subject", () => {
    assert.deepEqual(takes("Rusiya XİN sözçüsü bildirib ki, Vetrov Bakı və İrəvanı danışıqlara çağırıb."), [
      "RU dialogue",
    ]);
    assert.deepEqual(takes("Bakı Parisi qərəzli mövqedə ittiham edib."), ["AZ condemn"]);
  });

  it("counts bodies found, but none handed over, and gives both sides' dead to neither", () => {
    assert.deepEqual(casualties("Axtarışlarda 9 meyit aşkar edilib."), ["killed 9 exact people"]);
    assert.deepEqual(casualties("Yerevana 9 meyit təhvil verilib."), []);
    assert.deepEqual(claims("Hər iki tərəfdən 40 əsgər ölüb, – Qarabağ rəsmiləri deyir."), ["40 null NK"]);
    assert.deepEqual(claims("İrəvan 7 itkisi olduğunu elan edib; Bakı isə 9 hərbçisini itirib."), [
      "7 armenian AM",
      "9 azerbaijani null",
    ]);
  });

  it("takes no rejected accusation for one, nor a place for a speaker", () => {
    assert.deepEqual(takes("Azərbaycan XİN etnik təmizləmə ittihamlarını rədd edib."), ["AZ denial"]);
    assert.deepEqual(takes("Qarabağda yaranmış vəziyyətlə bağlı Moldova XİN sülh danışıqlarına çağırıb."), [
      "MD dialogue",
    ]);
  });

  it("takes no border's name for a speaker", () => {
    assert.deepEqual(takes("Zəfər Liqası Azərbaycan-Ermənistan sərhədindəki gərginlikdən narahatdır."), []);
    assert.deepEqual(takes("Danimarka Ermənistan-Azərbaycan sərhədindəki gərginlikdən narahatdır."), [
      "DK concern",
    ]);
  });

  it("hears a body whose case tells an origin, an agent, and one according to whom", () => {
    assert.deepEqual(claims("Anbarda 6 nəfər ölüb. Bu haqda Ermənistan FHN-dən Report-a məlumat verilib."), [
      "6 armenian AM",
    ]);
    assert.deepEqual(claims("Şuşada fəhlə minaya düşərək ölüb, – DİN-in mətbuat xidmətindən deyilib."), [
      "1 azerbaijani AZ",
    ]);
    assert.deepEqual(claims("Artsaxdan 6 nəfərin çıxdığı bildirilib."), ["6 armenian null"]);
    assert.deepEqual(claims("Atışmada 6 nəfərin öldüyü İrəvan hökuməti tərəfindən təsdiqlənib."), [
      "6 armenian AM",
    ]);
    assert.deepEqual(claims("Ermənistan hökumətinə görə, 6 nəfər həlak olub."), ["6 armenian AM"]);
  });

  it("counts captives as those of whom their holder's place is not", () => {
    assert.deepEqual(claims("Ermənistan XİN 17 əsirin Bakıda qaldığını açıqlayıb."), ["17 armenian AM"]);
  });

  it("takes no report without losses for a denial", () => {
    assert.deepEqual(takes("Azərbaycan tərəfi itki vermədiyini bildirir."), []);
  });

  it("knows bodies that only one party has, and whose a body is in a text set abroad", () => {
    assert.deepEqual(claims("Gecə beş əsgər yaralanıb, Milli Təhlükəsizlik Xidməti açıqlayıb."), [
      "5 armenian AM",
    ]);
    assert.deepEqual(claims("İrəvanda iclas olub. Səhiyyə Nazirliyi 8 nəfərin öldüyünü bildirib."), [
      "8 armenian AM",
    ]);
    assert.deepEqual(claims("İrəvanda iclas olub. Bakıda Müdafiə Nazirliyi 8 nəfərin öldüyünü deyib."), [
      "8 azerbaijani AZ",
    ]);
    assert.deepEqual(casualties("Xankəndiyə 900 qaçqın qayıdıb."), []);
  });
});
