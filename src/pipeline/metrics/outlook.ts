import { UNDATED } from "../date-column";
import { IS_OPEN, dealsWhere, withOutcome } from "../deal-query";
import { figureOrError, type Figure } from "../figure";
import { requireAmounts, requireOneCurrency } from "../money";
import { lastDayOf, periodLabel, periodOf, type Period } from "../periods";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { poissonBinomial, quantileOf } from "../statistics/poisson-binomial";
import {
  LEAST_TO_LEARN_FROM,
  chancesInStage,
  lookThroughStays,
  startVisitors,
  wholeCurve,
  type Chances,
  type Standing,
} from "../win-learning";

export const OUTLOOK_PERIODS = ["week", "month", "quarter"] as const satisfies readonly Period[];
export type OutlookPeriod = (typeof OUTLOOK_PERIODS)[number];

/** What one period is likely to bring: deals, and money in the currency of the rows. */
export interface OutlookRow {
  readonly period: string;
  readonly expectedWins: number;
  readonly winsLow: number;
  readonly winsHigh: number;
  readonly expectedAmount: Figure;
  readonly amountLow: Figure;
  readonly amountHigh: Figure;
}

/** Deals with the same chances. */
interface Alike {
  readonly chances: Float64Array;
  count: number;
  amount: number;
  squares: number;
}

/** One in ten lies below the low figure, one in ten above the high one. */
const LOW = 0.1;
const HIGH = 0.9;
/** Standard deviations from the mean to these, of a normal distribution. */
const REACH = 1.2816;

/**
 * What the open deals are likely to bring in the calendar periods to come, the first from the day
 * after asOf. The chance of each deal is learnt from the past: from the deals that stood in its stage
 * for longer than it has, else from all that entered the stage, else from all since their start; each
 * time at least 10 closed ones, Aalen–Johansen's incidence, whole days. A deal of which nothing is
 * learnt is left out, parked ones are not open, blank amounts add nothing. Low and high: wins by the
 * Poisson-binomial distribution, amounts by mean ± 1.2816 standard deviations within 0 and the sum.
 * @param deals numbers of the deals summed; all deals are learnt from
 * @param horizon number of periods, 1 or more
 * @throws PipelineError "few-to-learn-from" where nothing is learnt of any open deal
 * @see docs/metrics.md, "Forecast"; Aalen & Johansen 1978; Hong 2013
 */
export function outlook(
  pipeline: Pipeline,
  deals: Int32Array,
  period: OutlookPeriod,
  horizon: number,
): OutlookRow[] {
  const today = Math.floor(pipeline.asOf());
  const first = periodOf(today + 1, period);
  const periods = Array.from({ length: horizon }, (_, at) => first + at);
  const ends = periods.map((index) => lastDayOf(index, period) - today);
  const open = dealsWhere(pipeline, deals, withOutcome(IS_OPEN));
  const groups = groupsAlike(pipeline, open, ends, today);
  if (groups.length === 0 && open.length > 0)
    throw new PipelineError("few-to-learn-from", { minimum: LEAST_TO_LEARN_FROM });
  const refusal = figureOrError(() => {
    requireAmounts(pipeline);
    requireOneCurrency(pipeline, open);
    return 0;
  });
  return periods.map((index, at) => ({
    period: periodLabel(index, period),
    ...winsOf(groups, at),
    ...(refusal instanceof PipelineError
      ? { expectedAmount: refusal, amountLow: refusal, amountHigh: refusal }
      : amountsOf(groups, at)),
  }));
}

function groupsAlike(
  pipeline: Pipeline,
  open: Int32Array,
  ends: readonly number[],
  today: number,
): Alike[] {
  const amounts = pipeline.amounts();
  const groups: Alike[] = [];
  const groupOf = dealGroups(pipeline, open, ends, today, (chances) => {
    const group = { chances, count: 0, amount: 0, squares: 0 };
    groups.push(group);
    return group;
  });
  for (let at = 0; at < open.length; at++) {
    const deal = open[at]!;
    const group = groupOf(deal);
    if (group === undefined) continue;
    const amount = amounts[deal]!;
    group.count++;
    if (Number.isNaN(amount)) continue;
    group.amount += amount;
    group.squares += amount * amount;
  }
  return groups;
}

/** The deals that share a deal's chances; undefined where nothing is learnt of it. */
function dealGroups(
  pipeline: Pipeline,
  open: Int32Array,
  ends: readonly number[],
  today: number,
  newGroup: (chances: Float64Array) => Alike,
): (deal: number) => Alike | undefined {
  const { visitors, standing } = lookThroughStays(pipeline);
  const byStage: (Chances | undefined)[] = agesByStage(open, standing, visitors.length).map(
    (ages, stage) => (ages.size === 0 ? undefined : chancesInStage(visitors[stage]!, ages, ends)),
  );
  const sinceStart = wholeCurve(() => startVisitors(pipeline));
  const grouped = (chancesOf: (age: number) => Float64Array | undefined) => {
    const known = new Map<number, Alike | undefined>();
    return (age: number): Alike | undefined => {
      let group = known.get(age);
      if (group === undefined && !known.has(age)) {
        const chances = chancesOf(age);
        group = chances && newGroup(chances);
        known.set(age, group);
      }
      return group;
    };
  };
  const inStage = byStage.map((chances) => chances && grouped((age) => chances.get(age)));
  const byAge = grouped((age) => sinceStart(age, ends));
  return (deal) => {
    const here = inStage[standing.stages[deal]!]?.(standing.days[deal]!);
    if (here !== undefined) return here;
    const start = pipeline.start()[deal]!;
    return start > UNDATED ? byAge(today - Math.floor(start)) : undefined;
  };
}

/** For how many days some deals have stood in each stage. */
function agesByStage(open: Int32Array, standing: Standing, stages: number): Set<number>[] {
  const ages = Array.from({ length: stages }, () => new Set<number>());
  for (let at = 0; at < open.length; at++) {
    const deal = open[at]!;
    const stage = standing.stages[deal]!;
    if (stage !== -1) ages[stage]!.add(standing.days[deal]!);
  }
  return ages;
}

function winsOf(groups: readonly Alike[], period: number) {
  const trials = groups.map(({ chances, count }) => ({ probability: chances[period]!, count }));
  const wins = poissonBinomial(trials.filter(({ probability }) => probability > 0));
  return {
    expectedWins: trials.reduce((sum, { probability, count }) => sum + probability * count, 0),
    winsLow: quantileOf(wins, LOW),
    winsHigh: quantileOf(wins, HIGH),
  };
}

function amountsOf(groups: readonly Alike[], period: number) {
  let mean = 0;
  let variance = 0;
  let sum = 0;
  for (const { chances, amount, squares } of groups) {
    const chance = chances[period]!;
    mean += chance * amount;
    // Squares of amounts may be beyond what a number holds; without a chance they add nothing.
    if (chance > 0 && chance < 1) variance += chance * (1 - chance) * squares;
    sum += amount;
  }
  const reach = REACH * Math.sqrt(variance);
  const within = (amount: number) => Math.min(Math.max(amount, Math.min(sum, 0)), Math.max(sum, 0));
  return {
    expectedAmount: mean,
    amountLow: within(mean - reach),
    amountHigh: within(mean + reach),
  };
}
