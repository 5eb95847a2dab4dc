import type { CellError } from "../host/cells/cell-value";
import { isErrorCode } from "../host/cells/cell-value";
import { typedNumber } from "../host/cells/typed-input";
import type { CsvTable } from "./read-csv";
import type { DateOrder, FieldDate } from "./field-dates";
import { certainDate, columnOrder, orderedDate } from "./field-dates";

/** A field as the cell it becomes; null is blank. */
export type CsvValue = string | number | boolean | null | CellError;

export interface ConvertedCsv {
  headers: string[];
  rows: CsvValue[][];
  /** by column: the number format of its dates, undefined where there are none */
  dateFormats: Array<string | undefined>;
  /** columns with dates that could be day or month first, and stayed text */
  ambiguousDates: { header: string; count: number }[];
}

const LEADING_ZERO = /^[-+]?0\d/;
const LONG_INTEGER = /^[-+]?\d{16,}$/;

/**
 * Fields to cells as Excel in en-US would make them, with three kinds kept as text because they are
 * identifiers more often than numbers: digits with a leading zero, integers of more than 15 digits
 * (Excel would round them), and anything that begins like a formula without being a number.
 */
export function convertCsv(table: CsvTable, dates?: DateOrder): ConvertedCsv {
  const columns = table.headers.map((_, index) => table.rows.map((row) => row[index] ?? ""));
  const orders = columns.map((fields) => dates ?? columnOrder(fields));
  const dateFormats: Array<string | undefined> = new Array<string | undefined>(columns.length);
  const rows = table.rows.map((row) =>
    row.map((field, column) => {
      const date = dateOf(field, orders[column]);
      if (!date) return plainValue(field);
      const known = dateFormats[column];
      dateFormats[column] =
        date.hasTime || known?.includes("h") ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
      return date.serial;
    }),
  );
  const ambiguousDates = columns.flatMap((fields, column) => {
    const count = orders[column] ? 0 : fields.filter(isAmbiguousDate).length;
    return count === 0 ? [] : [{ header: table.headers[column] ?? "", count }];
  });
  return { headers: table.headers, rows, dateFormats, ambiguousDates };
}

function dateOf(field: string, order: DateOrder | undefined): FieldDate | undefined {
  return certainDate(field) ?? (order && orderedDate(field, order));
}

function isAmbiguousDate(field: string): boolean {
  const isDate = (order: DateOrder) => orderedDate(field, order) !== undefined;
  return certainDate(field) === undefined && (isDate("mdy") || isDate("dmy"));
}

/** A field that is no date. */
export function plainValue(field: string): CsvValue {
  if (field === "") return null;
  const text = field.trim();
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  if (isErrorCode(word) && word !== "#BUSY!") return { error: word };
  if (LEADING_ZERO.test(text) || LONG_INTEGER.test(text)) return field;
  const number = typedNumber(text)?.value;
  return typeof number === "number" ? number : field;
}
