import { formatRect, parseRect, quoteSheet } from "../cells/addresses";
import type { FormulaToken } from "../formulas/formula-tokens";
import { tokenize } from "../formulas/formula-tokens";
import type { TableShape } from "../formulas/structured-reference";
import { parseStructured, resolveStructured } from "../formulas/structured-reference";

/** A table as formulas see it. */
export interface NamedTable extends TableShape {
  id: string;
  sheetName: string;
}

/** What the names in a formula stand for; looked up without regard to case. */
export interface FormulaNames {
  table(name: string): NamedTable | undefined;
  /** the formula a defined name refers to, without its equals sign */
  definedName(name: string): string | undefined;
}

/** A table's name as Univer is told it: its parser trips over the underscore in `Deals_2026`. */
export const tableAlias = (id: string): string => `hosttable${id.replace(/\D/g, "")}`;

/** The alias of a table's column; see `columnTitles`. */
const alias = (index: number): string => `c${index}`;

/**
 * The titles told to Univer. Its parser trips over colons, brackets and apostrophes in column names
 * (`case:concept:name`), so formulas reach it with these plain aliases.
 */
export function columnTitles(columns: readonly string[]): Map<string, number> {
  return new Map(columns.map((_, index) => [alias(index), index]));
}

/**
 * The formula as Univer's parser understands it (quirks 6 and 7): table and defined names in any
 * case become the addresses they stand for. `[#This Row]` alone stays a table reference, because
 * the parsed formula is shared by all rows that hold it.
 */
export function translateFormula(formula: string, names: FormulaNames, depth = 0): string {
  const tokens = tokenize(formula);
  let result = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const next = tokens[at + 1];
    if (token.kind !== "name" || isQualified(tokens, at)) {
      result += token.text;
      continue;
    }
    const table = names.table(token.text);
    if (table && next?.kind === "structured") {
      result += tableReference(table, next.text);
      at++;
    } else if (table) result += tableReference(table, "[]");
    else result += definedReference(token.text, names, depth);
  }
  return result;
}

/** Whether the name at `at` is a function, a sheet, or an address behind a sheet's name. */
function isQualified(tokens: readonly FormulaToken[], at: number): boolean {
  const next = tokens[at + 1]?.text;
  return next === "(" || next === "!" || tokens[at - 1]?.text === "!";
}

function tableReference(table: NamedTable, brackets: string): string {
  const reference = parseStructured(brackets);
  if (!reference) return "#REF!";
  if (reference.sections.includes("#this row")) {
    const indexOf = (name: string): number =>
      table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
    const from = reference.from === undefined ? 0 : indexOf(reference.from);
    const to = reference.to === undefined ? table.columns.length - 1 : indexOf(reference.to);
    if (from < 0 || to < 0) return "#REF!";
    const span = from === to ? `[${alias(from)}]` : `[${alias(from)}]:[${alias(to)}]`;
    return `${tableAlias(table.id)}[[#This Row],${span}]`;
  }
  const rect = resolveStructured(reference, table);
  return rect ? `${quoteSheet(table.sheetName)}!${formatRect(rect, true)}` : "#REF!";
}

const DEEPEST_NAME = 20;

function definedReference(name: string, names: FormulaNames, depth: number): string {
  const target = depth < DEEPEST_NAME ? names.definedName(name) : undefined;
  if (target === undefined) return name;
  const translated = translateFormula(target, names, depth + 1);
  // An address stays bare: functions such as COUNTIFS want a reference, not an expression.
  const address = translated.slice(translated.lastIndexOf("!") + 1);
  return parseRect(address) ? translated : `(${translated})`;
}
