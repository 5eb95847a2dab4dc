import { cutoffOf } from "../as-of";
import { cellText, isBlankOrZero } from "../cells/cell-value";
import { latestDate, later } from "../columns/columns";
import { UNDATED } from "../columns/date-column";
import type { DealRecords } from "../deals/deal-records";
import { EntryTable } from "./entry-table";
import { Moves } from "./history-moves";
import { HistoryRows, type DealRows } from "./history-rows";
import type { LeftOutReason, LeftOutRow } from "./left-out";
import { once } from "../once";
import {
  LOST,
  OPEN,
  WON,
  closingDate,
  outcomeOfKind,
  statedOutcome,
  type Outcome,
} from "../deals/outcome";
import { NO_STAGE, statusReader } from "./read-status";
import type { Role } from "./roles";
import { ROW_LEFT_OUT, dealRows } from "./row-kinds";
import type { SourceRows } from "./source-rows";
import type { StageOrder } from "../stages";
import { handOver, newBatch } from "../deals/stays";
import type { Steps } from "../steps";

/**
 * Reads a log with one change of stage a row. A row whose deal, date or stage cannot be read is left
 * out; a row that stays in its stage (From = To, an amount-only change) is no move.
 */
export function* readHistory(
  source: SourceRows,
  stages: StageOrder,
  asOf: number | undefined,
): Steps<DealRecords> {
  const { changed, created, closed, left, deal, name, stage, fromStage } = source.roles;
  yield* source.readAhead([changed, created, closed, left], [deal ?? name, stage, fromStage]);
  const reader = new HistoryReader(source, stages, asOf);
  yield;
  return yield* reader.read();
}

/** How deals stand, and when they closed: UNDATED where nobody wrote when, NaN while not closed. */
interface Standings {
  readonly outcome: Uint8Array;
  readonly closing: Float64Array;
}

class HistoryReader {
  private readonly kinds: Uint8Array;
  private readonly leftOut: LeftOutRow[];
  private readonly cutoff: number;
  private readonly history: HistoryRows;
  private readonly byDeal: DealRows;
  /** All moves of all deals, of those too that start after asOf. */
  private readonly allMoves = once(() => this.readMoves());

  constructor(
    private readonly source: SourceRows,
    private readonly stages: StageOrder,
    asOf: number | undefined,
  ) {
    this.kinds = source.rowKinds();
    this.leftOut = source.unusableRows(this.kinds);
    this.cutoff = cutoffOf(asOf);
    this.history = new HistoryRows(source, stages, this.kinds, (row, reason, column) =>
      this.leaveOut(row, reason, column),
    );
    this.byDeal = this.history.byDeal();
  }

  *read(): Steps<DealRecords> {
    const { source, stages, byDeal } = this;
    const allMoves = this.allMoves();
    yield;
    const started = this.startedDeals();
    const { length } = started;
    const moves = this.cutoff === Infinity ? allMoves : allMoves.before(this.cutoff, started);
    yield;
    const { outcome, closing } = this.standings(started, moves);
    yield;
    const entries = once(() => entriesOf(moves, outcome, closing, stages));
    const furthest = once(() => entries().furthestOpen());
    const created = source.roles.created === undefined ? undefined : new Float64Array(length);
    for (let deal = 0; created !== undefined && deal < length; deal++)
      created[deal] = this.lastDate("created", started[deal]!);
    return {
      length,
      outcome,
      closing,
      get furthest() {
        return furthest();
      },
      present: once(() => moves.lastStages(length)),
      created,
      get entries() {
        return entries().byStage;
      },
      hasStageDates: true,
      lastEntries: once(() => moves.latestDates(length)),
      rowsOf: (deal: number) =>
        byDeal.rows.subarray(byDeal.starts[started[deal]!], byDeal.starts[started[deal]! + 1]),
      rowOf: (deal) => byDeal.rows[byDeal.starts[started[deal]! + 1]! - 1]!,
      moves,
      visitStays: (visit) => {
        const batch = newBatch(moves.most());
        for (let deal = 0; deal < length; deal++) {
          moves.addStays(deal, closing[deal]!, stages, entries(), batch);
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
    const { byDeal, history } = this;
    const allMoves = this.allMoves();
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

  /** How the deals stand as of the asOf day: what the status says of a later closing is not so yet. */
  private standings(started: Int32Array, moves: Moves): Standings {
    const { cutoff } = this;
    const statusOf = statusReader(this.source.dictionary);
    const hasStatus = this.source.roles.status !== undefined;
    const statuses: (Outcome | undefined)[] = [];
    for (let deal = 0; hasStatus && deal < started.length; deal++)
      statuses.push(statusOf.meaning(this.lastCell("status", started[deal]!)));
    const stated = this.decide(started, this.allMoves(), started, statuses, Infinity);
    if (cutoff === Infinity) return stated;
    const past = statuses.map((status, deal) =>
      stated.closing[deal]! >= cutoff ? undefined : status,
    );
    const places = started.map((_, deal) => deal);
    return this.decide(started, moves, places, past, cutoff);
  }

  /**
   * @param started the numbers of the deals among all deals
   * @param places their numbers among the moves
   * @param statuses what the Status column says of each; empty without one
   * @param cutoff from when on nothing has happened
   */
  private decide(
    started: Int32Array,
    moves: Moves,
    places: Int32Array,
    statuses: readonly (Outcome | undefined)[],
    cutoff: number,
  ): Standings {
    const { stages, source } = this;
    const outcome = new Uint8Array(started.length);
    const closing = new Float64Array(started.length);
    const outcomes = Uint8Array.from(stages.stages, ({ kind }) => outcomeOfKind(kind));
    const hasReasons = source.roles.lostReason !== undefined;
    for (let deal = 0; deal < started.length; deal++) {
      const own = started[deal]!;
      const place = places[deal]!;
      const since = moves.standsSince(place, outcomes);
      const moved = since === -1 ? OPEN : (outcomes[moves.stages[since]!] as Outcome);
      const wonDate = moved === WON ? moves.dates[since]! : NaN;
      const lostDate = moved === LOST ? moves.dates[since]! : NaN;
      const lastClosed = this.lastDate("closed", own);
      const closedDate = lastClosed < cutoff ? lastClosed : NaN;
      const isClosedWithReason =
        hasReasons &&
        !Number.isNaN(closedDate) &&
        !isBlankOrZero(this.lastCell("lostReason", own)) &&
        !moves.isAnyAfter(place, closedDate);
      const stands = statedOutcome(statuses[deal], moved, wonDate, lostDate, isClosedWithReason);
      outcome[deal] = stands;
      closing[deal] = closingDate(stands, wonDate, lostDate, closedDate);
    }
    return { outcome, closing };
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
    const latest = latestDate(happened, dealRows(this.kinds));
    return later(latest, latestDate([closing]));
  }

  private leaveOut(row: number, reason: LeftOutReason, column: number | undefined): void {
    if (reason !== "after-as-of") this.kinds[row - this.source.firstRow] = ROW_LEFT_OUT;
    const cell =
      column === undefined ? {} : { column, value: cellText(this.source.rows[row]![column]) };
    this.leftOut.push({ row, reason, ...cell });
  }
}

/** The first entries of deals into the stages: their moves, the stages they left, their closings. */
function entriesOf(
  moves: Moves,
  outcome: Uint8Array,
  closing: Float64Array,
  stages: StageOrder,
): EntryTable {
  const entries = new EntryTable(stages, outcome.length);
  const isDated = (deal: number, first: number, end: number) =>
    entries.earliestAt(deal, first, end) > UNDATED;
  for (let deal = 0; deal < outcome.length; deal++) {
    for (let at = moves.starts[deal]!; at < moves.starts[deal + 1]!; at++) {
      entries.enter(moves.stages[at]!, deal, moves.dates[at]!);
      if (moves.from[at] !== NO_STAGE) entries.enter(moves.from[at]!, deal, UNDATED);
    }
    if (outcome[deal] === WON && !isDated(deal, stages.won, stages.sequenceEnd))
      entries.enter(stages.won, deal, closing[deal]!);
    if (outcome[deal] === LOST && !isDated(deal, stages.lost, stages.parked))
      entries.enter(stages.lost, deal, closing[deal]!);
  }
  return entries;
}
