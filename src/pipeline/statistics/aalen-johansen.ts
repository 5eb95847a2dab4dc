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
 * @param won times of winning; sorted in place
 * @param lost times of losing; sorted in place
 * @param censored times up to which open deals were watched; sorted in place
 * @param time the shares are those just after it; beyond the longest time the curve stays flat
 * @see Aalen & Johansen 1978, "An Empirical Transition Matrix for Non-homogeneous Markov Chains"
 */
export function aalenJohansen(
  won: Float64Array,
  lost: Float64Array,
  censored: Float64Array,
  time: number,
): Incidence {
  won.sort();
  lost.sort();
  censored.sort();
  const all = won.length + lost.length + censored.length;
  const shares = { won: 0, lost: 0, open: 1 };
  let w = 0;
  let l = 0;
  let c = 0;
  while (w < won.length || l < lost.length) {
    const now = Math.min(won[w] ?? Infinity, lost[l] ?? Infinity);
    if (now > time) break;
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
