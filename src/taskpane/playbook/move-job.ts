import type { DealMove } from "../../workbook/rows/plan-move";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { dealName } from "./deal-name";
import type { PlaybookJob } from "./playbook-tasks";
import { plannedRow, type SelectedDeal } from "./selected-deal";

type Selected = Extract<SelectedDeal, { kind: "deal" }>;

/** What writes a move: in the deal's row, or as a new row of a log of changes. */
export function moveJob(selected: Selected, inUse: RowsInUse, move: DealMove): PlaybookJob {
  const { pipeline, deal, row } = selected;
  const { stage, cells, isNewRow } = move;
  const news = { kind: "moved", deal: dealName(pipeline, deal), stage } as const;
  if (!isNewRow) return { kind: "write-row", planned: plannedRow(row), cells, news };
  const { records, source } = pipeline;
  const rows = records.rowsOf?.(deal) ?? [records.rowOf(deal)];
  const shown = Array.from(rows, (each) =>
    plannedRow({ ...row, row: each, cells: source.rows[each]! }),
  );
  const { roles } = source;
  const needed = [(roles.deal ?? roles.name)!, roles.stage!, roles.changed!];
  const planned = { inUse, headers: source.headers, shown, cells, needed };
  return { kind: "add-row", planned, news };
}
