import { isErrorCell, plainValue, type Cell } from "../cells/cell-value";
import { ROW_USED } from "../reading/row-kinds";
import type { Findings } from "./findings";

/** Cells with an Excel error in the rows of deals, but for those that are listed for it already. */
export function checkErrorCells(findings: Findings): void {
  const { source } = findings.pipeline;
  const { rows, firstRow, headers } = source;
  const kinds = source.rowKinds();
  const listed = findings.placesOf("error-cell");
  const columns = headers.flatMap((_, column) => (source.isPlain(column) ? [] : [column]));
  for (let row = firstRow; row < rows.length; row++) {
    const cells = rows[row]!;
    if (!holdsObject(cells, columns) || kinds[row - firstRow] !== ROW_USED) continue;
    for (const column of columns)
      if (isErrorCell(plainValue(cells[column])) && !listed.has(row * headers.length + column))
        findings.add("error-cell", { isLeftOut: false }, row, column);
  }
}

/** Whether any cell is more than a number or a text, which few rows have. */
function holdsObject(cells: readonly Cell[], columns: readonly number[]): boolean {
  for (let at = 0; at < columns.length; at++) {
    const cell = cells[columns[at]!];
    if (typeof cell === "object" && cell !== null) return true;
  }
  return false;
}
