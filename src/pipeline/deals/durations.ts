import { UNDATED } from "../columns/date-column";
import { isWholeDay } from "../cells/serial-date";

export const UNITS = ["days", "hours", "minutes", "weeks", "workdays"] as const;
export type Unit = (typeof UNITS)[number];

/**
 * Time from one serial to another in a unit; some negative number when the end lies before the start.
 * If either has no time of day both are cut to their day. Workdays are the weekdays after the start up to and
 * including the end; times and holidays are ignored.
 * @returns NaN unless both are dated
 */
export function span(start: number, end: number, unit: Unit): number {
  if (!(start > UNDATED) || !(end > UNDATED)) return NaN;
  const cut = isWholeDay(start) || isWholeDay(end);
  const days = cut ? Math.floor(end) - Math.floor(start) : end - start;
  if (days < 0) return days;
  if (unit === "workdays") return weekdaysUpTo(Math.floor(end)) - weekdaysUpTo(Math.floor(start));
  if (unit === "hours") return days * 24;
  if (unit === "minutes") return days * 1440;
  return unit === "weeks" ? days / 7 : days;
}

/** Weekdays among the serials 1 … day. Serials that are 0 and 1 modulo 7 are Saturdays and Sundays. */
function weekdaysUpTo(day: number): number {
  return Math.floor(day / 7) * 5 + Math.max(0, (day % 7) - 1);
}
