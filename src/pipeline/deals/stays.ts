import { UNDATED } from "../columns/date-column";
import { keep } from "../kept";
import type { StageOrder } from "../stages";

/**
 * Some stays, the first `count` elements: a deal, a stage, serials of entry and end. The end is NaN
 * while a stay is not finished. Stays come by ascending deal, those of a deal in their order.
 */
export interface StayBatch {
  count: number;
  readonly deals: Int32Array;
  readonly stages: Int16Array;
  readonly entered: Float64Array;
  readonly left: Float64Array;
}

/** Is handed stays batch by batch; a batch is overwritten by the next. */
export type StayVisitor = (batch: StayBatch) => void;

const BATCH_SIZE = 1024;

/**
 * An empty batch: arrays of all stays of a million deals would cost more to collect than to fill, and
 * a call for each stay would box its numbers.
 * @param most stays of one deal
 */
export function newBatch(most: number): StayBatch {
  const size = BATCH_SIZE + most;
  return {
    count: 0,
    deals: new Int32Array(size),
    stages: new Int16Array(size),
    entered: new Float64Array(size),
    left: new Float64Array(size),
  };
}

/** Between two deals: hands a batch over when it is full, or when it is the last. */
export function handOver(batch: StayBatch, visit: StayVisitor, isLast: boolean): void {
  if (!isLast && batch.count < BATCH_SIZE) return;
  visit(batch);
  batch.count = 0;
}

export function addStay(
  batch: StayBatch,
  deal: number,
  stage: number,
  entered: number,
  left: number,
): void {
  const at = batch.count++;
  batch.deals[at] = deal;
  batch.stages[at] = stage;
  batch.entered[at] = entered;
  batch.left[at] = left;
}

type Dates = readonly (Float64Array | undefined)[];

/**
 * Visits the stays of deals with at most one entry a stage. A stay ends at its exit date if given, else at
 * the next dated entry into another stage (a closing is one), over any blank stages. It is not
 * finished where the next entry or closing is undated: an undated entry is taken to lie where its
 * stage stands in the order. An open stage dated after the closing that stands is no stay.
 */
export function visitStays(
  entries: Dates,
  exits: Dates,
  closing: Float64Array,
  stages: StageOrder,
  visit: StayVisitor,
): void {
  const columns = entries.flatMap((dates, stage) =>
    dates === undefined ? [] : [{ dates, stage }],
  );
  const batch = newBatch(columns.length);
  const inOrder = new StaysInOrder(columns, closing, stages.won, batch);
  const addSorted = sortedStays(columns, entries, exits, closing, stages, batch);
  const hasExits = exits.some((dates) => dates !== undefined);
  let deal = 0;
  while (deal < closing.length) {
    if (!hasExits) deal = inOrder.add(deal);
    if (deal < closing.length && batch.count < BATCH_SIZE) addSorted(deal++);
    handOver(batch, visit, false);
  }
  handOver(batch, visit, true);
}

interface EntryColumn {
  readonly dates: Float64Array;
  readonly stage: number;
}

/** The stays of deals whose dates stand in the order of the stages, as those of most do. */
class StaysInOrder {
  private readonly dates: readonly Float64Array[];
  private readonly ofColumn: Int16Array;

  constructor(
    columns: readonly EntryColumn[],
    private readonly closing: Float64Array,
    private readonly won: number,
    private readonly batch: StayBatch,
  ) {
    this.dates = columns.map(({ dates }) => dates);
    this.ofColumn = Int16Array.from(columns, ({ stage }) => stage);
  }

  /**
   * Adds the stays of one deal after the other, until the batch is full.
   * @returns the first deal that was not added, since the batch is full or its dates are in no order
   */
  add(first: number): number {
    const { dates, ofColumn, closing, won, batch } = this;
    const { deals, stages, entered, left } = batch;
    // At hand, since a constant of another module is looked up at each use.
    const undated = UNDATED;
    let { count } = batch;
    let deal = first;
    for (; deal < closing.length && count < BATCH_SIZE; deal++) {
      const closed = closing[deal]!;
      let end = count;
      let before = undated;
      let isInOrder = true;
      for (let column = 0; column < dates.length; column++) {
        const date = dates[column]![deal]!;
        if (date > undated) {
          if (date < before || (date > closed && ofColumn[column]! < won)) isInOrder = false;
          deals[end] = deal;
          stages[end] = ofColumn[column]!;
          entered[end] = date;
          if (end > count) left[end - 1] = date;
          before = date;
          end++;
        } else if (date === undated) isInOrder = false;
      }
      if (!isInOrder) break;
      if (end > count) left[end - 1] = NaN;
      count = end;
    }
    batch.count = count;
    return deal;
  }
}

keep(new StaysInOrder([], new Float64Array(0), 0, newBatch(0)));

/** Adds the stays of a deal whatever the order of its dates. */
function sortedStays(
  columns: readonly EntryColumn[],
  entries: Dates,
  exits: Dates,
  closing: Float64Array,
  stages: StageOrder,
  batch: StayBatch,
): (deal: number) => void {
  const visited = new Int16Array(columns.length);
  const visitDates = new Float64Array(columns.length);
  return (deal) => {
    let count = 0;
    for (const { dates, stage } of columns) {
      const date = dates[deal]!;
      if (!(date > UNDATED)) continue;
      // Insertion keeps stage order on equal dates, the closing last.
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
        if (!hasUndatedBetween(entries, deal, stage, before)) left = visitDates[at + 1]!;
      }
      addStay(batch, deal, stage, entered, left);
    }
  };
}

function hasUndatedBetween(entries: Dates, deal: number, after: number, before: number): boolean {
  for (let stage = after + 1; stage < before; stage++) {
    if (entries[stage]?.[deal] === UNDATED) return true;
  }
  return false;
}
