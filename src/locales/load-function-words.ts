import type { FunctionWords } from "./function-words";
import type { Language } from "./languages";

const LOADERS: Readonly<
  Record<Language, () => Promise<{ readonly functionWords: FunctionWords }>>
> = {
  en: () => import(/* webpackChunkName: "functions-en" */ "./en/functions"),
  ru: () => import(/* webpackChunkName: "functions-ru" */ "./ru/functions"),
  hu: () => import(/* webpackChunkName: "functions-hu" */ "./hu/functions"),
  "zh-CN": () => import(/* webpackChunkName: "functions-zh-CN" */ "./zh-CN/functions"),
  "zh-TW": () => import(/* webpackChunkName: "functions-zh-TW" */ "./zh-TW/functions"),
  fi: () => import(/* webpackChunkName: "functions-fi" */ "./fi/functions"),
};

/** What the functions say in a language: a chunk of its own, so that only one is loaded. */
export async function loadFunctionWords(language: Language): Promise<FunctionWords> {
  return (await LOADERS[language]()).functionWords;
}
