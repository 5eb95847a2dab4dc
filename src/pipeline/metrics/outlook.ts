import { pick } from "../columns/columns";
import { UNDATED } from "../columns/date-column";
import { splitByGroup } from "../deals/cohorts";
import { IS_OPEN, dealsWhere, withOutcome } from "../deals/deal-query";
import { figureOrError, type Figure } from "../figure";
import { requireAmounts, requireOneCurrency } from "../deals/money";
import { lastDayOf, periodLabel, periodOf, type Period } from "../deals/periods";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { poissonBinomial, quantileOf } from "../statistics/poisson-binomial";
import {
  LEAST_TO_LEARN_FROM,
  chancesInStage,
  lookThroughStays,
  startVisitors,
  wholeCurve,
  type Learnt,
} from "../deals/win-learning";

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
  readonly count: number;
  readonly amount: number;
  readonly squares: number;
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
  const learning = learnChances(pipeline, open, ends, today);
  if (learning.count === 0 && open.length > 0)
    throw new PipelineError("few-to-learn-from", { minimum: LEAST_TO_LEARN_FROM });
  const refusal = figureOrError(() => {
    requireAmounts(pipeline);
    requireOneCurrency(pipeline, open);
    return 0;
  });
  return periods.map((index, at) => ({
    period: periodLabel(index, period),
    ...winsOf(learning.groups, at),
    ...(refusal instanceof PipelineError
      ? { expectedAmount: refusal, amountLow: refusal, amountHigh: refusal }
      : amountsOf(learning, at)),
  }));
}

/** What is learnt of open deals: groups of those with a chance; of the others only what they would bring. */
class Learning {
  readonly groups: Alike[] = [];
  /** Deals of which anything is learnt. */
  count = 0;
  /** What these would bring together. */
  amount = 0;
  private readonly chances: Float64Array;

  constructor(
    private readonly amounts: Float64Array,
    periods: number,
  ) {
    this.chances = new Float64Array(periods);
  }

  /**
   * @param days how long each of the deals has stood
   * @returns the deals of which nothing is learnt
   */
  learn(deals: Int32Array, days: Int32Array, chancesOf: Learnt): Int32Array {
    const { counts, sums, squares } = sumsByDays(deals, days, this.amounts);
    for (let age = counts.length - 1; age >= 0; age--) {
      const count = counts[age]!;
      const chances = count === 0 ? undefined : chancesOf(age, this.chances);
      if (chances === undefined) continue;
      const amount = sums[age]!;
      this.count += count;
      this.amount += amount;
      if (isAnyPositive(chances))
        this.groups.push({ chances: chances.slice(), count, amount, squares: squares[age]! });
      counts[age] = 0;
    }
    const isLearnt = counts.every((count) => count === 0);
    return isLearnt ? new Int32Array(0) : deals.filter((_, at) => counts[days[at]!]! > 0);
  }
}

function isAnyPositive(chances: Float64Array): boolean {
  for (let at = 0; at < chances.length; at++) if (chances[at]! > 0) return true;
  return false;
}

/** Of each age the deals, the sum of their amounts and that of the squares; a blank amount adds nothing. */
function sumsByDays(deals: Int32Array, days: Int32Array, amounts: Float64Array) {
  let longest = -1;
  for (let at = 0; at < days.length; at++) longest = Math.max(longest, days[at]!);
  const counts = new Int32Array(longest + 1);
  const sums = new Float64Array(longest + 1);
  const squares = new Float64Array(longest + 1);
  for (let at = 0; at < deals.length; at++) {
    const age = days[at]!;
    const amount = amounts[deals[at]!]!;
    counts[age]!++;
    if (Number.isNaN(amount)) continue;
    sums[age]! += amount;
    squares[age]! += amount * amount;
  }
  return { counts, sums, squares };
}

/** Learns of each deal by its days in its stage, else by those since its start. */
function learnChances(
  pipeline: Pipeline,
  open: Int32Array,
  ends: readonly number[],
  today: number,
): Learning {
  const { visitors, standing } = lookThroughStays(pipeline);
  const learning = new Learning(pipeline.amounts(), ends.length);
  const [elsewhere, ...byStage] = splitByGroup(
    open,
    pick(standing.stages, open),
    -1,
    visitors.length + 1,
  );
  const unlearnt = byStage.map((deals, stage) => {
    if (deals.length === 0) return deals;
    const chancesOf = chancesInStage(visitors[stage]!, ends);
    return learning.learn(deals, pick(standing.days, deals), chancesOf);
  });
  const rest = [elsewhere!, ...unlearnt].flatMap((deals) => [...deals]);
  if (rest.length === 0) return learning;
  const starts = pipeline.start();
  const started = Int32Array.from(rest.filter((deal) => starts[deal]! > UNDATED));
  const ages = Int32Array.from(started, (deal) => today - Math.floor(starts[deal]!));
  learning.learn(
    started,
    ages,
    wholeCurve(() => startVisitors(pipeline), ends),
  );
  return learning;
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

function amountsOf({ groups, amount: sum }: Learning, period: number) {
  let mean = 0;
  let variance = 0;
  for (const { chances, amount, squares } of groups) {
    const chance = chances[period]!;
    mean += chance * amount;
    // Squares of amounts may be beyond what a number holds; without a chance they add nothing.
    if (chance > 0 && chance < 1) variance += chance * (1 - chance) * squares;
  }
  const reach = REACH * Math.sqrt(variance);
  const within = (amount: number) => Math.min(Math.max(amount, Math.min(sum, 0)), Math.max(sum, 0));
  return {
    expectedAmount: mean,
    amountLow: within(mean - reach),
    amountHigh: within(mean + reach),
  };
}
