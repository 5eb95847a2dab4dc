import {
  columnOrder,
  isWholeDay,
  parseTextDate,
  resolveTextDate,
  type TextDate,
} from "../../pipeline/cells/serial-date";
import type { Range } from "../../pipeline/cells/cell-value";
import { eachRow, type Steps } from "../../pipeline/steps";
import { lacksPart, parseNamedDate } from "./named-date";
import { AmountTexts } from "./amount-texts";
import { textInput } from "../build/apply-cells";
import { DATE } from "../build/plan-styles";
import { asArgument } from "../read-parts";

/** A file of fields, every row as long as the headers. */
export interface FieldTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is typed into a cell; null leaves it blank. */
export type CellInput = string | number | boolean | null;

/** How the fields of a column become cells. */
export interface ImportColumn {
  readonly header: string;
  /** number format of its dates; undefined where there are none */
  readonly format: string | undefined;
  /** whether it holds dates that stay texts, since nothing tells day from month */
  readonly hasOpenDates: boolean;
  /** whether it holds dates that stay texts, since their day or their year is missing */
  readonly hasPartDates: boolean;
  readonly inputOf: (field: string) => CellInput;
}

/** What a cell of Excel can hold. */
const LONGEST_TEXT = 32_767;

/** So many filled fields tell whether a column is one of dates. */
const FIELDS_LOOKED_AT = 200;

const LEADING_ZERO = /^-?0\d/;
const MOST_DIGITS = 15;
const PLAIN_NUMBER = /^-?\d[\d.,]*$/;

/**
 * How a column of an export is typed into a sheet: dates as such where the column tells the order of
 * day and month or they name the month, numbers as such unless they are ids (a leading zero, a plus,
 * more digits than Excel keeps), all else as the very text, a formula's beginning included.
 * @param column its number, from 0
 */
export function* planColumn({ headers, rows }: FieldTable, column: number): Steps<ImportColumn> {
  const first: string[] = [];
  // Days and names repeat, and tell nothing new.
  const different = new Set<string>();
  yield* eachRow(0, rows.length, (row) => {
    const field = rows[row]![column]!.trim();
    if (field === "") return;
    if (first.length < FIELDS_LOOKED_AT) first.push(field);
    different.add(field);
  });
  const fields = [...different];
  const isOfDays = areDays(first);
  const dates: TextDate[] = [];
  let hasPartDates = false;
  const amounts = new AmountTexts();
  yield* eachRow(0, fields.length, (at) => {
    const field = fields[at]!;
    if (PLAIN_NUMBER.test(field)) amounts.look(field);
    if (!isOfDays) return;
    const date = dateOf(field);
    if (date !== undefined) dates.push(date);
    hasPartDates ||= lacksPart(field);
  });
  const order = columnOrder(dates);
  let hasOpenDates = false;
  let isOfDates = false;
  let hasTime = false;
  yield* eachRow(0, dates.length, (at) => {
    const serial = resolveTextDate(dates[at]!, order);
    if (serial === undefined) hasOpenDates = true;
    else isOfDates = true;
    hasTime ||= serial !== undefined && !isWholeDay(serial);
  });
  return {
    header: headers[column]!,
    format: isOfDates ? (hasTime ? `${DATE} h:mm` : DATE) : undefined,
    hasOpenDates,
    hasPartDates,
    inputOf(field) {
      const text = field.trim();
      if (text === "") return null;
      const date = isOfDays ? dateOf(text) : undefined;
      const serial = date && resolveTextDate(date, order);
      if (serial !== undefined) return serial;
      if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
      const number = isNumber(text) ? amounts.read(text) : undefined;
      return number ?? textInput(field.slice(0, LONGEST_TEXT));
    },
  };
}

/** What the cells of an import hold as a function gets them, headers included. */
export function* importedValues(
  { rows }: FieldTable,
  columns: readonly ImportColumn[],
): Steps<Range> {
  const values: unknown[][] = [columns.map(({ header }) => header)];
  yield* eachRow(0, rows.length, (row) => {
    values.push(rows[row]!.map((field, column) => valueOf(columns[column]!.inputOf(field))));
  });
  return values;
}

/** The apostrophe that makes a text of what is typed is no part of it. */
function valueOf(input: CellInput): unknown {
  if (input === null) return "";
  return asArgument(typeof input === "string" && input.startsWith("'") ? input.slice(1) : input);
}

/** Whether most of the first fields of a column tell a day, be it a part of it. */
function areDays(first: readonly string[]): boolean {
  const days = first.filter((field) => dateOf(field) !== undefined || lacksPart(field));
  return days.length > 0 && days.length * 2 >= first.length;
}

function dateOf(field: string): TextDate | undefined {
  return parseTextDate(field) ?? parseNamedDate(field);
}

function isNumber(text: string): boolean {
  if (!PLAIN_NUMBER.test(text) || LEADING_ZERO.test(text)) return false;
  return text.replace(/\D/g, "").length <= MOST_DIGITS;
}
