import type { FunctionWords } from "../locales/function-words";
import { languageFor } from "../locales/languages";
import { loadFunctionWords } from "../locales/load-function-words";
import { withPatience } from "./patience";

/** In English only: the words that would say it better are what is missing. */
const NOT_LOADED =
  "Funnelbook could not load its words: check the connection, then calculate again";

let excelsLanguage: Promise<string | undefined> | undefined;
let spoken: FunctionWords | undefined;
let coming: Promise<void> | undefined;

/** @param tag Excel's display language, once it is known; English without it */
export function speak(tag: Promise<string | undefined> | undefined): void {
  excelsLanguage = tag;
  spoken = undefined;
  if (tag !== undefined) void wordsOnTheirWay();
}

/** Speaks with these words, for who has them at hand. */
export function speakWith(words: FunctionWords): void {
  spoken = words;
}

/**
 * What the functions say, in Excel's display language: headers of spills and sentences.
 * @throws Error with a sentence when they could not be loaded; the next call tries again
 */
export function functionWords(): FunctionWords {
  if (spoken === undefined) throw new Error(NOT_LOADED);
  return spoken;
}

/** What the words make of something; without them, that they are missing. */
export function inWords(say: (words: FunctionWords) => string): string {
  return spoken === undefined ? NOT_LOADED : say(spoken);
}

/** Settles when the words have come, or will not come this time; undefined when they are there. */
export function wordsOnTheirWay(): Promise<void> | undefined {
  if (spoken !== undefined) return undefined;
  coming ??= load()
    .then(speakWith)
    // What needs words then says that they are missing.
    .catch(() => undefined)
    .finally(() => {
      coming = undefined;
    });
  return coming;
}

async function load(): Promise<FunctionWords> {
  try {
    return await withPatience(inExcelsLanguage());
  } catch {
    return withPatience(loadFunctionWords("en"));
  }
}

async function inExcelsLanguage(): Promise<FunctionWords> {
  return loadFunctionWords(languageFor(await excelsLanguage));
}
