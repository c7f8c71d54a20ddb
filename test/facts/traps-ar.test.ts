import assert from "node:assert/strict";
import { test } from "node:test";
import { extractFacts } from "../../src/facts/extract-facts.ts";

const figures = (text: string): string[] =>
  extractFacts(text, { language: "ar" }).facts.flatMap((fact) =>
    fact.kind === "casualty"
      ? [
          `${fact.outcome} ${fact.count ?? "vague"} ${fact.group}${fact.partOf === null ? "" : ` of ${fact.partOf}`}`,
        ]
      : [],
  );
const bounds = (text: string): string[] =>
  extractFacts(text, { language: "ar" }).facts.flatMap((fact) =>
    fact.kind === "casualty" ? [fact.bound] : [],
  );
const reactions = (text: string): string[] =>
  extractFacts(text, { language: "ar" }).facts.flatMap((fact) =>
    fact.kind === "casualty" ? [] : [`${fact.kind} ${fact.actor} ${fact.stances.join("+")}`],
  );

type Case = readonly [title: string, text: string, expected: readonly string[]];

const FIGURES: readonly Case[] = [
  [
    "a joint count behind its people",
    "قالت باكو إن 40 من مواطنيها قتلوا أو جرحوا بالألغام.",
    ["killed-or-injured 40 people"],
  ],
  [
    "two verbs with a victim each are no joint count",
    "قال الجيش إن ضابطا أذربيجانيا قتل وأصيب آخر في الانفجار.",
    ["killed 1 soldiers", "injured 1 soldiers"],
  ],
  [
    "where it was may stand between a verb and its number",
    "قتل خلال معارك الأسبوع الماضي نحو 90 جنديا أرمينيا.",
    ["killed 90 soldiers"],
  ],
  [
    "she who added is no host",
    "وصل إلى غوريس 900 نازح، كما قالت الحكومة الأرمينية، مضيفة أن الطريق مفتوح.",
    ["displaced 900 people"],
  ],
  [
    "a mixed list shares the outcome",
    "أسفر الانفجار عن مقتل ثلاثة جنود واثنين من المدنيين.",
    ["killed 3 soldiers", "killed 2 civilians"],
  ],
  ["a dual noun counts two", "إصابة ضابطين وطفلتين في القصف.", ["injured 2 soldiers", "injured 2 children"]],
  [
    "a redundant dual is not counted twice",
    "قتل مدنيين اثنين، أحدهما طفل.",
    ["killed 2 civilians", "killed 1 children of 0"],
  ],
  [
    "a total is followed by its parts",
    "أصيب 20 مدنيا وهم 8 أطفال و7 نساء و5 رجال.",
    ["injured 20 civilians", "injured 8 children of 0", "injured 7 women of 0", "injured 5 men of 0"],
  ],
  ["among them begins a part", "مقتل 14 شخصا بينهم 4 أطفال.", ["killed 14 people", "killed 4 children of 0"]],
  [
    "two verbs joined make one joint count",
    "مقتل وإصابة 40 جنديا في المعارك.",
    ["killed-or-injured 40 soldiers"],
  ],
  [
    "between dead and wounded is a joint count",
    "سقط 90 شخصا بين قتيل وجريح.",
    ["killed-or-injured 90 people"],
  ],
  [
    "an elided noun takes the one before",
    "قتل ستة جنود وأصيب 11 آخرون.",
    ["killed 6 soldiers", "injured 11 soldiers"],
  ],
  ["singulars without a numeral count one", "مقتل ضابط وجندي قرب الحدود.", ["killed 1 soldiers"]],
  ["a generic plural is none", "قتل المدنيين جريمة.", []],
  ["a bare plural is none", "سقوط قتلى وجرحى في القصف.", []],
  ["no casualties are none", "لم يسقط قتلى ولم تقع إصابات.", []],
  ["an old value is none", "ارتفعت حصيلة القتلى إلى 170 قتيلا بعد أن كانت 125.", ["killed 170 people"]],
  ["equipment is none", "تدمير 12 دبابة و30 مسيرة و4 منصات.", []],
  ["a percentage is none", "40 بالمئة من القتلى سقطوا ليلا.", []],
  ["vague tens are vague", "مقتل العشرات من المدنيين.", ["killed vague civilians"]],
  ["twenty is exact", "مقتل عشرين جنديا.", ["killed 20 soldiers"]],
  [
    "digits of every script are read",
    "مقتل ٢٥ جنديا وإصابة ۴۷ مدنيا.",
    ["killed 25 soldiers", "injured 47 civilians"],
  ],
  ["separators group digits", "نزوح 28,120 شخصا من الإقليم.", ["displaced 28120 people"]],
  ["scale words multiply", "نزوح 28 ألف شخص من كاراباخ.", ["displaced 28000 people"]],
  ["compounds in words are summed", "مقتل خمسة وعشرين جنديا.", ["killed 25 soldiers"]],
  [
    "a conjunction does not join two counts",
    "مقتل خمسة جنود وعشرين مدنيا.",
    ["killed 5 soldiers", "killed 20 civilians"],
  ],
  ["weekdays and numbered things are none", "يوم الثلاثاء أصيب اللواء 93 بخسائر وفق القرار 822.", []],
  ["one of the soldiers is one", "قتل أحد الجنود برصاص قناص.", ["killed 1 soldiers"]],
  ["losing their lives is killed", "فقد خمسة جنود حياتهم في الكمين.", ["killed 5 soldiers"]],
  ["captured is not families", "أسر 12 جنديا على خط التماس، ونقلت 120 أسرة.", ["captured 12 soldiers"]],
  ["an epidemic is none", "سجلت السلطات 300 إصابة بفيروس كورونا.", []],
  ["a denied figure is none", "نفت وزارة الدفاع مقتل عشرة من جنودها.", []],
  ["a feared figure is none", "هناك مخاوف من مقتل مئات المدنيين.", []],
  ["an exercise is none", "مناورات بمشاركة 3000 جندي قرب الحدود.", []],
  ["bodies handed over are none", "تسليم جثامين 200 جندي إلى الجانب الأرميني.", []],
  [
    "evacuees are counted",
    "تم إجلاء 600 مدني، بينهم 210 أطفال.",
    ["evacuated 600 civilians", "evacuated 210 children of 0"],
  ],
];

const GRAMMAR: readonly Case[] = [
  ["a dual verb makes its noun two", "أعلنت باكو أن مدنيين قتلا ليلا.", ["killed 2 civilians"]],
  ["one more of them is one", "مقتل خمسة جنود وإصابة آخر.", ["killed 5 soldiers", "injured 1 soldiers"]],
  [
    "a unit before tens may follow a conjunction",
    "أسر ستة مدنيين وواحد وعشرون جنديا.",
    ["captured 6 civilians", "captured 21 soldiers"],
  ],
  ["a verb behind its noun", "ذكرت الوكالة أن مجندا أرمينيا قُتل قرب الحدود.", ["killed 1 soldiers"]],
  ["a lost life is no missing person", "فقد سبعة مدنيين أرواحهم في القصف.", ["killed 7 civilians"]],
  ["a particle is no missing person", "وبحسب البيان فقد أصيب تسعة جنود.", ["injured 9 soldiers"]],
  ["an unknown fate is missing", "لا يزال مصير نحو 90 جنديا مجهولا.", ["missing 90 soldiers"]],
  ["those still held are captured", "لا تزال باكو تحتجز 19 أسيرا.", ["captured 19 people"]],
  ["captives who return are released", "عاد ستة أسرى إلى ديارهم.", ["released 6 people"]],
  ["homes left behind are displacement", "اضطر نحو 40 ألف شخص إلى ترك منازلهم.", ["displaced 40000 people"]],
  [
    "an army's losses are soldiers",
    "بلغت خسائر الجيش 30 قتيلا و70 جريحا.",
    ["killed 30 soldiers", "injured 70 soldiers"],
  ],
  ["a total behind its verb", "ارتفع إلى 33 عدد القتلى.", ["killed 33 people"]],
  [
    "an old value within a rise is none",
    "ارتفع عدد النازحين من 4 آلاف إلى 9 آلاف.",
    ["displaced 9000 people"],
  ],
  ["executed captives are killed", "أعدمت القوات أسيرين قرب القرية.", ["killed 2 people"]],
  ["a sniper who shoots is no victim", "قتل جندي برصاص قناص معاد.", ["killed 1 soldiers"]],
  [
    "a verb behind its own figure shares none",
    "خمسة جنود قتلوا وأصيب 12 آخرون.",
    ["killed 5 soldiers", "injured 12 soldiers"],
  ],
  ["a plural verb stands behind its figure", "ذكر أن 11 مريضا أُجلوا ليلا.", ["evacuated 11 people"]],
  [
    "the living who are told by a relative clause",
    "بلغ عدد الجنود الذين قضوا في القصف 17 جنديا.",
    ["killed 17 soldiers"],
  ],
  ["one more before its verb", "قتل جنديان وإن ثالثا أُصيب.", ["killed 2 soldiers", "injured 1 soldiers"]],
  ["a state is no condition", "نقل أربعة جرحى في حال حرجة إلى المستشفى.", ["injured 4 people"]],
  [
    "a rank is no number's name",
    "مقتل ضابط برتبة لواء وستة جنود.",
    ["killed 1 soldiers", "killed 6 soldiers"],
  ],
  ["a fire at a warehouse is another matter", "قضى تسعة عمال في حريق بمستودع في باكو.", []],
  [
    "those of a rise are those counted before",
    "قتل سبعة جنود، لترتفع الحصيلة إلى 40 قتيلا.",
    ["killed 7 soldiers", "killed 40 soldiers"],
  ],
  ["a sentence of a court is none", "حكمت محكمة على أسيرين بالسجن.", []],
  ["those who return are not displaced", "عاد 700 نازح إلى قراهم.", []],
  ["a conviction for killing is none", "أدين جندي بقتل مدني.", []],
  [
    "a phrase sets a figure beside the one before",
    "قتل 14 جنديا، وفق أرقام الوزارة، إضافة إلى ستة مدنيين.",
    ["killed 14 soldiers", "killed 6 civilians"],
  ],
  [
    "a noun joined behind a number begins the next total",
    "بلغ عدد القتلى 33 والجرحى 70.",
    ["killed 33 people", "injured 70 people"],
  ],
  [
    "a number alone beside the other side's place",
    "خلف القصف سبعة قتلى في الجانب الأرميني وثلاثة في الجانب الأذربيجاني.",
    ["killed 7 people", "killed 3 people"],
  ],
  ["wounded who die are dead", "توفي أربعة جرحى في المستشفى.", ["killed 4 people"]],
  [
    "people moved to safety are evacuated",
    "نقلت السلطات 90 من السكان إلى مكان آمن.",
    ["evacuated 90 people"],
  ],
  ["an age is no figure", "أصيبت طفلة (9 أعوام) في القصف.", ["injured 1 children"]],
];

for (const [title, text, expected] of GRAMMAR)
  test(`figures: ${title}`, () => assert.deepEqual(figures(text), expected));

const claims = (text: string): string[] =>
  extractFacts(text, { language: "ar" }).facts.flatMap((fact) =>
    fact.kind === "casualty" ? [`${fact.count ?? "vague"} ${fact.claimant.actor} ${fact.side}`] : [],
  );

const CLAIMS: readonly Case[] = [
  [
    "a document is its body's",
    "جاء في بيان لوزارة الدفاع الأذربيجانية أن 8 جنود قتلوا.",
    ["8 AZ azerbaijani"],
  ],
  [
    "what 'as' introduces looks back",
    "قتل 3 جنود أرمن، كما أعلنت وزارة الدفاع الأرمينية.",
    ["3 AM armenian"],
  ],
  [
    "what 'and' introduces is told next",
    "قالت أرمينيا إن 5 من جنودها قتلوا، وأعلنت أذربيجان إصابة 6 من جنودها.",
    ["5 AM armenian", "6 AZ azerbaijani"],
  ],
  ["the separatist office is Karabakh's", "ذكر المسؤول الانفصالي أن 4 مدنيين قتلوا.", ["4 NK armenian"]],
  [
    "a loser's people are its own",
    "قال الرئيس الروسي إن أرمينيا تواسي ذوي الضحايا، فيما خسرت أذربيجان 90 جنديا.",
    ["90 RU azerbaijani"],
  ],
  ["who hands over captives has held the other side's", "أفرجت يريفان عن أسيرين.", ["2 null azerbaijani"]],
  ["their own are the only side's that is named", "استعادت باكو أربعة من جنودها.", ["4 null azerbaijani"]],
  ["ranks tell whose the losses are", "تحدثت باكو عن 70 قتيلا في صفوف القوات الأرمينية.", ["70 AZ armenian"]],
  [
    "a possessive body is the state's before",
    "وصل 800 نازح إلى أرمينيا، بحسب بيان لحكومتها.",
    ["800 AM armenian"],
  ],
  ["who holds captives is told by the place", "ما زال سبعة أسرى محتجزين في أذربيجان.", ["7 null armenian"]],
  ["what a war has cost is the one's who paid", "كلفت الحرب يريفان 90 جنديا.", ["90 null armenian"]],
  [
    "an organisation is meant again by its noun",
    "تفقد فريق من المحكمة الأوروبية لحقوق الإنسان السجن. وأعلنت المحكمة أن 9 أسرى أرمن محتجزون.",
    ["9 ECHR armenian"],
  ],
  ["its country's losses", "قال رئيس أذربيجان إلهام علييف إن بلاده خسرت 90 جنديا.", ["90 AZ azerbaijani"]],
  [
    "a noun left out keeps its side",
    "أعلنت يريفان مقتل 20 جنديا أذربيجانيا وإصابة 40.",
    ["20 AM azerbaijani", "40 AM azerbaijani"],
  ],
  [
    "the eliminated are the enemy's",
    "أعلنت وزارة الدفاع الأذربيجانية القضاء على 60 جنديا.",
    ["60 AZ armenian"],
  ],
  ["what goes on is not negated", "في أرمينيا لا يزال 21 في عداد المفقودين.", ["21 null armenian"]],
  ["whose the received are", "تسلمت أرمينيا جنديين كانا محتجزين في باكو.", ["2 null armenian"]],
  [
    "an agency that is told takes no part in the claim",
    "قالت وزيرة الصحة الأرمينية، لوكالة رويترز، إن 8 مدنيين قتلوا.",
    ["8 AM armenian"],
  ],
  ["reports that are denied count nobody", "نفت باكو صحة التقارير التي تحدثت عن مقتل 50 من جنودها.", []],
  [
    "a counterpart is no speaker",
    "قالت الوزارة الأرمينية إن الوزير، في اتصال، أبلغ نظيره الروسي بمقتل 3 جنود أرمن.",
    ["3 AM armenian"],
  ],
];

for (const [title, text, expected] of CLAIMS)
  test(`claimants: ${title}`, () => assert.deepEqual(claims(text), expected));

for (const [title, text, expected] of FIGURES)
  test(`figures: ${title}`, () => assert.deepEqual(figures(text), expected));

test("figures: words around a number bound it", () => {
  assert.deepEqual(bounds("مقتل أكثر من 30 مدنيا."), ["at-least"]);
  assert.deepEqual(bounds("مقتل 15 جنديا على الأقل."), ["at-least"]);
  assert.deepEqual(bounds("مقتل نحو 60 جنديا."), ["about"]);
  assert.deepEqual(bounds("مقتل ما يصل إلى 60 جنديا."), ["at-most"]);
});

test("figures: a recalled war is background", () => {
  const [fact] = extractFacts("أودت حرب عام 2020 بحياة 6500 شخص.", { language: "ar" }).facts;
  assert.equal(fact?.kind === "casualty" && fact.period, "background");
});

test("figures: the one who is relayed states a figure, the agency passes it on", () => {
  const [fact] = extractFacts("نقلت وكالة رويترز عن وزارة الدفاع الأرمينية أن ثلاثة من جنودها قتلوا.", {
    language: "ar",
  }).facts;
  assert.ok(fact?.kind === "casualty");
  assert.equal(fact.claimant.actor, "AM");
  assert.equal(fact.side, "armenian");
  assert.match(fact.via ?? "", /رويترز/);
});

const REACTIONS: readonly Case[] = [
  [
    "the adjective tells whose ambassador speaks",
    "قال السفير الأرميني في موسكو إن الوضع هادئ.",
    ["statement AM other"],
  ],
  ["who is called upon is no actor", "دعت موسكو باكو إلى وقف إطلاق النار.", ["reaction RU ceasefire"]],
  [
    "what one says of another is no word of the other's",
    "قال رئيس أذربيجان إن تركيا تدعم بلاده.",
    ["statement AZ other"],
  ],
  ["a stance that is not taken is none", "لم تدن واشنطن الهجوم.", []],
  ["a supposed deed is none", "لو أدانت موسكو الهجوم لتغير كل شيء.", []],
  [
    "integrity belongs to whom it is said of",
    "أكدت باريس دعمها لسيادة أرمينيا ووحدة أراضيها.",
    ["reaction FR support-armenia"],
  ],
  [
    "a session of the Security Council is asked for",
    "طلبت فرنسا عقد جلسة طارئة لمجلس الأمن الدولي.",
    ["reaction FR council-meeting"],
  ],
  [
    "whose a president is the text says",
    "دعا الرئيس الفرنسي ماكرون إلى وقف القتال.",
    ["reaction FR ceasefire"],
  ],
  [
    "an and before a verb parts it from the name before",
    "دانت الخارجية الألمانية استهداف الصحفيين وطالبت بحمايتهم.",
    ["reaction DE condemn+humanitarian"],
  ],
  [
    "an office whose owner is written to it is that of the one named before",
    "أعلنت إيطاليا، عبر سفيرها في باكو، دعمها لسيادة أذربيجان.",
    ["reaction IT support-azerbaijan"],
  ],
  [
    "a spokesman of its ministry is the state's of the sentence before",
    "عبرت الهند عن قلقها من القتال في أرمينيا. ودعا المتحدث باسم خارجيتها أنيل ميهرا إلى هدنة.",
    ["reaction IN concern", "reaction IN ceasefire"],
  ],
  ["who only counts takes no stand", "أعلنت موسكو مقتل جندي من قوات حفظ السلام في كاراباخ.", []],
  ["an accusation of bias condemns no crime", "اتهمت موسكو باريس بالانحياز.", ["reaction RU other"]],
  [
    "who mediated is told by a relative clause",
    "شكر الرئيس الأذربيجاني جورجيا التي توسطت في الصفقة.",
    ["reaction GE mediation", "statement AZ other"],
  ],
  ["a headline's colon speaks", "طهران: ندعو الطرفين إلى ضبط النفس.", ["reaction IR ceasefire"]],
];

const STANDS: readonly Case[] = [
  [
    "where somebody was shelled is no stand of whom the count is from",
    "أصيب رجل في قصف على كنيسة، وفق وزارة الدفاع الأرمينية.",
    ["statement AM other"],
  ],
  [
    "a mine that the other side is said to have laid",
    "تقول أذربيجان إن لغما زرعته القوات الأرمينية انفجر بحافلة.",
    ["statement AZ condemn"],
  ],
  [
    "the secretary of a state's own security council",
    "قال سكرتير مجلس الأمن الأرميني إن بلاده ملتزمة بالحل السلمي.",
    ["statement AM dialogue"],
  ],
  [
    "a counterpart right behind a verb speaks",
    "قالت الدفاع الأذربيجانية إن الوضع هادئ، فيما نفت نظيرتها الأرمينية الأمر.",
    ["statement AZ other", "statement AM denial"],
  ],
  [
    "what the other side's forces do is an accusation",
    "قالت وزارة الدفاع الأرمينية إن القوات الأذربيجانية هاجمت موقعا قرب سوتك.",
    ["statement AM condemn"],
  ],
  [
    "an offer to host talks is one of mediation",
    "أعربت جورجيا عن استعدادها لاستضافة مفاوضات بين الطرفين.",
    ["reaction GE mediation"],
  ],
  [
    "a verb that does not agree has an object",
    "رأى مستشار الرئيس الأذربيجاني أن القرار خاطئ، واتهم باريس بانتهاك القانون.",
    ["statement AZ condemn"],
  ],
  [
    "a joined verb of address has an object",
    "أعربت فرنسا عن قلقها، وحثت أذربيجان على ضبط النفس.",
    ["reaction FR concern+ceasefire"],
  ],
  [
    "each of several takes the stand",
    "دعت كل من اليونان وقبرص إلى هدنة.",
    ["reaction GR ceasefire", "reaction CY ceasefire"],
  ],
  [
    "an outlet passes on a state's word",
    "أفادت وكالة رويترز بأن طهران عرضت الوساطة.",
    ["reaction IR mediation"],
  ],
  [
    "what is rejected is no word of one's own",
    "رفضت باكو اتهامات يريفان بالتطهير العرقي.",
    ["statement AZ denial"],
  ],
  ["a call that is rejected is none", "رفضت باكو دعوة باريس إلى رفع الحصار.", []],
  [
    "behind a relative pronoun a verb has the subject before",
    "قتل ضابط، بحسب وزارة الدفاع في يريفان التي حملت باكو مسؤولية التصعيد.",
    ["statement AM condemn"],
  ],
  ["who denies a crime does not condemn it", "نفت باكو ارتكاب جرائم حرب.", ["statement AZ denial"]],
  ["a city is no condemning party", "قصفت القوات مدينة شوشا.", []],
  [
    "a truce between two supports neither",
    "تابعت موسكو وقف إطلاق النار بين أرمينيا وأذربيجان بقلق.",
    ["reaction RU concern"],
  ],
  ["aid from somebody is a deed of theirs", "وصلت مساعدات من كندا إلى غوريس.", ["reaction CA humanitarian"]],
  [
    "a support that is enjoyed is the supporter's",
    "تحظى أذربيجان بدعم قوي من باكستان.",
    ["reaction PK support-azerbaijan"],
  ],
];

for (const [title, text, expected] of STANDS)
  test(`reactions: ${title}`, () => assert.deepEqual(reactions(text).sort(), [...expected].sort()));

for (const [title, text, expected] of REACTIONS)
  test(`reactions: ${title}`, () => assert.deepEqual(reactions(text), expected));

test("reactions: a further sentence belongs to the last speaker", () => {
  const { facts } = extractFacts(
    'أعربت المستشارة الألمانية عن قلقها من التصعيد. وأضافت: "يجب استئناف الحوار".',
    { language: "ar" },
  );
  assert.deepEqual(
    facts.map((fact) => fact.kind === "reaction" && fact.actor),
    ["DE", "DE"],
  );
  assert.equal(facts[1]?.kind === "reaction" && facts[1].quote, "يجب استئناف الحوار");
});
