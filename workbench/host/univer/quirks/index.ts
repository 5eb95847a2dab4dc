import type { Injector } from "@univerjs/core";
import type { FormulaNames } from "../translate-formula";
import { catchThrows } from "./caught-throws";
import { dropLateResults } from "./late-results";
import { resetLexerState } from "./lexer-state";
import { keepQuotedTexts } from "./quoted-texts";
import { copyBeforeSort } from "./sort-copies";
import { translateFormulas } from "./translated-formulas";
import { cutWholeColumns } from "./whole-columns";

/** The repairs of Univer that can be left out, so that a test can show what each is for. */
const QUIRKS = {
  lexerState: resetLexerState,
  sortCopies: copyBeforeSort,
  caughtThrows: catchThrows,
  quotedTexts: keepQuotedTexts,
  translatedFormulas: translateFormulas,
  wholeColumns: cutWholeColumns,
  lateResults: dropLateResults,
} satisfies Record<string, (injector: Injector, names: FormulaNames) => void>;

export type QuirkName = keyof typeof QUIRKS;

export function applyQuirks(
  injector: Injector,
  names: FormulaNames,
  without: readonly QuirkName[],
): void {
  for (const [name, repair] of Object.entries(QUIRKS))
    if (!without.includes(name as QuirkName)) repair(injector, names);
}
