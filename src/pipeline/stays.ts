import { UNDATED } from "./date-column";
import type { StageOrder } from "./stages";

/** Is told of one visit of a deal to a stage: serials of entry and end, NaN while it is not finished. */
export type StayVisitor = (deal: number, stage: number, entered: number, left: number) => void;

/**
 * Visits the stays of deals with at most one entry a stage. A stay ends at its exit date if given, else at
 * the next dated entry into another stage (a closing is one), over any blank stages. It is not
 * finished where the next entry or closing is undated: an undated entry is taken to lie where its
 * stage stands in the order. An open stage dated after the closing that stands is no stay.
 */
export function visitStays(
  entries: readonly (Float64Array | undefined)[],
  exits: readonly (Float64Array | undefined)[],
  closing: Float64Array,
  stages: StageOrder,
  visit: StayVisitor,
): void {
  const used = entries.flatMap((dates, stage) => (dates === undefined ? [] : [stage]));
  const columns = used.map((stage) => entries[stage]!);
  const visited = new Int16Array(used.length);
  const visitDates = new Float64Array(used.length);
  for (let deal = 0; deal < closing.length; deal++) {
    let count = 0;
    let hasUndated = false;
    for (let column = 0; column < columns.length; column++) {
      const date = columns[column]![deal]!;
      if (date === UNDATED) hasUndated = true;
      if (!(date > UNDATED)) continue;
      // Insertion keeps stage order on equal dates, the closing last; dates mostly come in order.
      let at = count++;
      while (at > 0 && visitDates[at - 1]! > date) {
        visited[at] = visited[at - 1]!;
        visitDates[at] = visitDates[at - 1]!;
        at--;
      }
      visited[at] = used[column]!;
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
      visit(deal, stage, entered, left);
    }
  }
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
