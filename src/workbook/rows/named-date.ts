import { monthNamed } from "../../locales/month-names";
import { parseTextDate, type TextDate } from "../../pipeline/cells/serial-date";

/** 12 Jan 2026, 12-JAN-26, 3. tammikuuta 2026, 12 января 2026 г. */
const DAY_FIRST =
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s/-]*(?<name>\p{L}+)\.?,?[\s/-]*(?<year>\d{4}|\d{2})(?:\s*г(?:\.|ода)?)?(?<time>(?:,?\s.*)?)$/iu;
/** January 12, 2026; of two digits nobody could tell the year from the day */
const MONTH_FIRST =
  /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?<year>\d{4})(?<time>(?:,?\s.*)?)$/iu;
/** 2026. január 12., 2026-Jan-12 */
const YEAR_FIRST =
  /^(?<year>\d{4})[.\s/-]+(?<name>\p{L}+)\.?[\s/-]+(?<day>\d{1,2})\.?(?<time>(?:,?\s.*)?)$/iu;
/** 2026年3月5日 */
const CHINESE =
  /^(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號](?<time>.*)$/u;
const FORMS = [DAY_FIRST, MONTH_FIRST, YEAR_FIRST, CHINESE];

/** Jan 2026, 12 Jan, Jan 12, 2026. január, 3月5日: a day or a year is missing; or of Jan 12, 26 unclear. */
const PARTS = [
  /^[\d.]+[\s/-]*(?<name>\p{L}+)\.?$/u,
  /^(?<name>\p{L}+)\.?[\s/-]*\d+\.?(?:,\s*\d\d)?$/u,
];
const CHINESE_PARTS = /^(?:\d{4}\s*年\s*\d{1,2}\s*月|\d{1,2}\s*月\s*\d{1,2}\s*[日号號])$/u;

/** What may stand before the time of day. */
const BEFORE_TIME = /^,?\s*(?:klo|at|в)?\s*/iu;

/**
 * Takes a date with the name of its month apart, in any of the six languages; an optional time behind it
 * as parseTextDate reads it. Two-digit years stand last, as Excel's: 00–29 are 2000s.
 * @returns undefined when the text is no such date, or there is no such day
 */
export function parseNamedDate(text: string): TextDate | undefined {
  const plain = text.normalize("NFKC").trim();
  for (const form of FORMS) {
    const { day, name, month, year, time } = form.exec(plain)?.groups ?? {};
    const number = name === undefined ? Number(month) : monthNamed(name);
    if (day === undefined || number === undefined) continue;
    const digits = [number, Number(day)].map((part) => String(part).padStart(2, "0"));
    const clock = (time ?? "").replace(BEFORE_TIME, "").replace(/^(\d{1,2})\.(\d{2})/, "$1:$2");
    return parseTextDate(`${fullYear(year!)}-${digits.join("-")} ${clock}`);
  }
  return undefined;
}

/** Whether a text names a month and says no day or no year: then nobody but its writer knows the date. */
export function lacksPart(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  const names = PARTS.flatMap((form) => form.exec(plain)?.groups?.["name"] ?? []);
  return CHINESE_PARTS.test(plain) || names.some((name) => monthNamed(name) !== undefined);
}

function fullYear(digits: string): string {
  if (digits.length === 4) return digits;
  return `${Number(digits) < 30 ? 20 : 19}${digits}`;
}
