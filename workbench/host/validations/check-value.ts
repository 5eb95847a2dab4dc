import { ApiError } from "../api/api-error";
import type { CellValue } from "../cells/cell-value";
import { isCellError, toApiValue } from "../cells/cell-value";
import type { Comparison, Validation } from "./validation-list";

/** What a rule's formula stands for in a cell: the values of the cells it refers to. */
export type ReadFormula = (formula: string) => CellValue[] | undefined;

/** Whether a cell's value obeys its validation; blank cells do unless `ignoreBlanks` is off. */
export function obeys(validation: Validation, value: CellValue, read: ReadFormula): boolean {
  const { rule, ignoreBlanks } = validation;
  if (!rule) return true;
  if (value === null) return ignoreBlanks;
  switch (rule.kind) {
    case "List":
      return listOf(rule.source, read).includes(asListText(value));
    case "Custom":
      // A formula of its own would have to be calculated for each cell.
      throw new ApiError("NotImplemented", "The workbench does not check custom rules.");
    case "TextLength":
      return compare(String(toApiValue(value)).length, rule, read);
    case "WholeNumber":
      return Number.isInteger(value) && compare(value as number, rule, read);
    default:
      return typeof value === "number" && compare(value, rule, read);
  }
}

/** The choices of a list: texts between commas, or the cells of a range. */
export function listOf(source: string, read: ReadFormula): string[] {
  if (!source.startsWith("=")) return source.split(",").map((text) => text.trim());
  const cells = read(source);
  if (!cells) throw new ApiError("NotImplemented", `The workbench cannot read "${source}".`);
  return cells.filter((cell) => cell !== null).map(asListText);
}

function asListText(value: CellValue): string {
  return value !== null && isCellError(value) ? value.error : String(toApiValue(value));
}

function compare(value: number, rule: Comparison, read: ReadFormula): boolean {
  const first = numberOf(rule.formula1, read);
  const second = rule.formula2 === undefined ? NaN : numberOf(rule.formula2, read);
  switch (rule.operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

function numberOf(formula: string | number, read: ReadFormula): number {
  if (typeof formula === "number") return formula;
  const [cell] = read(formula) ?? [];
  const number = typeof cell === "number" ? cell : Number(formula.replace(/^=/, ""));
  if (Number.isNaN(number))
    throw new ApiError("NotImplemented", `The workbench cannot read "${formula}".`);
  return number;
}
