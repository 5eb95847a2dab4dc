/** Shares won, lost and open at some time; together 1. */
export interface Incidence {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
}

/**
 * Aalen–Johansen's cumulative incidence of winning and of losing, each the rival of the other: at
 * each time with closings the share still open, as it stood just before, is divided among them by
 * count ÷ those at risk. Who is censored at a time is still at risk there.
 * @param allWon times of winning
 * @param allLost times of losing
 * @param allCensored times up to which open deals were watched
 * @param time the shares are those just after it; beyond the longest time the curve stays flat
 * @see Aalen & Johansen 1978, "An Empirical Transition Matrix for Non-homogeneous Markov Chains"
 */
export function aalenJohansen(
  allWon: Float64Array,
  allLost: Float64Array,
  allCensored: Float64Array,
  time: number,
): Incidence {
  const all = allWon.length + allLost.length + allCensored.length;
  const won = sortedUpTo(allWon, time);
  const lost = sortedUpTo(allLost, time);
  const censored = sortedUpTo(allCensored, time);
  const shares = { won: 0, lost: 0, open: 1 };
  let w = 0;
  let l = 0;
  let c = 0;
  while (w < won.length || l < lost.length) {
    const now = Math.min(won[w] ?? Infinity, lost[l] ?? Infinity);
    while (c < censored.length && censored[c]! < now) c++;
    const atRisk = all - w - l - c;
    const [w0, l0] = [w, l];
    while (w < won.length && won[w] === now) w++;
    while (l < lost.length && lost[l] === now) l++;
    shares.won += (shares.open * (w - w0)) / atRisk;
    shares.lost += (shares.open * (l - l0)) / atRisk;
    shares.open *= (atRisk - (w - w0) - (l - l0)) / atRisk;
  }
  return shares;
}

/** Until a time those who close or leave after it are at risk, in whatever order. */
function sortedUpTo(times: Float64Array, last: number): Float64Array {
  const sorted = new Float64Array(times.length);
  let count = 0;
  for (let at = 0; at < times.length; at++) if (times[at]! <= last) sorted[count++] = times[at]!;
  return sorted.subarray(0, count).sort();
}
