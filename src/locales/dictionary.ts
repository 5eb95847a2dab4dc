import { Dictionary } from "../pipeline/reading/dictionary";
import { allWords } from "./all-words";
import { exportWords } from "./export-words";

/** The words of all languages and export shapes by which rows are understood. */
export const dictionary = new Dictionary([...allWords, ...exportWords]);
