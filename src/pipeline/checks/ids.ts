import { isBlankOrZero, nameText, type Cell } from "../cells/cell-value";
import { marked } from "../columns/columns";
import { placesOfRepeats } from "../columns/repeated-texts";
import type { Findings } from "./findings";

/** Deals without an id, and ids that stand in several rows of one deal each. */
export function checkIds(findings: Findings): void {
  const { source, layout, records, length } = findings.pipeline;
  const column = source.roles.deal;
  // In a history the rows of an id are one deal, and those without one are left out.
  if (column === undefined || layout === "history") return;
  const cellOf = (deal: number) => source.rows[records.rowOf(deal)]![column];
  const isChosen = marked(findings.deals, length);
  const firstRows = new Map<string, number>();
  for (const deal of placesOfRepeats(length, (deal) => idOf(cellOf(deal)))) {
    const row = records.rowOf(deal);
    const id = idOf(cellOf(deal));
    const firstRow = firstRows.get(id);
    if (id !== "" && firstRow === undefined) firstRows.set(id, row);
    else if (isChosen[deal] === 0) continue;
    else if (firstRow !== undefined) findings.add("duplicate-id", { firstRow }, row, column);
    else if (isBlankOrZero(cellOf(deal)))
      findings.add("no-deal-id", { isLeftOut: false }, row, column);
  }
}

function idOf(cell: Cell): string {
  return cell === 0 ? "" : nameText(cell);
}
