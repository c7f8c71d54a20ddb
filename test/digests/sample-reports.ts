import type { OutletReport } from "../../src/storage/report-store.ts";

type Outlet = Pick<
  OutletReport,
  "outlet" | "nativeName" | "country" | "affiliation" | "publisher" | "language"
>;

function outlet(
  name: string,
  nativeName: string | null,
  country: string | null,
  affiliation: string | null,
  language: string,
): Outlet {
  const publisher = `${name.toLowerCase().replaceAll(" ", "-")}.example`;
  return { outlet: name, nativeName, country, affiliation, publisher, language };
}

const OUTLETS = {
  arax: outlet("Arax Press", "Արաքս Պրես", "AM", "state-owned wire", "en"),
  sevan: outlet("Sevan Daily", null, "AM", "independent (NGO)", "en"),
  kura: outlet("Kura News", "Кура ньюс", "AZ", "private (pro-government)", "ru"),
  khazar: outlet("Khazar Wire", "Xəzər", "AZ", "state-owned", "az"),
  orontes: outlet("Orontes TV", "قناة العاصي", "LB", "private", "ar"),
  tigris: outlet("Tigris 24", "دجلة 24", "QA", "private (Qatari-owned)", "ar"),
  seine: outlet("Seine 5", "سين 5", "FR", "public broadcaster", "ar"),
  thames: outlet("Thames World", null, "GB", "public broadcaster", "en"),
  neva: outlet("Neva Echo", "Эхо Невы", "RU", "exile", "ru"),
  turtle: outlet("UN Turtle Bay", "الأمم المتحدة", "UN", "UN", "ar"),
} as const;

/** The digest's period in UTC ms: 07:30 to 07:30 in Yerevan. */
export const SINCE = Date.parse("2023-09-19T03:30:00Z");
export const UNTIL = Date.parse("2023-09-20T03:30:00Z");

let made = 0;

/** A report of the sample's outlets; `time` is UTC, "2023-09-19T09:10". */
export function report(
  storyId: string,
  from: keyof typeof OUTLETS,
  time: string,
  title: string,
  changed: Partial<OutletReport> = {},
): OutletReport {
  made += 1;
  const at = Date.parse(`${time}:00Z`);
  const id = `r${String(made).padStart(4, "0")}`;
  const { publisher } = OUTLETS[from];
  const link = `https://${publisher}/${id}`;
  return { ...OUTLETS[from], id, storyId, link, title, summary: "", at, publishedAt: at, ...changed };
}

/** Fifteen reports of seven stories in four languages. */
export function sampleReports(): readonly OutletReport[] {
  return [
    report("offensive", "kura", "2023-09-19T09:10", "Баку объявил о начале операции в Карабахе"),
    report(
      "offensive",
      "arax",
      "2023-09-19T09:25",
      "Azerbaijan opens an offensive in Nagorno-Karabakh, Stepanakert is shelled",
    ),
    report(
      "offensive",
      "tigris",
      "2023-09-19T09:40",
      "أذربيجان تطلق عملية عسكرية في كاراباخ وأرمينيا تنفي وجود قوات لها هناك",
    ),
    report(
      "offensive",
      "seine",
      "2023-09-19T10:05",
      "كاراباخ: قصف على ستيباناكيرت (خانكندي) ودعوات إلى وقف إطلاق النار",
    ),
    report(
      "offensive",
      "thames",
      "2023-09-19T10:30",
      "Explosions heard in Karabakh as Azerbaijan announces “anti-terrorist” operation",
    ),
    report(
      "offensive",
      "khazar",
      "2023-09-19T11:00",
      "Müdafiə Nazirliyi: yalnız hərbi obyektlər hədəfə alınır",
    ),
    report("protests", "orontes", "2023-09-19T16:45", "احتجاجات في شوارع يريفان تتحول إلى صدامات مع الشرطة"),
    report(
      "protests",
      "sevan",
      "2023-09-19T17:20",
      "Street protests in Yerevan turn into clashes with police",
    ),
    report("council", "turtle", "2023-09-19T19:15", "الأمين العام يدعو إلى وقف فوري للقتال"),
    report("council", "thames", "2023-09-19T20:10", "France asks for a UN Security Council session"),
    report(
      "mines",
      "kura",
      "2023-09-19T07:00",
      "Шесть человек погибли при подрыве на минах в Ходжавендском районе",
    ),
    report("mines", "khazar", "2023-09-19T07:20", "Minaya düşən altı nəfər həlak olub"),
    report(
      "ceasefire",
      "neva",
      "2023-09-20T02:50",
      "Степанакерт сообщает о переговорах при посредничестве миротворцев",
    ),
    report("lachin", "sevan", "2023-09-19T05:30", "Two lorries of the ICRC pass the Lachin corridor"),
    report("aid", "tigris", "2023-09-19T22:00", "مفوضية اللاجئين تستعد لاستقبال نازحين في Goris"),
  ];
}
