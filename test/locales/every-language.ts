import { LANGUAGES, type Language } from "../../src/locales/languages";
import type { BuildWords } from "../../src/locales/build-words";
import type { FunctionWords } from "../../src/locales/function-words";
import { loadBuildWords } from "../../src/locales/load-build-words";
import { loadFunctionWords } from "../../src/locales/load-function-words";
import { loadPaneWords } from "../../src/locales/load-pane-words";
import type { PaneWords } from "../../src/locales/pane-words";

/** All that is said in one language. */
export interface Speech {
  readonly pane: PaneWords;
  readonly build: BuildWords;
  readonly functions: FunctionWords;
}

export const OTHER_LANGUAGES = LANGUAGES.filter((language) => language !== "en");

export async function speechOf(language: Language): Promise<Speech> {
  return {
    pane: await loadPaneWords(language),
    build: await loadBuildWords(language),
    functions: await loadFunctionWords(language),
  };
}
