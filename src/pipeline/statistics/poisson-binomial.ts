/** Cells this unlikely at the ends of a distribution are cut off: a million of them are below 1e-19. */
const NEGLIGIBLE = 1e-25;
/** Two sums that differ by less than this are equal. */
const SAME = 1e-12;

/** Independent trials that succeed with the same probability. */
export interface Trials {
  readonly probability: number;
  readonly count: number;
}

/** Probabilities of first, first + 1, … successes; what is left out is negligible. */
export interface Distribution {
  readonly first: number;
  readonly probabilities: Float64Array;
}

/**
 * The distribution of the number of successes among independent trials of different probabilities,
 * exact: binomial distributions of equal trials, convolved in halves. Only cells that matter are kept,
 * so that thousands of trials cost little more than their spread.
 * @param trials probabilities 0–1, counts 0 or more
 * @see Poisson 1837; convolution as in Hong 2013, "On computing the distribution function for the
 *   Poisson binomial distribution"
 */
export function poissonBinomial(trials: readonly Trials[]): Distribution {
  const one: Distribution = { first: 0, probabilities: Float64Array.of(1) };
  return trials.length === 0 ? one : convolveRange(trials, 0, trials.length);
}

/** The least number of successes whose cumulative probability is at least `share`. */
export function quantileOf({ first, probabilities }: Distribution, share: number): number {
  let sum = 0;
  for (let at = 0; at < probabilities.length; at++) {
    sum += probabilities[at]!;
    if (sum >= share - SAME) return first + at;
  }
  return first + probabilities.length - 1;
}

function convolveRange(trials: readonly Trials[], from: number, to: number): Distribution {
  if (to - from === 1) return binomial(trials[from]!);
  const middle = (from + to) >> 1;
  return convolve(convolveRange(trials, from, middle), convolveRange(trials, middle, to));
}

/** From the likeliest number outwards, so that no power underflows. */
function binomial({ probability, count }: Trials): Distribution {
  if (probability <= 0) return { first: 0, probabilities: Float64Array.of(1) };
  if (probability >= 1) return { first: count, probabilities: Float64Array.of(1) };
  const odds = probability / (1 - probability);
  const mode = Math.min(count, Math.floor((count + 1) * probability));
  const above: number[] = [];
  const below: number[] = [];
  for (let k = mode, weight = 1; k <= count && weight > NEGLIGIBLE; k++) {
    above.push(weight);
    weight *= ((count - k) / (k + 1)) * odds;
  }
  for (let k = mode, weight = 1; k > 0;) {
    weight *= k / ((count - k + 1) * odds);
    if (weight <= NEGLIGIBLE) break;
    below.push(weight);
    k--;
  }
  const probabilities = Float64Array.from([...below.reverse(), ...above]);
  const total = probabilities.reduce((sum, weight) => sum + weight, 0);
  for (let at = 0; at < probabilities.length; at++) probabilities[at]! /= total;
  return { first: mode - below.length, probabilities };
}

function convolve(a: Distribution, b: Distribution): Distribution {
  const [few, many] =
    a.probabilities.length < b.probabilities.length
      ? [a.probabilities, b.probabilities]
      : [b.probabilities, a.probabilities];
  const sums = new Float64Array(few.length + many.length - 1);
  for (let i = 0; i < few.length; i++) {
    const factor = few[i]!;
    for (let j = 0; j < many.length; j++) sums[i + j]! += factor * many[j]!;
  }
  let start = 0;
  let end = sums.length;
  while (sums[start]! < NEGLIGIBLE) start++;
  while (sums[end - 1]! < NEGLIGIBLE) end--;
  return { first: a.first + b.first + start, probabilities: sums.subarray(start, end) };
}
