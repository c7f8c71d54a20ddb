const STRINGS = {
  en: {
    start: "START",
    status: "bot",
    typing: "typing…",
    menu: "Menu",
    message: "Message",
    send: "Send",
    about: "What can this bot do?",
    edited: "edited",
    today: "Today",
    photo: "Photo",
    download: "Download",
    copied: "Copied",
    elsewhere: "This button opens something outside the demo",
    offline: "connecting…",
  },
  ar: {
    start: "بدء",
    status: "بوت",
    typing: "يكتب…",
    menu: "القائمة",
    message: "رسالة",
    send: "إرسال",
    about: "ماذا يمكن لهذا البوت أن يفعل؟",
    edited: "معدّلة",
    today: "اليوم",
    photo: "صورة",
    download: "تنزيل",
    copied: "تم النسخ",
    elsewhere: "هذا الزر يفتح شيئًا خارج العرض التجريبي",
    offline: "جارٍ الاتصال…",
  },
  ru: {
    start: "ЗАПУСТИТЬ",
    status: "бот",
    typing: "печатает…",
    menu: "Меню",
    message: "Сообщение",
    send: "Отправить",
    about: "Что умеет этот бот?",
    edited: "изменено",
    today: "Сегодня",
    photo: "Фотография",
    download: "Скачать",
    copied: "Скопировано",
    elsewhere: "Эта кнопка открывает то, чего нет в демонстрации",
    offline: "соединение…",
  },
};

/** The names of the client's languages, each in itself. */
export const LANGUAGE_NAMES = { ar: "العربية", en: "English", ru: "Русский" };

/** The client's own words in a reader's language. */
export function stringsOf(language) {
  return STRINGS[language] ?? STRINGS.en;
}
