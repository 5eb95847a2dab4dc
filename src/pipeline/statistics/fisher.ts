import type { Group } from "./newcombe";

/** Tables count as no more likely than the one seen up to this factor, as in R's fisher.test. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test of two groups, two-sided: how likely a table at least as unlikely as the one
 * seen is, were both groups alike. Weights start at 1 for the likeliest table and are carried from
 * table to table by their ratio, so that no factorial is needed and nothing overflows.
 * @returns probability 0–1; 1 where a group is empty
 * @see Fisher 1935, "The Logic of Inductive Inference"; R, fisher.test
 */
export function fisherExact(a: Group, b: Group): number {
  const successes = a.successes + b.successes;
  const fewest = Math.max(0, successes - b.trials);
  const most = Math.min(successes, a.trials);
  const all = a.trials + b.trials;
  const mode = Math.floor(((a.trials + 1) * (successes + 1)) / (all + 2));
  const start = Math.min(Math.max(mode, fewest), most);
  /** Weight of x + 1 successes in A ÷ weight of x. */
  const step = (x: number) =>
    ((a.trials - x) * (successes - x)) / ((x + 1) * (b.trials - successes + x + 1));
  const seen = weightOf(a.successes, start, step) * TIE;
  let total = 0;
  let unlikely = 0;
  let weight = 1;
  for (let x = start; x <= most && weight > 0; x++) {
    total += weight;
    if (weight <= seen) unlikely += weight;
    weight *= step(x);
  }
  weight = 1;
  for (let x = start - 1; x >= fewest; x--) {
    weight /= step(x);
    if (weight === 0) break;
    total += weight;
    if (weight <= seen) unlikely += weight;
  }
  return Math.min(1, unlikely / total);
}

function weightOf(x: number, start: number, step: (x: number) => number): number {
  let weight = 1;
  for (let at = start; at < x; at++) weight *= step(at);
  for (let at = start - 1; at >= x; at--) weight /= step(at);
  return weight;
}
