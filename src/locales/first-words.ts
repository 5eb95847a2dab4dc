import type { Language } from "./languages";

/** What the page says while the pane itself is not there. */
export interface FirstWords {
  readonly waiting: string;
  readonly notLoaded: string;
  readonly again: string;
}

/** In all languages at once: they are few, and the chunk with the others may be what is missing. */
export const firstWords: Readonly<Record<Language, FirstWords>> = {
  en: {
    waiting: "Waiting for Excel …",
    notLoaded: "The pane could not be loaded. Check the connection, then try again.",
    again: "Try again",
  },
  ru: {
    waiting: "Ожидание Excel…",
    notLoaded: "Не удалось загрузить область задач. Проверьте подключение и повторите попытку.",
    again: "Повторить",
  },
  hu: {
    waiting: "Várakozás az Excelre…",
    notLoaded: "A munkaablak nem tölthető be. Ellenőrizze a kapcsolatot, majd próbálja újra.",
    again: "Újra",
  },
  "zh-CN": {
    waiting: "正在等待 Excel…",
    notLoaded: "无法加载任务窗格。请检查网络连接，然后重试。",
    again: "重试",
  },
  "zh-TW": {
    waiting: "正在等候 Excel…",
    notLoaded: "無法載入工作窗格。請檢查網路連線，然後再試一次。",
    again: "再試一次",
  },
  fi: {
    waiting: "Odotetaan Exceliä…",
    notLoaded: "Tehtäväruutua ei voitu ladata. Tarkista yhteys ja yritä uudelleen.",
    again: "Yritä uudelleen",
  },
};
