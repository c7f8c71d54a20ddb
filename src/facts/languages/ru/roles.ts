import type { RoleNoun } from "../../language.ts";
import type { Declension } from "./inflect.ts";
import { cases } from "./inflect.ts";

interface Head {
  readonly nominative: string;
  readonly oblique: string;
}

const head = (stem: string, declension: Declension): Head => cases(stem, declension);
const same = (word: string): Head => ({ nominative: word, oblique: "" });

/** A role in the nominative and in the cases of no subject, before and after which fixed words may stand. */
function roles(
  kind: RoleNoun["kind"],
  heads: readonly Head[],
  tails: readonly string[] = [""],
  actor?: string,
): readonly RoleNoun[] {
  return heads.flatMap((one) =>
    tails.flatMap((tail) => {
      const common = { kind, ...(actor === undefined ? {} : { actor }) };
      const end = tail === "" ? "" : ` ${tail}`;
      return [
        { ...common, pattern: `${one.nominative}${end}` },
        ...(one.oblique === ""
          ? []
          : [{ ...common, pattern: `${one.oblique}${end}`, oblique: true as const }]),
      ];
    }),
  );
}

/** The same with an adjective before the head, in the cases of each. */
function described(
  kind: RoleNoun["kind"],
  adjective: Head,
  heads: readonly Head[],
  tails: readonly string[] = [""],
  actor?: string,
): readonly RoleNoun[] {
  return roles(
    kind,
    heads.map((one) => ({
      nominative: `${adjective.nominative} ${one.nominative}`,
      oblique: one.oblique === "" ? "" : `${adjective.oblique} ${one.oblique}`,
    })),
    tails,
    actor,
  );
}

const minister = head("министр", "man");
const president = head("президент", "man");
const representative = head("представител", "soft");
const chief: Head = { nominative: "глава", oblique: "главы|главе|главу|главой" };
const leader = head("лидер", "man");
const ambassador: Head = { nominative: "посол", oblique: "посла|послу|послом|после" };
const secretary = head("секретар", "soft");
const ministry = head("министерств", "neuter");
const agency: Head = head("агентств", "neuter");

const PERSONS: readonly Head[] = [
  minister,
  president,
  representative,
  chief,
  leader,
  ambassador,
  secretary,
  head("премьер", "man"),
  head("канцлер", "man"),
  head("омбудсмен", "man"),
  head("спикер", "man"),
  head("генсек", "man"),
  head("посланник", "man"),
  head("источник", "man"),
  head("командир", "man"),
  head("комбат", "man"),
  {
    nominative: "врач|врачи|медики|военные|чиновники",
    oblique: "врача|врачей|врачам|врачами|медиков|медикам|медиками|чиновников|чиновникам",
  },
  head("офпред", "man"),
  head("главнокомандующ", "adjSh"),
  { nominative: "источники", oblique: "источников|источникам|источниками|источниках" },
  head("спецпредставител", "soft"),
  head("спецпосланник", "man"),
  head("дипломат", "man"),
  head("командующ", "adjSh"),
  head("руководител", "soft"),
  head("председател", "soft"),
  head("директор", "man"),
  { nominative: "замминистра", oblique: "замминистру|замминистром" },
  { nominative: "замглавы|замкомандующего|замначальника|замсекретаря|зампред|зампредседателя", oblique: "" },
  head("советник", "man"),
  head("помощник", "man"),
  head("губернатор", "man"),
  head("мэр", "man"),
  head("прокурор", "man"),
  head("генпрокурор", "man"),
  head("комиссар", "man"),
  head("координатор", "man"),
  { nominative: "король", oblique: "короля|королю|королем" },
  head("шейх", "man"),
  head("эмир", "man"),
  head("понтифик", "man"),
  head("католикос", "man"),
  head("патриарх", "man"),
  head("постпред", "man"),
  head("госсекретар", "soft"),
  head("госминистр", "man"),
  head("вице - премьер", "man"),
  head("коллег", "woman"),
  head("чиновник", "man"),
  head("пресс - секретар", "soft"),
  head("премьер - министр", "man"),
  head("вице - президент", "man"),
  head("экс - глав", "woman"),
  head("заместител", "soft"),
  { nominative: "начальник", oblique: "начальника|начальнику|начальником" },
  head("уполномоченн", "adj"),
  {
    nominative: "дипломаты|чиновники|послы|лидеры|главы|министры|представители",
    oblique:
      "дипломатов|чиновников|послов|лидеров|министров|представителей|лидерам|министрам|представителям|лидерами|министрами|представителями",
  },
  { nominative: "сопредседатели", oblique: "сопредседателей|сопредседателям|сопредседателями" },
  { nominative: "сопредседатель", oblique: "сопредседателя|сопредседателю|сопредседателем" },
  head("госсоветник", "man"),
  head("полковник", "man"),
  head("подполковник", "man"),
  head("генерал", "man"),
  head("генерал - майор", "man"),
  head("генерал - лейтенант", "man"),
  head("майор", "man"),
];

const OFFICE = [
  "иностранных дел",
  "обороны",
  "внутренних дел",
  "здравоохранения",
  "юстиции",
  "по чрезвычайным ситуациям",
  "чрезвычайных ситуаций",
  "экономики",
  "труда",
  "труда и социальной",
  "труда и социальных вопросов",
  "территориального управления",
];

const BODIES: readonly Head[] = [
  ministry,
  head("правительств", "neuter"),
  head("посольств", "neuter"),
  head("руководств", "neuter"),
  head("прокуратур", "woman"),
  head("генпрокуратур", "woman"),
  head("администрац", "iya"),
  head("комисс", "iya"),
  head("госкомисс", "iya"),
  head("полиц", "iya"),
  head("арм", "iya"),
  head("делегац", "iya"),
  head("мисс", "iya"),
  head("дипмисс", "iya"),
  head("организац", "iya"),
  head("парламент", "man"),
  head("комитет", "man"),
  head("департамент", "man"),
  head("госкомитет", "man"),
  head("следком", "man"),
  head("генштаб", "man"),
  head("штаб", "man"),
  head("инфоцентр", "man"),
  head("аппарат", "man"),
  head("кабмин", "man"),
  head("сенат", "man"),
  head("минздрав", "man"),
  head("минюст", "man"),
  head("минтруд", "man"),
  head("офис", "man"),
  head("командован", "iye"),
  head("канцеляр", "iya"),
  head("совбез", "man"),
  head("меджлис", "man"),
  head("бундестаг", "man"),
  head("контингент", "man"),
  head("управлен", "iye"),
  head("больниц", "woman"),
  head("госпитал", "soft"),
  agency,
  {
    nominative: "служба|погранслужба|госслужба|мининдел|спецслужба",
    oblique: "службы|службе|службу|службой|погранслужбы|погранслужбе|спецслужбы",
  },
  { nominative: "пресс - служба", oblique: "пресс - службы|службе|службу|службой" },
  { nominative: "власти", oblique: "властей|властям|властями|властях" },
  { nominative: "сторона", oblique: "стороны|стороне|сторону|стороной" },
  { nominative: "войска|силы", oblique: "войск|войскам|войсками|сил|силам|силами" },
  {
    nominative: "спасатели|пограничники|следователи|прокуроры|правоохранители",
    oblique: "спасателей|пограничников|следователей|прокуроров|правоохранителей",
  },
  {
    nominative: "диппредставительство|представительство|постпредство",
    oblique: "представительства|представительстве|представительству|постпредства|постпредстве",
  },
  same("мид|минобороны|мвд|мчс|ск|снб|сгб|вс|гпс|минэкономики|миннацбез|мо|омон"),
];

const PRIVATE: readonly string[] = [
  "сенатор|сенатора|сенаторы|сенаторов|конгрессмен|конгрессмена|конгрессмены|конгрессменов|депутат|депутата|депутаты|депутатов|евродепутат|евродепутата|евродепутаты|парламентарий|парламентарии",
  "эксперт|эксперта|эксперты|экспертов|аналитик|аналитика|аналитики|аналитиков|политолог|политолога|политологи|историк|историка|историки|обозреватель|обозреватели|журналист|журналиста|журналисты|активист|активисты|правозащитник|правозащитники|юрист|адвокат|адвокаты|востоковед|кавказовед|очевидец|очевидцы|свидетели|блогер|профессор|ученый|ученые|военкор",
  "военный|политический|независимый эксперт|аналитик|обозреватель|наблюдатель",
  "бывший|бывшего|бывшая|бывшие|бывшим|экс -? ~ министр|министра|президент|президента|премьер|посол|посла|глава|главы|депутат|сопредседатель|сопредседателя|генсек|советник|командующий|омбудсмен|госминистр|спикер|замминистра|представитель|дипломат|начальник|госсекретарь",
  "бывший|бывшего|бывшая|экс -? премьер|вице - министр|премьер|президент",
  "экс - министр|президент|премьер|посол|глава|депутат|советник|госминистр|спикер",
  "член|члена|члены ~ парламента|сената|конгресса|госдумы|думы|бундестага|палаты|партии",
  "лидер|глава|представитель|председатель ~ партии|фракции|оппозиции|диаспоры|общины|фонда|центра|института",
  "жители|местные|беженцы|родственники",
  "конфликтующие|противоборствующие|враждующие|противостоящие|воюющие|обе ~3 стороны",
];

const SEPARATE = "непризнанной|самопровозглашенной|мятежной";

/** Head nouns of speakers. */
export const roleNouns: readonly RoleNoun[] = [
  ...roles("person", PERSONS),
  ...roles(
    "person",
    [
      minister,
      { nominative: "замминистра", oblique: "замминистру|замминистром" },
      { nominative: "заместитель министра", oblique: "заместителя|заместителем|заместителю министра" },
    ],
    OFFICE,
  ),
  ...described("person", head("официальн", "adj"), [representative]),
  ...described("person", head("специальн", "adj"), [
    representative,
    head("посланник", "man"),
    head("докладчик", "man"),
  ]),
  ...described("person", head("постоянн", "adj"), [representative]),
  ...described("person", head("верховн", "adj"), [
    representative,
    head("комиссар", "man"),
    head("лидер", "man"),
  ]),
  ...described("person", head("высок", "adjK"), [representative]),
  ...described("person", head("генеральн", "adj"), [
    secretary,
    head("прокурор", "man"),
    head("директор", "man"),
  ]),
  ...described("person", head("государственн", "adj"), [secretary, minister]),
  ...described(
    "person",
    head("перв", "adj"),
    [head("заместител", "soft")],
    ["", "министра", "министра обороны", "министра иностранных дел"],
  ),
  ...described("person", head("чрезвычайн", "adj"), [ambassador]),
  ...roles(
    "person",
    [head("уполномоченн", "adj"), head("комиссар", "man"), head("защитник", "man"), head("комиссар", "man")],
    [
      "по правам человека",
      "прав человека",
      "по вопросам прав человека",
      "по защите прав человека",
      "по вопросам прав человека и гуманитарной помощи",
    ],
  ),
  ...roles("person", [secretary], ["совбеза", "совета безопасности"]),
  ...roles(
    "person",
    [chief],
    [
      "внешнеполитического|дипломатического|оборонного|военного ведомства",
      "дипломатии",
      "государства",
      "правительства",
      "республики|государства",
    ],
  ),
  ...roles("body", BODIES),
  // The one spoken of last, unless an adjective or a state tells whose it is.
  ...roles("document", [head("ведомств", "neuter")]),
  ...roles("body", [ministry], OFFICE),
  ...described("body", head("внешнеполитическ", "neutK"), [head("ведомств", "neuter")]),
  ...described("body", head("военн", "neut"), [head("ведомств", "neuter")]),
  ...described("body", head("оборонн", "neut"), [head("ведомств", "neuter")]),
  ...described("body", { nominative: "генеральная", oblique: "генеральной|генеральную" }, [
    head("прокуратур", "woman"),
  ]),
  ...described(
    "body",
    { nominative: "следственный", oblique: "следственного|следственному|следственным|следственном" },
    [head("комитет", "man")],
  ),
  ...described("body", { nominative: "государственная", oblique: "государственной|государственную" }, [
    head("комисс", "iya"),
    { nominative: "служба", oblique: "службы|службе|службу|службой" },
  ]),
  ...described(
    "body",
    {
      nominative: "пограничная|спасательная|информационная",
      oblique: "пограничной|спасательной|информационной",
    },
    [{ nominative: "служба", oblique: "службы|службе|службу|службой" }],
  ),
  ...roles(
    "body",
    [{ nominative: "служба", oblique: "службы|службе|службу|службой" }],
    ["национальной|государственной|внешней безопасности|разведки", "спасения"],
  ),
  ...roles(
    "body",
    [{ nominative: "силы", oblique: "сил|силам|силами" }].map((one) => ({
      nominative: `вооруженные ${one.nominative}`,
      oblique: `вооруженных|вооруженным|вооруженными ${one.oblique}`,
    })),
  ),
  ...roles("body", [head("арм", "iya")], ["обороны"], "NK"),
  ...described("body", { nominative: "оборонная", oblique: "оборонной" }, [head("арм", "iya")]),
  ...roles(
    "body",
    [{ nominative: "миротворцы", oblique: "миротворцев|миротворцам|миротворцами" }],
    [""],
    "RU",
  ),
  ...roles(
    "body",
    [{ nominative: "кабинет", oblique: "кабинета|кабинете|кабинету|кабинетом" }],
    ["министров"],
  ),
  ...described(
    "body",
    { nominative: "миротворческий", oblique: "миротворческого|миротворческим|миротворческому" },
    [head("контингент", "man")],
  ),
  ...described("body", { nominative: "национальное", oblique: "национального|национальному|национальном" }, [
    head("собран", "iye"),
  ]),
  ...roles(
    "body",
    [head("комисс", "iya"), head("госкомисс", "iya")],
    [
      "по делам военнопленных",
      "по военнопленным",
      "по делам военнопленных , заложников и без вести пропавших граждан",
      "по делам военнопленных , заложников и пропавших без вести граждан",
    ],
  ),
  ...roles("body", [agency], ["по разминированию", "по разминированию территорий"], "AZ"),
  ...roles("body", [{ nominative: "anama|анама", oblique: "" }], [""], "AZ"),
  ...roles(
    "person",
    [chief, representative, head("руководител", "soft"), head("пресс - секретар", "soft")],
    ["белого дома", "госдепа", "госдепартамента", "пентагона"],
    "US",
  ),
  ...roles("person", [head("госсекретар", "soft")], ["сша"], "US"),
  ...roles(
    "body",
    [
      { nominative: "белый дом", oblique: "белого|белому|белым|белом дома|дому|домом|доме" },
      head("госдепартамент", "man"),
      head("госдеп", "man"),
      head("пентагон", "man"),
    ],
    [""],
    "US",
  ),
  ...roles("person", [head("пресс - секретар", "soft"), representative], ["кремля"], "RU"),
  ...roles("person", [head("генсек", "man"), head("генеральный секретар", "soft")], ["оон"], "UN"),
  ...roles("person", [chief], ["оон"], "UN"),
  // Their field stands between the organisation and the name.
  ...roles(
    "person",
    [
      head("комиссар", "man"),
      { nominative: "верховный комиссар", oblique: "верховного|верховному комиссара|комиссару" },
    ],
    ["оон по правам человека", "оон по делам беженцев"],
    "UN",
  ),
  ...roles(
    "person",
    [head("комиссар", "man"), { nominative: "верховный комиссар", oblique: "верховного комиссара" }],
    ["совета европы по правам человека"],
    "COE",
  ),
  ...roles(
    "person",
    [
      representative,
      head("спецпредставител", "soft"),
      { nominative: "верховный представитель", oblique: "верховного|верховному представителя|представителю" },
    ],
    [
      "ес|евросоюза по внешней политике",
      "ес|евросоюза по внешней политике и безопасности",
      "ес|евросоюза по внешней политике и политике безопасности",
      "ес|евросоюза по иностранным делам и? политике? безопасности?",
      "ес|евросоюза на|по южном|южному кавказе|кавказу",
    ],
    "EU",
  ),
  ...roles(
    "person",
    [chief],
    ["евросовета|еврокомиссии|европарламента|евродипломатии", "европейского совета", "европейской комиссии"],
    "EU",
  ),
  ...roles(
    "person",
    [
      { nominative: "папа римский", oblique: "папы|папе|папу|папой римского|римскому|римским" },
      { nominative: "понтифик", oblique: "понтифика|понтифику" },
      { nominative: "папа франциск|лев", oblique: "папы|папе|папой франциска|франциску|льва" },
    ],
    [""],
    "VA",
  ),
  ...PRIVATE.flatMap((pattern): readonly RoleNoun[] => [
    { pattern, kind: "private" },
    { pattern: `<any> ${pattern}`, kind: "private" },
  ]),
  ...roles(
    "body",
    [
      {
        nominative: "власти|руководство|администрация|минобороны|мид|правительство|формирования",
        oblique: "властей|властям|властями|руководства|администрации|формирований|правительства",
      },
    ],
    [`${SEPARATE}? нагорно - карабахской республики`, "нагорного карабаха", `${SEPARATE} республики`],
    "NK",
  ),
  ...roles(
    "body",
    [{ nominative: "сепаратисты", oblique: "сепаратистов|сепаратистам|сепаратистами" }],
    [""],
    "NK",
  ),
  ...roles(
    "body",
    [{ nominative: "власти|армия|силы|омбудсмен", oblique: "властей|армии|сил|омбудсмена" }].map((one) => ({
      nominative: `карабахская|карабахские|карабахский ${one.nominative}`,
      oblique: `карабахских|карабахской|карабахского ${one.oblique}`,
    })),
    [""],
    "NK",
  ),
];
