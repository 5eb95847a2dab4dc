import type { Pipeline } from "../../pipeline/pipeline";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { SelectedRow } from "../../workbook/rows/read-selected-row";
import type { PlannedRow } from "../../workbook/rows/write-row";
import { readingOf } from "../rows/rows-reading";
import type { PaneState } from "../state";

/** What is selected, as far as the rows in use know it. */
export type SelectedDeal =
  /** no rows, or none that can be read */
  | { readonly kind: "no-rows" }
  /** `rows` as they are with the selected one */
  | { readonly kind: "fault"; readonly rows: RowsInUse }
  /** the selection is elsewhere, or on a row that is no deal */
  | { readonly kind: "none"; readonly pipeline: Pipeline }
  /** a row that is left out, since a cell of it cannot be read */
  | { readonly kind: "left-out"; readonly pipeline: Pipeline; readonly row: SelectedRow }
  | {
      readonly kind: "deal";
      readonly pipeline: Pipeline;
      readonly deal: number;
      readonly row: SelectedRow;
    };

/** Which deal is selected; the same answer for the same rows and the same row. */
export function selectedDeal({ rows, playbook }: PaneState): SelectedDeal {
  const { inUse } = rows;
  if (inUse === undefined) return { kind: "no-rows" };
  const { row } = playbook;
  if (last?.inUse !== inUse || last.row !== row)
    last = { inUse, row, found: find(withRow(inUse, row), row) };
  return last.found;
}

/** Whether the rows have moved or grown since they were read: then they are to be read again. */
export function isOutgrown(inUse: RowsInUse | undefined, row: SelectedRow | undefined): boolean {
  if (inUse === undefined || row === undefined) return false;
  return inUse.address !== row.address || inUse.sheet !== row.sheet;
}

/** The row as it is shown, for the look before anything is written in it. */
export function plannedRow({ sheet, top, left, row, cells }: SelectedRow): PlannedRow {
  return { sheet, row: top + row, column: left, cells };
}

let last:
  | {
      readonly inUse: RowsInUse;
      readonly row: SelectedRow | undefined;
      readonly found: SelectedDeal;
    }
  | undefined;

const shown = new WeakMap<SelectedRow, { readonly of: RowsInUse; readonly rows: RowsInUse }>();

/**
 * The rows with the selected one as it is now: an edit shows at once, and only that row is read for it.
 * The same ones for the same row, so that they can be looked through before they are shown.
 */
export function withRow(inUse: RowsInUse, row: SelectedRow | undefined): RowsInUse {
  const before = row && inUse.values[row.row];
  if (before === undefined || isOutgrown(inUse, row)) return inUse;
  const known = shown.get(row!);
  if (known?.of === inUse) return known.rows;
  const rows = edited(inUse, row!, before);
  shown.set(row!, { of: inUse, rows });
  return rows;
}

function edited(
  inUse: RowsInUse,
  { row, cells }: SelectedRow,
  before: readonly unknown[],
): RowsInUse {
  if (JSON.stringify(before) === JSON.stringify(cells)) return inUse;
  const values = inUse.values.slice();
  values[row] = cells;
  return { ...inUse, values };
}

function find(rows: RowsInUse, row: SelectedRow | undefined): SelectedDeal {
  const { pipeline } = readingOf(rows);
  if (pipeline === undefined) return { kind: "fault", rows };
  if (row === undefined || isOutgrown(rows, row)) return { kind: "none", pipeline };
  const { records } = pipeline;
  for (let deal = 0; deal < records.length; deal++) {
    const rows = records.rowsOf?.(deal) ?? [records.rowOf(deal)];
    if (rows.includes(row.row)) return { kind: "deal", pipeline, deal, row };
  }
  const isLeftOut = records.leftOut.some((each) => each.row === row.row);
  return isLeftOut ? { kind: "left-out", pipeline, row } : { kind: "none", pipeline };
}
