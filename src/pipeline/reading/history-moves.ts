import { later } from "../columns/columns";
import { UNDATED } from "../columns/date-column";
import type { EntryTable } from "./entry-table";
import { dayRank, inOrder, type Move } from "../deals/moves";
import { WON } from "../deals/outcome";
import type { StageOrder } from "../stages";
import { addStay, type StayBatch } from "../deals/stays";

/**
 * The moves of many deals, those of a deal together and in their order: the properties of a Move as
 * columns, since a hundred thousand small objects cost more than all that is computed from them.
 */
export class Moves {
  /** Where the moves of each deal begin, and behind the last deal where they end. */
  readonly starts: Int32Array;
  readonly stages: Int16Array;
  readonly from: Int16Array;
  readonly dates: Float64Array;
  readonly left: Float64Array;
  private deals = 0;
  private count = 0;

  /** @param most moves that will be added */
  constructor(deals: number, most: number) {
    this.starts = new Int32Array(deals + 1);
    this.stages = new Int16Array(most);
    this.from = new Int16Array(most);
    this.dates = new Float64Array(most);
    this.left = new Float64Array(most);
  }

  /** A move of the deal that is being added. */
  add(stage: number, from: number, date: number, left: number): void {
    const at = this.count++;
    this.stages[at] = stage;
    this.from[at] = from;
    this.dates[at] = date;
    this.left[at] = left;
  }

  /** Ends the deal that is being added. */
  endDeal(): void {
    this.starts[++this.deals] = this.count;
  }

  /** Puts the moves of the deal that is being added into their order. */
  order(stages: StageOrder): void {
    const start = this.starts[this.deals]!;
    if (this.areInOrder(start, stages)) return;
    const moves: Move[] = [];
    for (let at = start; at < this.count; at++) moves.push(this.at(at));
    this.count = start;
    for (const { stage, from, date, left } of inOrder(moves, stages))
      this.add(stage, from, date, left);
  }

  /**
   * Whether each move is dated later than the one before it, or on the same date follows it both in
   * the order of the stages and along From → To, as in most logs: inOrder would leave those as they are.
   */
  private areInOrder(start: number, stages: StageOrder): boolean {
    for (let at = start; at < this.count; at++) {
      const date = this.dates[at]!;
      if (date > (at === start ? UNDATED : this.dates[at - 1]!)) continue;
      if (at === start || !(date === this.dates[at - 1]!) || date === UNDATED) return false;
      const isNext =
        this.from[at] === this.stages[at - 1] || (this.from[at] === -1 && this.from[at - 1] === -1);
      if (!isNext || !this.isForward(at - 1, start, stages) || !this.isForward(at, start, stages))
        return false;
    }
    return true;
  }

  /** Whether a move leads to a stage behind the one it came from, or else behind that of the move before. */
  private isForward(at: number, start: number, stages: StageOrder): boolean {
    const before = this.from[at] === -1 && at > start ? this.stages[at - 1]! : this.from[at]!;
    return before === -1 || dayRank(before, stages) < dayRank(this.stages[at]!, stages);
  }

  private at(at: number): Move {
    return {
      stage: this.stages[at]!,
      from: this.from[at]!,
      date: this.dates[at]!,
      left: this.left[at]!,
    };
  }

  /** The moves that happened before a moment, of some deals. */
  before(cutoff: number, deals: Int32Array): Moves {
    const past = new Moves(deals.length, this.count);
    for (const deal of deals) {
      for (let at = this.starts[deal]!; at < this.starts[deal + 1]!; at++) {
        if (!(this.dates[at]! >= cutoff))
          past.add(this.stages[at]!, this.from[at]!, this.dates[at]!, this.left[at]!);
      }
      past.endDeal();
    }
    return past;
  }

  /**
   * The move after which a deal stands as it does: its last one, of wins in a row the first. An open
   * stage after a closing reopens it. -1 for a deal without moves.
   * @param outcomes what each stage stands for
   */
  standsSince(deal: number, outcomes: Uint8Array): number {
    let since = -1;
    let isWon = false;
    for (let at = this.starts[deal]!; at < this.starts[deal + 1]!; at++) {
      const isWin = outcomes[this.stages[at]!] === WON;
      if (!(isWin && isWon)) since = at;
      isWon = isWin;
    }
    return since;
  }

  /** Whether a deal moved after a moment. */
  isAnyAfter(deal: number, date: number): boolean {
    for (let at = this.starts[deal]!; at < this.starts[deal + 1]!; at++)
      if (this.dates[at]! > date) return true;
    return false;
  }

  /** The stage of the last move of each deal; -1 for one without moves. */
  lastStages(length: number): Int16Array {
    const stages = new Int16Array(length).fill(-1);
    for (let deal = 0; deal < length; deal++) {
      const end = this.starts[deal + 1]!;
      if (end > this.starts[deal]!) stages[deal] = this.stages[end - 1]!;
    }
    return stages;
  }

  /** The latest date among the moves of each deal; NaN for one without a dated move. */
  latestDates(length: number): Float64Array {
    const latest = new Float64Array(length).fill(NaN);
    for (let deal = 0; deal < length; deal++) {
      for (let at = this.starts[deal]!; at < this.starts[deal + 1]!; at++)
        if (this.dates[at]! > UNDATED) latest[deal] = later(latest[deal]!, this.dates[at]!);
    }
    return latest;
  }

  /** Most moves of one deal. */
  most(): number {
    let most = 0;
    for (let deal = 0; deal < this.deals; deal++)
      most = Math.max(most, this.starts[deal + 1]! - this.starts[deal]!);
    return most;
  }

  /**
   * Adds the stays of a deal to a batch. A stay ends at its exit date if given, else at the next entry
   * into another stage or the closing; it is not finished where the next entry is undated.
   * @param entries the first entries of the deals
   */
  addStays(
    deal: number,
    closing: number,
    stages: StageOrder,
    entries: EntryTable,
    batch: StayBatch,
  ): void {
    const start = this.starts[deal]!;
    const end = this.starts[deal + 1]!;
    for (let at = start; at < end; at++) {
      const stage = this.stages[at]!;
      const date = this.dates[at]!;
      if ((at > start && this.stages[at - 1] === stage) || date === UNDATED) continue;
      let after = at + 1;
      while (after < end && this.stages[after] === stage) after++;
      const hasNext = after < end;
      const isClosing = stages.at(stage).kind === "won" || stages.at(stage).kind === "lost";
      const following = hasNext ? this.dates[after]! : isClosing ? NaN : closing;
      const exit = this.left[at]!;
      let left = exit >= date ? exit : following >= date ? following : NaN;
      if (Number.isNaN(exit)) {
        const before = Math.min(hasNext ? this.stages[after]! : stages.won, stages.won);
        for (let between = stage + 1; between < before; between++)
          if (entries.get(between, deal) === UNDATED) left = NaN;
      }
      addStay(batch, deal, stage, date, left);
    }
  }
}
