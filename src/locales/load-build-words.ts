import type { BuildWords } from "./build-words";
import { languageFor, type Language } from "./languages";

const LOADERS: Readonly<
  Partial<Record<Language, () => Promise<{ readonly buildWords: BuildWords }>>>
> & {
  readonly en: () => Promise<{ readonly buildWords: BuildWords }>;
} = {
  en: () => import(/* webpackChunkName: "build-en" */ "./en/build"),
};

/** What a person reads in a workbook built in this language; English for one that we do not have. */
export async function loadBuildWords(tag: string): Promise<BuildWords> {
  const load = LOADERS[languageFor(tag)] ?? LOADERS.en;
  return (await load()).buildWords;
}
