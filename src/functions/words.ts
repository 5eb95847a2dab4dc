import { functionWords as english } from "../locales/en/functions";
import type { FunctionWords } from "../locales/function-words";
import { languageFor } from "../locales/languages";
import { loadFunctionWords } from "../locales/load-function-words";
import { withPatience } from "./patience";

let spoken: FunctionWords = english;
let coming: Promise<void> | undefined;

/** What the functions say, in Excel's display language once that is known. */
export function functionWords(): FunctionWords {
  return spoken;
}

/** Settles when the words are there; undefined when they are. */
export function wordsOnTheirWay(): Promise<void> | undefined {
  return coming;
}

/** Speaks the language of the tag that comes; what does not come within ten seconds leaves English. */
export function speak(tag: Promise<string | undefined> | undefined): void {
  if (tag === undefined) return;
  coming = withPatience(tag.then(async (known) => loadFunctionWords(languageFor(known))))
    .then((words) => {
      if (words !== undefined) spoken = words;
    })
    .catch((error: unknown) => console.warn(error))
    .finally(() => {
      coming = undefined;
    });
}
