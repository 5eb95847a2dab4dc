import { isBlankOrZero } from "../cells/cell-value";
import { UNDATED } from "../columns/date-column";
import type { EntryTable, Entries } from "./entry-table";
import {
  LOST,
  OPEN,
  WON,
  closingDate,
  outcomeOfKind,
  statedOutcome,
  type Outcome,
} from "../deals/outcome";
import { keep } from "../kept";
import { NO_STAGE, statusReader } from "./read-status";
import type { SourceRows } from "./source-rows";
import type { StageOrder } from "../stages";

/** What the columns of rows say of their deals, one element a row below the header. */
interface RowColumns {
  /** Changed as outcomes are decided: a closing is an entry, and so is the Stage column. */
  readonly entries: EntryTable;
  /** Stage of the Stage column; undefined without such a column. What comes later is taken out. */
  readonly standing: Int16Array | undefined;
  readonly created: Entries | undefined;
  readonly changed: Entries | undefined;
  /** From when on nothing has happened; Infinity without an asOf. */
  readonly cutoff: number;
}

/** How the deals of rows stand, decided row by row. */
export class RowOutcomes {
  readonly outcome: Uint8Array;
  readonly closing: Float64Array;
  private readonly won: Entries | undefined;
  private readonly lost: Entries | undefined;
  private readonly closed: Entries | undefined;
  private readonly canPark: boolean;
  private readonly statusOf: ReturnType<typeof statusReader>;

  constructor(
    private readonly source: SourceRows,
    private readonly layout: { readonly stages: StageOrder; readonly hasStageDates: boolean },
    private readonly columns: RowColumns,
  ) {
    const { stages } = layout;
    const { entries } = columns;
    this.outcome = new Uint8Array(source.length);
    this.closing = new Float64Array(source.length);
    this.won = entries.earliest(stages.won, stages.sequenceEnd);
    this.lost = entries.earliest(stages.lost, stages.parked);
    this.closed = source.datesOf("closed")?.values;
    this.canPark = entries.byStage.slice(stages.parked).some((dates) => dates !== undefined);
    this.statusOf = statusReader(source.dictionary);
  }

  /** Whether a deal starts after the asOf day. */
  isFuture(row: number): boolean {
    const { cutoff, entries } = this.columns;
    if (cutoff === Infinity) return false;
    const created = this.columns.created?.[row] ?? NaN;
    if (!Number.isNaN(created)) return created >= cutoff;
    let start = NaN;
    for (const dates of entries.byStage) {
      const date = dates === undefined ? NaN : dates[row]!;
      if (date > UNDATED && !(date >= start)) start = date;
    }
    return start >= cutoff;
  }

  /** Decides how a deal stands; under an asOf first by all that is written, then by what had happened. */
  decide(row: number): void {
    const { stages } = this.layout;
    const { cutoff, entries } = this.columns;
    const { status: column } = this.source.roles;
    const status = column === undefined ? undefined : this.statusOf.meaning(this.cell(row, column));
    const isDatedWin = this.won !== undefined && this.won[row]! > UNDATED;
    const isDatedLoss = this.lost !== undefined && this.lost[row]! > UNDATED;
    this.settle(row, status, false);
    const outcome = this.outcome[row];
    if (outcome === WON && !isDatedWin) entries.enter(stages.won, row, this.closing[row]!);
    if (outcome === LOST && !isDatedLoss) entries.enter(stages.lost, row, this.closing[row]!);
    if (cutoff < Infinity) {
      const isUndone = this.closing[row]! >= cutoff;
      this.forgetLater(row, isUndone);
      this.settle(row, isUndone ? undefined : status, true);
    }
    this.enterStanding(row);
  }

  /** @param isPast whether only what had happened by the asOf day counts */
  private settle(row: number, status: Outcome | undefined, isPast: boolean): void {
    const { won, lost, closed } = this;
    const { stages } = this.layout;
    const { entries, cutoff } = this.columns;
    const { lostReason } = this.source.roles;
    let wonDate = won === undefined ? NaN : won[row]!;
    let lostDate = lost === undefined ? NaN : lost[row]!;
    let closedDate = closed === undefined ? NaN : closed[row]!;
    if (isPast) {
      wonDate = entries.earliestAt(row, stages.won, stages.sequenceEnd);
      lostDate = entries.earliestAt(row, stages.lost, stages.parked);
      if (closedDate >= cutoff) closedDate = NaN;
    }
    const hasReason =
      lostReason !== undefined &&
      !Number.isNaN(closedDate) &&
      !isBlankOrZero(this.cell(row, lostReason));
    const outcome = statedOutcome(status, this.presentOutcome(row), wonDate, lostDate, hasReason);
    this.outcome[row] = outcome;
    this.closing[row] = closingDate(outcome, wonDate, lostDate, closedDate);
  }

  /** What the present stage says of the outcome; without a Stage column only parking must be looked up. */
  private presentOutcome(row: number): Outcome {
    const { stages } = this.layout;
    const standing = this.standingOf(row);
    if (standing !== NO_STAGE) return outcomeOfKind(stages.at(standing).kind);
    if (!this.canPark) return OPEN;
    const latest = this.columns.entries.latestStage(row);
    return latest === NO_STAGE ? OPEN : outcomeOfKind(stages.at(latest).kind);
  }

  /** Forgets what had not happened by the end of the asOf day. @param isUndone whether the closing had not */
  private forgetLater(row: number, isUndone: boolean): void {
    const { stages } = this.layout;
    const { entries, standing, cutoff } = this.columns;
    if (this.isStandingLater(row, isUndone)) standing![row] = NO_STAGE;
    entries.forgetFrom(row, cutoff);
    // A mark behind the day of the closing, as of a step after the sale, has not happened either.
    if (isUndone && this.outcome[row] === WON)
      entries.forgetUndated(row, stages.won, stages.sequenceEnd);
  }

  /** Whether the Stage column says something that had not happened by the asOf day. */
  private isStandingLater(row: number, isClosingUndone: boolean): boolean {
    const { entries, changed, cutoff } = this.columns;
    const stage = this.standingOf(row);
    if (stage === NO_STAGE) return false;
    const { kind } = this.layout.stages.at(stage);
    if (isClosingUndone && (kind === "won" || kind === "lost")) return true;
    const entered = entries.get(stage, row);
    return (Number.isNaN(entered) ? (changed?.[row] ?? NaN) : entered) >= cutoff;
  }

  /**
   * The Stage column is an entry too, its date unknown, where the layout has stage dates; in a
   * snapshot it says at least how far after the sale a won deal came.
   */
  private enterStanding(row: number): void {
    const { stages, hasStageDates } = this.layout;
    const standing = this.standingOf(row);
    if (standing === NO_STAGE) return;
    const isPostSale = standing > stages.won && stages.isInOrder(standing);
    if (hasStageDates || isPostSale) this.columns.entries.enter(standing, row, UNDATED);
  }

  private standingOf(row: number): number {
    const { standing } = this.columns;
    return standing === undefined ? NO_STAGE : standing[row]!;
  }

  private cell(row: number, column: number): unknown {
    return this.source.rows[this.source.firstRow + row]![column];
  }
}

const noRows = { length: 0, datesOf: () => undefined } as unknown as SourceRows;
const noEntries = { byStage: [], earliest: () => undefined } as unknown as EntryTable;
keep(
  new RowOutcomes(noRows, { stages: {} as StageOrder, hasStageDates: false }, {
    entries: noEntries,
  } as RowColumns),
);
