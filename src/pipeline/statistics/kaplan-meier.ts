/** Where a curve counts as having come down to one half. */
const HALF = 0.5 + 1e-9;

/** A survival curve: the share still without the event just after each time at which events lie. */
export interface SurvivalCurve {
  readonly times: Float64Array;
  readonly survivals: Float64Array;
}

/**
 * Kaplan–Meier's product-limit estimate: at each time with events the share is multiplied by
 * 1 − events ÷ those at risk. Who is censored at a time is still at risk there.
 * @param events times at which the event came; sorted in place
 * @param censored times up to which others were watched without it; sorted in place
 * @see Kaplan & Meier 1958, "Nonparametric Estimation from Incomplete Observations"
 */
export function kaplanMeier(events: Float64Array, censored: Float64Array): SurvivalCurve {
  events.sort();
  censored.sort();
  const times = new Float64Array(events.length);
  const survivals = new Float64Array(events.length);
  let steps = 0;
  let left = 0;
  let survival = 1;
  for (let at = 0; at < events.length;) {
    const time = events[at]!;
    while (left < censored.length && censored[left]! < time) left++;
    const atRisk = events.length - at + censored.length - left;
    let count = 0;
    while (at < events.length && events[at] === time) {
      at++;
      count++;
    }
    survival *= (atRisk - count) / atRisk;
    times[steps] = time;
    survivals[steps++] = survival;
  }
  return { times: times.subarray(0, steps), survivals: survivals.subarray(0, steps) };
}

/** The first time at which no more than half are left; undefined where the curve stays above. */
export function medianSurvival({ times, survivals }: SurvivalCurve): number | undefined {
  const at = survivals.findIndex((share) => share <= HALF);
  return at === -1 ? undefined : times[at];
}
