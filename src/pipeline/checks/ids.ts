import { isBlankOrZero, nameText } from "../cell-value";
import type { Findings } from "./findings";

/** Deals without an id, and ids that stand in several rows of one deal each. */
export function checkIds(findings: Findings): void {
  const { source, records, layout, length } = findings.pipeline;
  const column = source.roles.deal;
  // In a history the rows of an id are one deal, and those without one are left out.
  if (column === undefined || layout === "history") return;
  const firstRows = new Map<unknown, number>();
  const isChosen = new Uint8Array(length);
  for (const deal of findings.deals) isChosen[deal] = 1;
  for (let deal = 0; deal < length; deal++) {
    const row = records.rowOf(deal);
    const cell = source.rows[row]![column];
    const id = typeof cell === "string" ? cell.trim() : isBlankOrZero(cell) ? "" : nameText(cell);
    const firstRow = id === "" ? undefined : firstRows.get(id);
    if (id !== "" && firstRow === undefined) firstRows.set(id, row);
    else if (isChosen[deal] === 0) continue;
    else if (firstRow !== undefined) findings.add("duplicate-id", { firstRow }, row, column);
    else if (isBlankOrZero(cell)) findings.add("no-deal-id", { isLeftOut: false }, row, column);
  }
}
