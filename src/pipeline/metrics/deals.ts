import type { Cell } from "../cells/cell-value";
import type { Pipeline } from "../pipeline";
import { shownCell, type ShownCell } from "../cells/shown-cell";
import { dealsInState, type DealState } from "./deal-count";

/** Rows of deals under the headers of the range. */
export interface DealList {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ShownCell[])[];
}

/**
 * The deals in a state at a stage as they stand in the range: a row a deal, in the order of the rows,
 * under the headers of the range. In a history a deal's cell is the last filled one of its column.
 * `leftout`: every left-out row as it is. As many rows as dealCount counts.
 * @param deals numbers of the deals looked at
 * @throws PipelineError as dealCount
 * @see docs/metrics.md, "Reached"
 */
export function dealList(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  state: DealState,
): DealList {
  const { headers, rows } = pipeline.source;
  const isZeroBlank = headers.map(
    (_, column) => pipeline.stageOfColumn(column) !== undefined || pipeline.isZeroBlank(column),
  );
  const shown = (cells: readonly Cell[]): readonly ShownCell[] => {
    const isShown = cells.every((cell, column) => shownCell(cell, isZeroBlank[column]!) === cell);
    // Most rows are shown as they are: a copy of each would cost more than all else.
    if (isShown && cells.length === headers.length) return cells as readonly ShownCell[];
    return headers.map((_, column) => shownCell(cells[column], isZeroBlank[column]!));
  };
  if (state === "leftout")
    return { headers, rows: leftOutRows(pipeline).map((row) => shown(rows[row]!)) };
  const { records } = pipeline;
  const cellsOf = (deal: number): readonly Cell[] =>
    records.rowsOf === undefined
      ? rows[records.rowOf(deal)]!
      : headers.map((_, column) => pipeline.cellIn(deal, column));
  const found = Array.from(dealsInState(pipeline, deals, stage, state));
  return { headers, rows: found.map((deal) => shown(cellsOf(deal))) };
}

/** The numbers of the left-out rows in the range, ascending. */
function leftOutRows({ records }: Pipeline): number[] {
  return records.leftOut.map(({ row }) => row).sort((a, b) => a - b);
}

/** As leftOutRows, without the rows that are no deals: footers and headers that stand a second time. */
export function leftOutDealRows({ records }: Pipeline): number[] {
  return records.leftOut
    .filter(({ reason }) => reason !== "footer-row" && reason !== "header-again")
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}
