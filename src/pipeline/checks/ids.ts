import { isBlankOrZero, nameText, type Cell } from "../cell-value";
import { marked } from "../columns";
import type { Findings } from "./findings";

/** Deals without an id, and ids that stand in several rows of one deal each. */
export function checkIds(findings: Findings): void {
  const { source, layout, records, length } = findings.pipeline;
  const column = source.roles.deal;
  // In a history the rows of an id are one deal, and those without one are left out.
  if (column === undefined || layout === "history") return;
  const ids = new Set<string>();
  let hasBlanks = false;
  for (let deal = 0; deal < length; deal++) {
    const id = idOf(source.rows[records.rowOf(deal)]![column]);
    hasBlanks ||= id === "";
    ids.add(id);
  }
  // Most ranges are in order, and then places need not be kept.
  if (hasBlanks || ids.size < length) list(findings, column);
}

function list(findings: Findings, column: number): void {
  const { source, records, length } = findings.pipeline;
  const isChosen = marked(findings.deals, length);
  const firstRows = new Map<string, number>();
  for (let deal = 0; deal < length; deal++) {
    const row = records.rowOf(deal);
    const cell = source.rows[row]![column];
    const id = idOf(cell);
    const firstRow = firstRows.get(id);
    if (id !== "" && firstRow === undefined) firstRows.set(id, row);
    else if (isChosen[deal] === 0) continue;
    else if (firstRow !== undefined) findings.add("duplicate-id", { firstRow }, row, column);
    else if (isBlankOrZero(cell)) findings.add("no-deal-id", { isLeftOut: false }, row, column);
  }
}

function idOf(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  return isBlankOrZero(cell) ? "" : nameText(cell);
}
