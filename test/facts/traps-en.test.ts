import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";

function casualties(text: string, date?: string): string[] {
  const { facts } = extractFacts(text, { language: "en", ...(date ? { date } : {}) });
  return facts.flatMap((fact) =>
    fact.kind === "casualty"
      ? [
          `${fact.outcome} ${fact.count ?? "vague"}${fact.countMax ? `-${fact.countMax}` : ""} ${fact.bound} ${fact.group}${fact.partOf === null ? "" : ` of ${fact.partOf}`}${fact.period === "background" ? " background" : ""}`,
        ]
      : [],
  );
}

function firstClaim(text: string): { actor: string | null; side: string | null; via: string | null } | null {
  for (const fact of extractFacts(text, { language: "en" }).facts)
    if (fact.kind === "casualty") return { actor: fact.claimant.actor, side: fact.side, via: fact.via };
  return null;
}

function takes(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "en" }).facts) {
    if (fact.kind === "casualty") continue;
    for (const stance of fact.stances) if (stance !== "other") found.add(`${fact.actor} ${stance}`);
  }
  return [...found].sort();
}

function actors(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "en" }).facts)
    if (fact.kind === "reaction") found.add(fact.actor);
  return [...found].sort();
}

type Figures = readonly (readonly [title: string, text: string, expected: readonly string[]])[];

const FIGURES: Figures = [
  [
    "counts nobody by an age between two others",
    "Two boys aged between nine and 13 were hurt near Askeran.",
    ["injured 2 exact children"],
  ],
  [
    "counts nobody by the ages of several",
    "Two sisters, 15 and 19, were wounded.",
    ["injured 2 exact people"],
  ],
  [
    "counts one soldier behind a conjunction",
    "Yerevan said that one soldier was wounded.",
    ["injured 1 exact soldiers"],
  ],
  [
    "leaves out an old value before the new one",
    "The toll, which stood at 40 on Monday, has reached 66.",
    ["killed 66 exact people"],
  ],
  [
    "reads for whom prisoners are exchanged",
    "Baku released nine soldiers in exchange for three Azerbaijanis.",
    ["released 9 exact soldiers", "released 3 exact people"],
  ],
  [
    "does not count what a great share is taken of",
    "Nearly all of the region's 90,000 residents have fled.",
    [],
  ],
  [
    "keeps a count current where a year only tells of the lands",
    "Thirty people have been killed by mines in the districts that Baku retook in 2020.",
    ["killed 30 exact people"],
  ],
  ["counts nobody who is only to be released", "Baku agreed to release eight prisoners.", []],
  [
    "counts nobody in what an accident of the sentence before led to",
    "A minibus overturned near Gyumri. Six people were killed and 12 injured.",
    [],
  ],
  [
    "reads what became of captives behind a participle",
    "Eight soldiers taken prisoner in May were returned.",
    ["released 8 exact soldiers"],
  ],
  ["reads at what a party puts its dead", "Yerevan put its dead at 16.", ["killed 16 exact people"]],
  [
    "counts bodies behind a verb of finding",
    "Search teams recovered 12 bodies in the hills.",
    ["killed 12 exact people"],
  ],
  [
    "keeps a count since a war's end current",
    "Since the end of the war in 2020, 65 people have been killed by mines.",
    ["killed 65 exact people"],
  ],
  [
    "reads what adds up to the figure before as its parts",
    "Five villagers, three men and two women, were wounded.",
    ["injured 5 exact people", "injured 3 exact men of 0", "injured 2 exact women of 0"],
  ],
  [
    "gives a noun left out that of the sentence before",
    "Nine servicemen were wounded. Four are in a serious condition.",
    ["injured 9 exact soldiers", "injured 4 exact soldiers"],
  ],
  [
    "narrows a figure by what all of them are",
    "Seven people were wounded on Monday, all of them servicemen.",
    ["injured 7 exact soldiers"],
  ],
  [
    "reads parts of a part behind a figure of the sentence before",
    "Armenia said 90 people had died. Eight of them were civilians, three of whom were children.",
    ["killed 90 exact people", "killed 8 exact civilians of 0", "killed 3 exact children of 1"],
  ],
  [
    "reads who some of those counted before were",
    "Armenia said 19 people had died. Eleven were soldiers.",
    ["killed 19 exact people", "killed 11 exact soldiers of 0"],
  ],
  [
    "gives one of those counted before their group",
    "Baku said four servicemen were wounded. One of them died in hospital.",
    ["injured 4 exact soldiers", "killed 1 exact soldiers"],
  ],
  [
    "counts a name behind a rank",
    "Lieutenant Karen Manasyan and two civilians died.",
    ["killed 1 exact soldiers", "killed 2 exact civilians"],
  ],
  [
    "reads the verb before for another party's figure",
    "Armenia lost 18 soldiers and Azerbaijan 25.",
    ["killed 18 exact soldiers", "killed 25 exact soldiers"],
  ],
  [
    "reads a noun left out before a word that adds",
    "Some 900 people died in the first raid, and 30 more in the second.",
    ["killed 900 about people", "killed 30 exact people"],
  ],
  ["reads deaths of hunger", "Two pensioners starved to death in the siege.", ["killed 2 exact people"]],
  ["reads a lost limb as an injury", "A shepherd lost a foot to a mine.", ["injured 1 exact people"]],
  [
    "reads fatal wounds as a death",
    "A conscript was fatally wounded at a post.",
    ["killed 1 exact soldiers"],
  ],
  ["counts no abandoned villages", "Four abandoned villages changed hands in May.", []],
  [
    "does not let the number of states part a figure from its verb",
    "Some 90 troops of the two countries were killed.",
    ["killed 90 about soldiers"],
  ],
  [
    "reads no footballer's injury",
    "Captain Aram Levonyan is injured and will miss the qualifier, his coach said.",
    [],
  ],
  [
    "reads two participles with their own counts",
    "A rocket struck the market of Martuni, killing 5 people and wounding 9.",
    ["killed 5 exact people", "injured 9 exact people"],
  ],
  [
    "keeps a joint count joint",
    "In all, 35 soldiers were killed or wounded.",
    ["killed-or-injured 35 exact soldiers"],
  ],
  [
    "reads a part behind including",
    "Eleven people were killed, including two children.",
    ["killed 11 exact people", "killed 2 exact children of 0"],
  ],
  [
    "reads a part behind two of them",
    "25 people were killed, two of them civilians.",
    ["killed 25 exact people", "killed 2 exact civilians of 0"],
  ],
  [
    "does not take a total's old value for a figure",
    "The death toll rose to 192, up from 158, officials said.",
    ["killed 192 exact people"],
  ],
  ["counts one of three", "One of the three soldiers died in hospital.", ["killed 1 exact soldiers"]],
  [
    "reads no figure where nobody was hurt",
    "There were no casualties, and no one was hurt in the village.",
    [],
  ],
  ["keeps dozens vague", "Dozens of people were injured in the blast.", ["injured vague vague people"]],
  ["reads a dozen as twelve", "A dozen people were wounded near Goris.", ["injured 12 exact people"]],
  ["reads at least", "At least 49 servicemen were killed overnight.", ["killed 49 at-least soldiers"]],
  ["reads no fewer than", "No fewer than 30 civilians were wounded.", ["injured 30 at-least civilians"]],
  ["reads up to", "Up to 200 civilians were evacuated from the town.", ["evacuated 200 at-most civilians"]],
  ["reads nearly", "Nearly 400 people were injured.", ["injured 400 about people"]],
  [
    "puts the war of the 1990s into the background",
    "The war of the early 1990s killed about 30,000 people.",
    ["killed 30000 about people background"],
  ],
  ["does not count drones", "The army shot down 3 drones and destroyed 12 tanks.", []],
  ["does not count an age", "A 12-year-old was watching television when 20 mm rounds hit the roof.", []],
  ["does not count hours", "In 24 hours, 40 shells fell on the town.", []],
  ["reads words for numbers", "Two hundred and sixteen soldiers were killed.", ["killed 216 exact soldiers"]],
  [
    "reads a number with a letter for its scale",
    "About 28k people fled to Armenia.",
    ["displaced 28000 about people"],
  ],
  ["reads a range", "Between 5 and 7 soldiers were wounded.", ["injured 5-7 exact soldiers"]],
  ["does not take a force's strength for its losses", "The 10,000-strong force remains in its barracks.", []],
  ["leaves out a denied figure", "Baku denied that 40 of its troops had been killed.", []],
  ["leaves out a feared figure", "Aid workers fear that 300 people could die this winter.", []],
  [
    "reads a headline",
    "Shelling kills 2, wounds 7 near Goris",
    ["killed 2 exact people", "injured 7 exact people"],
  ],
  [
    "reads a headline of adjectives",
    "2 dead, 9 hurt in border clash",
    ["killed 2 exact people", "injured 9 exact people"],
  ],
  [
    "takes the part that fled, not the population",
    "Some 50,000 of the 120,000 residents have fled their homes.",
    ["displaced 50000 about people"],
  ],
  ["does not count families", "Some 300 families fled the village.", []],
  ["does not read a metaphor", "The vote killed the deal, and the talks became a casualty of the war.", []],
  ["leaves out bodies that are handed over", "The bodies of 30 soldiers were handed over to Armenia.", []],
  ["counts a single soldier", "An Armenian soldier was killed on the border.", ["killed 1 exact soldiers"]],
  [
    "reads captives handed over around their number",
    "Baku handed 15 captives over to Yerevan.",
    ["released 15 exact people"],
  ],
  [
    "gives the verb behind a part to the part",
    "Nine villagers were wounded, two of whom died on the way.",
    ["injured 9 exact people", "killed 2 exact people of 0"],
  ],
  [
    "reads losses that are believed",
    "Up to 300 Armenians are thought to have died.",
    ["killed 300 at-most people"],
  ],
  ["reads a dead of its own", "Baku put its own dead at 71.", ["killed 71 exact people"]],
  [
    "reads one of a party's own behind that",
    "Yerevan said instead that one of its own soldiers was wounded.",
    ["injured 1 exact soldiers"],
  ],
  [
    "takes a war of so many days for the past",
    "The 44-day war killed 3,000 Azerbaijani soldiers.",
    ["killed 3000 exact soldiers background"],
  ],
];

describe("English casualty figures", () => {
  for (const [title, text, expected] of FIGURES)
    it(title, () => {
      assert.deepEqual(casualties(text, "2023-09-20"), expected);
    });

  it("takes the claimant's own soldiers for the claimant's side", () => {
    assert.deepEqual(
      firstClaim("Azerbaijan's defence ministry said three of its soldiers had been killed."),
      {
        actor: "AZ",
        side: "azerbaijani",
        via: null,
      },
    );
  });

  it("does not take the shooter's side for the victim's", () => {
    assert.equal(firstClaim("An Azerbaijani conscript was killed by Armenian fire.")?.side, "azerbaijani");
  });

  it("tells an enemy's losses from the claimant's", () => {
    const claim = firstClaim("Azerbaijan claimed to have killed 550 Armenian servicemen.");
    assert.equal(claim?.actor, "AZ");
    assert.equal(claim?.side, "armenian");
  });
});

const TAKES: Figures = [
  [
    "reads whoever a passive's agents are",
    "The shelling of Stepanakert was condemned by Spain, Italy and the Netherlands.",
    ["ES condemn", "IT condemn", "NL condemn"],
  ],
  [
    "reads whose a ministry is by the capital that opens the sentence",
    "Armenia's defence ministry spoke of losses. In Moscow, the foreign ministry urged both sides to keep the truce.",
    ["RU ceasefire"],
  ],
  [
    "takes no attack that is only told for an accusation",
    "Armenia said four of its soldiers had died in an Azerbaijani attack near Sotk.",
    [],
  ],
  [
    "reads no stand that is refused",
    "Norway refrained from condemning Baku but urged talks.",
    ["NO dialogue"],
  ],
  [
    "reads a state's possessive without an s",
    "The Netherlands' prime minister, Ruben Visser, condemned the attack.",
    ["NL condemn"],
  ],
  [
    "reads talks with both sides as mediation",
    "EU envoy Klaar travelled to Baku for talks with both sides.",
    ["EU mediation"],
  ],
  ["reads no call for a truce in a war's end", "Since the end of the war France has sent nobody.", []],
  [
    "gives both parties what each side says",
    "Armenia and Azerbaijan met in Sochi. Each side accused the other of breaking the truce.",
    ["AM condemn", "AZ condemn"],
  ],
  [
    "does not take the accused for the ministry that accuses",
    "Shells fell near Stepanakert. The ministry accused the Azerbaijani army of targeting civilians.",
    ["NK condemn"],
  ],
  [
    "reads no stand in a party's count of evacuees",
    "Some 70 wounded residents were evacuated to hospitals, Armenia's health ministry said.",
    [],
  ],
  [
    "reads hosts by a participle",
    "Talks hosted by Kazakhstan ended without a deal between Yerevan and Baku.",
    ["KZ mediation"],
  ],
  [
    "reads several mediators before their noun",
    "The swap was arranged with Swiss and Qatari mediation, Armenia's government said.",
    ["CH mediation", "QA mediation"],
  ],
  [
    "reads a broker joined by a hyphen",
    "A Russian-brokered truce ended the fighting in Karabakh.",
    ["RU mediation"],
  ],
  [
    "reads whom a state backs by a hyphen",
    "Turkish-backed Azerbaijani forces took two more villages.",
    ["TR support-azerbaijan"],
  ],
  [
    "reads a state that is with another",
    "“Pakistan is with Azerbaijan,” the prime minister in Islamabad said.",
    ["PK support-azerbaijan"],
  ],
  [
    "reads an apposed supporter",
    "Israel, a key supporter of Azerbaijan, has sold it drones.",
    ["IL support-azerbaijan"],
  ],
  [
    "reads who accompanied the wounded",
    "The wounded were driven off in ambulances accompanied by the ICRC.",
    ["ICRC humanitarian"],
  ],
  [
    "reads a visit to captives",
    "The Red Cross visited 12 Armenian detainees in Baku.",
    ["ICRC humanitarian"],
  ],
  ["reads sums of aid", "Japan pledged $2 million for refugees in Armenia.", ["JP humanitarian"]],
  [
    "reads phone calls with both leaders",
    "The French president spoke by phone with the leaders of Armenia and Azerbaijan.",
    ["FR mediation"],
  ],
  [
    "reads opposition to a corridor",
    "Iran is strongly opposed to any corridor along its border with Armenia.",
    ["IR support-armenia"],
  ],
  [
    "reads cuts in military aid as sanctions",
    "The U.S. Senate passed a bill to halt military aid to Azerbaijan.",
    ["US sanctions"],
  ],
  [
    "reads a party's accusation in plain words",
    "Azerbaijan's foreign ministry said Armenia had opened fire on its positions in Kalbajar.",
    ["AZ condemn"],
  ],
  [
    "reads no accusation in a party's word of its own deed",
    "Azerbaijan's defence ministry said Azerbaijani forces had opened fire on military targets.",
    [],
  ],
  [
    "reads no mediation by a party",
    "Azerbaijan's president spoke by phone with both the French and the Armenian leader.",
    [],
  ],
  [
    "reads no stance in a stock phrase on whose land it is",
    "Armenia said refugees had left the enclave, which is internationally recognised as part of Azerbaijan.",
    [],
  ],
  [
    "reads a denial of the other side's report",
    "Armenia's defence ministry said the Azerbaijani report was false.",
    ["AM denial"],
  ],
  ["gives the refused call to nobody", "Baku ignored calls for a ceasefire.", []],
  [
    "reads a call with a subject in apposition",
    "Mr Cetin, Turkey's foreign minister, said Armenia must withdraw from the occupied lands.",
    ["TR support-azerbaijan"],
  ],
  [
    "reads an agency with its name in brackets",
    "The United Nations refugee agency (UNHCR) has warned that Karabakh may be emptied.",
    ["UN concern"],
  ],
  [
    "reads the spokesman of the subject, not of the object",
    "The Serbian government supports Azerbaijan's sovereignty, its foreign ministry said.",
    ["RS support-azerbaijan"],
  ],
];

describe("English reactions", () => {
  for (const [title, text, expected] of TAKES)
    it(title, () => {
      assert.deepEqual(takes(text), expected);
    });

  it("names the ministry behind an agency", () => {
    assert.equal(firstClaim("Two soldiers were killed, Armenia's defence ministry said.")?.actor, "AM");
  });

  it("takes a capital for its government only where it speaks", () => {
    assert.deepEqual(takes("Moscow called for an immediate ceasefire."), ["RU ceasefire"]);
    assert.deepEqual(actors("Shops were open in Moscow."), []);
  });

  it("reads no reaction in a bare figure", () => {
    assert.deepEqual(actors("Two peacekeepers were killed near Lachin, Russia's defence ministry said."), []);
  });

  it("reads an ambassador's state, not the host's", () => {
    assert.deepEqual(actors("Armenia's ambassador to Moscow said his country expected support."), []);
  });

  it("tells who calls from who is called upon", () => {
    assert.deepEqual(actors("France urged Turkey and Russia to press both sides for a ceasefire."), ["FR"]);
  });

  it("does not read a refused condemnation", () => {
    assert.equal(
      takes("The European Union stopped short of condemning the attack.").includes("EU condemn"),
      false,
    );
  });

  it("reads no call in a truce that merely came into force", () => {
    assert.deepEqual(takes("The ceasefire came into force at noon on Saturday."), []);
  });

  it("tells whose territorial integrity is supported", () => {
    assert.deepEqual(takes("Pakistan reaffirmed its support for Azerbaijan's territorial integrity."), [
      "PK support-azerbaijan",
    ]);
    assert.deepEqual(
      takes("Washington stressed its support for Armenia's sovereignty and territorial integrity."),
      ["US support-armenia"],
    );
  });

  it("reads who asks for a session of the Security Council", () => {
    assert.deepEqual(takes("France requested an emergency meeting of the U.N. Security Council."), [
      "FR council-meeting",
    ]);
  });

  it("reads an offer to mediate", () => {
    assert.deepEqual(takes("Tehran offered to mediate between the two sides."), ["IR mediation"]);
  });

  it("takes no senator for a state", () => {
    assert.deepEqual(actors("A French senator condemned the offensive."), []);
  });

  it("gives a party's own words as a statement", () => {
    const { facts } = extractFacts("Armenia's foreign ministry condemned the attack.", { language: "en" });
    assert.deepEqual(
      facts.map((fact) => fact.kind),
      ["statement"],
    );
  });

  it("cuts every sentence out of the input by its offsets", () => {
    const text = "Two soldiers were killed. Russia urged restraint. “We are concerned,” the EU said.";
    for (const fact of extractFacts(text, { language: "en" }).facts)
      assert.equal(text.slice(fact.start, fact.end), fact.sentence);
  });
});

const SIDES: Figures = [
  [
    "tells whose captives are handed to whom",
    "Azerbaijan handed over to Armenia 15 captured servicemen.",
    ["armenian"],
  ],
  [
    "takes her children for no word on the mother",
    "Azerbaijani shells killed a mother and her child in Askeran.",
    ["armenian"],
  ],
  ["tells whose soldiers a state's army has", "A soldier of Azerbaijan's army was killed.", ["azerbaijani"]],
  [
    "tells whose soldiers a body's name tells",
    "A soldier of the Artsakh Defence Army was killed.",
    ["armenian"],
  ],
];

describe("whose people an English text counts", () => {
  for (const [title, text, [side]] of SIDES)
    it(title, () => {
      assert.equal(firstClaim(text)?.side, side);
    });
});

const CLAIMS: readonly (readonly [title: string, text: string, actor: string | null])[] = [
  [
    "reads an adviser of a state's president behind a name",
    "Two women died in Barda, Elnur Sadiqli, an adviser to Azerbaijan's president, wrote on his page.",
    "AZ",
  ],
  [
    "knows whose the peacekeepers are",
    "Two civilians were hurt near Shushi, the peacekeepers' commander said.",
    "RU",
  ],
  [
    "reads who released a figure of the sentence before",
    "Some 65,000 people had reached Armenia. The number was released by the press office in Yerevan.",
    "AM",
  ],
  [
    "gives an accusation to the accused's enemy",
    "Azerbaijani troops opened fire near Sotk and two officers were killed, the Defence Ministry said.",
    "AM",
  ],
  [
    "gives an accusation of the sentence before to the accused's enemy",
    "Armenian forces shelled the village. Two farmers were wounded, the prosecutor's office said.",
    "AZ",
  ],
  [
    "reads a spokeswoman behind a possessive name",
    "Armenian Prime Minister Nikol Pashinyan met refugees. By noon 9,000 people had crossed, Pashinyan's spokeswoman Lilit Danielyan said.",
    "AM",
  ],
  [
    "knows a holder of office again by the surname",
    "Armenian Prime Minister Nikol Pashinyan came back. Pashinyan told the cabinet that 12 soldiers had died.",
    "AM",
  ],
  [
    "tells whose a minister is by the end of the surname",
    "Azerbaijani forces shelled the town. Health Minister Vahan Terteryan said six people were wounded.",
    "AM",
  ],
  [
    "gives an official without a state to the text's only party",
    "A blast shook a farm near Fuzuli. Ombudsman Leyla Orucova said two men were killed.",
    "AZ",
  ],
  [
    "reads who put a toll at a number",
    "Baku's losses were put at 70 dead by the health ministry of Armenia.",
    "AM",
  ],
];

describe("who states a figure in English", () => {
  for (const [title, text, actor] of CLAIMS)
    it(title, () => {
      assert.equal(firstClaim(text)?.actor, actor);
    });
});

describe("a place before a comma and a speaker", () => {
  it("is no second speaker", () => {
    const text =
      "More than 100,000 ethnic Armenians have fled Karabakh, Armenia's government said on Friday.";
    assert.deepEqual(firstClaim(text), { actor: "AM", side: "armenian", via: null });
  });
});

describe("both sides in one English figure", () => {
  for (const text of [
    "About 90 Armenian and Azerbaijani troops died in the border clash, observers say.",
    "Some 25,000 Azerbaijanis and Armenians were killed.",
  ])
    it(`is nobody's own: ${text}`, () => {
      assert.equal(firstClaim(text)?.side, null);
    });

  it("is two figures where each stands with its side", () => {
    const { facts } = extractFacts(
      "Sixty people perished on the Karabakh side and 41 on the Azerbaijani side.",
      {
        language: "en",
      },
    );
    assert.deepEqual(
      facts.map((fact) => fact.kind === "casualty" && [fact.count, fact.side]),
      [
        [60, "armenian"],
        [41, "azerbaijani"],
      ],
    );
  });
});

describe("English apposition and parts", () => {
  it("counts no rank behind the office of whom a figure includes", () => {
    assert.deepEqual(
      casualties("Four peacekeepers, including their deputy commander, Major Oleg Petrov, were killed."),
      ["killed 4 exact peacekeepers"],
    );
  });

  it("gives the noun before “among them” to the part", () => {
    assert.deepEqual(casualties("Nine Azerbaijanis, five soldiers among them, were freed."), [
      "released 9 exact people",
      "released 5 exact soldiers of 0",
    ]);
  });

  it("does not make an elided noun one of two kinds of people", () => {
    assert.deepEqual(
      casualties("Two journalists and an official were killed. Three others were hurt.").slice(2),
      ["injured 3 exact people"],
    );
  });

  it("tells the wounded that a hospital takes in from refugees", () => {
    assert.deepEqual(casualties("The hospital in Barda took in 40 wounded."), ["injured 40 exact people"]);
  });
});

describe("English wishes and ages", () => {
  it("counts nobody whom somebody asks to free", () => {
    assert.deepEqual(casualties("The envoy urged Baku to free the 19 Armenian captives."), []);
  });

  it("reads no age behind “of”", () => {
    assert.deepEqual(casualties("A girl of seven was killed by a mine."), ["killed 1 exact children"]);
  });
});
