/** What typing a text into a cell gives: a value, and the number format Excel sets with it. */
export interface TypedValue {
  value: number | boolean;
  numberFormat: string | undefined;
}

const NUMBER = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(?:E([-+]?\d{1,3}))?\s*(%?)$/i;

/**
 * The number in a text as Excel reads it in en-US: signs, thousands separators, one currency sign,
 * percent, exponent, and brackets for negative. Undefined when it stays text.
 */
export function typedNumber(text: string): TypedValue | undefined {
  const trimmed = text.trim();
  const inBrackets = /^\((.+)\)$/.exec(trimmed);
  const match = NUMBER.exec(inBrackets?.[1] ?? trimmed);
  if (!match) return undefined;
  const [, sign = "", currency = "", whole = "", fraction, exponent, percent] = match;
  if (whole === "" && !fraction) return undefined;
  if (inBrackets && sign) return undefined;
  const size = Number(`${whole.replaceAll(",", "") || "0"}.${fraction || "0"}e${exponent ?? 0}`);
  if (!Number.isFinite(size)) return undefined;
  const signed = sign === "-" || inBrackets ? -size : size;
  const decimals = fraction ? ".00" : "";
  if (percent) return { value: signed / 100, numberFormat: `0${decimals}%` };
  if (currency) return { value: signed, numberFormat: `$#,##0${decimals}` };
  if (exponent !== undefined) return { value: signed, numberFormat: "0.00E+00" };
  return { value: signed, numberFormat: whole.includes(",") ? `#,##0${decimals}` : undefined };
}

const DATE = /^(?:(\d{4})[-/](\d{1,2})[-/](\d{1,2})|(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2}))/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*(AM|PM))?$/i;

/** A date, a time or both as Excel in en-US reads it (month before day; years 30–99 are 19xx). */
export function typedDate(text: string): TypedValue | undefined {
  const trimmed = text.trim();
  const date = DATE.exec(trimmed);
  const rest = date ? trimmed.slice(date[0].length) : trimmed;
  if (date && rest !== "" && !/^[T\s]/.test(rest)) return undefined;
  const time = rest.trim() === "" ? 0 : typedTime(rest.replace(/^[T\s]/, "").trim());
  if (time === undefined || (!date && rest.trim() === "")) return undefined;
  if (!date) return { value: time, numberFormat: "h:mm" };
  const day = dateSerial(
    fullYear(date[1] ?? date[6] ?? ""),
    Number(date[2] ?? date[4]),
    Number(date[3] ?? date[5]),
  );
  if (day === undefined) return undefined;
  return { value: day + time, numberFormat: rest.trim() === "" ? "m/d/yyyy" : "m/d/yyyy h:mm" };
}

/** A time as a fraction of a day; undefined when it is none. */
export function typedTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText = "0", millis = "0", half] = match;
  let hour = Number(hourText);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
  }
  const minute = Number(minuteText);
  const second = Number(secondText);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return (hour * 3600 + minute * 60 + second + Number(millis)) / 86_400;
}

/** Two-digit years as Excel reads them. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const DAY_MS = 86_400_000;

/**
 * The serial of a day in the 1900 date system; undefined when there is no such day. Excel counts a
 * 29 February 1900 that never was, so days before March 1900 are one lower.
 */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY_MS);
  const corrected = serial <= 60 ? serial - 1 : serial;
  return year >= 1900 && year <= 9999 && corrected >= 1 ? corrected : undefined;
}

/** A text typed into a cell of format General; undefined when it stays text. */
export function typedInput(text: string): TypedValue | undefined {
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === "FALSE")
    return { value: word === "TRUE", numberFormat: undefined };
  return typedNumber(text) ?? typedDate(text);
}
