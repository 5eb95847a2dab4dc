import { hasOuterSpace, nameText } from "./cell-value";
import type { CodedColumn } from "./coded-column";
import { UNDATED } from "./date-column";
import type { LeftOutReason } from "./left-out";
import { ERROR_STAGE, NO_STAGE, UNKNOWN_STAGE, stagesByCode } from "./read-status";
import { ROW_USED, type SourceRows } from "./source-rows";
import type { StageOrder } from "./stages";

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
    this.dates = new Float64Array(length);
    this.deals = new Int32Array(length).fill(NO_DEAL);
    const changed = source.datesOf("changed");
    const badDates = new Map(changed?.bad.map((cell) => [cell.row, cell.problem]));
    const idColumn = roles.deal ?? roles.name;
    const ids = source.codes(idColumn);
    const stageCells = source.codes(roles.stage);
    const fromCells = source.codes(roles.fromStage);
    const names = namesByCode(ids);
    const dealOfName = new Int32Array(names.length).fill(NO_DEAL);
    const stageOfCode = stagesByCode(stageCells?.cells ?? [], stages);
    const fromOfCode = stagesByCode(fromCells?.cells ?? [], stages);
    for (let at = 0; at < length; at++) {
      if (kinds[at] !== ROW_USED) continue;
      const row = firstRow + at;
      const name = ids === undefined ? NO_NAME : names[ids.codes[at]!]!;
      const badDate = badDates.size === 0 ? undefined : badDates.get(row);
      const hasStage = stageCells !== undefined && source.tellsOfStage(row);
      const stage = hasStage ? stageOfCode[stageCells.codes[at]!]! : NO_STAGE;
      if (name === NO_NAME) leaveOut(row, "no-deal-id", idColumn);
      else if (badDate !== undefined) leaveOut(row, badDate, roles.changed);
      else if (stage === ERROR_STAGE) leaveOut(row, "error-cell", roles.stage);
      else if (stage === UNKNOWN_STAGE) leaveOut(row, "unknown-stage", roles.stage);
      else {
        if (dealOfName[name] === NO_DEAL) dealOfName[name] = this.dealCount++;
        const date = changed === undefined ? NaN : changed.values[at]!;
        this.deals[at] = dealOfName[name]!;
        this.dates[at] = Number.isNaN(date) ? UNDATED : date;
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
    const dateOf = (row: number) => dates[row - firstRow]!;
    for (let deal = 0; deal < this.dealCount; deal++) {
      let at = starts[deal]! + 1;
      const end = starts[deal + 1]!;
      // Most logs are kept in order.
      while (at < end && dateOf(rows[at]!) >= dateOf(rows[at - 1]!)) at++;
      if (at < end)
        rows
          .subarray(starts[deal], end)
          .sort((a, b) => (dateOf(a) === dateOf(b) ? a - b : dateOf(a) - dateOf(b)));
    }
    return { starts, rows };
  }
}

/** Rows, as numbers in the range, deal by deal. */
export interface DealRows {
  /** Where the rows of each deal begin, and behind the last deal where they end. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

const NO_NAME = -1;

/** For each different cell the number of its name, which several may have; NO_NAME for a blank. */
function namesByCode(column: CodedColumn | undefined): Int32Array {
  const cells = column?.cells ?? [];
  // Texts without spaces around them are names themselves, each another.
  if (cells.every((cell) => typeof cell === "string" && cell !== "" && !hasOuterSpace(cell)))
    return Int32Array.from(cells, (_, code) => code);
  const numbers = new Map<string, number>();
  return Int32Array.from(cells, (cell) => {
    const name = nameText(cell);
    if (name === "") return NO_NAME;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
