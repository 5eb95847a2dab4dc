import { cutoffOf } from "./as-of";
import { cellText, isBlankOrZero, isErrorCell, plainValue } from "./cell-value";
import { UNDATED, readDateColumns } from "./date-column";
import type { DealRecords } from "./deal-records";
import { EntryTable } from "./entry-table";
import type { StageColumn } from "./layout";
import type { LeftOutReason, LeftOutRow } from "./left-out";
import { LOST, OPEN, WON, earlierOutcome, outcomeOfKind, statedOutcome } from "./outcome";
import { NO_STAGE, UNKNOWN_STAGE, stageReader, statusReader } from "./read-status";
import { ROW_LEFT_OUT, ROW_USED, type SourceRows } from "./source-rows";
import type { StageOrder } from "./stages";
import { staysFromEntries } from "./stays";

export interface RowLayout {
  readonly stages: StageOrder;
  /** Columns of entry dates; a snapshot has at most those of winning, losing and parking. */
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
export function readRowDeals(source: SourceRows, layout: RowLayout): DealRecords {
  return new RowReader(source, layout).read();
}

class RowReader {
  private readonly entries: EntryTable;
  private readonly kinds: Uint8Array;
  private readonly leftOut: LeftOutRow[];
  private readonly cutoff: number;
  private readonly stageOf;
  private readonly statusOf;
  private readonly created;
  private readonly closed;
  private readonly changed;

  constructor(
    private readonly source: SourceRows,
    private readonly layout: RowLayout,
  ) {
    this.cutoff = cutoffOf(layout.asOf);
    this.entries = new EntryTable(layout.stages, source.length);
    this.kinds = source.rowKinds();
    this.leftOut = source.unusableRows(this.kinds);
    this.stageOf = stageReader(layout.stages);
    this.statusOf = statusReader(source.dictionary);
    this.created = source.datesOf("created")?.values;
    this.closed = source.datesOf("closed")?.values;
    this.changed = layout.hasStageDates ? undefined : source.datesOf("changed")?.values;
  }

  read(): DealRecords {
    this.readEntries();
    const size = this.source.length;
    const outcome = new Uint8Array(size);
    const closing = new Float64Array(size);
    const furthest = new Int16Array(size);
    const present = new Int16Array(size);
    const used = new Int32Array(size);
    let length = 0;
    for (let row = 0; row < size; row++) {
      const stage = this.kinds[row] === ROW_USED ? this.presentStage(row) : UNKNOWN_STAGE;
      if (stage === UNKNOWN_STAGE || this.isFuture(row)) continue;
      const known = this.decide(row, stage);
      outcome[length] = known.outcome;
      closing[length] = known.date;
      furthest[length] = Math.max(
        this.entries.furthestOpen(row),
        known.stage < this.layout.stages.openCount ? known.stage : NO_STAGE,
      );
      present[length] = known.stage === NO_STAGE ? this.entries.latestStage(row) : known.stage;
      used[length++] = row;
    }
    const deals = used.subarray(0, length);
    const entries = this.entries.pick(deals);
    const closings = closing.subarray(0, length);
    return {
      length,
      outcome: outcome.subarray(0, length),
      closing: closings,
      furthest: furthest.subarray(0, length),
      present: present.subarray(0, length),
      created: pick(this.created, deals),
      entries,
      hasStageDates: this.layout.hasStageDates,
      lastEntries: () => this.lastEntries(deals, entries),
      rowsOf: (deal) => [this.source.firstRow + deals[deal]!],
      stays: () => this.stays(deals, entries, closings),
      leftOut: this.leftOut,
      latestDate: () => this.latestDate(closings),
    };
  }

  private readEntries(): void {
    const { rows, firstRow, dictionary } = this.source;
    const { stages, entryColumns } = this.layout;
    const numbers = entryColumns.map(({ column }) => column);
    const columns = readDateColumns(rows, firstRow, numbers, dictionary);
    columns.forEach(({ values, bad }, at) => {
      const stage = stages.find(entryColumns[at]!.stage);
      if (stage !== undefined) this.entries.byStage[stage] ??= values;
      for (const { row, column, problem, value } of bad) {
        if (this.kinds[row - firstRow] !== ROW_USED) continue;
        this.kinds[row - firstRow] = ROW_LEFT_OUT;
        this.leftOut.push({ row, reason: problem, column, value });
      }
    });
  }

  /** The stage of the Stage column; UNKNOWN_STAGE, and the row left out, where a snapshot's cannot be read. */
  private presentStage(row: number): number {
    const column = this.source.roles.stage;
    if (column === undefined) return NO_STAGE;
    const cell = this.cells(row)[column];
    const stage = this.stageOf.meaning(cell);
    if (stage !== UNKNOWN_STAGE && !isErrorCell(plainValue(cell))) return stage;
    if (this.layout.hasStageDates) return NO_STAGE;
    this.leaveOut(row, stage === UNKNOWN_STAGE ? "unknown-stage" : "error-cell", column);
    return UNKNOWN_STAGE;
  }

  private isFuture(row: number): boolean {
    if (this.cutoff === Infinity) return false;
    const created = this.created?.[row] ?? NaN;
    const { byStage } = this.entries;
    const start = Number.isNaN(created) ? this.entries.earliest(row, 0, byStage.length) : created;
    if (!(start >= this.cutoff)) return false;
    this.leaveOut(row, "after-as-of");
    return true;
  }

  /** Decides how the deal stands and completes its entries; `stage` is that of the Stage column. */
  private decide(row: number, stage: number) {
    const { stages, hasStageDates } = this.layout;
    const { entries } = this;
    const { roles } = this.source;
    const cells = this.cells(row);
    const standing = stage === NO_STAGE ? entries.latestStage(row) : stage;
    const wonDate = entries.earliest(row, stages.won, stages.sequenceEnd);
    const lostDate = entries.earliest(row, stages.lost, stages.parked);
    const stated = statedOutcome({
      status: roles.status === undefined ? undefined : this.statusOf.meaning(cells[roles.status]),
      present: standing === NO_STAGE ? OPEN : outcomeOfKind(stages.at(standing).kind),
      wonDate,
      lostDate,
      closedDate: this.closed?.[row] ?? NaN,
      hasLostReason: roles.lostReason !== undefined && !isBlankOrZero(cells[roles.lostReason]),
    });
    let decided = stated;
    let today = stage;
    if (this.cutoff < Infinity) {
      if (stated.date >= this.cutoff) decided = earlierOutcome(wonDate, lostDate, this.cutoff);
      if (this.isLater(row, stage, decided.outcome)) today = NO_STAGE;
      entries.forgetFrom(row, this.cutoff);
    }
    if (today !== NO_STAGE && hasStageDates) entries.enter(today, row, UNDATED);
    if (decided.outcome === WON && Number.isNaN(wonDate))
      entries.enter(stages.won, row, decided.date);
    if (decided.outcome === LOST && Number.isNaN(lostDate))
      entries.enter(stages.lost, row, decided.date);
    return { ...decided, stage: today };
  }

  /** Whether the Stage column says something that had not happened by the asOf day. */
  private isLater(row: number, stage: number, outcome: number): boolean {
    if (stage === NO_STAGE) return false;
    const { stages } = this.layout;
    if (outcome === OPEN && stages.at(stage).kind !== "open" && stage !== stages.parked)
      return true;
    const entered = this.entries.get(stage, row);
    return (Number.isNaN(entered) ? (this.changed?.[row] ?? NaN) : entered) >= this.cutoff;
  }

  private stays(
    deals: Int32Array,
    entries: readonly (Float64Array | undefined)[],
    closing: Float64Array,
  ) {
    const { stages, exitColumns, hasStageDates } = this.layout;
    if (!hasStageDates) return undefined;
    const exits: (Float64Array | undefined)[] = [];
    for (const { column, stage } of exitColumns) {
      const index = stages.find(stage);
      if (index !== undefined) exits[index] = pick(this.source.dates(column).values, deals);
    }
    return staysFromEntries(entries, exits, closing, stages);
  }

  private lastEntries(
    deals: Int32Array,
    entries: readonly (Float64Array | undefined)[],
  ): Float64Array | undefined {
    if (!this.layout.hasStageDates) return this.changed && pick(this.changed, deals);
    const latest = new Float64Array(deals.length).fill(NaN);
    for (const dates of entries) {
      dates?.forEach((date, deal) => {
        if (date > UNDATED && !(date <= latest[deal]!)) latest[deal] = date;
      });
    }
    return latest;
  }

  private latestDate(closing: Float64Array): number {
    const columns = [
      ...this.entries.byStage,
      this.created,
      this.changed,
      this.source.datesOf("lastActivity")?.values,
    ];
    let latest = NaN;
    const see = (date: number) => {
      if (date > UNDATED && !(date <= latest)) latest = date;
    };
    for (const dates of columns) {
      dates?.forEach((date, row) => {
        const kind = this.kinds[row];
        if (kind === ROW_USED || kind === ROW_LEFT_OUT) see(date);
      });
    }
    closing.forEach(see);
    return latest;
  }

  private leaveOut(row: number, reason: LeftOutReason, column?: number): void {
    const cell = column === undefined ? {} : { column, value: cellText(this.cells(row)[column]) };
    this.leftOut.push({ row: this.source.firstRow + row, reason, ...cell });
  }

  private cells(row: number): readonly unknown[] {
    return this.source.rows[this.source.firstRow + row]!;
  }
}

/** The values of the given rows; all NaN where there is no column. */
function pick(values: Float64Array | undefined, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++)
    picked[at] = values === undefined ? NaN : values[rows[at]!]!;
  return picked;
}
