import { max, mean, min, quickselect, sampleStandardDeviation } from "simple-statistics";
import { PipelineError } from "../pipeline-error";

export const STATISTICS = [
  "median",
  "mean",
  "min",
  "max",
  "stdev",
  "count",
  "p10",
  "p25",
  "p75",
  "p90",
  "p95",
] as const;
export type Statistic = (typeof STATISTICS)[number];

/** Of times there is one more, which counts those that are not over yet: Kaplan–Meier's median. */
export const TIME_STATISTICS = [...STATISTICS, "km"] as const;
export type TimeStatistic = (typeof TIME_STATISTICS)[number];

const SHARES: Partial<Record<Statistic, number>> = {
  median: 0.5,
  p10: 0.1,
  p25: 0.25,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
};

/**
 * One statistic of a sample. Quantiles are of Hyndman and Fan's type 7 (Excel's PERCENTILE.INC, R's
 * default); stdev divides by n − 1.
 * @param values are reordered
 * @returns the statistic, in the unit of the values; undefined for an empty sample (its count is 0)
 * @throws PipelineError "one-span" for the standard deviation of a single value
 * @see Hyndman & Fan 1996, "Sample Quantiles in Statistical Packages"
 */
export function summarise(values: Float64Array, statistic: Statistic): number | undefined {
  if (statistic === "count") return values.length;
  if (values.length === 0) return undefined;
  const share = SHARES[statistic];
  if (share !== undefined) return quantile(values, share);
  const sample = values as unknown as number[];
  if (statistic === "mean") return mean(sample);
  if (statistic === "min") return min(sample);
  if (statistic === "max") return max(sample);
  if (values.length === 1) throw new PipelineError("one-span", {});
  return sampleStandardDeviation(sample);
}

/**
 * Quantile of type 7 by selection; reorders the values. The library's own quantile is rounded to an
 * element of the sample.
 */
export function quantile(values: Float64Array, share: number): number {
  const place = (values.length - 1) * share;
  const below = Math.floor(place);
  quickselect(values as unknown as number[], below);
  const lower = values[below]!;
  if (place === below) return lower;
  let upper = Infinity;
  for (let at = below + 1; at < values.length; at++) upper = Math.min(upper, values[at]!);
  return lower + (upper - lower) * (place - below);
}
