import { allWords } from "../../locales/all-words";
import { LANGUAGES, languageFor } from "../../locales/languages";
import type { RowsWords } from "../../locales/rows-words";
import type { Role } from "../../pipeline/reading/roles";

/** What a role is called: the first word by which a sheet of that language is understood. */
export function roleLabel(language: string, { columns }: RowsWords, role: Role): string {
  if (role === "deal" || role === "stage") return columns.meanings[role];
  const words = allWords[LANGUAGES.indexOf(languageFor(language))];
  return words?.roles[role]?.[0] ?? role;
}
