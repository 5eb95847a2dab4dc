/**
 * The parts of a formula text that matter when names are looked up. `structured` is a bracket group
 * with everything nested in it; a table's name directly before it is a `name` of its own.
 */
export interface FormulaToken {
  kind: "text" | "sheet" | "structured" | "name" | "other";
  text: string;
}

const NAME_START = /[\p{L}_\\$]/u;
const NAME_PART = /[\p{L}\p{N}_.\\$?]/u;

/** Cuts a formula into tokens; joined again they give the same text. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const start = at;
    const kind = nextKind(formula[at] ?? "");
    at = endOf(formula, at, kind);
    tokens.push({ kind, text: formula.slice(start, at) });
  }
  return tokens;
}

function nextKind(first: string): FormulaToken["kind"] {
  if (first === '"') return "text";
  if (first === "'") return "sheet";
  if (first === "[") return "structured";
  return NAME_START.test(first) ? "name" : "other";
}

function endOf(formula: string, start: number, kind: FormulaToken["kind"]): number {
  if (kind === "text") return endOfQuote(formula, start, '"');
  if (kind === "sheet") return endOfQuote(formula, start, "'");
  if (kind === "structured") return endOfBrackets(formula, start);
  let at = start + 1;
  if (kind === "name") {
    while (at < formula.length && NAME_PART.test(formula[at] ?? "")) at++;
    return at;
  }
  // A number such as 1E5 must not leave a name behind.
  const number = /^\d[\d.]*(?:E[+-]?\d+)?/i.exec(formula.slice(start, start + 40));
  if (number) return start + number[0].length;
  return at;
}

/** A doubled quote stands for one inside the text. */
function endOfQuote(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at++;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return at;
}

/** In structured references an apostrophe makes the next character part of a column's name. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
