import type { Language } from "../../language.ts";

/** Holders of office whom reports name by the surname alone; common surnames are left out. */
export const people: NonNullable<Language["people"]> = [
  { code: "AM", surnames: "Пашинян Мирзоян Тоноян Папикян Мнацаканян Татоян" },
  { code: "AZ", surnames: "Алиев Алиева Байрамов Гаджиев Мамедъяров Эйвазов Абдуллаева Гаджизаде" },
  { code: "NK", surnames: "Шахраманян Бегларян Погосян" },
  { code: "RU", surnames: "Путин Лавров Песков Захарова Шойгу Мишустин Небензя Конашенков Оверчук" },
  { code: "TR", surnames: "Эрдоган Чавушоглу Фидан Акар Калын Шентоп" },
  { code: "US", surnames: "Трамп Байден Блинкен Помпео Рубио Вэнс Уиткофф" },
  { code: "FR", surnames: "Макрон Колонна Барро Сежурне Вотрен" },
  { code: "DE", surnames: "Меркель Шольц Бербок Мерц Маас" },
  { code: "GB", surnames: "Сунак Стармер Клеверли" },
  { code: "IR", surnames: "Рухани Зариф Раиси Пезешкиан Аракчи Хаменеи" },
  { code: "UA", surnames: "Зеленский Кулеба" },
  { code: "BY", surnames: "Лукашенко" },
  { code: "KZ", surnames: "Токаев" },
  { code: "GE", surnames: "Зурабишвили Гарибашвили" },
  { code: "EU", surnames: "Боррель Мишель Каллас Могерини Клаар Ляйен" },
  { code: "UN", surnames: "Гутерреш Гутерриш Дюжаррик Гранди Тюрк" },
  { code: "NATO", surnames: "Столтенберг Рютте" },
  { code: "ICRC", surnames: "Маурер" },
  { code: "VA", surnames: "Франциск" },
];

/** What the ends of officials' surnames tell; Russian ones end like many of Azerbaijan. */
export const surnames: NonNullable<Language["surnames"]> = [
  { endings: ["ян", "янц"], actors: ["AM", "NK"] },
  { endings: ["заде"], actors: ["AZ"], alone: "AZ" },
  { endings: ["ов", "ев", "ова", "ева", "лы"], actors: ["AZ", "RU"] },
];
