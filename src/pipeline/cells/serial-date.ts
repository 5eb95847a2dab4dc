/**
 * Excel serial dates: days since 1899-12-30, the fraction is the time of day. Only arithmetic on
 * whole days, never a JavaScript Date, so no time zone can shift a day.
 */

/** Which of two small numbers comes first in a text date such as 3/4/2026. */
export type DateOrder = "day-first" | "month-first";

/** First serial after 9999-12-31, the last date that Excel knows. */
export const END_OF_SERIALS = 2958466;
const DAYS_TO_1970 = 25569;

/** Serials that a column of unknown meaning is believed to hold as dates: 1950 up to 2100. */
const PLAUSIBLE_FROM = 18264;
const PLAUSIBLE_TO = 73051;

/** The serials of all days. */
export const SERIALS = { least: 1, end: END_OF_SERIALS };

export function isSerial(value: number): boolean {
  return value >= 1 && value < END_OF_SERIALS;
}

export function isPlausibleSerial(value: number): boolean {
  return value >= PLAUSIBLE_FROM && value < PLAUSIBLE_TO;
}

/** Whether a serial says only the day. */
export function isWholeDay(serial: number): boolean {
  return Number.isInteger(serial);
}

/** The serial of a calendar day. @returns undefined when there is no such day */
export function serialFromDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const serial = firstDayOfMonth(year * 12 + month - 1) + day - 1;
  return isSerial(serial) ? serial : undefined;
}

/**
 * The first day of a month of the proleptic Gregorian calendar, by the day-count algorithm of Howard
 * Hinnant ("chrono-compatible low-level date algorithms", days_from_civil).
 * @param month year × 12 + month of the year from 0
 * @returns serial, below 1 for months before Excel's first
 */
export function firstDayOfMonth(month: number): number {
  const monthFromMarch = (month + 10) % 12;
  const y = Math.floor((month - 2) / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + DAYS_TO_1970;
}

/** The month of a day, as firstDayOfMonth counts them; Hinnant's civil_from_days. */
export function monthOfDay(day: number): number {
  const z = day - DAYS_TO_1970 + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return (yearOfEra + era * 400) * 12 + monthFromMarch + 2;
}

/** A day as an ISO text: 2026-07-01. The time of day is left away. */
export function dayText(serial: number): string {
  const day = Math.floor(serial);
  const month = monthOfDay(day);
  const parts = [(month % 12) + 1, day - firstDayOfMonth(month) + 1];
  const [monthOfYear, dayOfMonth] = parts.map((part) => String(part).padStart(2, "0"));
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${monthOfYear}-${dayOfMonth}`;
}

/** A text date taken apart; `order` is set when only one reading is a calendar day. */
export interface TextDate {
  /** The readings that are real days; equal when the text itself decides. */
  readonly dayFirst: number | undefined;
  readonly monthFirst: number | undefined;
  /** Undefined when both orders give a real and different day, and for texts that state their order. */
  readonly order: DateOrder | undefined;
  /** The time zone as Z or +01:00. */
  readonly offset: string | undefined;
}

const TIME =
  "(?:[T\\s]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?(?:\\s*([AaPp])\\.?[Mm]\\.?)?\\s*(Z|z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\.?${TIME}$`);
const MAX_LENGTH = 40;

/**
 * Takes a text date apart: ISO (2026-07-01, 2026-07-01T10:00:00Z, year-first with / or .) and
 * day- or month-first with /, - or dots, each with an optional time. An offset or Z keeps the wall
 * clock as written. Two-digit years as Excel: 00–29 are 2000s, 30–99 are 1900s.
 * @returns undefined when the text is no date in any order
 */
export function parseTextDate(text: string): TextDate | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const trimmed = text.trim();
  const iso = YEAR_FIRST.exec(trimmed);
  if (iso) {
    const time = timeOfDay(iso, 5);
    const day = serialFromDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    if (day === undefined || time === undefined) return undefined;
    return {
      dayFirst: day + time,
      monthFirst: day + time,
      order: undefined,
      offset: offsetOf(iso[10]),
    };
  }
  const match = YEAR_LAST.exec(trimmed);
  if (!match) return undefined;
  const time = timeOfDay(match, 5);
  if (time === undefined) return undefined;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4]!);
  const dayFirst = plus(serialFromDay(year, second, first), time);
  const monthFirst = plus(serialFromDay(year, first, second), time);
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  const order =
    dayFirst === undefined ? "month-first" : monthFirst === undefined ? "day-first" : undefined;
  return { dayFirst, monthFirst, order, offset: offsetOf(match[10]) };
}

/** The serial of a text date under a column's order; undefined when the text stays ambiguous. */
export function resolveTextDate(date: TextDate, order: DateOrder | undefined): number | undefined {
  if (date.order === "day-first" || date.dayFirst === date.monthFirst) return date.dayFirst;
  if (date.order === "month-first") return date.monthFirst;
  if (order === undefined) return undefined;
  return order === "day-first" ? date.dayFirst : date.monthFirst;
}

/**
 * The order of a column of text dates, decided by those of its values that have one reading only.
 * @returns undefined when no value decides, or when values decide against each other
 */
export function columnOrder(dates: Iterable<TextDate>): DateOrder | undefined {
  let found: DateOrder | undefined;
  for (const date of dates) {
    if (date.order === undefined) continue;
    if (found !== undefined && found !== date.order) return undefined;
    found = date.order;
  }
  return found;
}

function timeOfDay(match: RegExpExecArray, at: number): number | undefined {
  if (match[at] === undefined) return 0;
  const half = match[at + 4]?.toLowerCase();
  let hours = Number(match[at]);
  const minutes = Number(match[at + 1]);
  const seconds = Number(match[at + 2] ?? 0) + Number(`0.${match[at + 3] ?? 0}`);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half === "p" ? 12 : 0);
  }
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86400;
}

/** One spelling for each time zone: +0100, +01 and +01:00 are the same, and +00:00 is Z. */
function offsetOf(text: string | undefined): string | undefined {
  if (text === undefined || /^z$/i.test(text)) return text?.toUpperCase();
  const [hours, minutes] = [text.slice(0, 3), text.slice(3).replace(":", "") || "00"];
  return /^[+-]00$/.test(hours) && minutes === "00" ? "Z" : `${hours}:${minutes}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function plus(day: number | undefined, time: number): number | undefined {
  return day === undefined ? undefined : day + time;
}
