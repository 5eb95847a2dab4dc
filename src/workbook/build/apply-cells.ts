import { areaAddress } from "../address";
import { isFormula, type Area, type CellBlock, type PlannedCell } from "./plan";

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/** Queues the cells of a block; an empty cell of the plan leaves the sheet's cell alone. */
export function writeBlock(sheet: Excel.Worksheet, { row, column, cells }: CellBlock): void {
  const columns = cells.reduce((widest, { length }) => Math.max(widest, length), 0);
  const matrix = cells.map((line) =>
    Array.from({ length: columns }, (_, at) => toInput(line[at] ?? null)),
  );
  rangeOf(sheet, { row, column, rows: cells.length, columns }).formulas = matrix;
}

/** What is typed so that Excel keeps it as planned. */
function toInput(cell: PlannedCell): string | number | boolean | null {
  if (isFormula(cell)) return cell.formula;
  return typeof cell === "string" ? textInput(cell) : cell;
}

/** What is typed so that a text stays the text it is. */
export function textInput(text: string): string {
  return mayBeMisread(text) ? `'${text}` : text;
}

/** A name such as "=5", "1-2", "March 3", "#N/A" or "true" would become something else than a text. */
function mayBeMisread(text: string): boolean {
  return /^[=+\-@'#]|\d|^(true|false)$/i.test(text);
}
