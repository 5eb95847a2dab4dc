import { cutoffOf } from "./as-of";
import { cellText, isBlankOrZero } from "./cell-value";
import { latestDate, later } from "./columns";
import { UNDATED } from "./date-column";
import type { DealRecords } from "./deal-records";
import { EntryTable } from "./entry-table";
import { Moves, type Closing } from "./history-moves";
import { HistoryRows, type DealRows } from "./history-rows";
import type { LeftOutReason, LeftOutRow } from "./left-out";
import { LOST, WON, closingDate, statedOutcome, type Outcome } from "./outcome";
import { NO_STAGE, statusReader } from "./read-status";
import type { Role } from "./roles";
import { ROW_LEFT_OUT, isDealRow, type SourceRows } from "./source-rows";
import type { StageOrder } from "./stages";
import { handOver, newBatch } from "./stays";

/**
 * Reads a log with one change of stage a row. A row whose deal, date or stage cannot be read is left
 * out; a row that stays in its stage (From = To, an amount-only change) is no move.
 */
export function readHistory(
  source: SourceRows,
  stages: StageOrder,
  asOf: number | undefined,
): DealRecords {
  return new HistoryReader(source, stages, asOf).read();
}

class HistoryReader {
  private readonly kinds: Uint8Array;
  private readonly leftOut: LeftOutRow[];
  private readonly cutoff: number;
  private readonly history: HistoryRows;
  private readonly byDeal: DealRows;
  /** All moves of all deals, of those too that start after asOf. */
  private readonly allMoves: Moves;

  constructor(
    private readonly source: SourceRows,
    private readonly stages: StageOrder,
    asOf: number | undefined,
  ) {
    const { changed, created, closed, left, deal, name, stage, fromStage } = source.roles;
    source.readAhead([changed, created, closed, left], [deal ?? name, stage, fromStage]);
    this.kinds = source.rowKinds();
    this.leftOut = source.unusableRows(this.kinds);
    this.cutoff = cutoffOf(asOf);
    this.history = new HistoryRows(source, stages, this.kinds, (row, reason, column) =>
      this.leaveOut(row, reason, column),
    );
    this.byDeal = this.history.byDeal();
    this.allMoves = this.readMoves();
  }

  read(): DealRecords {
    const { source, stages, byDeal, allMoves } = this;
    const started = this.startedDeals();
    const { length } = started;
    const moves = this.cutoff === Infinity ? allMoves : allMoves.before(this.cutoff, started);
    const entries = new EntryTable(stages, length);
    const outcome = new Uint8Array(length);
    const closing = new Float64Array(length);
    const present = new Int16Array(length);
    const lastEntries = new Float64Array(length).fill(NaN);
    const statusOf = statusReader(source.dictionary);
    for (let deal = 0; deal < length; deal++) {
      const status = statusOf.meaning(this.lastCell("status", started[deal]!));
      const standing = this.standing(started[deal]!, deal, moves, status);
      enterAll(entries, deal, moves, standing, stages);
      outcome[deal] = standing.outcome;
      closing[deal] = standing.date;
      const end = moves.starts[deal + 1]!;
      present[deal] = end > moves.starts[deal]! ? moves.stages[end - 1]! : NO_STAGE;
      for (let at = moves.starts[deal]!; at < end; at++)
        if (moves.dates[at]! > UNDATED)
          lastEntries[deal] = later(lastEntries[deal]!, moves.dates[at]!);
    }
    const rowsOf = (deal: number) =>
      byDeal.rows.subarray(byDeal.starts[started[deal]!], byDeal.starts[started[deal]! + 1]);
    return {
      length,
      outcome,
      closing,
      furthest: entries.furthestOpen(),
      present: () => present,
      created: Float64Array.from(started, (deal) => this.lastDate("created", deal)),
      entries: entries.byStage,
      hasStageDates: true,
      lastEntries: () => lastEntries,
      rowsOf,
      rowOf: (deal) => byDeal.rows[byDeal.starts[started[deal]! + 1]! - 1]!,
      moves,
      visitStays: (visit) => {
        const batch = newBatch(moves.most());
        for (let deal = 0; deal < length; deal++) {
          moves.addStays(deal, closing[deal]!, stages, entries, batch);
          handOver(batch, visit, false);
        }
        handOver(batch, visit, true);
      },
      leftOut: this.leftOut,
      latestDate: () => this.latestDate(closing),
    };
  }

  private readMoves(): Moves {
    const { source, history, byDeal, cutoff } = this;
    const { starts, rows } = byDeal;
    const exits = source.datesOf("left")?.values;
    const moves = new Moves(history.dealCount, rows.length);
    for (let deal = 0; deal < history.dealCount; deal++) {
      for (let place = starts[deal]!; place < starts[deal + 1]!; place++) {
        const row = rows[place]!;
        const at = row - source.firstRow;
        const date = history.dates[at]!;
        if (date >= cutoff) this.leaveOut(row, "after-as-of", source.roles.changed);
        const stage = history.stages[at]!;
        const from = history.from[at]!;
        if (stage === NO_STAGE || stage === from) continue;
        const left = exits === undefined ? NaN : exits[at]!;
        moves.add(stage, from, date, left >= cutoff ? NaN : left);
      }
      moves.order(this.stages);
      moves.endDeal();
    }
    return moves;
  }

  /** The deals but for those that start after asOf, which are not there yet. */
  private startedDeals(): Int32Array {
    const deals = new Int32Array(this.history.dealCount);
    let count = 0;
    for (let deal = 0; deal < deals.length; deal++)
      if (this.cutoff === Infinity || this.hasStarted(deal)) deals[count++] = deal;
    return deals.subarray(0, count);
  }

  /** Whether a deal has started by asOf; of one that has not, the rows that are listed by no date are listed. */
  private hasStarted(deal: number): boolean {
    const { byDeal, allMoves, history } = this;
    const created = this.lastDate("created", deal);
    let first = Infinity;
    for (let at = allMoves.starts[deal]!; at < allMoves.starts[deal + 1]!; at++)
      if (allMoves.dates[at]! > UNDATED) first = Math.min(first, allMoves.dates[at]!);
    const start = Number.isNaN(created) ? first : created;
    if (start < this.cutoff || start === Infinity) return true;
    for (let place = byDeal.starts[deal]!; place < byDeal.starts[deal + 1]!; place++) {
      const row = byDeal.rows[place]!;
      const isListed = history.dates[row - this.source.firstRow]! >= this.cutoff;
      if (!isListed) this.leaveOut(row, "after-as-of", this.source.roles.created);
    }
    return false;
  }

  /**
   * How the deal stands as of the asOf day: what the status says of a later closing is not so yet.
   * @param own its number among all deals
   * @param deal its number among the moves that have happened
   */
  private standing(own: number, deal: number, moves: Moves, status: Outcome | undefined): Closing {
    const stated = this.decide(own, this.allMoves, own, status, Infinity);
    if (this.cutoff === Infinity) return stated;
    const isUndone = stated.date >= this.cutoff;
    return this.decide(own, moves, deal, isUndone ? undefined : status, this.cutoff);
  }

  private decide(
    own: number,
    moves: Moves,
    deal: number,
    status: Outcome | undefined,
    cutoff: number,
  ): Closing {
    const standing = moves.closingOf(deal, this.stages);
    const wonDate = standing.outcome === WON ? standing.date : NaN;
    const lostDate = standing.outcome === LOST ? standing.date : NaN;
    const lastClosed = this.lastDate("closed", own);
    const closedDate = lastClosed < cutoff ? lastClosed : NaN;
    const isClosedWithReason =
      !Number.isNaN(closedDate) &&
      !isBlankOrZero(this.lastCell("lostReason", own)) &&
      !moves.isAnyAfter(deal, closedDate);
    const outcome = statedOutcome(status, standing.outcome, wonDate, lostDate, isClosedWithReason);
    return { outcome, date: closingDate(outcome, wonDate, lostDate, closedDate) };
  }

  /** The last filled cell of a role among the rows of a deal. */
  private lastCell(role: Role, deal: number): unknown {
    const column = this.source.roles[role];
    if (column === undefined) return undefined;
    const { starts, rows } = this.byDeal;
    for (let at = starts[deal + 1]! - 1; at >= starts[deal]!; at--) {
      const cell = this.source.rows[rows[at]!]![column];
      if (!isBlankOrZero(cell)) return cell;
    }
    return undefined;
  }

  private lastDate(role: Role, deal: number): number {
    const dates = this.source.datesOf(role)?.values;
    if (dates === undefined) return NaN;
    const { starts, rows } = this.byDeal;
    for (let at = starts[deal + 1]! - 1; at >= starts[deal]!; at--) {
      const date = dates[rows[at]! - this.source.firstRow]!;
      if (!Number.isNaN(date)) return date;
    }
    return NaN;
  }

  private latestDate(closing: Float64Array): number {
    const roles = ["changed", "created", "lastActivity"] as const;
    const happened = roles.map((role) => this.source.datesOf(role)?.values);
    const latest = latestDate(happened, (row) => isDealRow(this.kinds[row]!));
    return later(latest, latestDate([closing]));
  }

  private leaveOut(row: number, reason: LeftOutReason, column: number | undefined): void {
    if (reason !== "after-as-of") this.kinds[row - this.source.firstRow] = ROW_LEFT_OUT;
    const cell =
      column === undefined ? {} : { column, value: cellText(this.source.rows[row]![column]) };
    this.leftOut.push({ row, reason, ...cell });
  }
}

/** Notes the first entry of a deal into each stage: its moves, the stages they left, its closing. */
function enterAll(
  entries: EntryTable,
  deal: number,
  moves: Moves,
  { outcome, date }: Closing,
  stages: StageOrder,
): void {
  for (let at = moves.starts[deal]!; at < moves.starts[deal + 1]!; at++) {
    entries.enter(moves.stages[at]!, deal, moves.dates[at]!);
    if (moves.from[at] !== NO_STAGE) entries.enter(moves.from[at]!, deal, UNDATED);
  }
  const dated = (first: number, end: number) => entries.earliestAt(deal, first, end) > UNDATED;
  if (outcome === WON && !dated(stages.won, stages.sequenceEnd))
    entries.enter(stages.won, deal, date);
  if (outcome === LOST && !dated(stages.lost, stages.parked))
    entries.enter(stages.lost, deal, date);
}
