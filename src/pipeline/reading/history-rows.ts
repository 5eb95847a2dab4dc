import { NO_NAME, namesByCode } from "../columns/coded-names";
import { UNDATED } from "../columns/date-column";
import type { LeftOutReason } from "./left-out";
import { ERROR_STAGE, NO_STAGE, UNKNOWN_STAGE, stagesByCode } from "./read-status";
import { ROW_USED } from "./row-kinds";
import type { SourceRows } from "./source-rows";
import type { StageOrder } from "../stages";

/** Is told of a row that is left out, and of the column that is to blame. */
type LeaveOut = (row: number, reason: LeftOutReason, column: number | undefined) => void;

const NO_DEAL = -1;

/** The readable rows of a log as columns, one element a row below the header, and by deal. */
export class HistoryRows {
  /** The stage that a row says, or NO_STAGE. */
  readonly stages: Int16Array;
  /** The stage before, or NO_STAGE. */
  readonly from: Int16Array;
  /** When the change happened: a serial, or UNDATED. */
  readonly dates: Float64Array;
  /** Deals with a readable row, numbered by the first of these. */
  dealCount = 0;
  private readonly deals: Int32Array;
  private readonly firstRow: number;

  /**
   * @param kinds what each row is; of those not used nothing is read
   * @param leaveOut is told of rows whose deal, date or stage cannot be read
   */
  constructor(source: SourceRows, stages: StageOrder, kinds: Uint8Array, leaveOut: LeaveOut) {
    const { roles, firstRow, length } = source;
    this.firstRow = firstRow;
    this.stages = new Int16Array(length).fill(NO_STAGE);
    this.from = new Int16Array(length).fill(NO_STAGE);
    this.dates = momentsOf(source);
    this.deals = new Int32Array(length).fill(NO_DEAL);
    const badDates = new Map(
      source.datesOf("changed")?.bad.map((cell) => [cell.row, cell.problem]),
    );
    const idColumn = roles.deal ?? roles.name;
    const ids = source.codes(idColumn);
    const stageCells = source.codes(roles.stage);
    const fromCells = source.codes(roles.fromStage);
    const names = ids === undefined ? undefined : namesByCode(ids);
    const dealOfName = new Int32Array(names?.length ?? 0).fill(NO_DEAL);
    const stageOfCode = stagesByCode(stageCells?.cells ?? [], stages);
    const fromOfCode = stagesByCode(fromCells?.cells ?? [], stages);
    for (let at = 0; at < length; at++) {
      if (kinds[at] !== ROW_USED) continue;
      const row = firstRow + at;
      const name = names === undefined ? NO_NAME : names[ids!.codes[at]!]!;
      const badDate = badDates.size === 0 ? undefined : badDates.get(row);
      const hasStage = stageCells !== undefined && source.tellsOfStage(row);
      const stage = hasStage ? stageOfCode[stageCells.codes[at]!]! : NO_STAGE;
      if (name === NO_NAME) leaveOut(row, "no-deal-id", idColumn);
      else if (badDate !== undefined) leaveOut(row, badDate, roles.changed);
      else if (stage === ERROR_STAGE) leaveOut(row, "error-cell", roles.stage);
      else if (stage === UNKNOWN_STAGE) leaveOut(row, "unknown-stage", roles.stage);
      else {
        if (dealOfName[name] === NO_DEAL) dealOfName[name] = this.dealCount++;
        this.deals[at] = dealOfName[name]!;
        this.stages[at] = stage;
        if (fromCells !== undefined)
          this.from[at] = Math.max(fromOfCode[fromCells.codes[at]!]!, NO_STAGE);
      }
    }
  }

  /** The rows of each deal by change date, then lower row: the last one says most. */
  byDeal(): DealRows {
    const { deals, dates, firstRow } = this;
    const starts = new Int32Array(this.dealCount + 1);
    for (let at = 0; at < deals.length; at++) if (deals[at] !== NO_DEAL) starts[deals[at]! + 1]!++;
    for (let deal = 0; deal < this.dealCount; deal++) starts[deal + 1]! += starts[deal]!;
    const next = starts.slice();
    const rows = new Int32Array(starts.at(-1)!);
    for (let at = 0; at < deals.length; at++)
      if (deals[at] !== NO_DEAL) rows[next[deals[at]!]!++] = firstRow + at;
    for (let deal = 0; deal < this.dealCount; deal++)
      sortByDate(rows, starts[deal]!, starts[deal + 1]!, dates, firstRow);
    return { starts, rows };
  }
}

/** When the change of each row happened: UNDATED where nobody wrote when. */
function momentsOf(source: SourceRows): Float64Array {
  const changed = source.datesOf("changed")?.values;
  if (changed === undefined) return new Float64Array(source.length).fill(UNDATED);
  const dates = changed.slice();
  for (let at = 0; at < dates.length; at++) if (Number.isNaN(dates[at]!)) dates[at] = UNDATED;
  return dates;
}

/** More rows of a deal than these are sorted by the engine's own sort, which needs a call for each comparison. */
const FEW_ROWS = 64;

/** Sorts the rows from `start` to `end`, which ascend, by their dates; of equal dates the lower row stays behind. */
function sortByDate(
  rows: Int32Array,
  start: number,
  end: number,
  dates: Float64Array,
  firstRow: number,
): void {
  let at = start + 1;
  // Most logs are kept in order.
  while (at < end && dates[rows[at]! - firstRow]! >= dates[rows[at - 1]! - firstRow]!) at++;
  if (at >= end) return;
  if (end - start > FEW_ROWS) {
    const dateOf = (row: number) => dates[row - firstRow]!;
    rows
      .subarray(start, end)
      .sort((a, b) => (dateOf(a) === dateOf(b) ? a - b : dateOf(a) - dateOf(b)));
    return;
  }
  for (; at < end; at++) {
    const row = rows[at]!;
    const date = dates[row - firstRow]!;
    let place = at;
    for (; place > start && dates[rows[place - 1]! - firstRow]! > date; place--)
      rows[place] = rows[place - 1]!;
    rows[place] = row;
  }
}

/** Rows, as numbers in the range, deal by deal. */
export interface DealRows {
  /** Where the rows of each deal begin, and behind the last deal where they end. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}
