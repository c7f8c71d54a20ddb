import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";

function casualties(text: string): string[] {
  const { facts } = extractFacts(text, { language: "fr", date: "2023-09-20" });
  return facts.flatMap((fact) =>
    fact.kind === "casualty"
      ? [
          `${fact.outcome} ${fact.count ?? "vague"}${fact.countMax ? `-${fact.countMax}` : ""} ${fact.bound} ${fact.group}${fact.partOf === null ? "" : ` of ${fact.partOf}`}${fact.period === "background" ? " background" : ""}`,
        ]
      : [],
  );
}

function firstClaim(text: string): { actor: string | null; side: string | null; via: string | null } | null {
  for (const fact of extractFacts(text, { language: "fr" }).facts)
    if (fact.kind === "casualty") return { actor: fact.claimant.actor, side: fact.side, via: fact.via };
  return null;
}

function takes(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "fr" }).facts) {
    if (fact.kind === "casualty") continue;
    for (const stance of fact.stances) if (stance !== "other") found.add(`${fact.actor} ${stance}`);
  }
  return [...found].sort();
}

function actors(text: string): string[] {
  const found = new Set<string>();
  for (const fact of extractFacts(text, { language: "fr" }).facts)
    if (fact.kind === "reaction") found.add(fact.actor);
  return [...found].sort();
}

type Figures = readonly (readonly [title: string, text: string, expected: readonly string[]])[];

const FIGURES: Figures = [
  [
    "takes the noun of a total behind its number, and gives the second side the outcome of the first",
    "Cet accrochage porte à sept le nombre de militaires arméniens tués en mai. Trois policiers sont morts côté azerbaïdjanais, deux côté arménien.",
    ["killed 7 exact soldiers", "killed 3 exact police", "killed 2 exact police"],
  ],
  [
    "reads no figure that somebody denies, and takes a date of the last century for an earlier war",
    "Erevan a démenti les affirmations de Bakou selon lesquelles quatre soldats auraient été tués. Le 2 mars 1992, 40 civils avaient péri.",
    ["killed 40 exact civilians background"],
  ],
  [
    "reads a later death, a couple and hostages",
    "Un ouvrier a été blessé. Il a succombé mardi. Un couple de paysans a été tué. Bakou a pris en otage neuf employés.",
    ["injured 1 exact people", "killed 1 exact people", "killed 2 exact people", "captured 9 exact people"],
  ],
  [
    "counts those of a number, no remains handed over and no refugees to be taken in",
    "Six des huit détenus ont été libérés. Les dépouilles de 19 soldats ont été remises. Paris accueillera 300 réfugiés.",
    ["released 6 exact people"],
  ],
  [
    "counts none who go back home among those who have fled",
    "Plus de 50 000 réfugiés sont rentrés au Karabakh. Quelque 300 déplacés ont regagné leurs foyers. On compte 700 réfugiés.",
    ["displaced 700 exact people"],
  ],
  [
    "tells who was mortally hit from who was hit, and tombs from the fallen",
    "Un conscrit a été mortellement touché à 8 h 40. Un ouvrier a été pris pour cible. On compte une trentaine de tombes.",
    ["killed 1 exact soldiers"],
  ],
  [
    "takes a list that makes up the number before it for its parts",
    "L'attaque a fait 17 morts, 14 militaires et trois civils.",
    ["killed 17 exact people", "killed 14 exact soldiers of 0", "killed 3 exact civilians of 0"],
  ],
  [
    "tells one side's dead from the other's",
    "Les combats ont fait 105 morts côté arménien et 71 côté azerbaïdjanais.",
    ["killed 105 exact people", "killed 71 exact people"],
  ],
  [
    "reads a participle behind a comma and one of two",
    "Deux passagers ont sauté sur une mine ; l'un est mort, l'autre a été blessé.",
    ["killed 1 exact people", "injured 1 exact people"],
  ],
  [
    "takes one of an organisation's own for one",
    "Le CICR a annoncé qu'un de ses employés figurait parmi les morts.",
    ["killed 1 exact people"],
  ],
  [
    "reads a total's soldiers and those who are missed",
    "Erevan est sans nouvelles de 12 de ses hommes. Les pertes militaires s'élèvent à 300 morts.",
    ["missing 12 exact soldiers", "killed 300 exact soldiers"],
  ],
  [
    "counts no one whom a court has sentenced",
    "Un tribunal de Bakou a condamné deux militaires arméniens à vingt ans de prison.",
    [],
  ],
  [
    "reads two nouns that tell the outcome",
    "La frappe a fait sept morts et une trentaine de blessés.",
    ["killed 7 exact people", "injured 30 about people"],
  ],
  [
    "reads a noun left out",
    "Deux soldats ont perdu la vie et cinq autres ont été blessés.",
    ["killed 2 exact soldiers", "injured 5 exact soldiers"],
  ],
  [
    "reads a pronoun for those who are counted",
    "Une mine a tué un civil et en a blessé deux autres.",
    ["killed 1 exact civilians", "injured 2 exact civilians"],
  ],
  [
    "keeps a joint count joint",
    "En tout, 300 militaires arméniens ont été tués ou blessés.",
    ["killed-or-injured 300 exact soldiers"],
  ],
  [
    "reads a part behind dont",
    "Onze personnes ont péri à Barda, dont deux enfants.",
    ["killed 11 exact people", "killed 2 exact children of 0"],
  ],
  [
    "reads one of a part by what became of that one",
    "Trois journalistes ont été blessés, dont un grièvement.",
    ["injured 3 exact journalists", "injured 1 exact journalists of 0"],
  ],
  [
    "does not take a total's old value for a figure",
    "Le nombre de morts est passé de 31 à 58 à Stepanakert.",
    ["killed 58 exact people"],
  ],
  [
    "reads the total that a figure brings about",
    "Neuf soldats sont tombés, ce qui porte à 84 le nombre de militaires tués.",
    ["killed 9 exact soldiers", "killed 84 exact soldiers"],
  ],
  ["counts one of three", "L'un des trois blessés est décédé à Goris.", ["killed 1 exact people"]],
  ["reads no figure where nobody was hurt", "Aucun des douze soldats n'a été blessé à la frontière.", []],
  ["keeps dozens vague", "Des dizaines de civils ont été blessés.", ["injured vague vague civilians"]],
  [
    "tells a noun of number from its plural",
    "Une vingtaine de soldats ont péri.",
    ["killed 20 about soldiers"],
  ],
  [
    "reads a bound before a noun of number",
    "Plus d'une centaine de personnes ont été évacuées du village.",
    ["evacuated 100 at-least people"],
  ],
  [
    "reads no fewer than, no negation",
    "Pas moins de 30 civils ont été blessés.",
    ["injured 30 at-least civilians"],
  ],
  ["reads up to", "Jusqu'à 200 habitants ont été évacués.", ["evacuated 200 at-most people"]],
  ["tells à from a", "Entre 200 et 300 civils auraient péri.", ["killed 200-300 exact civilians"]],
  [
    "reads words for numbers",
    "Quatre-vingt-dix-sept soldats et deux cent seize civils ont été tués.",
    ["killed 97 exact soldiers", "killed 216 exact civilians"],
  ],
  [
    "tells a participle from a present",
    "Un soldat tué et trois civils blessés à Martouni",
    ["killed 1 exact soldiers", "injured 3 exact civilians"],
  ],
  [
    "puts the war of the 1990s into the background",
    "Le conflit avait fait quelque 30.000 morts au début des années 1990.",
    ["killed 30000 about people background"],
  ],
  ["does not count drones", "L'armée a détruit 12 chars et abattu trois drones.", []],
  ["does not count an age", "Un joueur de 24 ans s'est blessé à la cheville.", []],
  ["does not count percentages", "Environ 30 % des blessés sont des femmes.", []],
  ["does not take a population for its losses", "La ville de 55 000 habitants a été bombardée.", []],
  ["leaves out a denied figure", "L'Arménie a démenti que 30 de ses militaires aient été tués.", []],
  ["leaves out a feared figure", "On redoute la mort de 300 personnes cet hiver.", []],
  ["leaves out bodies that are handed over", "Les corps de 30 soldats ont été remis à l'Arménie.", []],
  [
    "takes what became of the wounded",
    "Au total, 204 blessés ont été évacués vers l'Arménie.",
    ["evacuated 204 exact people"],
  ],
  [
    "reads people of a region by what follows the noun",
    "Environ 50 000 habitants de la région ont fui leurs maisons.",
    ["displaced 50000 about people"],
  ],
  [
    "reads peacekeepers",
    "Deux soldats russes de maintien de la paix ont été tués.",
    ["killed 2 exact peacekeepers"],
  ],
];

describe("French casualty figures", () => {
  for (const [title, text, expected] of FIGURES)
    it(title, () => {
      assert.deepEqual(casualties(text), expected);
    });

  it("takes the claimant's own soldiers for the claimant's side", () => {
    assert.deepEqual(firstClaim("Bakou a annoncé la mort de 12 de ses soldats."), {
      actor: "AZ",
      side: "azerbaijani",
      via: null,
    });
  });

  it("does not take the shooter's side for the victim's", () => {
    assert.equal(
      firstClaim("Un conscrit arménien a été tué par un tireur azerbaïdjanais.")?.side,
      "armenian",
    );
  });

  it("tells an enemy's losses from the claimant's", () => {
    const claim = firstClaim("Bakou affirme avoir éliminé une centaine de combattants.");
    assert.deepEqual([claim?.actor, claim?.side], ["AZ", "armenian"]);
  });

  it("reads a subject turned behind its verb", () => {
    const text = "Trois soldats ont été tués, a indiqué mardi soir le ministère arménien de la Défense.";
    assert.equal(firstClaim(text)?.actor, "AM");
  });

  it("tells whose captives are held and released by who does it", () => {
    assert.equal(firstClaim("L'Arménie a remis à l'Azerbaïdjan deux soldats égarés.")?.side, "azerbaijani");
    assert.equal(firstClaim("Bakou a libéré huit prisonniers.")?.side, "armenian");
    assert.equal(firstClaim("Un Arménien sur trois meurt de malnutrition."), null);
  });

  it("knows people again by the surname, titles and what was learnt from whom", () => {
    assert.equal(
      firstClaim("Le président azerbaïdjanais Ilham Aliev a parlé. Selon M. Aliev, 71 soldats sont tombés.")
        ?.actor,
      "AZ",
    );
    assert.equal(
      firstClaim("Deux civils ont été tués à Goris, a-t-on appris auprès de la police arménienne.")?.actor,
      "AM",
    );
    assert.equal(
      firstClaim("L'armée azerbaïdjanaise a perdu six hommes, selon un communiqué officiel.")?.actor,
      "AZ",
    );
    assert.equal(firstClaim("Le HCR dénombre 100 400 réfugiés arméniens.")?.actor, "UN");
  });

  it("names the ministry behind an agency", () => {
    const claim = firstClaim(
      "D'après l'agence Tass, citant le ministère arménien de la Santé, 23 personnes ont été hospitalisées.",
    );
    assert.equal(claim?.actor, "AM");
    assert.match(claim?.via ?? "", /Tass/);
  });
});

describe("French reactions", () => {
  it("takes a capital for its government only where it speaks", () => {
    assert.deepEqual(takes("Paris a appelé à un cessez-le-feu immédiat."), ["FR ceasefire"]);
    assert.deepEqual(actors("Les magasins étaient ouverts à Moscou."), []);
  });

  it("reads an ambassador's state, not the host's", () => {
    assert.deepEqual(actors("L'ambassadeur d'Arménie en France a demandé des sanctions."), []);
  });

  it("tells who calls from who is called upon", () => {
    assert.deepEqual(actors("La France a exhorté la Turquie et la Russie à faire pression."), ["FR"]);
  });

  it("does not read what is refused", () => {
    assert.deepEqual(takes("Moscou n'a pas condamné l'opération azerbaïdjanaise."), []);
  });

  it("gives every state of a list its stand", () => {
    assert.deepEqual(takes("Le Canada, la Grèce et Chypre ont condamné l'offensive."), [
      "CA condemn",
      "CY condemn",
      "GR condemn",
    ]);
  });

  it("tells whose territorial integrity is supported", () => {
    assert.deepEqual(takes("Islamabad a réitéré son soutien à l'intégrité territoriale de l'Azerbaïdjan."), [
      "PK support-azerbaijan",
    ]);
    assert.deepEqual(
      takes("La France réaffirme son soutien à la souveraineté et à l'intégrité de l'Arménie."),
      ["FR support-armenia"],
    );
  });

  it("reads the second participle behind one auxiliary", () => {
    assert.deepEqual(takes("Berlin a condamné l'Azerbaïdjan et appelé à la retenue."), [
      "DE ceasefire",
      "DE condemn",
    ]);
  });

  it("reads who asks for a session of the Security Council", () => {
    assert.deepEqual(takes("Paris a demandé une réunion d'urgence du Conseil de sécurité de l'ONU."), [
      "FR council-meeting",
    ]);
  });

  it("reads who has brokered a truce", () => {
    assert.deepEqual(takes("Un accord sous médiation russe est entré en vigueur."), ["RU mediation"]);
  });

  it("takes no senator and no former minister for a state", () => {
    assert.deepEqual(actors("Un sénateur français a dénoncé l'offensive."), []);
    assert.deepEqual(actors("L'ancien ministre français de la Défense a condamné l'attaque."), []);
  });

  it("reads denials in the present, deplored deaths and aid of many kinds", () => {
    assert.deepEqual(takes("Notre armée ne vise pas les civils, a certifié le ministère azerbaïdjanais."), [
      "AZ denial",
    ]);
    assert.deepEqual(takes("Le ministère arménien de la Santé s'est dit préoccupé par le sort des otages."), [
      "AM concern",
    ]);
    assert.deepEqual(takes("Il n'y a pas eu de victimes, selon le ministère arménien."), []);
    assert.deepEqual(takes("Bakou déplore la mort de deux policiers."), []);
    assert.deepEqual(takes("Athènes a affrété un avion chargé de vivres pour Goris."), ["GR humanitarian"]);
    assert.deepEqual(
      takes(
        "Le président du Conseil européen Charles Michel a eu les deux dirigeants au téléphone et leur a proposé sa médiation.",
      ),
      ["EU mediation"],
    );
  });

  it("reads refused, hosted and reaffirmed stands as what they are", () => {
    assert.deepEqual(takes("Berne s'est dite prête à accueillir des négociations."), ["CH mediation"]);
    assert.deepEqual(takes("Oslo n'a pas souhaité commenter ces combats."), []);
    assert.deepEqual(takes("Rome a protesté, sans toutefois annoncer de sanctions."), []);
    assert.deepEqual(
      takes("Le texte redit l'attachement de la Grèce à l'intégrité territoriale de l'Arménie."),
      ["GR support-armenia"],
    );
    assert.deepEqual(takes("Les Pays-Bas se sont dits alarmés par les tirs."), ["NL concern"]);
  });

  it("knows whose an official is by what the text tells, never by a guess", () => {
    assert.deepEqual(
      takes(
        "Oslo a exhorté Bakou à la retenue. « Bakou doit revenir au dialogue », a insisté le ministre Odd Berg.",
      ),
      ["NO ceasefire", "NO dialogue"],
    );
    assert.deepEqual(takes("Le ministre Vahan Terian a estimé que l'Azerbaïdjan violait la trêve."), []);
    assert.deepEqual(takes("L'Inde a fermé son ambassade et condamné les frappes."), ["IN condemn"]);
  });

  it("reads what both parties do together, and a quotation that begins with the verb", () => {
    assert.deepEqual(
      takes("Erevan a réagi. Les deux camps s'accusent d'avoir rompu la trêve conclue avec Bakou."),
      ["AM condemn", "AZ condemn"],
    );
    assert.deepEqual(takes("Bakou et Erevan sont convenus d'une trêve."), ["AM ceasefire", "AZ ceasefire"]);
    assert.deepEqual(takes("L'Autriche « condamne le recours à la force » au Karabakh."), ["AT condemn"]);
  });

  it("takes no third party's stand for a claim of the losses told next", () => {
    assert.equal(
      firstClaim("Vienne a condamné l'attaque, a dit le ministre. On compte 12 morts.")?.actor,
      null,
    );
    assert.equal(firstClaim("À Bakou, l'état-major affirme avoir tué 30 soldats arméniens.")?.actor, "AZ");
    assert.equal(firstClaim("Six civils ont été tués, accuse Erevan.")?.actor, "AM");
  });

  it("gives a demonym behind two counts to both, and captives to those whom the holder fights", () => {
    const claim = firstClaim("Dix civils et trois soldats azerbaïdjanais ont péri.");
    assert.equal(claim?.side, "azerbaijani");
    const held = firstClaim("Erevan a évoqué 20 prisonniers encore aux mains de Bakou.");
    assert.deepEqual([held?.actor, held?.side], ["AM", "armenian"]);
  });

  it("finds the source of a figure in an evaluation, and none in what no source confirms", () => {
    assert.equal(firstClaim("Erevan évalue à 40 le nombre de soldats disparus.")?.actor, "AM");
    assert.equal(
      firstClaim("Selon Bakou, six civils ont péri, chiffre invérifiable de source indépendante.")?.actor,
      "AZ",
    );
  });

  it("hears what a spokesman says for all of them, and what several do together", () => {
    assert.deepEqual(takes("« Nous soutenons sans réserve l'Azerbaïdjan », a dit le président turc."), [
      "TR support-azerbaijan",
    ]);
    assert.deepEqual(takes("Oslo et Vienne ont toutes deux condamné cette attaque."), [
      "AT condemn",
      "NO condemn",
    ]);
  });

  it("gives a party's own words as a statement", () => {
    const { facts } = extractFacts("Le ministère arménien des Affaires étrangères a condamné l'attaque.", {
      language: "fr",
    });
    assert.deepEqual(
      facts.map((fact) => fact.kind),
      ["statement"],
    );
  });

  it("cuts every sentence out of the input by its offsets", () => {
    const text = "Deux soldats ont été tués. Moscou a appelé à la retenue. « C'est grave », a dit l'ONU.";
    for (const fact of extractFacts(text, { language: "fr" }).facts)
      assert.equal(text.slice(fact.start, fact.end), fact.sentence);
  });
});
