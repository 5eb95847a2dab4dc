import { dateSerial, fullYear, typedTime } from "../host/cells/typed-input";

/** The order of day, month and year in a column's date texts. */
export type DateOrder = "mdy" | "dmy" | "ymd";

export interface FieldDate {
  serial: number;
  hasTime: boolean;
}

const TIME_AND_ZONE =
  /^(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2})?)(\.\d+)?(\s*[AP]M)?\s*(?:Z|UTC|[-+]\d{2}:?\d{2})?)?$/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const DAY_NAMED = /^(\d{1,2})[-\s]([A-Z]{3,9})\.?[-\s,]+(\d{4}|\d{2})(?!\d)/i;
const NAMED_DAY = /^([A-Z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i;

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/**
 * A field's date when its order is beyond doubt: ISO, year first, or a month by its English name.
 * A time zone is not applied: the clock is kept as written, as Excel would show it.
 */
export function certainDate(field: string): FieldDate | undefined {
  const text = field.trim();
  const yearFirst = ISO.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst)
    return build(text.slice(yearFirst[0].length), yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_NAMED.exec(text);
  if (dayFirst)
    return build(text.slice(dayFirst[0].length), dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = NAMED_DAY.exec(text);
  if (!monthFirst) return undefined;
  const rest = text.slice(monthFirst[0].length);
  return build(rest, monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

/** A date of three plain numbers, such as 3/1/2017, read in the given order. */
export function orderedDate(field: string, order: DateOrder): FieldDate | undefined {
  const match = NUMBERS.exec(field.trim());
  if (!match) return undefined;
  const [whole, one, , two, three] = match;
  const rest = field.trim().slice(whole.length);
  if (order === "mdy") return build(rest, three, one, two);
  if (order === "dmy") return build(rest, three, two, one);
  // 24/05/20: only two digits can stand for the year in front.
  return three?.length === 2 ? build(rest, one, two, three) : undefined;
}

/**
 * The order of a column's plain dates by its own values: a number above 12 cannot be a month. With
 * dots the day comes first unless a value says otherwise. Undefined when nothing decides it or the
 * values contradict each other.
 */
export function columnOrder(fields: readonly string[]): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  let dotted = false;
  for (const field of fields) {
    const match = NUMBERS.exec(field.trim());
    if (!match) continue;
    dayFirst ||= Number(match[1]) > 12 && Number(match[3]) <= 12;
    monthFirst ||= Number(match[3]) > 12 && Number(match[1]) <= 12;
    dotted ||= match[2] === ".";
  }
  if (dayFirst === monthFirst) return dotted && !dayFirst ? "dmy" : undefined;
  return dayFirst ? "dmy" : "mdy";
}

function build(
  rest: string,
  yearText = "",
  monthText: string | undefined = "",
  dayText = "",
): FieldDate | undefined {
  const tail = TIME_AND_ZONE.exec(rest);
  const day = dateSerial(fullYear(yearText), Number(monthText), Number(dayText));
  if (!tail || day === undefined) return undefined;
  const [, clock, fraction = "", half = ""] = tail;
  if (clock === undefined) return { serial: day, hasTime: false };
  const time = typedTime(`${clock}${half}`);
  if (time === undefined) return undefined;
  return { serial: day + time + Number(`0${fraction}`) / 86_400, hasTime: true };
}

function monthOf(name = ""): string {
  const wanted = name.toLowerCase();
  return String(MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1);
}
