import { isErrorCell, plainValue } from "../cell-value";
import { ROW_USED } from "../source-rows";
import type { Findings } from "./findings";

/** Cells with an Excel error in the rows of deals, but for those that are listed for it already. */
export function checkErrorCells(findings: Findings): void {
  const { source } = findings.pipeline;
  const { rows, firstRow, headers } = source;
  const kinds = source.rowKinds();
  const listed = new Set<number>();
  for (const { code, row, column } of findings.problems)
    if (code === "error-cell" && column !== undefined) listed.add(row * headers.length + column);
  const isPlain = Uint8Array.from(headers, (_, column) => Number(source.isPlain(column)));
  for (let row = firstRow; row < rows.length; row++) {
    if (kinds[row - firstRow] !== ROW_USED) continue;
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      if (isPlain[column] === 1) continue;
      const cell = cells[column];
      if (typeof cell !== "object" || cell === null || !isErrorCell(plainValue(cell))) continue;
      if (!listed.has(row * headers.length + column))
        findings.add("error-cell", { isLeftOut: false }, row, column);
    }
  }
}
