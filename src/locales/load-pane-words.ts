import type { Language } from "./languages";
import type { PaneWords } from "./pane-words";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly paneWords: PaneWords }>>> = {
  en: () => import(/* webpackChunkName: "pane-en" */ "./en/pane"),
  ru: () => import(/* webpackChunkName: "pane-ru" */ "./ru/pane"),
  hu: () => import(/* webpackChunkName: "pane-hu" */ "./hu/pane"),
  "zh-CN": () => import(/* webpackChunkName: "pane-zh-CN" */ "./zh-CN/pane"),
  "zh-TW": () => import(/* webpackChunkName: "pane-zh-TW" */ "./zh-TW/pane"),
  fi: () => import(/* webpackChunkName: "pane-fi" */ "./fi/pane"),
};

/** What the task pane says in a language. */
export async function loadPaneWords(language: Language): Promise<PaneWords> {
  return (await LOADERS[language]()).paneWords;
}
