import type { BuildWords } from "../locales/build-words";
import { buildWords } from "../locales/en/build";

const LANGUAGES: Readonly<Record<string, BuildWords>> = { en: buildWords };

/** The words of the language that a workbook was built in; English for one we do not know. */
export function wordsOf(language: string): BuildWords {
  return LANGUAGES[language] ?? buildWords;
}
