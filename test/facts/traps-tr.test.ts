import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";

function casualties(text: string): string[] {
  return extractFacts(text, { language: "tr" }).facts.flatMap((fact) =>
    fact.kind === "casualty"
      ? [
          `${fact.outcome} ${fact.count ?? "vague"}${fact.countMax ? `-${fact.countMax}` : ""} ${fact.bound} ${fact.group}${fact.partOf === null ? "" : ` of ${fact.partOf}`}${fact.period === "background" ? " background" : ""}`,
        ]
      : [],
  );
}

function claims(text: string): string[] {
  return extractFacts(text, { language: "tr" }).facts.flatMap((fact) =>
    fact.kind === "casualty" ? [`${fact.count} by ${fact.claimant.actor} of ${fact.side}`] : [],
  );
}

function takes(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "tr" }).facts) {
    if (fact.kind === "casualty") continue;
    for (const stance of fact.stances) if (stance !== "other") found.add(`${fact.actor} ${stance}`);
  }
  return [...found].sort();
}

type Cases = readonly (readonly [title: string, text: string, expected: readonly string[]])[];

const FIGURES: Cases = [
  [
    "counts those in intensive care as injured",
    "Goris'te 15 kişi öldü, 40 kişi yoğun bakımda.",
    ["killed 15 exact people", "injured 40 exact people"],
  ],
  [
    "takes those arrested for treason for no captives",
    "Erivan, vatana ihanet suçundan üç askerin tutuklandığını duyurdu.",
    [],
  ],
  [
    "takes the day of a month for no count where the month stands in a case",
    "Üç asker 14 Ekim'de Ağdam'da hayatını kaybetti.",
    ["killed 3 exact soldiers"],
  ],
  ["raises a toll", "Bakü, ölen asker sayısını 60'tan 74'e yükseltti.", ["killed 74 exact soldiers"]],
  [
    "reads a scale in words before digits",
    "Yangında bin 250'den fazla kişi hayatını kaybetti, can kaybının bine ulaştığı sanılıyordu.",
    ["killed 1250 at-least people", "killed 1000 exact people"],
  ],
  [
    "tells soldiers by askeri behind a number and by whom an army has lost",
    "Ermeni birliklerinin kuzeyde 12 kadar askeri esir düştü, Bakü 30 askerini yitirdi.",
    ["captured 12 about soldiers", "killed 30 exact soldiers"],
  ],
  [
    "counts captives who are brought home as released",
    "Dokuz Ermeni esir Erivan'a götürüldü.",
    ["released 9 exact people"],
  ],
  [
    "takes nobody who comes out for one who leaves the region",
    "Karabağ'da çıkan çatışmalarda ölü sayısı 40'a yükseldi.",
    ["killed 40 exact people"],
  ],
  [
    "keeps öldü (died) apart from oldu (was)",
    "Hadrut'ta 6 kişi tanık oldu, 4 kişi öldü.",
    ["killed 4 exact people"],
  ],
  [
    "reads numerals written apart and together, in any case",
    "Tovuz'da yirmibeş asker yaralandı, iki bin yedi yüz üçünün kaybolduğu söylendi.",
    ["injured 25 exact soldiers", "missing 2703 exact soldiers"],
  ],
  [
    "reads thousands of digits and words",
    "Laçın yolundan 12 bin 340 kişi Ermenistan'a geçti.",
    ["displaced 12340 exact people"],
  ],
  [
    "reads bounds that ask for a case",
    "Gence'de 80'den fazla sivil yaralandı, 20'ye yakın sivil öldü, otuzu aşkın kişi kayboldu.",
    ["injured 80 at-least civilians", "killed 20 about civilians", "missing 30 at-least people"],
  ],
  [
    "takes ön for front, not ten, and yüzünden for because, not a hundred",
    "Ön saflardaki top ateşi yüzünden Terter'de üç köylü öldü.",
    ["killed 3 exact people"],
  ],
  [
    "reads a part before its whole",
    "Berde'ye düşen roketlerde 2'si çocuk 9 sivil can verdi.",
    ["killed 9 exact civilians", "killed 2 exact children of 0"],
  ],
  [
    "reads a part among them",
    "Martuni'de aralarında dört kadının da bulunduğu 17 kişi yaralandı.",
    ["injured 17 exact people", "injured 4 exact women of 0"],
  ],
  [
    "lets the verb at the end tell what became of them",
    "Karabağ'da esir alınan 3 asker serbest bırakıldı.",
    ["released 3 exact soldiers"],
  ],
  [
    "reads a total behind its name",
    "Karabağ'da hayatını kaybeden askerlerin sayısının 61'den 74'e çıktığı aktarıldı.",
    ["killed 74 exact soldiers"],
  ],
  [
    "counts no dates, ordinals, ages, shares and ranks of matches",
    "Karabağ, 19 Eylül 2020'de 3. hafta maçında 2-1 yendi; 24 yaşındaki oyuncu yüzde 40 şansla vurdu.",
    [],
  ],
  [
    "reads those who have arrived at a place named before them",
    "Ermenistan'a dün akşama kadar 40 bin 300 kişi geldi.",
    ["displaced 40300 exact people"],
  ],
  [
    "reads deaths that are caused beside wounds",
    "Patlama dört kişinin ölümüne, on kişinin yaralanmasına yol açtı.",
    ["killed 4 exact people", "injured 10 exact people"],
  ],
  [
    "reads what all of those counted are",
    "Patlamada beş kişi yaralandı, hepsi asker.",
    ["injured 5 exact soldiers"],
  ],
  [
    "joins no number to the subject before it",
    "Askerler iki çobanı alıkoydu, yedi askerle bağlantı kesildi.",
    ["captured 2 exact people", "missing 7 exact soldiers"],
  ],
  [
    "reads some of those whose noun stands before them",
    "Bölgedeki Fransız gazetecilerden ikisi şarapnelle yaralandı.",
    ["injured 2 exact journalists"],
  ],
  [
    "counts only the one of two who died",
    "Ağdam'da mayına basan iki kişiden biri öldü.",
    ["killed 1 exact people"],
  ],
  [
    "reads soldiers whom a side has lost",
    "Ermenistan, üçü subay on asker kaybettiğini duyurdu.",
    ["killed 10 exact soldiers", "killed 3 exact soldiers of 0"],
  ],
  [
    "reads two numbers of one verb that name nobody",
    "Azerbaycan 44, Ermenistan 12 esiri iade etti.",
    ["released 44 exact people", "released 12 exact people"],
  ],
  ["counts no equipment", "Azerbaycan ordusu 4 tankı ve 2 topu imha etti.", []],
  ["counts nobody where nobody was hurt", "Şuşa'daki ateşte ölen ya da yaralanan olmadı.", []],
  ["counts no one who is feared for", "Karabağ'da yüzlerce kişinin ölebileceğinden korkuluyor.", []],
  [
    "knows earlier wars",
    "Birinci Karabağ Savaşı'nda yaklaşık 30 bin kişi öldü.",
    ["killed 30000 about people background"],
  ],
  [
    "reads who some of those counted are behind the verb",
    "Köye düşen roketlerde dokuz kişi öldü, dördü çocuk.",
    ["killed 9 exact people", "killed 4 exact children of 0"],
  ],
  [
    "reads past a subject's comma to its verb",
    "Üç polis, Fuzuli yolunda mayın patlaması sonucu hayatını kaybetti.",
    ["killed 3 exact police"],
  ],
  [
    "takes remains, captives who are to be freed and protesters for no figure",
    "Savaşta ölen 8 kişinin kalıntıları bulundu. Taraflar 9 esirin serbest bırakılması konusunda uzlaştı. Protestolarda 60 kişi gözaltına alındı.",
    [],
  ],
  [
    "takes a figure that another calls unfounded for none",
    'Azerbaycan, Ermenistan\'ın "15 asker öldü" iddiasını asılsız olarak nitelendirdi.',
    [],
  ],
];

const CLAIMS: Cases = [
  [
    "parts a ministry from what it tells of its own without a comma",
    "Azerbaycan Savunma Bakanlığı askerlerinden altısının yaralandığını bildirdi.",
    ["6 by AZ of azerbaijani"],
  ],
  [
    "takes no side from the one who shot",
    "Azerbaycan Sınır Hizmeti, bir muhafızın Ermeni nişancının ateşiyle yaralandığını bildirdi.",
    ["1 by AZ of azerbaijani"],
  ],
  [
    "gives losses to the subject, not to the place",
    "Azerbaycan, Tegh yakınlarındaki çatışmada dört askerini yitirdi.",
    ["4 by null of azerbaijani"],
  ],
  [
    "finds the subject at the head of the clause",
    "Ermenistan Savunma Bakanlığı, Azerbaycan'ın ateşinde 5 askerin öldüğünü bildirdi.",
    ["5 by AM of armenian"],
  ],
  [
    "finds whose words they are by the ablative",
    "Azerbaycan Başsavcılığından yapılan açıklamada, Berde'de 4 sivilin öldüğü belirtildi.",
    ["4 by AZ of azerbaijani"],
  ],
  ["finds the source before göre", "Karabağ yetkililerine göre 8 sivil yaralandı.", ["8 by NK of armenian"]],
  [
    "parts two subjects of one verb",
    "Bakü 3, Erivan ise 7 askerinin öldüğünü duyurdu.",
    ["3 by AZ of azerbaijani", "7 by AM of armenian"],
  ],
  [
    "passes over verbs within a quotation",
    'Ermenistan Başbakanı Aram Sarkisyan, "Saldırıyı kınıyoruz, 9 askerimiz öldü" dedi.',
    ["9 by AM of armenian"],
  ],
  [
    "tells whose people they are by what stands before",
    "Sınırdaki ateşte Azerbaycan ordusundan iki asker şehit düştü.",
    ["2 by null of azerbaijani"],
  ],
  [
    "gives a bare surname to the state that the text names",
    "Erivan ile Bakü arasında çatışma çıktı. Abgaryan, üç askerin öldüğünü söyledi.",
    ["3 by AM of armenian"],
  ],
  [
    "reads the same statement again",
    "Azerbaycan Savunma Bakanlığı iki sivilin yaralandığını bildirdi. Aynı açıklamaya göre çatışmada üç Ermeni asker öldü.",
    ["2 by AZ of azerbaijani", "3 by AZ of armenian"],
  ],
  [
    "counts those who came later anew, and those given for others",
    "Sınırı geçenlerin sayısı 30 bine ulaştı. Akşam bu sayı 41 bine çıktı. Yedi Ermeni esirine karşılık iki Azerbaycan askeri teslim edildi.",
    ["30000 by null of null", "41000 by null of null", "7 by null of armenian", "2 by null of azerbaijani"],
  ],
];

const PARTS: Cases = [
  [
    "finds whose word it was in the sentence behind",
    "Sınırda altı asker öldü. Bilgiyi Ermenistan Savunma Bakanlığı paylaştı.",
    ["6 by AM of armenian"],
  ],
  [
    "makes nobody who denies it the source",
    "Sınırda altı asker öldü. Haberi Ermenistan Savunma Bakanlığı yalanladı.",
    ["6 by null of null"],
  ],
  [
    "gives a part in a sentence of its own its whole's source",
    "Azerbaycan Başsavcılığı, saldırıda 8 sivilin öldüğünü açıkladı. Ölenlerden ikisi çocuk.",
    ["8 by AZ of azerbaijani", "2 by AZ of azerbaijani"],
  ],
  [
    "parts two subjects that stand beside their numbers",
    "Bakü 12, Erivan 30 askerinin öldüğünü açıkladı.",
    ["12 by AZ of azerbaijani", "30 by AM of armenian"],
  ],
  [
    "reads whose they are in a total's name",
    "Çatışmalarda hayatını kaybeden Ermeni askerlerinin sayısı 31'e ulaştı.",
    ["31 by null of armenian"],
  ],
  [
    "knows whose the losses of the other side are",
    "Ermenistan, karşı tarafın 90 ölü verdiğini iddia etti.",
    ["90 by AM of azerbaijani"],
  ],
  [
    "gives captives to the side that has not taken them",
    "Azerbaycan, sınırda iki çobanı alıkoydu.",
    ["2 by null of armenian"],
  ],
  [
    "takes a genitive before those held for who holds them",
    "Ermenistan, Azerbaycan'ın iki doktoru alıkoyduğunu öne sürdü.",
    ["2 by AM of armenian"],
  ],
  [
    "gives those who are handed over to the other side",
    "Azerbaycan 44, Ermenistan 12 esiri iade etti.",
    ["44 by null of armenian", "12 by null of azerbaijani"],
  ],
  [
    "takes the head of the clause for the one who loses",
    "Bakü, ikinci savaşta 2 bin 500'den fazla askerini kaybetti.",
    ["2500 by null of azerbaijani"],
  ],
];

const STANCES: Cases = [
  [
    "reads a call",
    "Almanya Dışişleri Bakanı, Karabağ'da taraflara itidal çağrısında bulundu.",
    ["DE ceasefire"],
  ],
  ["reads a headline's origin", "AB'den Bakü ve Erivan'a ateşkes çağrısı", ["EU ceasefire"]],
  [
    "reads all in a list",
    "Rusya, Fransa ve ABD, Karabağ'da ateşkese uyulmasını istedi.",
    ["FR ceasefire", "RU ceasefire", "US ceasefire"],
  ],
  [
    "tells by the case who is helped and who is blamed",
    "Pakistan, Ermenistan'ın saldırısını kınadı ve Azerbaycan'a desteğini yineledi.",
    ["PK condemn", "PK support-azerbaijan"],
  ],
  ["takes no stance that is denied by the verb", "Fransa, Karabağ'daki saldırıyı kınamadı.", []],
  [
    "gives a mediator what is told of its mediation",
    "Rusya'nın arabuluculuğunda varılan ateşkes Karabağ'da yürürlüğe girdi.",
    ["RU mediation"],
  ],
  [
    "takes a postposition for no subject",
    "İran, Bakü ile Erivan arasında arabuluculuk yapmaya hazır olduğunu duyurdu.",
    ["IR mediation"],
  ],
  [
    "knows whose a surname is from the role before",
    "Ermenistan Başbakanı Paşinyan, saldırıyı şiddetle kınadı.",
    ["AM condemn"],
  ],
  [
    "takes an end that has come for no call",
    'Fransa Cumhurbaşkanı, Karabağ için "savaş sona erdi" dedi.',
    [],
  ],
  [
    "reads a readiness for peace as dialogue",
    "Bakü, anlaşmayı imzalamaya hazır olduğunu duyurdu.",
    ["AZ dialogue"],
  ],
  [
    "reads what one party lays to the other's charge",
    "Ermenistan Ombudsmanı, Azerbaycan ordusunun iki köyü yaktığını söyledi.",
    ["AM condemn"],
  ],
  [
    "takes a report of broken silence for no charge",
    "Rusya, ateşkesin 4 kez ihlal edildiğini bildirdi; Karabağ sakin.",
    [],
  ],
  [
    "reads a court's order",
    "Uluslararası Adalet Divanı, Laçın koridorunun açılmasına hükmetti.",
    ["ICJ humanitarian"],
  ],
  [
    "tells whose a minister is by the state of which the text has just spoken",
    "Slovakya'nın tutumu netleşti. Dışişleri Bakanı Jan Novotny, saldırıyı kınadı.",
    ["SK condemn"],
  ],
  [
    "takes a minister for Turkey's where no other state is spoken of",
    "Dışişleri Bakanı Kemal Demir, saldırıyı kınadı.",
    ["TR condemn"],
  ],
  [
    "gives an accusation to the other party",
    "Devlet Komisyonu, Ermenistan'ı mayın haritalarını gizlemekle suçladı.",
    ["AZ condemn"],
  ],
  [
    "takes what is told in Laçın for no word about its road",
    "Laçın'da konuşan Azerbaycanlı bakan, köylerin onarıldığını açıkladı.",
    [],
  ],
  ["reads a denial", "Erivan, Bakü'nün iddialarını yalanladı.", ["AM denial"]],
  [
    "takes accusations called untrue for a denial alone",
    "Erivan, Bakü'nün ateş açıldığı iddialarının gerçeği yansıtmadığını açıkladı.",
    ["AM denial"],
  ],
  [
    "reads a duty that was not done as an accusation",
    "Erivan, barış gücünün yükümlülüklerini yerine getirmediğini söyledi.",
    ["AM condemn"],
  ],
  ["reads a plan that is handed over", "Bakü, Erivan'a yeni bir barış planı sundu.", ["AZ dialogue"]],
  [
    "takes an object behind the speaker for no second speaker",
    "\"Sabrımız taştı\" diyen Ermenistan Başbakanı, Rusya'yı ve KGAÖ'yü kınadı.",
    ["AM condemn"],
  ],
  [
    "hears a state at war elsewhere on Karabakh",
    "Ukrayna, Hankendi'de insani erişim sağlanmasını istedi.",
    ["UA humanitarian"],
  ],
];

function run(name: string, cases: Cases, read: (text: string) => string[]): void {
  describe(name, () => {
    for (const [title, text, expected] of cases)
      it(title, () => {
        assert.deepEqual(read(text), expected);
      });
  });
}

run("Turkish figures", FIGURES, casualties);
run("Turkish claimants", CLAIMS, claims);
run("Turkish parts and losses", PARTS, claims);
run("Turkish stances", STANCES, takes);
