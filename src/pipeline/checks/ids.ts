import { isBlankOrZero } from "../cells/cell-value";
import { marked } from "../columns/columns";
import { placesOfRepeats } from "../columns/repeated-texts";
import type { Findings } from "./findings";

/** Deals without an id, and ids that stand in several rows of one deal each. */
export function checkIds(findings: Findings): void {
  const { source, layout, records, length } = findings.pipeline;
  const column = source.roles.deal;
  // In a history the rows of an id are one deal, and those without one are left out.
  if (column === undefined || layout === "history") return;
  const ids = idsOfDeals(findings);
  const isChosen = marked(findings.deals, length);
  const firstRows = new Map<string, number>();
  for (const deal of placesOfRepeats(ids)) {
    const row = records.rowOf(deal);
    const id = ids[deal]!;
    const firstRow = firstRows.get(id);
    if (id !== "" && firstRow === undefined) firstRows.set(id, row);
    else if (isChosen[deal] === 0) continue;
    else if (firstRow !== undefined) findings.add("duplicate-id", { firstRow }, row, column);
    else if (isBlankOrZero(source.rows[row]![column]))
      findings.add("no-deal-id", { isLeftOut: false }, row, column);
  }
}

function idsOfDeals(findings: Findings): readonly string[] {
  const { source, records, length } = findings.pipeline;
  const ids = findings.ids()!;
  if (length === ids.length) return ids;
  return Array.from({ length }, (_, deal) => ids[records.rowOf(deal) - source.firstRow]!);
}
