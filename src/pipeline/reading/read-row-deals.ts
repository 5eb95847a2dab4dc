import { cutoffOf } from "../as-of";
import { cellText } from "../cells/cell-value";
import { latestDate, later, pick } from "../columns/columns";
import type { DealRecords } from "../deals/deal-records";
import { EntryTable, earliest, type Entries } from "./entry-table";
import type { StageColumn } from "./layout";
import type { LeftOutReason, LeftOutRow } from "./left-out";
import { once } from "../once";
import { ERROR_STAGE, NO_STAGE, stagesByCode } from "./read-status";
import { RowOutcomes } from "./row-outcomes";
import { ROW_LEFT_OUT, ROW_USED, dealRows } from "./row-kinds";
import type { SourceRows } from "./source-rows";
import type { StageOrder } from "../stages";
import { visitStays } from "../deals/stays";
import { ROWS_A_STEP, type Steps } from "../steps";

interface RowLayout {
  readonly stages: StageOrder;
  /** Columns of entry dates; a snapshot has at most those of winning and losing. */
  readonly entryColumns: readonly StageColumn[];
  readonly exitColumns: readonly StageColumn[];
  /** True for the layout "stage dates", false for a snapshot. */
  readonly hasStageDates: boolean;
  readonly asOf: number | undefined;
}

/**
 * Reads rows of one deal each: stage dates (a date column a stage) or snapshots (the present stage
 * only, perhaps with the dates of winning and losing). A row with an unreadable date in a stage
 * column is left out, since nobody can tell how far its deal came.
 */
export function* readRowDeals(source: SourceRows, layout: RowLayout): Steps<DealRecords> {
  const { created, closed, changed, expectedClose } = source.roles;
  const entryColumns = layout.entryColumns.map(({ column }) => column);
  yield* source.readAhead([...entryColumns, created, closed, changed, expectedClose]);
  const reader = new RowReader(source, layout);
  yield;
  return yield* reader.read();
}

class RowReader {
  readonly entries: EntryTable;
  private readonly kinds: Uint8Array;
  private readonly leftOut: LeftOutRow[];
  readonly cutoff: number;
  /** Stage of the Stage column by row; undefined without such a column. */
  readonly standing: Int16Array | undefined;
  readonly created: Entries | undefined;
  readonly changed: Entries | undefined;
  private readonly latest = once(() => this.entries.latest());

  constructor(
    private readonly source: SourceRows,
    private readonly layout: RowLayout,
  ) {
    this.cutoff = cutoffOf(layout.asOf);
    this.entries = new EntryTable(layout.stages, source.length);
    this.kinds = source.rowKinds();
    this.leftOut = source.unusableRows(this.kinds);
    this.readEntries();
    this.standing = this.readStanding();
    this.created = source.datesOf("created")?.values;
    this.changed = layout.hasStageDates ? undefined : source.datesOf("changed")?.values;
  }

  *read(): Steps<DealRecords> {
    const outcomes = yield* this.decideOutcomes();
    const deals = this.usedRows();
    const furthest = this.furthest();
    const entries = this.entries.byStage.map((dates) => dates && pick(dates, deals));
    const closing = pick(outcomes.closing, deals);
    const exits = once(() => this.exits(deals));
    return {
      length: deals.length,
      outcome: pick(outcomes.outcome, deals),
      closing,
      furthest: pick(furthest, deals),
      present: once(() => this.present(deals)),
      created: this.created && pick(this.created, deals),
      entries,
      hasStageDates: this.layout.hasStageDates,
      lastEntries: once(() => this.lastEntries(deals)),
      rowsOf: undefined,
      rowOf: (deal) => this.source.firstRow + deals[deal]!,
      moves: undefined,
      visitStays: (visit) => visitStays(entries, exits(), closing, this.layout.stages, visit),
      leftOut: this.leftOut,
      latestDate: () => this.latestDate(closing),
    };
  }

  private readEntries(): void {
    const { source } = this;
    const { firstRow } = source;
    const { stages, entryColumns } = this.layout;
    const numbers = entryColumns.map(({ column }) => column);
    source.entryDates(numbers).forEach(({ values, bad }, at) => {
      const stage = stages.find(entryColumns[at]!.stage);
      if (stage !== undefined) {
        const others = this.entries.byStage[stage];
        this.entries.byStage[stage] = earliest([others, values], source.length);
      }
      for (const { row, column, problem } of bad) {
        if (this.kinds[row - firstRow] === ROW_USED) this.leaveOut(row - firstRow, problem, column);
      }
    });
  }

  /** Reads the Stage column; in a snapshot a stage that cannot be read leaves its row out. */
  private readStanding(): Int16Array | undefined {
    const column = this.source.roles.stage;
    if (column === undefined) return undefined;
    const { codes, cells } = this.source.codes(column)!;
    const stageOfCode = stagesByCode(cells, this.layout.stages);
    const standing = new Int16Array(this.source.length).fill(NO_STAGE);
    for (let row = 0; row < standing.length; row++) {
      if (this.kinds[row] !== ROW_USED) continue;
      const stage = stageOfCode[codes[row]!]!;
      if (stage >= NO_STAGE) standing[row] = stage;
      else if (!this.layout.hasStageDates)
        this.leaveOut(row, stage === ERROR_STAGE ? "error-cell" : "unknown-stage", column);
    }
    return standing;
  }

  private *decideOutcomes(): Steps<RowOutcomes> {
    const outcomes = new RowOutcomes(this.source, this.layout, this);
    const { length } = this.kinds;
    for (let from = 0; from < length; from += ROWS_A_STEP) {
      this.decideRows(outcomes, from, Math.min(length, from + ROWS_A_STEP));
      yield;
    }
    return outcomes;
  }

  private decideRows(outcomes: RowOutcomes, from: number, end: number): void {
    for (let row = from; row < end; row++) {
      if (this.kinds[row] !== ROW_USED) continue;
      if (outcomes.isFuture(row)) this.leaveOut(row, "after-as-of");
      else outcomes.decide(row);
    }
  }

  /** Furthest open stage visited: entered, or that of the Stage column. */
  private furthest(): Int16Array {
    const furthest = this.entries.furthestOpen();
    const { standing } = this;
    if (standing === undefined) return furthest;
    const { openCount } = this.layout.stages;
    for (let row = 0; row < furthest.length; row++) {
      const stage = standing[row]!;
      if (stage < openCount && stage > furthest[row]!) furthest[row] = stage;
    }
    return furthest;
  }

  private present(deals: Int32Array): Int16Array {
    const present = pick(this.latest().stages, deals);
    const { standing } = this;
    for (let deal = 0; standing !== undefined && deal < deals.length; deal++) {
      const stage = standing[deals[deal]!]!;
      if (stage !== NO_STAGE) present[deal] = stage;
    }
    return present;
  }

  private usedRows(): Int32Array {
    const used = new Int32Array(this.kinds.length);
    let count = 0;
    for (let row = 0; row < used.length; row++)
      if (this.kinds[row] === ROW_USED) used[count++] = row;
    return used.subarray(0, count);
  }

  /** The exit dates that have come, by stage. */
  private exits(deals: Int32Array): (Entries | undefined)[] {
    const { stages, exitColumns } = this.layout;
    const exits: (Entries | undefined)[] = [];
    for (const { column, stage } of exitColumns) {
      const index = stages.find(stage);
      if (index === undefined) continue;
      const dates = pick(this.source.dates(column).values, deals);
      const past =
        this.cutoff === Infinity ? dates : dates.map((date) => (date >= this.cutoff ? NaN : date));
      exits[index] = earliest([exits[index], past], deals.length);
    }
    return exits;
  }

  private lastEntries(deals: Int32Array): Entries | undefined {
    const dates = this.layout.hasStageDates ? this.latest().dates : this.changed;
    return dates && pick(dates, deals);
  }

  private latestDate(closing: Entries): number {
    const lastActivity = this.source.datesOf("lastActivity")?.values;
    const happened = [...this.entries.byStage, this.created, this.changed, lastActivity];
    const latest = latestDate(happened, dealRows(this.kinds));
    return later(latest, latestDate([closing]));
  }

  private leaveOut(row: number, reason: LeftOutReason, column?: number): void {
    this.kinds[row] = ROW_LEFT_OUT;
    const cell = column === undefined ? {} : { column, value: cellText(this.cells(row)[column]) };
    this.leftOut.push({ row: this.source.firstRow + row, reason, ...cell });
  }

  private cells(row: number): readonly unknown[] {
    return this.source.rows[this.source.firstRow + row]!;
  }
}
