import type { Group } from "./newcombe";

/** What a process is expected to yield, and the limits that chance alone seldom passes. */
export interface ControlLimits {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

/** 3 ÷ 1.128, the mean range of two normal values in standard deviations. */
const MOVING_RANGES = 2.66;

/**
 * Limits of an XmR chart: mean ± 2.66 × mean moving range, the lower one not below 0. A single value
 * has no range: limits are the value itself.
 * @param values in their order, at least one
 * @see Shewhart 1931; Wheeler 1993, "Understanding Variation"
 */
export function xmrLimits(values: readonly number[]): ControlLimits {
  const expected = mean(values);
  const ranges = values.slice(1).map((value, at) => Math.abs(value - values[at]!));
  const reach = ranges.length === 0 ? 0 : MOVING_RANGES * mean(ranges);
  return { expected, lower: Math.max(0, expected - reach), upper: expected + reach };
}

/**
 * Limits of a p-chart: p̄ ± 3 √(p̄ (1 − p̄) ÷ n) within 0–1, p̄ being all successes ÷ all trials.
 * @param baseline groups with at least one trial in all
 * @param trials those of the period that is judged, 1 or more
 * @see Shewhart 1931, "Economic Control of Quality of Manufactured Product"
 */
export function pChartLimits(baseline: readonly Group[], trials: number): ControlLimits {
  const sum = (count: (group: Group) => number) =>
    baseline.reduce((total, group) => total + count(group), 0);
  const expected = sum(({ successes }) => successes) / sum((group) => group.trials);
  const reach = 3 * Math.sqrt((expected * (1 - expected)) / trials);
  return {
    expected,
    lower: Math.max(0, expected - reach),
    upper: Math.min(1, expected + reach),
  };
}

/** Scaled before it is added up, so that no sum overflows. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value / values.length, 0);
}
