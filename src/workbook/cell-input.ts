import { textInput } from "./build/apply-cells";

/**
 * What is typed so that a cell holds a value that was loaded with its type: a text stays a text, also
 * one that reads like an error or a date, and an error stays an error.
 */
export function inputOf(value: unknown, type: unknown): unknown {
  return type === "String" ? textInput(String(value)) : value;
}

/** What is typed so that a cell of which formula, value and type are loaded holds again what it does. */
export function contentInput(cell: Excel.Range): unknown {
  const [formula, value, type] = [cell.formulas, cell.values, cell.valueTypes].map(
    (matrix) => (matrix as unknown[][])[0]![0],
  );
  return formula === value ? inputOf(value, type) : formula;
}
