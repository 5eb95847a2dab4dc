import type { Language } from "./languages";
import type { PaneWords } from "./pane-words";

const LOADERS: Readonly<
  Partial<Record<Language, () => Promise<{ readonly paneWords: PaneWords }>>>
> & {
  readonly en: () => Promise<{ readonly paneWords: PaneWords }>;
} = {
  en: () => import(/* webpackChunkName: "pane-en" */ "./en/pane"),
};

/** What the task pane says in a language. */
export async function loadPaneWords(language: Language): Promise<PaneWords> {
  const load = LOADERS[language] ?? LOADERS.en;
  return (await load()).paneWords;
}
