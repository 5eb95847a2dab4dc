import type { ErrorCode } from "./host/cells/cell-value";
import { isCellError } from "./host/cells/cell-value";
import type { ConvertedCsv, CsvValue } from "./csv/convert";
import type { OpenAddIn } from "./node/open-add-in";

/** One line of output: the formula with its value or its error. */
export interface Evaluated {
  formula: string;
  value?: Shown | Shown[][];
  error?: ShownError;
}

export interface ShownError {
  code: string;
  message: string;
}

export type Shown = number | string | boolean | { error: ShownError };

/** Excel says no more about its own errors; a custom function's sentence stands instead of these. */
const NATIVE_ERRORS: Readonly<Record<ErrorCode, string>> = {
  "#DIV/0!": "division by zero",
  "#NAME?": "the formula holds a name that is not known",
  "#VALUE!": "a value in the formula is of the wrong type",
  "#NUM!": "a number in the formula is out of range",
  "#N/A": "a value is not available to the formula",
  "#REF!": "the formula refers to a cell that is not there",
  "#SPILL!": "there is no room for the results",
  "#CALC!": "the formula's calculation is not supported",
  "#NULL!": "the formula's ranges do not intersect",
  "#BUSY!": "the function has not answered",
};

const UNREADABLE = "the formula cannot be read";

/** Puts a CSV on a sheet of its own and makes a table of it, through the API like any add-in. */
export async function addTable(addIn: OpenAddIn, name: string, csv: ConvertedCsv): Promise<void> {
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const lines = [
      csv.headers.map((header) => `'${header}`),
      ...csv.rows.map((row) => row.map(typed)),
    ];
    const range = sheet.getRangeByIndexes(0, 0, lines.length, csv.headers.length);
    range.values = addIn.page.toPage(lines);
    csv.dateFormats.forEach((format, column) => {
      if (format && csv.rows.length > 0)
        // One value for all cells is allowed, though the typings say matrix.
        sheet.getRangeByIndexes(1, column, csv.rows.length, 1).numberFormat = format as never;
    });
    const table = sheet.tables.add(range, true);
    table.name = name;
    await context.sync();
  });
}

/** As it would be typed: the apostrophe keeps a text from being read as anything else. */
function typed(value: CsvValue): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `'${value}` : value;
}

/** Evaluates each formula on a sheet of its own, so that no spill meets another. */
export async function evaluateFormulas(
  addIn: OpenAddIn,
  formulas: readonly string[],
): Promise<Evaluated[]> {
  const sheets = await placeFormulas(addIn, formulas);
  await addIn.host.settled();
  return addIn.run(async (context) => {
    const cells = sheets.map((sheetId) => {
      if (sheetId === undefined) return undefined;
      const cell = context.workbook.worksheets.getItem(sheetId).getCell(0, 0);
      const spill = cell.getSpillingToRangeOrNullObject();
      cell.load("values,valueTypes");
      spill.load("values,valueTypes");
      return { cell, spill, sheetId };
    });
    await context.sync();
    return formulas.map((formula, index) => {
      const read = cells[index];
      if (!read) return { formula, error: { code: "#NAME?", message: UNREADABLE } };
      const range = read.spill.isNullObject ? read.cell : read.spill;
      return { formula, ...shown(addIn, read.sheetId, range) };
    });
  });
}

/** The sheet's id for each formula; undefined where the host refused the formula. */
async function placeFormulas(
  addIn: OpenAddIn,
  formulas: readonly string[],
): Promise<Array<string | undefined>> {
  const place = (texts: readonly string[]): Promise<string[]> =>
    addIn.run(async (context) => {
      const sheets = texts.map((text) => {
        const sheet = context.workbook.worksheets.add();
        sheet.getCell(0, 0).formulas = addIn.page.toPage([[text]]);
        return sheet;
      });
      // Loads come last: a load among the writes makes the host calculate before each of them.
      for (const sheet of sheets) sheet.load("id");
      await context.sync();
      return sheets.map((sheet) => sheet.id);
    });
  const texts = formulas.map((formula) => (formula.startsWith("=") ? formula : `=${formula}`));
  try {
    return await place(texts);
  } catch {
    // One formula was refused and took the batch with it: each by itself, then.
    const ids: Array<string | undefined> = [];
    for (const text of texts) ids.push((await place([text]).catch(() => []))[0]);
    return ids;
  }
}

function shown(
  addIn: OpenAddIn,
  sheetId: string,
  range: Excel.Range,
): { value: Shown | Shown[][] } | { error: ShownError } {
  const rows = (range.values as Array<Array<number | string | boolean>>).map((row, r) =>
    row.map((value, c) =>
      range.valueTypes[r]?.[c] === "Error" ? errorAt(addIn, sheetId, r, c, String(value)) : value,
    ),
  );
  const first = rows[0]?.[0] ?? "";
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return { value: rows };
  return typeof first === "object" ? first : { value: first };
}

function errorAt(
  addIn: OpenAddIn,
  sheetId: string,
  row: number,
  column: number,
  code: string,
): { error: ShownError } {
  const sentence = addIn.host.workbook.messageAt(sheetId, row, column);
  return { error: { code, message: sentence || (NATIVE_ERRORS[code as ErrorCode] ?? "") } };
}
