import { UNDATED } from "./date-column";
import { LOST, WON } from "./outcome";
import type { Pipeline } from "./pipeline";
import { CENSORED, DayCurve, ENDED_LOST, ENDED_WON, type Ending } from "./statistics/day-curve";

/** Fewer closed deals than this teach nothing. */
export const LEAST_TO_LEARN_FROM = 10;

/**
 * The deals that entered a stage, the first `count` elements: whole days of their first stay there,
 * and whole days from entering until they closed or, while open, until asOf.
 */
export interface Visitors {
  count: number;
  readonly stays: Int32Array;
  readonly days: Int32Array;
  readonly endings: Uint8Array;
}

/** Since when a deal stands where it stands, by deal; stage -1 where that is not known. */
export interface Standing {
  readonly stages: Int16Array;
  readonly days: Int32Array;
}

/** Chances of winning by the whole days that a deal has stood; undefined where nothing is learnt. */
export type Chances = ReadonlyMap<number, Float64Array | undefined>;

/** Whole days from a day until a deal closed, or until asOf; -1 where that is not known. */
function daysWatched(pipeline: Pipeline, deal: number, from: number, asOf: number): number {
  const { outcome, closing } = pipeline.records;
  const isClosed = outcome[deal] === WON || outcome[deal] === LOST;
  const end = isClosed ? closing[deal]! : asOf;
  return from > UNDATED && end > UNDATED ? Math.floor(end) - Math.floor(from) : -1;
}

function endingOf(pipeline: Pipeline, deal: number): Ending {
  const outcome = pipeline.records.outcome[deal];
  if (outcome === WON) return ENDED_WON;
  return outcome === LOST ? ENDED_LOST : CENSORED;
}

/**
 * Looks through all stays once: who visited each open stage, and since when every deal stands in its
 * present one. A stay that is not finished, or longer than the deal was open, counts as far as that.
 */
export function lookThroughStays(pipeline: Pipeline): { visitors: Visitors[]; standing: Standing } {
  const { stages, records, length } = pipeline;
  const asOf = pipeline.asOf();
  const present = records.present();
  const visitors = Array.from({ length: stages.openCount }, (_, stage) =>
    emptyVisitors(records.hasStageDates ? pipeline.enteredCount(stage) : 0),
  );
  const lastDeals = new Int32Array(stages.openCount).fill(-1);
  const standing = { stages: new Int16Array(length).fill(-1), days: new Int32Array(length) };
  if (!records.hasStageDates) return { visitors, standing };
  pipeline.visitStays((batch) => {
    for (let at = 0; at < batch.count; at++) {
      const stage = batch.stages[at]!;
      const deal = batch.deals[at]!;
      const entered = batch.entered[at]!;
      const left = batch.left[at]!;
      const isThere = Number.isNaN(left) && present[deal] === stage && stage < stages.openCount;
      standing.stages[deal] = isThere ? stage : -1;
      standing.days[deal] = Math.floor(asOf) - Math.floor(entered);
      if (stage >= stages.openCount || lastDeals[stage] === deal) continue;
      lastDeals[stage] = deal;
      const days = daysWatched(pipeline, deal, entered, asOf);
      if (days < 0) continue;
      const stay = Number.isNaN(left) ? days : Math.floor(left) - Math.floor(entered);
      addVisitor(visitors[stage]!, Math.min(stay, days), days, endingOf(pipeline, deal));
    }
  });
  return { visitors, standing };
}

function emptyVisitors(size: number): Visitors {
  const columns = [new Int32Array(size), new Int32Array(size)] as const;
  return { count: 0, stays: columns[0], days: columns[1], endings: new Uint8Array(size) };
}

function addVisitor(visitors: Visitors, stay: number, days: number, ending: Ending): void {
  const at = visitors.count++;
  visitors.stays[at] = stay;
  visitors.days[at] = days;
  visitors.endings[at] = ending;
}

/** All deals with a start, watched from there. */
export function startVisitors(pipeline: Pipeline): Visitors {
  const starts = pipeline.start();
  const asOf = pipeline.asOf();
  const visitors = emptyVisitors(pipeline.length);
  for (let deal = 0; deal < pipeline.length; deal++) {
    const days = daysWatched(pipeline, deal, starts[deal]!, asOf);
    if (days >= 0) addVisitor(visitors, 0, days, endingOf(pipeline, deal));
  }
  return visitors;
}

/**
 * Chances of winning of deals that have stood in a stage for some days, learnt from those who stayed
 * longer than that, else, where too few of them closed, from all who entered the stage.
 * @param ages whole days, distinct
 * @param ends whole days from now, ascending: a chance for the days up to each
 */
export function chancesInStage(
  visitors: Visitors,
  ages: Iterable<number>,
  ends: readonly number[],
): Chances {
  const longest = longestOf(visitors);
  const byStay = chainByStay(visitors, longest);
  const stayedLonger = new DayCurve(longest);
  const whole = wholeCurve(visitors);
  const chances = new Map<number, Float64Array | undefined>();
  let stay = longest;
  for (const age of [...ages].sort((a, b) => b - a)) {
    for (; stay > age; stay--) {
      for (let at = byStay.first[stay]!; at !== -1; at = byStay.next[at]!)
        stayedLonger.add(visitors.days[at]!, visitors.endings[at] as Ending);
    }
    const hasEnough = stayedLonger.closed >= LEAST_TO_LEARN_FROM;
    chances.set(age, hasEnough ? stayedLonger.chancesAfter(age, ends) : whole(age, ends));
  }
  return chances;
}

type Learnt = (age: number, ends: readonly number[]) => Float64Array | undefined;

/** The chances learnt from all visitors; built when it is first asked. */
export function wholeCurve(visitors: Visitors): Learnt {
  let curve: DayCurve | undefined;
  return (age, ends) => {
    if (curve === undefined) {
      curve = new DayCurve(longestOf(visitors));
      for (let at = 0; at < visitors.count; at++)
        curve.add(visitors.days[at]!, visitors.endings[at] as Ending);
    }
    return curve.closed < LEAST_TO_LEARN_FROM ? undefined : curve.chancesAfter(age, ends);
  };
}

function longestOf({ days, count }: Visitors): number {
  let longest = 0;
  for (let at = 0; at < count; at++) longest = Math.max(longest, days[at]!);
  return longest;
}

/** Visitors by the days of their stay, each chained to the next of the same stay; -1 ends a chain. */
function chainByStay({ stays, count }: Visitors, longest: number) {
  const first = new Int32Array(longest + 1).fill(-1);
  const next = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    next[at] = first[stays[at]!]!;
    first[stays[at]!] = at;
  }
  return { first, next };
}
