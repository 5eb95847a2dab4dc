import type { FunctionWords } from "./function-words";
import type { Language } from "./languages";

/** English is part of the functions themselves, so that they can always speak. */
const LOADERS: Readonly<
  Partial<Record<Language, () => Promise<{ readonly functionWords: FunctionWords }>>>
> = {};

/** What the functions say in a language: a chunk of its own; undefined where English will do. */
export function loadFunctionWords(language: Language): Promise<FunctionWords> | undefined {
  return LOADERS[language]?.().then(({ functionWords }) => functionWords);
}
