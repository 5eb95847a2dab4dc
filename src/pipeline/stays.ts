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

/** Collects stays one by one. */
export class StayList {
  private readonly deals: number[] = [];
  private readonly stages: number[] = [];
  private readonly entries: number[] = [];
  private readonly ends: number[] = [];

  add(deal: number, stage: number, entered: number, left: number): void {
    this.deals.push(deal);
    this.stages.push(stage);
    this.entries.push(entered);
    this.ends.push(left);
  }

  toStays(): Stays {
    return {
      deal: Int32Array.from(this.deals),
      stage: Int16Array.from(this.stages),
      entered: Float64Array.from(this.entries),
      left: Float64Array.from(this.ends),
    };
  }
}

/**
 * The stays of deals with at most one entry a stage. A stay ends at its exit date if given, else at
 * the next dated entry into another stage (a closing is one), over any blank stages.
 * It is not finished where the next entry or closing is undated: an undated entry is taken to lie
 * where its stage stands in the order.
 */
export function staysFromEntries(
  entries: readonly (Float64Array | undefined)[],
  exits: readonly (Float64Array | undefined)[],
  closing: Float64Array,
  stages: StageOrder,
): Stays {
  const list = new StayList();
  const visited: number[] = [];
  for (let deal = 0; deal < closing.length; deal++) {
    visited.length = 0;
    entries.forEach((dates, stage) => {
      if (dates !== undefined && dates[deal]! > UNDATED) visited.push(stage);
    });
    const date = (stage: number) => entries[stage]![deal]!;
    // Array.sort is stable, so equal dates stay in stage order, the closing last.
    visited.sort((a, b) => date(a) - date(b));
    const closed = closing[deal]!;
    for (let at = 0; at < visited.length; at++) {
      const stage = visited[at]!;
      const entered = date(stage);
      // An open stage dated after the closing that stands is no stay; CHECK lists it.
      if (stage < stages.won && closed > UNDATED && entered > closed) continue;
      const exit = exits[stage]?.[deal] ?? NaN;
      if (exit >= entered) {
        list.add(deal, stage, entered, exit);
        continue;
      }
      const next = visited[at + 1];
      const before = Math.min(next ?? stages.won, stages.won);
      const isOpenEnded = next === undefined || hasUndatedBetween(entries, deal, stage, before);
      const left = isOpenEnded ? NaN : date(next);
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
