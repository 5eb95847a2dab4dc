import { keep } from "../kept";

/** How a deal left the watch: still open, won or lost. */
export const CENSORED = 0;
export const ENDED_WON = 1;
export const ENDED_LOST = 2;
export type Ending = typeof CENSORED | typeof ENDED_WON | typeof ENDED_LOST;

/**
 * How long a deal was watched and how that ended, as one number.
 * @param day whole days until it closed, or up to which it was watched
 */
export function watchedFor(day: number, ending: Ending): number {
  return day * 4 + ending;
}

/**
 * Aalen–Johansen's estimate over whole days, for many questions to one set of deals that may still
 * grow: how likely a deal that is open at some age is to be won within the days that follow.
 * @see Aalen & Johansen 1978; statistics/aalen-johansen.ts
 */
export class DayCurve {
  /** Deals that have closed. */
  closed = 0;
  private total = 0;
  private shortest = Infinity;
  private readonly won: Int32Array;
  private readonly lost: Int32Array;
  private readonly censored: Int32Array;
  private gone: Int32Array | undefined = undefined;

  /** @param longest no day is later */
  constructor(private readonly longest: number) {
    this.won = new Int32Array(longest + 1);
    this.lost = new Int32Array(longest + 1);
    this.censored = new Int32Array(longest + 1);
  }

  /** Adds the deals from `start` up to `end`. @param watched by `watchedFor`, one a deal */
  add(watched: Int32Array, start: number, end: number): void {
    const { won, lost, censored } = this;
    let { shortest, closed } = this;
    for (let at = start; at < end; at++) {
      const ending = watched[at]! & 3;
      const day = watched[at]! >> 2;
      const days = ending === CENSORED ? censored : ending === ENDED_WON ? won : lost;
      days[day]!++;
      if (day < shortest) shortest = day;
      closed += Number(ending !== CENSORED);
    }
    this.total += end - start;
    this.shortest = shortest;
    this.closed = closed;
    this.gone = undefined;
  }

  /**
   * Chances of winning in the days after an age: in those up to the first end, from there up to the
   * second, and so on; each among the deals open at the age. Beyond the longest time nobody is won.
   * @param age whole days, 0 or more
   * @param ends whole days after the age, ascending
   * @param chances room for one of each end, written over
   * @returns these chances; undefined when no share of the deals is open at the age
   */
  chancesAfter(
    age: number,
    ends: readonly number[],
    chances: Float64Array,
  ): Float64Array | undefined {
    let atRisk = this.openAfter(age);
    if (atRisk === 0 && this.isAllClosed()) return undefined;
    chances.fill(0);
    let open = 1;
    let period = 0;
    for (let day = age + 1; day <= this.longest && atRisk > 0; day++) {
      while (period < ends.length && day > age + ends[period]!) period++;
      if (period === ends.length) break;
      const won = this.won[day]!;
      const closed = won + this.lost[day]!;
      // Most days close nothing, and to divide takes longer than all else.
      if (closed > 0) {
        chances[period]! += (open * won) / atRisk;
        open *= (atRisk - closed) / atRisk;
      }
      atRisk -= closed + this.censored[day]!;
    }
    return chances;
  }

  /** How many are watched for longer than an age. */
  private openAfter(age: number): number {
    // While deals are still added this spares counting them all again.
    if (age < this.shortest) return this.total;
    if (age >= this.longest) return 0;
    return this.total - this.goneBy()[age]!;
  }

  private goneBy(): Int32Array {
    if (this.gone === undefined) {
      this.gone = new Int32Array(this.longest + 1);
      for (let day = 0, sum = 0; day <= this.longest; day++) {
        sum += this.won[day]! + this.lost[day]! + this.censored[day]!;
        this.gone[day] = sum;
      }
    }
    return this.gone;
  }

  /** Whether those who were watched longest closed, all of them: then nobody stays open. */
  private isAllClosed(): boolean {
    let last = this.longest;
    while (last >= 0 && this.won[last]! + this.lost[last]! + this.censored[last]! === 0) last--;
    return last >= 0 && this.censored[last] === 0;
  }
}

keep(new DayCurve(0));
