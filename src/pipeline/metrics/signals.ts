import {
  cohortsByStart,
  isMature,
  requireFewPeriods,
  splitByGroup,
  type Cohort,
} from "../deals/cohorts";
import { pick, select } from "../columns/columns";
import {
  IS_CLOSED,
  IS_WON,
  countDeals,
  dealsWhere,
  lostAt,
  reached,
  withOutcome,
} from "../deals/deal-query";
import { figureOrError, type Figure } from "../figure";
import { requireLossStages } from "../deals/loss-stages";
import { requireAmounts, requireOneCurrency, totalAmount } from "../deals/money";
import { firstDayOf, periodLabel, periodOf, periodsOf, type Period } from "../deals/periods";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { pChartLimits, xmrLimits, type ControlLimits } from "../statistics/control-limits";
import type { Group } from "../statistics/newcombe";
import { cycleTime } from "./cycle-time";

/** What is watched; "step" is the conversion from one stage to the next. */
export type MeasureName = "newDeals" | "winRate" | "medianCycle" | "amountWon" | "step";

/** "run": the last 8 periods on one side of what is expected; "no-value": nothing to judge. */
export type Signal = "" | "below" | "above" | "run" | "little-history" | "no-value";

export interface SignalRow {
  readonly measure: MeasureName;
  /** Names of the stages of a step. */
  readonly from: string;
  readonly to: string;
  /** Label of the period judged; "" without one. */
  readonly period: string;
  readonly value: Figure;
  /** Undefined where the history is too short, or nothing is to be judged. */
  readonly limits: ControlLimits | undefined;
  readonly signal: Signal;
}

/** Periods that the limits are learnt from, at least. */
const LEAST_HISTORY = 8;
/** So many periods on one side are no chance. */
const RUN_LENGTH = 8;
/** A rounding error is no signal. */
const ROUNDING = 1e-9;

/**
 * What changed in the last finished period more than chance explains, by control charts: new deals
 * (by start), win rate, median days from start to Won, amount won (by closing), and every step's
 * resolved conversion (by start, the latest mature cohort). The baseline are the periods before it,
 * the very first start's excepted, and without those that have no value; at least 8. Rates: p-chart;
 * the rest: XmR. "below" and "above" the limits go before a run of 8 on one side.
 * @param deals numbers of the deals counted; one without a start is no new deal, one closed on an
 *   unknown day no closing
 * @throws PipelineError "no-starts" | "too-many-periods" | "no-finished-period" | "order-unknown"
 * @see docs/metrics.md, "Comparison"; Shewhart 1931; Wheeler 1993
 */
export function signals(pipeline: Pipeline, deals: Int32Array, period: Period): SignalRow[] {
  pipeline.stages.requireOrder();
  const cohorts = cohortsByStart(pipeline, deals, period);
  const first = cohorts[0]!.index;
  // The period in which the day after asOf lies is not finished, nor is any after it.
  const today = Math.floor(pipeline.asOf());
  const count = periodOf(today + 1, period) - first;
  if (count < 1) throw new PipelineError("no-finished-period", { period });
  requireFewPeriods(count, firstDayOf(first, period), today);
  const finished = cohorts.slice(0, count);
  const labelOf = (at: number) => periodLabel(first + at, period);
  const closed = closedWithin(pipeline, deals, period, first, count);
  const won = dealsWhere(pipeline, closed, withOutcome(IS_WON));
  const byPeriod = (group: Int32Array) => splitByClosing(pipeline, group, period, first, count);
  const wonByPeriod = byPeriod(won);
  const last = { at: count - 1, label: labelOf(count - 1) };
  const total = (measure: MeasureName, values: () => (number | undefined)[]) =>
    rowOf(measure, last, figureOrError(values), (series) => judgeValues(series, last));
  return [
    total("newDeals", () =>
      Array.from({ length: count }, (_, at) => finished[at]?.deals.length ?? 0),
    ),
    rowOf("winRate", last, winCounts(byPeriod(closed), wonByPeriod), (series) =>
      judgeRates(series, last),
    ),
    total("medianCycle", () => wonByPeriod.map((group) => medianCycle(pipeline, group))),
    total("amountWon", () => {
      requireAmounts(pipeline);
      requireOneCurrency(pipeline, won);
      return wonByPeriod.map((group) => totalAmount(pipeline, group));
    }),
    ...stepRows(pipeline, deals, finished, period),
  ];
}

/** The period that is judged: its place in the list of periods, and its label. */
interface Judged {
  readonly at: number;
  readonly label: string;
}

type Judgement = Pick<SignalRow, "value" | "limits" | "signal">;

function rowOf<Series>(
  measure: MeasureName,
  judged: Judged,
  series: Series | PipelineError,
  judge: (series: Series) => Judgement,
): SignalRow {
  const judgement: Judgement =
    series instanceof PipelineError
      ? { value: series, limits: undefined, signal: "no-value" }
      : judge(series);
  return { measure, from: "", to: "", period: judged.label, ...judgement };
}

/** The deals closed on a known day of the periods. */
function closedWithin(
  pipeline: Pipeline,
  deals: Int32Array,
  period: Period,
  first: number,
  count: number,
): Int32Array {
  const { closing } = pipeline.records;
  const from = firstDayOf(first, period);
  const until = firstDayOf(first + count, period);
  return select(
    dealsWhere(pipeline, deals, withOutcome(IS_CLOSED)),
    (deal) => closing[deal]! >= from && closing[deal]! < until,
  );
}

function splitByClosing(
  { records }: Pipeline,
  closed: Int32Array,
  period: Period,
  first: number,
  count: number,
): Int32Array[] {
  const periods = periodsOf(pick(records.closing, closed), period);
  return splitByGroup(closed, periods, first, count);
}

function winCounts(closed: readonly Int32Array[], won: readonly Int32Array[]): Group[] {
  return closed.map((deals, at) => ({ successes: won[at]!.length, trials: deals.length }));
}

/** Median days from start to Won; undefined where no deal has both. */
function medianCycle(pipeline: Pipeline, won: Int32Array): number | undefined {
  if (won.length === 0) return undefined;
  const days = figureOrError(() =>
    cycleTime(pipeline, won, undefined, undefined, "median", "days"),
  );
  return typeof days === "number" ? days : undefined;
}

/** A row a step: the latest mature cohort against the finished ones before it, mature or not. */
function stepRows(
  pipeline: Pipeline,
  deals: Int32Array,
  cohorts: readonly Cohort[],
  period: Period,
): SignalRow[] {
  const { stages } = pipeline;
  const steps = Array.from({ length: stages.openCount }, (_, stage) => stage);
  let at = cohorts.length - 1;
  while (at >= 0 && !isMature(pipeline, cohorts[at]!, period)) at--;
  const judged = { at, label: cohorts[at]?.label ?? "" };
  const counts = cohorts.map((cohort) => stepCounts(pipeline, cohort.deals));
  return steps.map((stage) => {
    const series = figureOrError(() => {
      requireLossStages(pipeline, deals, stage, stage + 1);
      return counts.map((ofCohort) => ofCohort[stage]!);
    });
    const judge = (groups: readonly Group[]): Judgement => {
      if (at !== -1) return judgeRates(groups, judged);
      const value = new PipelineError("no-mature-cohort", {});
      return { value, limits: undefined, signal: "little-history" };
    };
    const names = { from: stages.at(stage).name, to: stages.at(stage + 1).name };
    return { ...rowOf("step", judged, series, judge), ...names };
  });
}

/** The resolved counts of each step: those that came to the next stage, and with them those lost here. */
function stepCounts(pipeline: Pipeline, deals: Int32Array): Group[] {
  const { stages } = pipeline;
  return Array.from({ length: stages.openCount }, (_, stage) => {
    const successes = countDeals(pipeline, deals, reached(stages, stage + 1));
    return { successes, trials: successes + countDeals(pipeline, deals, lostAt(stages, stage)) };
  });
}

function judgeValues(values: readonly (number | undefined)[], judged: Judged): Judgement {
  const value = values[judged.at];
  if (value === undefined) return nothingIn(judged);
  const history = values.slice(1, judged.at).filter((each) => each !== undefined);
  return judge(value, history, () => xmrLimits(history));
}

function judgeRates(groups: readonly Group[], judged: Judged): Judgement {
  const group = groups[judged.at]!;
  if (group.trials === 0) return nothingIn(judged);
  const history = groups.slice(1, judged.at).filter(({ trials }) => trials > 0);
  const rate = ({ successes, trials }: Group) => successes / trials;
  return judge(rate(group), history.map(rate), () => pChartLimits(history, group.trials));
}

function nothingIn({ label }: Judged): Judgement {
  const value = new PipelineError("nothing-in-period", { period: label });
  return { value, limits: undefined, signal: "no-value" };
}

function judge(
  value: number,
  history: readonly number[],
  limitsOf: () => ControlLimits,
): Judgement {
  if (history.length < LEAST_HISTORY) return { value, limits: undefined, signal: "little-history" };
  const limits = limitsOf();
  return { value, limits, signal: signalOf(value, history, limits) };
}

function signalOf(
  value: number,
  history: readonly number[],
  { expected, lower, upper }: ControlLimits,
): Signal {
  const rounding = ROUNDING * Math.max(1, Math.abs(expected));
  if (value < lower - rounding) return "below";
  if (value > upper + rounding) return "above";
  const latest = [...history, value].slice(-RUN_LENGTH);
  const isRun =
    latest.every((each) => each > expected + rounding) ||
    latest.every((each) => each < expected - rounding);
  return isRun ? "run" : "";
}
