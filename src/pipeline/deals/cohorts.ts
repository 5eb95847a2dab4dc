import { pick, select } from "../columns/columns";
import { UNDATED } from "../columns/date-column";
import { IS_CLOSED, countDeals, withOutcome } from "./deal-query";
import { lastDayOf, periodLabel, periodsOf, type Period } from "./periods";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { dayText } from "../cells/serial-date";

/** The deals that started in one calendar period. */
export interface Cohort {
  /** The period as periodOf counts them. */
  readonly index: number;
  readonly label: string;
  readonly deals: Int32Array;
}

/** So many periods are forty years of weeks; more of them come from a mistyped date. */
const MOST_PERIODS = 2080;

/**
 * Deals by the period of their start, from the first start to the last, empty periods too. Deals
 * without a start are in none.
 * @throws PipelineError "no-starts" | "too-many-periods"
 */
export function cohortsByStart(pipeline: Pipeline, deals: Int32Array, period: Period): Cohort[] {
  const starts = pipeline.start();
  const started = select(deals, (deal) => starts[deal]! > UNDATED);
  if (started.length === 0) throw new PipelineError("no-starts", {});
  const periods = periodsOf(pick(starts, started), period);
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < started.length; at++) {
    const index = periods[at]!;
    if (index < first) first = index;
    if (index > last) last = index;
  }
  const count = last - first + 1;
  if (count > MOST_PERIODS) {
    const days = pick(starts, started).slice().sort();
    requireFewPeriods(count, days[0]!, days.at(-1)!);
  }
  const groups = splitByGroup(started, periods, first, count);
  return groups.map((members, at) => ({
    index: first + at,
    label: periodLabel(first + at, period),
    deals: members,
  }));
}

/**
 * Deals by the number of their group, each in their order: a counting sort into one array.
 * @param groups the group of each of the deals, first … first + count − 1
 */
export function splitByGroup(
  deals: Int32Array,
  groups: Int32Array | Int16Array,
  first: number,
  count: number,
): Int32Array[] {
  const ends = new Int32Array(count);
  for (let at = 0; at < groups.length; at++) ends[groups[at]! - first]!++;
  let end = 0;
  for (let group = 0; group < count; group++) {
    const size = ends[group]!;
    ends[group] = end;
    end += size;
  }
  const starts = ends.slice();
  const sorted = new Int32Array(deals.length);
  for (let at = 0; at < deals.length; at++) sorted[ends[groups[at]! - first]!++] = deals[at]!;
  return Array.from(starts, (start, group) => sorted.subarray(start, ends[group]));
}

/** Resolved deals that a mature cohort has at least, and in fifths their share. */
const MATURE_COUNT = 20;
const MATURE_FIFTHS = 4;

/** Mature: asOf has reached the period's last day, and at least 20 and 80 % of its deals are won or lost. */
export function isMature(pipeline: Pipeline, { index, deals }: Cohort, period: Period): boolean {
  if (Math.floor(pipeline.asOf()) < lastDayOf(index, period)) return false;
  const resolved = countDeals(pipeline, deals, withOutcome(IS_CLOSED));
  return resolved >= MATURE_COUNT && resolved * 5 >= deals.length * MATURE_FIFTHS;
}

/** @throws PipelineError "too-many-periods" between two days */
export function requireFewPeriods(count: number, firstDay: number, lastDay: number): void {
  if (count <= MOST_PERIODS) return;
  throw new PipelineError("too-many-periods", {
    count,
    limit: MOST_PERIODS,
    first: dayText(firstDay),
    last: dayText(lastDay),
  });
}
