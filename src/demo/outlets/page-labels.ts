import type { Outlet } from "./outlet.ts";

/** The words around an article, in the outlet's language. */
export interface PageLabels {
  readonly direction: "ltr" | "rtl";
  readonly sections: readonly string[];
  readonly latest: string;
  readonly cookies: string;
  readonly accept: string;
  readonly share: string;
  readonly subscribe: string;
  readonly rights: string;
}

const LABELS: Readonly<Record<Outlet["language"], PageLabels>> = {
  ar: {
    direction: "rtl",
    sections: ["الرئيسية", "أخبار", "اقتصاد", "رياضة", "ثقافة"],
    latest: "آخر الأخبار",
    cookies: "نستخدم ملفات تعريف الارتباط لتحسين تجربتكم على هذا الموقع.",
    accept: "موافق",
    share: "شارك",
    subscribe: "اشتركوا في نشرتنا البريدية",
    rights: "جميع الحقوق محفوظة",
  },
  en: {
    direction: "ltr",
    sections: ["Home", "News", "Business", "Sport", "Culture"],
    latest: "Latest news",
    cookies: "We use cookies to improve your experience on this site.",
    accept: "Accept all",
    share: "Share",
    subscribe: "Sign up for our newsletter",
    rights: "All rights reserved",
  },
  ru: {
    direction: "ltr",
    sections: ["Главная", "Новости", "Экономика", "Спорт", "Культура"],
    latest: "Последние новости",
    cookies: "Мы используем файлы cookie, чтобы сделать сайт удобнее.",
    accept: "Принять",
    share: "Поделиться",
    subscribe: "Подпишитесь на нашу рассылку",
    rights: "Все права защищены",
  },
};

export function pageLabels(language: Outlet["language"]): PageLabels {
  return LABELS[language];
}
