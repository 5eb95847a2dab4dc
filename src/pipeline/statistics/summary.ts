import { deviation, max, mean, min, quickselect } from "d3-array";
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
 * @returns the statistic, in the unit of the values; undefined for an empty sample (its count is 0)
 * @throws PipelineError "one-span" for the standard deviation of a single value
 * @see Hyndman & Fan 1996, "Sample Quantiles in Statistical Packages"
 */
export function summarise(values: Float64Array, statistic: Statistic): number | undefined {
  if (statistic === "count") return values.length;
  if (values.length === 0) return undefined;
  const share = SHARES[statistic];
  if (share !== undefined) return quantile(values.slice(), share);
  if (statistic === "mean") return mean(values);
  if (statistic === "min") return min(values);
  if (statistic === "max") return max(values);
  if (values.length === 1) throw new PipelineError("one-span", {});
  return deviation(values);
}

/**
 * Quantile of type 7 by selection; reorders the values. As d3's `quantile`, which would first copy
 * every value through a generator.
 */
function quantile(values: Float64Array, share: number): number {
  const place = (values.length - 1) * share;
  const below = Math.floor(place);
  const selected = quickselect(values, below, 0, values.length - 1, byValue);
  const lower = selected[below]!;
  if (place === below) return lower;
  let upper = Infinity;
  for (let at = below + 1; at < selected.length; at++) upper = Math.min(upper, selected[at]!);
  return lower + (upper - lower) * (place - below);
}

const byValue = (a: unknown, b: unknown) => (a as number) - (b as number);
