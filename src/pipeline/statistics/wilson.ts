import { normalReach } from "./normal";

/** Where a share lies with some confidence; fractions 0–1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a share, without continuity correction. It contains the share itself;
 * none of no trials is the whole of 0–1.
 * @param successes integer, 0 … trials
 * @param confidence fraction, more than 0 and less than 1
 * @see Wilson 1927, "Probable Inference, the Law of Succession, and Statistical Inference"
 */
export function wilson(successes: number, trials: number, confidence: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const reach = normalReach(confidence);
  const share = successes / trials;
  return {
    low: Math.min(lowerBound(successes, trials, reach), share),
    high: Math.max(1 - lowerBound(trials - successes, trials, reach), share),
  };
}

/**
 * The lower root of (n + z²) p² − (2k + z²) p + k² ÷ n, from the upper one and the product of both:
 * nothing is subtracted, so that small shares keep their digits.
 */
function lowerBound(successes: number, trials: number, reach: number): number {
  if (successes === 0) return 0;
  const square = reach * reach;
  const missed = trials - successes;
  const root = reach * Math.sqrt(square + (4 * successes * missed) / trials);
  return (2 * successes * successes) / (trials * (2 * successes + square + root));
}
