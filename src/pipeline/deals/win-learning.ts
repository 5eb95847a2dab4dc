import { UNDATED } from "../columns/date-column";
import { LOST, WON } from "./outcome";
import type { Pipeline } from "../pipeline";
import {
  CENSORED,
  DayCurve,
  ENDED_LOST,
  ENDED_WON,
  watchedFor,
  type Ending,
} from "../statistics/day-curve";

/** Fewer closed deals than this teach nothing. */
export const LEAST_TO_LEARN_FROM = 10;

/**
 * The deals that entered a stage, the first `count` elements: whole days of their first stay there,
 * and whole days from entering until they closed or, while open, until asOf.
 */
export interface Visitors {
  count: number;
  /** The most days that any is watched. */
  longest: number;
  readonly stays: Int32Array;
  /** By watchedFor: the days and how they ended. */
  readonly watched: Int32Array;
}

/** Since when a deal stands where it stands, by deal; stage -1 where that is not known. */
export interface Standing {
  readonly stages: Int16Array;
  readonly days: Int32Array;
}

/**
 * Chances of winning of deals that have stood for some days, written into `chances`; undefined where
 * nothing is learnt.
 */
export type Learnt = (age: number, chances: Float64Array) => Float64Array | undefined;

/** When a deal closed, or up to when it was watched; UNDATED where nobody wrote when it closed. */
function endOf({ records }: Pipeline, deal: number, asOf: number): number {
  const outcome = records.outcome[deal];
  return outcome === WON || outcome === LOST ? records.closing[deal]! : asOf;
}

function endingOf({ records }: Pipeline, deal: number): Ending {
  const outcome = records.outcome[deal];
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
  const visitors = Array.from({ length: stages.openCount }, () =>
    emptyVisitors(records.hasStageDates ? length : 0),
  );
  const lastDeals = new Int32Array(stages.openCount).fill(-1);
  const standing = { stages: new Int16Array(length).fill(-1), days: new Int32Array(length) };
  if (!records.hasStageDates) return { visitors, standing };
  const today = Math.floor(asOf);
  const { openCount } = stages;
  pipeline.visitStays((batch) => {
    // The stays of a deal come one after the other, in one batch.
    let current = -1;
    let end = 0;
    let ending: Ending = CENSORED;
    for (let at = 0; at < batch.count; at++) {
      const stage = batch.stages[at]!;
      const deal = batch.deals[at]!;
      if (deal !== current) {
        current = deal;
        end = Math.floor(endOf(pipeline, deal, asOf));
        ending = endingOf(pipeline, deal);
      }
      const entered = Math.floor(batch.entered[at]!);
      const left = batch.left[at]!;
      if (ending === CENSORED) {
        const isThere = Number.isNaN(left) && present[deal] === stage && stage < openCount;
        standing.stages[deal] = isThere ? stage : -1;
        standing.days[deal] = today - entered;
      }
      if (stage >= openCount || lastDeals[stage] === deal) continue;
      lastDeals[stage] = deal;
      const days = end - entered;
      // An undated closing lies below any day.
      if (!(days >= 0)) continue;
      const stay = Number.isNaN(left) ? days : Math.min(days, Math.floor(left) - entered);
      addVisitor(visitors[stage]!, stay, days, ending);
    }
  });
  return { visitors, standing };
}

function emptyVisitors(size: number): Visitors {
  return { count: 0, longest: 0, stays: new Int32Array(size), watched: new Int32Array(size) };
}

function addVisitor(visitors: Visitors, stay: number, days: number, ending: Ending): void {
  const at = visitors.count++;
  visitors.longest = Math.max(visitors.longest, days);
  visitors.stays[at] = stay;
  visitors.watched[at] = watchedFor(days, ending);
}

/** All deals with a start, watched from there. */
export function startVisitors(pipeline: Pipeline): Visitors {
  const starts = pipeline.start();
  const asOf = pipeline.asOf();
  const visitors = emptyVisitors(pipeline.length);
  for (let deal = 0; deal < pipeline.length; deal++) {
    const start = starts[deal]!;
    if (!(start > UNDATED)) continue;
    const days = Math.floor(endOf(pipeline, deal, asOf)) - Math.floor(start);
    if (days >= 0) addVisitor(visitors, 0, days, endingOf(pipeline, deal));
  }
  return visitors;
}

/**
 * Learns from those who stayed in a stage longer than the deals asked about have, else, where too few of
 * them closed, from all who entered the stage.
 * @param ends whole days from now, ascending: a chance for the days up to each
 * @returns to be asked for ages that descend, whole days
 */
export function chancesInStage(visitors: Visitors, ends: readonly number[]): Learnt {
  const { ends: endsOfStays, watched } = byStay(visitors);
  const stayedLonger = new DayCurve(visitors.longest);
  const whole = wholeCurve(() => visitors, ends);
  let at = visitors.count;
  return (age, chances) => {
    // Those who stayed no longer than this age stand before them.
    const shorter = age < endsOfStays.length ? endsOfStays[age]! : visitors.count;
    if (at > shorter) stayedLonger.add(watched, shorter, at);
    at = Math.min(at, shorter);
    const hasEnough = stayedLonger.closed >= LEAST_TO_LEARN_FROM;
    return hasEnough ? stayedLonger.chancesAfter(age, ends, chances) : whole(age, chances);
  };
}

/** Learns from all visitors, who are looked for when they are first needed. */
export function wholeCurve(visitorsOf: () => Visitors, ends: readonly number[]): Learnt {
  let curve: DayCurve | undefined;
  return (age, chances) => {
    if (curve === undefined) {
      const visitors = visitorsOf();
      curve = new DayCurve(visitors.longest);
      curve.add(visitors.watched, 0, visitors.count);
    }
    if (curve.closed < LEAST_TO_LEARN_FROM) return undefined;
    return curve.chancesAfter(age, ends, chances);
  };
}

/** The visitors by ascending stay, and how many stayed no longer than each number of days: a counting sort. */
function byStay({ stays, watched, count }: Visitors) {
  let longest = 0;
  for (let at = 0; at < count; at++) longest = Math.max(longest, stays[at]!);
  const ends = new Int32Array(longest + 1);
  for (let at = 0; at < count; at++) ends[stays[at]!]!++;
  for (let stay = 1; stay <= longest; stay++) ends[stay]! += ends[stay - 1]!;
  const sorted = new Int32Array(count);
  const next = ends.slice();
  for (let at = 0; at < count; at++) sorted[--next[stays[at]!]!] = watched[at]!;
  return { ends, watched: sorted };
}
