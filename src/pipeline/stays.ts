import { UNDATED } from "./date-column";
import type { StageOrder } from "./stages";

/** Visits of deals to stages, one element a visit. */
export interface Stays {
  readonly deal: Int32Array;
  readonly stage: Int16Array;
  readonly entered: Float64Array;
  /** Serial of the end; NaN while the stay is not finished. */
  readonly left: Float64Array;
}

/** Collects stays one by one, at most as many as said. */
export class StayList {
  private readonly deals: Int32Array;
  private readonly stages: Int16Array;
  private readonly entries: Float64Array;
  private readonly ends: Float64Array;
  private length = 0;

  constructor(most: number) {
    this.deals = new Int32Array(most);
    this.stages = new Int16Array(most);
    this.entries = new Float64Array(most);
    this.ends = new Float64Array(most);
  }

  add(deal: number, stage: number, entered: number, left: number): void {
    const at = this.length++;
    this.deals[at] = deal;
    this.stages[at] = stage;
    this.entries[at] = entered;
    this.ends[at] = left;
  }

  toStays(): Stays {
    return {
      deal: this.deals.subarray(0, this.length),
      stage: this.stages.subarray(0, this.length),
      entered: this.entries.subarray(0, this.length),
      left: this.ends.subarray(0, this.length),
    };
  }
}

/**
 * The stays of deals with at most one entry a stage. A stay ends at its exit date if given, else at
 * the next dated entry into another stage (a closing is one), over any blank stages. It is not
 * finished where the next entry or closing is undated: an undated entry is taken to lie where its
 * stage stands in the order. An open stage dated after the closing that stands is no stay.
 */
export function staysFromEntries(
  entries: readonly (Float64Array | undefined)[],
  exits: readonly (Float64Array | undefined)[],
  closing: Float64Array,
  stages: StageOrder,
): Stays {
  const used = entries.flatMap((dates, stage) => (dates === undefined ? [] : [{ stage, dates }]));
  const list = new StayList(used.length * closing.length);
  const visited = new Int16Array(used.length);
  const visitDates = new Float64Array(used.length);
  for (let deal = 0; deal < closing.length; deal++) {
    let count = 0;
    let hasUndated = false;
    for (const { stage, dates } of used) {
      const date = dates[deal]!;
      if (date === UNDATED) hasUndated = true;
      if (!(date > UNDATED)) continue;
      // Insertion keeps stage order on equal dates, the closing last; dates mostly come in order.
      let at = count++;
      while (at > 0 && visitDates[at - 1]! > date) {
        visited[at] = visited[at - 1]!;
        visitDates[at] = visitDates[at - 1]!;
        at--;
      }
      visited[at] = stage;
      visitDates[at] = date;
    }
    const closed = closing[deal]!;
    for (let at = 0; at < count; at++) {
      const stage = visited[at]!;
      const entered = visitDates[at]!;
      if (stage < stages.won && closed > UNDATED && entered > closed) continue;
      const exit = exits[stage]?.[deal] ?? NaN;
      let left = NaN;
      if (exit >= entered) left = exit;
      else if (at + 1 < count) {
        const before = Math.min(visited[at + 1]!, stages.won);
        const isOpenEnded = hasUndated && hasUndatedBetween(entries, deal, stage, before);
        if (!isOpenEnded) left = visitDates[at + 1]!;
      }
      list.add(deal, stage, entered, left);
    }
  }
  return list.toStays();
}

function hasUndatedBetween(
  entries: readonly (Float64Array | undefined)[],
  deal: number,
  after: number,
  before: number,
): boolean {
  for (let stage = after + 1; stage < before; stage++) {
    if (entries[stage]?.[deal] === UNDATED) return true;
  }
  return false;
}
