import { wilson, type Interval } from "./wilson";

/** A group as its trials and how many of them succeeded. */
export interface Group {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Interval of the difference of two independent shares, A − B, from the Wilson intervals of both. It
 * contains the difference; where a group has no trials it is −1 … 1.
 * @param confidence fraction, more than 0 and less than 1
 * @see Newcombe 1998, "Interval Estimation for the Difference Between Independent Proportions",
 *   method 10
 */
export function newcombe(a: Group, b: Group, confidence: number): Interval {
  if (a.trials === 0 || b.trials === 0) return { low: -1, high: 1 };
  const shareA = a.successes / a.trials;
  const shareB = b.successes / b.trials;
  const boundsA = wilson(a.successes, a.trials, confidence);
  const boundsB = wilson(b.successes, b.trials, confidence);
  const difference = shareA - shareB;
  return {
    low: difference - Math.hypot(shareA - boundsA.low, boundsB.high - shareB),
    high: difference + Math.hypot(boundsA.high - shareA, shareB - boundsB.low),
  };
}
