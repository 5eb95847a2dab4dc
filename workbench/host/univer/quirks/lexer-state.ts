import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface LexerInternals {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Quirk 1: the parser forgets to reset two of its states, so after a structured reference inside an
 * expression every later formula with brackets reads as #NAME?.
 */
export function resetLexerState(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as LexerInternals;
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}
