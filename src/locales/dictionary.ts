import { Dictionary } from "../pipeline/dictionary";
import { words } from "./en/words";
import { exportWords } from "./export-words";

/** The words of all languages and export shapes by which rows are understood. */
export const dictionary = new Dictionary([words, ...exportWords]);
