import { firstDayOfMonth, monthOfDay } from "../cells/serial-date";

export const PERIODS = ["week", "month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** Serial of Monday, 1 January 1900. */
const FIRST_MONDAY = 2;
/** The day of an ISO week that decides its year, from Monday. */
const THURSDAY = 3;

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The calendar period in which a moment lies, as an integer that counts on without gaps: the period
 * after it is one higher. Weeks are ISO weeks, from Monday.
 */
export function periodOf(serial: number, period: Period): number {
  const day = Math.floor(serial);
  if (period === "week") return Math.floor((day - FIRST_MONDAY) / 7);
  return Math.floor(monthOfDay(day) / MONTHS[period]);
}

/** Over so many days a period is looked up instead of computed: two hundred years. */
const MOST_DAYS_LOOKED_UP = 73_200;

/** The periods of many moments, as periodOf; the same day is computed once. */
export function periodsOf(serials: Float64Array, period: Period): Int32Array {
  const periods = new Int32Array(serials.length);
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < serials.length; at++) {
    const day = Math.floor(serials[at]!);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const canLookUp = last - first < MOST_DAYS_LOOKED_UP;
  const known = new Int32Array(canLookUp && serials.length > 0 ? last - first + 1 : 0).fill(
    UNKNOWN,
  );
  for (let at = 0; at < serials.length; at++) {
    const place = Math.floor(serials[at]!) - first;
    let index = canLookUp ? known[place]! : UNKNOWN;
    if (index === UNKNOWN) {
      index = periodOf(serials[at]!, period);
      known[place] = index;
    }
    periods[at] = index;
  }
  return periods;
}

/** No period: weeks of 1900 begin below 0. */
const UNKNOWN = -1_000_000;

/** Serial of the first day of a period. */
export function firstDayOf(index: number, period: Period): number {
  if (period === "week") return FIRST_MONDAY + index * 7;
  return firstDayOfMonth(index * MONTHS[period]);
}

/** Serial of the last day of a period. */
export function lastDayOf(index: number, period: Period): number {
  return firstDayOf(index + 1, period) - 1;
}

/** How a period is called: 2026-W27 (ISO: in the year of its Thursday), 2026-07, 2026-Q3, 2026. */
export function periodLabel(index: number, period: Period): string {
  if (period === "week") {
    const thursday = firstDayOf(index, period) + THURSDAY;
    const year = periodOf(thursday, "year");
    const week = Math.floor((thursday - firstDayOf(year, "year")) / 7) + 1;
    return `${yearLabel(year)}-W${twoDigits(week)}`;
  }
  if (period === "year") return yearLabel(index);
  const perYear = 12 / MONTHS[period];
  const year = Math.floor(index / perYear);
  const number = index - year * perYear + 1;
  return `${yearLabel(year)}-${period === "quarter" ? `Q${number}` : twoDigits(number)}`;
}

function yearLabel(year: number): string {
  return String(year).padStart(4, "0");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
