import type { BuildWords } from "./build-words";
import { languageFor, type Language } from "./languages";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly buildWords: BuildWords }>>> = {
  en: () => import(/* webpackChunkName: "build-en" */ "./en/build"),
  ru: () => import(/* webpackChunkName: "build-ru" */ "./ru/build"),
  hu: () => import(/* webpackChunkName: "build-hu" */ "./hu/build"),
  "zh-CN": () => import(/* webpackChunkName: "build-zh-CN" */ "./zh-CN/build"),
  "zh-TW": () => import(/* webpackChunkName: "build-zh-TW" */ "./zh-TW/build"),
  fi: () => import(/* webpackChunkName: "build-fi" */ "./fi/build"),
};

/** What a person reads in a workbook built in this language; English for one that we do not have. */
export async function loadBuildWords(tag: string): Promise<BuildWords> {
  return (await LOADERS[languageFor(tag)]()).buildWords;
}
