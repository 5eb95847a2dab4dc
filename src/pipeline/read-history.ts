import { cutoffOf } from "./as-of";
import { cellText, isBlankOrZero, isErrorCell, nameText, plainValue } from "./cell-value";
import { latestDate, later } from "./columns";
import { UNDATED } from "./date-column";
import type { DealRecords } from "./deal-records";
import { EntryTable } from "./entry-table";
import type { LeftOutReason, LeftOutRow } from "./left-out";
import { closingOf, inOrder, type Closing, type Move, visitMoveStays } from "./moves";
import { LOST, WON, closingDate, statedOutcome, type Outcome } from "./outcome";
import { NO_STAGE, UNKNOWN_STAGE, stageReader, statusReader } from "./read-status";
import type { Role } from "./roles";
import { ROW_LEFT_OUT, ROW_USED, isDealRow, type SourceRows } from "./source-rows";
import type { StageOrder } from "./stages";
import { addStay, handOver, newBatch } from "./stays";

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

interface HistoryDeal {
  /** Its rows by change date, then lower row: the last one says most. */
  readonly rows: readonly number[];
  readonly moves: readonly Move[];
}

class HistoryReader {
  private readonly kinds: Uint8Array;
  private readonly leftOut: LeftOutRow[];
  private readonly cutoff: number;
  private readonly changed;

  constructor(
    private readonly source: SourceRows,
    private readonly stages: StageOrder,
    asOf: number | undefined,
  ) {
    this.kinds = source.rowKinds();
    this.leftOut = source.unusableRows(this.kinds);
    this.cutoff = cutoffOf(asOf);
    this.changed = source.datesOf("changed");
  }

  read(): DealRecords {
    const { source, stages } = this;
    const deals = this.readDeals().filter((deal) => this.hasStarted(deal));
    const { length } = deals;
    const entries = new EntryTable(stages, length);
    const outcome = new Uint8Array(length);
    const closing = new Float64Array(length);
    const present = new Int16Array(length);
    const lastEntries = new Float64Array(length).fill(NaN);
    const happened: (readonly Move[])[] = [];
    const statusOf = statusReader(source.dictionary);
    deals.forEach(({ rows, moves: allMoves }, deal) => {
      const moves = this.untilCutoff(allMoves);
      const status = statusOf.meaning(this.lastCell("status", rows));
      const standing = this.standing(rows, allMoves, moves, status);
      enterAll(entries, deal, moves, standing, stages);
      outcome[deal] = standing.outcome;
      closing[deal] = standing.date;
      present[deal] = moves.at(-1)?.stage ?? NO_STAGE;
      for (const { date } of moves)
        if (date > UNDATED) lastEntries[deal] = later(lastEntries[deal]!, date);
      happened.push(moves);
    });
    return {
      length,
      outcome,
      closing,
      furthest: entries.furthestOpen(),
      present: () => present,
      created: Float64Array.from(deals, ({ rows }) => this.lastDate("created", rows)),
      entries: entries.byStage,
      hasStageDates: true,
      lastEntries: () => lastEntries,
      rowsOf: (deal) => deals[deal]!.rows,
      rowOf: (deal) => deals[deal]!.rows.at(-1)!,
      moves: (deal) => happened[deal]!,
      visitStays: (visit) => {
        const batch = newBatch(happened.reduce((most, moves) => Math.max(most, moves.length), 0));
        happened.forEach((moves, deal) => {
          const isUndated = (stage: number) => entries.get(stage, deal) === UNDATED;
          visitMoveStays(moves, closing[deal]!, stages, isUndated, (stage, entered, left) =>
            addStay(batch, deal, stage, entered, left),
          );
          handOver(batch, visit, false);
        });
        handOver(batch, visit, true);
      },
      leftOut: this.leftOut,
      latestDate: () => this.latestDate(closing),
    };
  }

  private readDeals(): HistoryDeal[] {
    const { rows, firstRow, roles } = this.source;
    const idColumn = roles.deal ?? roles.name;
    const byId = new Map<string, { rows: number[]; moves: Move[] }>();
    const stageOf = stageReader(this.stages);
    const badDates = new Map(this.changed?.bad.map((cell) => [cell.row, cell.problem]));
    const exits = this.source.datesOf("left")?.values;
    for (let row = firstRow; row < rows.length; row++) {
      if (this.kinds[row - firstRow] !== ROW_USED) continue;
      const cells = rows[row]!;
      const id = idColumn === undefined ? "" : nameText(cells[idColumn]);
      const badDate = badDates.get(row);
      const hasStage = roles.stage !== undefined && this.source.tellsOfStage(row);
      const stageCell = hasStage ? cells[roles.stage!] : undefined;
      const stage = stageOf.meaning(stageCell);
      if (id === "") this.leaveOut(row, "no-deal-id", idColumn);
      else if (badDate !== undefined) this.leaveOut(row, badDate, roles.changed);
      else if (isErrorCell(plainValue(stageCell))) this.leaveOut(row, "error-cell", roles.stage);
      else if (stage === UNKNOWN_STAGE) this.leaveOut(row, "unknown-stage", roles.stage);
      else {
        let deal = byId.get(id);
        if (deal === undefined) {
          deal = { rows: [], moves: [] };
          byId.set(id, deal);
        }
        deal.rows.push(row);
        const date = this.dateOf(row);
        if (date >= this.cutoff) this.leaveOut(row, "after-as-of", roles.changed);
        const fromCell = roles.fromStage === undefined ? undefined : cells[roles.fromStage];
        const from = Math.max(stageOf.meaning(fromCell), NO_STAGE);
        if (stage === NO_STAGE || stage === from) continue;
        const left = exits?.[row - firstRow] ?? NaN;
        deal.moves.push({ stage, from, date, left: left >= this.cutoff ? NaN : left });
      }
    }
    return [...byId.values()].map((deal) => ({
      rows: this.byDate(deal.rows),
      moves: inOrder(deal.moves, this.stages),
    }));
  }

  /** The moves that have happened. */
  private untilCutoff(moves: readonly Move[]): readonly Move[] {
    if (this.cutoff === Infinity) return moves;
    return moves.filter(({ date }) => !(date >= this.cutoff));
  }

  /** A deal that starts after asOf is not there yet; its dated rows are listed one by one. */
  private hasStarted({ rows, moves }: HistoryDeal): boolean {
    if (this.cutoff === Infinity) return true;
    const created = this.lastDate("created", rows);
    const first = moves.reduce(
      (least, { date }) => (date > UNDATED ? Math.min(least, date) : least),
      Infinity,
    );
    const start = Number.isNaN(created) ? first : created;
    if (start < this.cutoff || start === Infinity) return true;
    for (const row of rows) {
      const isListed = this.dateOf(row) >= this.cutoff;
      if (!isListed) this.leaveOut(row, "after-as-of", this.source.roles.created);
    }
    return false;
  }

  /** How the deal stands as of the asOf day: what the status says of a later closing is not so yet. */
  private standing(
    rows: readonly number[],
    allMoves: readonly Move[],
    moves: readonly Move[],
    status: Outcome | undefined,
  ) {
    const stated = this.decide(rows, allMoves, status, Infinity);
    if (this.cutoff === Infinity) return stated;
    const isUndone = stated.date >= this.cutoff;
    return this.decide(rows, moves, isUndone ? undefined : status, this.cutoff);
  }

  private decide(
    rows: readonly number[],
    moves: readonly Move[],
    status: Outcome | undefined,
    cutoff: number,
  ): Closing {
    const standing = closingOf(moves, this.stages);
    const wonDate = standing.outcome === WON ? standing.date : NaN;
    const lostDate = standing.outcome === LOST ? standing.date : NaN;
    const lastClosed = this.lastDate("closed", rows);
    const closedDate = lastClosed < cutoff ? lastClosed : NaN;
    const hasReason = !isBlankOrZero(this.lastCell("lostReason", rows));
    const isReopened = moves.some(({ date }) => date > closedDate);
    const isClosedWithReason = hasReason && !Number.isNaN(closedDate) && !isReopened;
    const outcome = statedOutcome(status, standing.outcome, wonDate, lostDate, isClosedWithReason);
    return { outcome, date: closingDate(outcome, wonDate, lostDate, closedDate) };
  }

  private byDate(rows: readonly number[]): readonly number[] {
    // Most logs are kept in order.
    if (rows.every((row, at) => at === 0 || this.dateOf(row) >= this.dateOf(rows[at - 1]!)))
      return rows;
    return [...rows].sort((a, b) => {
      const [dateA, dateB] = [this.dateOf(a), this.dateOf(b)];
      return dateA === dateB ? a - b : dateA - dateB;
    });
  }

  /** When the change of a row happened: a serial, or UNDATED. */
  private dateOf(row: number): number {
    const changed = this.changed?.values[row - this.source.firstRow] ?? NaN;
    return Number.isNaN(changed) ? UNDATED : changed;
  }

  /** The last filled cell of a role among the rows of a deal. */
  private lastCell(role: Role, rows: readonly number[]): unknown {
    const column = this.source.roles[role];
    if (column === undefined) return undefined;
    for (let at = rows.length - 1; at >= 0; at--) {
      const cell = this.source.rows[rows[at]!]![column];
      if (!isBlankOrZero(cell)) return cell;
    }
    return undefined;
  }

  private lastDate(role: Role, rows: readonly number[]): number {
    const dates = this.source.datesOf(role)?.values;
    if (dates === undefined) return NaN;
    for (let at = rows.length - 1; at >= 0; at--) {
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
  moves: readonly Move[],
  { outcome, date }: Closing,
  stages: StageOrder,
): void {
  for (const move of moves) {
    entries.enter(move.stage, deal, move.date);
    if (move.from !== NO_STAGE) entries.enter(move.from, deal, UNDATED);
  }
  const dated = (first: number, end: number) => entries.earliestAt(deal, first, end) > UNDATED;
  if (outcome === WON && !dated(stages.won, stages.sequenceEnd))
    entries.enter(stages.won, deal, date);
  if (outcome === LOST && !dated(stages.lost, stages.parked))
    entries.enter(stages.lost, deal, date);
}
