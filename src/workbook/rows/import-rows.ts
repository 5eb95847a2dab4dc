import { readSurroundings } from "../read-workbook";
import type { PartsHooks } from "../read-parts";
import { rangeOf } from "../build/apply-cells";
import { foldText } from "../../pipeline/cells/fold";
import type { CellInput, FieldTable, ImportColumn } from "./plan-import";
import { identifier } from "../build/plan-names";
import { TABLE_STYLE } from "../build/plan-styles";
import { quietly } from "../quietly";
import type { RowsChoice } from "./rows-choice";
import { storeRowsChoice } from "./stored-choice";
import { LONGEST_SHEET_NAME, cleanSheetName, cutText } from "../sheet-name";
import { WorkbookError } from "../workbook-error";

/** Rows to be written onto a sheet of their own. */
export interface RowsToImport {
  /** what sheet and table are called if Excel has nothing of that name yet */
  readonly name: string;
  readonly table: FieldTable;
  readonly columns: readonly ImportColumn[];
}

/**
 * One request of at most so much: Excel on the web takes up to 5 MB, and the pane is held up for as
 * long as office.js makes a request of them.
 */
const CELLS_AT_ONCE = 20_000;
const LETTERS_AT_ONCE = 500_000;

/** What an import made. */
export interface Imported {
  /** of the rows, which are those in use from now on */
  readonly choice: RowsChoice;
  readonly sheet: string;
}

/**
 * Writes the rows as a table on a new sheet, shows it and takes the rows into use. When it fails or is
 * cancelled, the sheet goes.
 * @throws WorkbookError "cancelled" or "build-failed": nothing is left of it
 */
export async function importRows(
  context: Excel.RequestContext,
  { name, table, columns }: RowsToImport,
  hooks: PartsHooks = {},
): Promise<Imported> {
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load("id");
  const { inUse } = await readSurroundings(context);
  const sheetName = freeSheetName(name, inUse.sheets);
  const tableName = freeTableName(name, [...inUse.tables, ...inUse.names]);
  const sheet = await addSheet(context, sheetName);
  let isShown = false;
  try {
    let added: Excel.Table | undefined;
    await quietly(context, async () => {
      await writeRows(context, sheet, table, columns, hooks);
      const rows = table.rows.length + 1;
      const area = { row: 0, column: 0, rows, columns: columns.length };
      added = sheet.tables.add(rangeOf(sheet, area), true);
      added.name = tableName;
      added.style = TABLE_STYLE;
      added.load("id,name");
      fitColumns(sheet, table);
      sheet.freezePanes.freezeRows(1);
      isShown = true;
      sheet.activate();
      await context.sync();
    });
    const { id } = added!;
    const place = { kind: "table", table: tableName, id } as const;
    const choice = { place, options: [], stages: undefined };
    await storeRowsChoice(context, choice);
    return { choice, sheet: sheetName };
  } catch (error) {
    // By its id: somebody may have renamed it by now.
    const { worksheets } = context.workbook;
    if (isShown) worksheets.getItemOrNullObject(front.id).activate();
    worksheets.getItemOrNullObject(sheet.id).delete();
    await context.sync();
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("build-failed", error);
  }
}

/** @throws Excel's error: no sheet is there, also where only the answer was lost */
async function addSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(name);
  sheet.load("id");
  try {
    await context.sync();
    return sheet;
  } catch (error) {
    await removeBlank(context, name).catch((failed: unknown) => console.warn(failed));
    throw error;
  }
}

/** A sheet on which anything stands is somebody else's. */
async function removeBlank(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject();
  used.load("address");
  await context.sync();
  if (used.isNullObject) sheet.delete();
  await context.sync();
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: FieldTable,
  columns: readonly ImportColumn[],
  { progress, isCancelled }: PartsHooks,
): Promise<void> {
  const header = { row: 0, column: 0, rows: 1, columns: columns.length };
  // As texts: a header such as 2026 would stay a number, which no table takes.
  rangeOf(sheet, header).values = [columns.map((each) => `'${each.header}`)];
  columns.forEach(({ format }, column) => {
    if (format === undefined) return;
    const body = { row: 1, column, rows: rows.length, columns: 1 };
    // One for all: Excel takes a single value, its typings do not.
    rangeOf(sheet, body).numberFormat = format as unknown as string[][];
  });
  let from = 0;
  while (from < rows.length) {
    if (isCancelled?.() === true) throw new WorkbookError("cancelled");
    const part = nextPart(rows, from, columns);
    progress?.({ step: from, steps: rows.length });
    const area = { row: from + 1, column: 0, rows: part.length, columns: columns.length };
    rangeOf(sheet, area).values = part;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request cannot hold them all
    await context.sync();
    from += part.length;
  }
}

/** So many rows are looked at; notes and addresses would make a column too wide. */
const ROWS_FITTED = 200;
const LETTERS_FITTED = 40;

function fitColumns(sheet: Excel.Worksheet, { headers, rows }: FieldTable): void {
  const first = rows.slice(0, ROWS_FITTED);
  headers.forEach((_, column) => {
    const isShort = first.every((row) => row[column]!.length <= LETTERS_FITTED);
    const area = { row: 0, column, rows: isShort ? first.length + 1 : 1, columns: 1 };
    rangeOf(sheet, area).format.autofitColumns();
  });
}

function nextPart(
  rows: FieldTable["rows"],
  from: number,
  columns: readonly ImportColumn[],
): CellInput[][] {
  const part: CellInput[][] = [];
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columns.length));
  let letters = 0;
  for (let at = from; at < rows.length && part.length < most && letters < LETTERS_AT_ONCE; at++) {
    part.push(rows[at]!.map((field, column) => columns[column]!.inputOf(field)));
    for (const field of rows[at]!) letters += field.length;
  }
  return part;
}

function freeSheetName(name: string, taken: readonly string[]): string {
  const base = cleanSheetName(name) || "Import";
  return firstFree(taken, (number) => {
    const mark = number === 1 ? "" : ` ${number}`;
    return cutText(base, LONGEST_SHEET_NAME - mark.length).trim() + mark;
  });
}

function freeTableName(name: string, taken: readonly string[]): string {
  const base = cutText(identifier(cleanSheetName(name) || "Import"), 200);
  return firstFree(taken, (number) => (number === 1 ? base : `${base}_${number}`));
}

function firstFree(taken: readonly string[], nameOf: (number: number) => string): string {
  const known = new Set(taken.map(foldText));
  let number = 1;
  while (known.has(foldText(nameOf(number)))) number++;
  return nameOf(number);
}
