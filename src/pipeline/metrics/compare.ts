import { cellText } from "../cells/cell-value";
import { marked } from "../columns/columns";
import { IS_CLOSED, countDeals, withOutcome } from "../deals/deal-query";
import { dealCell } from "../deals/deal-cells";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import type { CountBasis } from "../settings";
import { fisherExact } from "../statistics/fisher";
import { newcombe, type Group } from "../statistics/newcombe";
import type { Interval } from "../statistics/wilson";
import { conversion } from "./conversion";

export type Verdict = "too-early" | "a" | "b" | "none";

/** Two groups side by side; rates and their difference (A − B) are fractions. */
export interface Comparison {
  readonly a: Group;
  readonly b: Group;
  readonly difference: number;
  readonly interval: Interval;
  /** Fisher's exact p, two-sided. */
  readonly p: number;
  readonly verdict: Verdict;
}

/** Two groups of deals, by number. */
export interface Groups {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Shares still under way may differ by so much; a rounding error more. */
const COMPARABLE = 0.05 + 1e-9;

/**
 * Comparison of a conversion in two groups: the counts of the basis in each, the difference of the
 * rates with Newcombe's interval, Fisher's exact p, and a verdict. "too-early": the shares of deals
 * that are still open or parked differ by more than 5 points, so that the younger group had less time.
 * "a" or "b" is higher only where p is below 1 − confidence and the interval leaves out 0; else "none".
 * @param from stage index; undefined = the first
 * @param to stage index; undefined = Won
 * @param confidence fraction, more than 0 and less than 1
 * @throws PipelineError as conversionRate; "groups-overlap" | "empty-group"
 * @see docs/metrics.md, "Comparison"; Newcombe 1998; Fisher 1935
 */
export function comparison(
  pipeline: Pipeline,
  groups: Groups,
  from: number | undefined,
  to: number | undefined,
  confidence: number,
  basis: CountBasis,
): Comparison {
  requireNoOverlap(pipeline, groups);
  const first = from ?? 0;
  const countsOf = (argument: "groupA" | "groupB", deals: Int32Array): Group => {
    const counts = conversion(pipeline, deals, first, to ?? pipeline.stages.won, basis);
    const stage = pipeline.stages.at(first).name;
    if (counts.base === 0) throw new PipelineError("empty-group", { argument, stage });
    return { successes: counts.converted, trials: counts.base };
  };
  const a = countsOf("groupA", groups.a);
  const b = countsOf("groupB", groups.b);
  const interval = newcombe(a, b, confidence);
  const p = fisherExact(a, b);
  return {
    a,
    b,
    difference: a.successes / a.trials - b.successes / b.trials,
    interval,
    p,
    verdict: verdictOf(pipeline, groups, interval, p, confidence),
  };
}

function verdictOf(
  pipeline: Pipeline,
  groups: Groups,
  { low, high }: Interval,
  p: number,
  confidence: number,
): Verdict {
  const gap = shareUnderWay(pipeline, groups.a) - shareUnderWay(pipeline, groups.b);
  if (Math.abs(gap) > COMPARABLE) return "too-early";
  if (p >= 1 - confidence) return "none";
  if (low > 0) return "a";
  return high < 0 ? "b" : "none";
}

/** Share of the deals of a group that are neither won nor lost. */
function shareUnderWay(pipeline: Pipeline, deals: Int32Array): number {
  return 1 - countDeals(pipeline, deals, withOutcome(IS_CLOSED)) / deals.length;
}

function requireNoOverlap(pipeline: Pipeline, { a, b }: Groups): void {
  const isInA = marked(a, pipeline.length);
  let count = 0;
  let example = -1;
  for (let at = 0; at < b.length; at++) {
    if (isInA[b[at]!] === 0) continue;
    if (count === 0) example = b[at]!;
    count++;
  }
  if (count === 0) return;
  const deal = dealCell(pipeline, example);
  throw new PipelineError("groups-overlap", { count, deal: cellText(deal) });
}
