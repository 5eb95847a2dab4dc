import type { Injector } from "@univerjs/core";
import { Lexer } from "@univerjs/engine-formula";
import type { FormulaNames } from "../translate-formula";
import { translateFormula } from "../translate-formula";

/**
 * Quirks 6 and 7: Univer knows names in one spelling only, has no `[@X]`, and its table state goes
 * stale. Formulas keep their text in the cell; only what the parser reads is translated.
 */
export function translateFormulas(injector: Injector, names: FormulaNames): void {
  const lexer = injector.get(Lexer);
  const parse = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) =>
    parse(translateFormula(formula, names), transformSuffix);
}
