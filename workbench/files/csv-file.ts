import type { ConvertedCsv, CsvValue } from "../csv/convert";
import { convertCsv } from "../csv/convert";
import type { DateOrder } from "../csv/field-dates";
import { readCsv } from "../csv/read-csv";
import { MAX_COLUMNS, MAX_ROWS, formatRect, rectOf } from "../host/cells/addresses";
import { unreservedName } from "../host/sheets/sheet-names";
import { checkName, newTableLook } from "../host/tables/table-registry";
import type { CellFile, CellStyle, FileRead, Loss } from "./workbook-file";
import { FileError } from "./workbook-file";
import { fittingWidths } from "./fitting-widths";
import { newSheetFile, newWorkbookFile } from "./empty-file";

/**
 * A CSV file as a workbook of one sheet with one table, both named after it.
 * @param name the file's name without its ending
 * @param dates how to read dates that could be day or month first; they stay text without it
 * @throws FileError when a sheet has no room for it
 */
export function csvFile(bytes: Uint8Array, name: string, dates?: DateOrder): FileRead {
  const table = readCsv(bytes);
  if (table.rows.length >= MAX_ROWS || table.headers.length > MAX_COLUMNS)
    throw new FileError(
      "the file has more rows or columns than a sheet: keep those you need in a file of their own",
    );
  const csv = convertCsv(table, dates);
  const styles: CellStyle[] = [];
  const styleOf = csv.dateFormats.map((format) => format && styleIndex(styles, format));
  const sheet = newSheetFile(sheetName(name));
  const lines: CsvValue[][] = [csv.headers, ...csv.rows];
  const long: string[] = [];
  for (const [row, line] of lines.entries())
    for (const [column, given] of line.entries()) {
      if (given === null) continue;
      const value = typeof given === "string" ? given.slice(0, LONGEST_TEXT) : given;
      if (value !== given) long.push(formatRect(rectOf(row, column)));
      const cell: CellFile = { row, column, value };
      const style = row > 0 && typeof value === "number" ? styleOf[column] : undefined;
      if (typeof style === "number") cell.style = style;
      sheet.cells.push(cell);
    }
  sheet.columns = fittingWidths(csv.headers, csv.rows, csv.dateFormats);
  if (csv.headers.length > 0)
    sheet.tables.push({
      name: tableName(name),
      rect: rectOf(0, 0, Math.max(lines.length, 2), csv.headers.length),
      hasTotals: false,
      style: "TableStyleMedium2",
      look: newTableLook(),
    });
  return {
    file: { ...newWorkbookFile([sheet]), styles },
    losses: [...cuts(long, sheet.name), ...ambiguities(csv, sheet.name)],
  };
}

function styleIndex(styles: CellStyle[], numberFormat: string): number {
  const known = styles.findIndex((style) => style.numberFormat === numberFormat);
  return known >= 0 ? known : styles.push({ numberFormat }) - 1;
}

/** A cell holds no more characters, in Excel. */
const LONGEST_TEXT = 32_767;

function cuts([first, ...others]: readonly string[], sheet: string): Loss[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const what = "a text is cut after 32,767 characters, the most a cell holds";
  return [{ where: `${sheet}!${first}${more}`, what }];
}

function ambiguities({ ambiguousDates }: ConvertedCsv, where: string): Loss[] {
  return ambiguousDates.map(({ header, count }) => ({
    where,
    what: `${header} has ${count} ${count === 1 ? "date" : "dates"} that could be day or month first; they stay text`,
  }));
}

const LONGEST_SHEET_NAME = 31;

/** The name without what a sheet's may not hold. */
function sheetName(name: string): string {
  const allowed = name.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_SHEET_NAME);
  return unreservedName(allowed.replace(/^[\s']+|[\s']+$/g, "") || "Sheet1");
}

/** A name formulas can use: words joined by underscores, and never like a cell's address. */
function tableName(name: string): string {
  const word = name.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/^_+|_+$/g, "");
  try {
    checkName(word);
    return word;
  } catch {
    return `Table_${word || 1}`;
  }
}
