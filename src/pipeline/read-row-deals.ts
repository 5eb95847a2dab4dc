import { cutoffOf } from "./as-of";
import { cellText, isBlankOrZero } from "./cell-value";
import { latestDate, later, pick } from "./columns";
import { UNDATED } from "./date-column";
import type { DealRecords } from "./deal-records";
import { EntryTable, earliest, type Entries } from "./entry-table";
import type { StageColumn } from "./layout";
import type { LeftOutReason, LeftOutRow } from "./left-out";
import {
  LOST,
  OPEN,
  WON,
  closingDate,
  outcomeOfKind,
  statedOutcome,
  type Outcome,
} from "./outcome";
import { once } from "./once";
import { ERROR_STAGE, NO_STAGE, stagesByCode, statusReader } from "./read-status";
import { ROW_LEFT_OUT, ROW_USED, isDealRow, type SourceRows } from "./source-rows";
import type { StageOrder } from "./stages";
import { visitStays } from "./stays";

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
export function readRowDeals(source: SourceRows, layout: RowLayout): DealRecords {
  return new RowReader(source, layout).read();
}

class RowReader {
  private readonly entries: EntryTable;
  private readonly kinds: Uint8Array;
  private readonly leftOut: LeftOutRow[];
  private readonly cutoff: number;
  /** Stage of the Stage column by row; undefined without such a column. */
  private readonly standing: Int16Array | undefined;
  private readonly canPark: boolean;
  private readonly outcome: Uint8Array;
  private readonly closing: Float64Array;
  private readonly created: Entries | undefined;
  private readonly changed: Entries | undefined;
  private readonly latest = once(() => this.entries.latest());

  constructor(
    private readonly source: SourceRows,
    private readonly layout: RowLayout,
  ) {
    this.cutoff = cutoffOf(layout.asOf);
    this.entries = new EntryTable(layout.stages, source.length);
    const { created, closed, changed } = source.roles;
    const entryColumns = layout.entryColumns.map(({ column }) => column);
    source.readAhead([...entryColumns, created, closed, changed]);
    this.kinds = source.rowKinds();
    this.leftOut = source.unusableRows(this.kinds);
    this.readEntries();
    this.standing = this.readStanding();
    this.canPark = this.entries.byStage.slice(layout.stages.parked).some((dates) => !!dates);
    this.outcome = new Uint8Array(source.length);
    this.closing = new Float64Array(source.length);
    this.created = source.datesOf("created")?.values;
    this.changed = layout.hasStageDates ? undefined : source.datesOf("changed")?.values;
  }

  read(): DealRecords {
    this.decideOutcomes();
    const deals = this.usedRows();
    const furthest = this.furthest();
    const entries = this.entries.byStage.map((dates) => dates && pick(dates, deals));
    const closing = pick(this.closing, deals);
    const exits = once(() => this.exits(deals));
    return {
      length: deals.length,
      outcome: pick(this.outcome, deals),
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

  private decideOutcomes(): void {
    const { stages } = this.layout;
    const { status: statusColumn, lostReason } = this.source.roles;
    const statusOf = statusReader(this.source.dictionary);
    const won = this.entries.earliest(stages.won, stages.sequenceEnd);
    const lost = this.entries.earliest(stages.lost, stages.parked);
    const closed = this.source.datesOf("closed")?.values;
    for (let row = 0; row < this.outcome.length; row++) {
      if (this.kinds[row] !== ROW_USED) continue;
      if (this.cutoff < Infinity && this.isFuture(row)) {
        this.leaveOut(row, "after-as-of");
        continue;
      }
      const wonDate = won === undefined ? NaN : won[row]!;
      const lostDate = lost === undefined ? NaN : lost[row]!;
      const closedDate = closed === undefined ? NaN : closed[row]!;
      const status =
        statusColumn === undefined ? undefined : statusOf.meaning(this.cells(row)[statusColumn]);
      const hasReason =
        lostReason !== undefined &&
        !Number.isNaN(closedDate) &&
        !isBlankOrZero(this.cells(row)[lostReason]);
      const outcome = statedOutcome(status, this.presentOutcome(row), wonDate, lostDate, hasReason);
      const date = closingDate(outcome, wonDate, lostDate, closedDate);
      this.outcome[row] = outcome;
      this.closing[row] = date;
      if (outcome === WON && !(wonDate > UNDATED)) this.entries.enter(stages.won, row, date);
      if (outcome === LOST && !(lostDate > UNDATED)) this.entries.enter(stages.lost, row, date);
      if (this.cutoff < Infinity) this.decideAsOf(row, status, closedDate, hasReason);
      this.enterStanding(row);
    }
  }

  /** Decides anew how a deal stood at the end of the asOf day: by what had happened by then. */
  private decideAsOf(
    row: number,
    status: Outcome | undefined,
    closedDate: number,
    hasReason: boolean,
  ): void {
    const { stages } = this.layout;
    const isUndone = this.closing[row]! >= this.cutoff;
    if (this.isStandingLater(row, isUndone)) this.standing![row] = NO_STAGE;
    this.entries.forgetFrom(row, this.cutoff);
    // A mark behind the day of the closing, as of a step after the sale, has not happened either.
    if (isUndone && this.outcome[row] === WON)
      this.entries.forgetUndated(row, stages.won, stages.sequenceEnd);
    const wonDate = this.entries.earliestAt(row, stages.won, stages.sequenceEnd);
    const lostDate = this.entries.earliestAt(row, stages.lost, stages.parked);
    const pastClosed = closedDate < this.cutoff ? closedDate : NaN;
    const outcome = statedOutcome(
      isUndone ? undefined : status,
      this.presentOutcome(row),
      wonDate,
      lostDate,
      hasReason && !Number.isNaN(pastClosed),
    );
    this.outcome[row] = outcome;
    this.closing[row] = closingDate(outcome, wonDate, lostDate, pastClosed);
  }

  /** What the present stage says of the outcome; without a Stage column only parking must be looked up. */
  private presentOutcome(row: number): Outcome {
    const { stages } = this.layout;
    const standing = this.standing === undefined ? NO_STAGE : this.standing[row]!;
    if (standing !== NO_STAGE) return outcomeOfKind(stages.at(standing).kind);
    if (!this.canPark) return OPEN;
    const latest = this.entries.latestStage(row);
    return latest === NO_STAGE ? OPEN : outcomeOfKind(stages.at(latest).kind);
  }

  /**
   * The Stage column is an entry too, its date unknown, where the layout has stage dates; in a
   * snapshot it says at least how far after the sale a won deal came.
   */
  private enterStanding(row: number): void {
    const { stages, hasStageDates } = this.layout;
    const standing = this.standing === undefined ? NO_STAGE : this.standing[row]!;
    if (standing === NO_STAGE) return;
    const isPostSale = standing > stages.won && stages.isInOrder(standing);
    if (hasStageDates || isPostSale) this.entries.enter(standing, row, UNDATED);
  }

  private isFuture(row: number): boolean {
    const created = this.created?.[row] ?? NaN;
    if (!Number.isNaN(created)) return created >= this.cutoff;
    let start = NaN;
    for (const dates of this.entries.byStage) {
      const date = dates === undefined ? NaN : dates[row]!;
      if (date > UNDATED && !(date >= start)) start = date;
    }
    return start >= this.cutoff;
  }

  /** Whether the Stage column says something that had not happened by the asOf day. */
  private isStandingLater(row: number, isClosingUndone: boolean): boolean {
    const stage = this.standing === undefined ? NO_STAGE : this.standing[row]!;
    if (stage === NO_STAGE) return false;
    const { kind } = this.layout.stages.at(stage);
    if (isClosingUndone && (kind === "won" || kind === "lost")) return true;
    const entered = this.entries.get(stage, row);
    return (Number.isNaN(entered) ? (this.changed?.[row] ?? NaN) : entered) >= this.cutoff;
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
    const latest = latestDate(happened, (row) => isDealRow(this.kinds[row]!));
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
