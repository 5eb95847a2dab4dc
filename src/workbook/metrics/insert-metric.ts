import { areaAddress, cellAddress } from "../address";
import { contentInput } from "../cell-input";
import type { Area } from "../build/plan";
import {
  formatsFor,
  formatsOf,
  judgeRoom,
  placeBeside,
  roomOf,
  type Insertion,
} from "./plan-insert";
import { quietly } from "../quietly";
import type { RowsChoice, RowsPlace } from "../rows/rows-choice";

/** A cell or cells of a sheet. */
export interface InsertSpot {
  readonly sheet: string;
  readonly address: string;
}

export interface InsertRequest {
  readonly insertion: Insertion;
  /** the selected cells: the first of them takes the formula */
  readonly at: InsertSpot;
  /** what the formula reads */
  readonly choice: RowsChoice;
  /** the person has said that the cell's content may go */
  readonly mayReplace?: boolean;
}

/** What is needed to take an insertion back. */
export interface InsertUndo {
  /** the sheet's id, which a rename leaves */
  readonly sheet: string;
  readonly spot: InsertSpot;
  readonly area: Area;
  readonly formats: readonly (readonly string[])[];
  /** as it is typed */
  readonly before: unknown;
  /** as Excel keeps what was written */
  readonly written: unknown;
}

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly spot: InsertSpot; readonly undo: InsertUndo }
  /** nothing was written: the cell holds something */
  | { readonly kind: "replace"; readonly spot: InsertSpot; readonly shown: string }
  /** nothing was written: the answer has no room there, and has some elsewhere */
  | {
      readonly kind: "no-room";
      readonly why: "filled" | "table" | "circular";
      readonly room: string;
      readonly instead: InsertSpot;
    };

/** Writes a formula with its formats, unless that would overwrite something nobody spoke of. */
export async function insertMetric(
  context: Excel.RequestContext,
  { insertion, at, choice, mayReplace = false }: InsertRequest,
): Promise<InsertOutcome> {
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  const anchor = sheet.getRange(at.address).getCell(0, 0);
  anchor.load("rowIndex,columnIndex,formulas,values,valueTypes,text");
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("columnIndex,columnCount");
  const spill = anchor.getSpillingToRangeOrNullObject();
  spill.load("rowIndex,columnIndex,rowCount,columnCount");
  const read = rangesRead(context, choice);
  read.forEach((range) => {
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("id");
  });
  await context.sync();
  const first = { row: anchor.rowIndex, column: anchor.columnIndex };
  const area = roomOf(insertion, first);
  const room = sheet.getRange(areaAddress(area));
  room.load("formulas");
  const tables = room.getTables(false);
  tables.load("items/name");
  const formatted = sheet.getRange(
    areaAddress({ ...area, rows: formatsOf(insertion, area).length }),
  );
  formatted.load("numberFormat");
  await context.sync();
  const { items } = tables;
  const own = spill.isNullObject ? undefined : areaOf(spill);
  const seen = {
    anchor: (anchor.formulas as unknown[][])[0]![0],
    filled: countFilled(room.formulas as unknown[][], area, own),
    hasTable: items.length > 0,
    readsItself: read.some(
      (range) =>
        !range.isNullObject && range.worksheet.id === sheet.id && overlap(areaOf(range), area),
    ),
  };
  const spot = { sheet: sheet.name, address: cellAddress(first.row, first.column) };
  const verdict = judgeRoom(insertion, seen);
  if (verdict.kind === "no-room") {
    const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    const beside = placeBeside(first, columns);
    const instead = { sheet: sheet.name, address: cellAddress(beside.row, beside.column) };
    return { kind: "no-room", why: verdict.why, room: areaAddress(area), instead };
  }
  if (verdict.kind === "replace" && !mayReplace)
    return { kind: "replace", spot, shown: String((anchor.text as unknown[][])[0]![0]) };
  const formats = formatted.numberFormat as string[][];
  const before = { formats, content: contentInput(anchor) };
  await quietly(context, async () => {
    try {
      formatted.numberFormat = formatsFor(insertion, area, formats[0]![0]!) as string[][];
      anchor.formulas = [[insertion.formula]];
      anchor.load("formulas");
      await context.sync();
    } catch (error) {
      // Excel carries a batch out until it meets what it refuses.
      putBack(anchor, formatted, before);
      await context.sync().catch(() => undefined);
      throw error;
    }
  });
  const written = (anchor.formulas as unknown[][])[0]![0];
  const undo = { sheet: sheet.id, spot, area, formats, before: before.content, written };
  return { kind: "inserted", spot, undo };
}

/** Puts back what stood there; false, and nothing done, when somebody has edited the cell since. */
export async function undoInsert(
  context: Excel.RequestContext,
  { sheet: id, area, formats, before, written }: InsertUndo,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const anchor = sheet.getRange(cellAddress(area.row, area.column));
  anchor.load("formulas");
  await context.sync();
  if (sheet.isNullObject || (anchor.formulas as unknown[][])[0]![0] !== written) return false;
  await quietly(context, async () => {
    const looks = sheet.getRange(areaAddress({ ...area, rows: formats.length }));
    putBack(anchor, looks, { content: before, formats });
    await context.sync();
  });
  return true;
}

function putBack(
  anchor: Excel.Range,
  looks: Excel.Range,
  { content, formats }: { readonly content: unknown; readonly formats: InsertUndo["formats"] },
): void {
  // In a cell of texts a formula or a number would become a text.
  anchor.numberFormat = [["General"]];
  anchor.formulas = [[content]];
  looks.numberFormat = formats as string[][];
}

/** The ranges that a formula over these rows reads; what is gone is a null object. */
function rangesRead(context: Excel.RequestContext, { place, stages }: RowsChoice): Excel.Range[] {
  const places: RowsPlace[] = [place];
  if (stages !== undefined && "table" in stages) places.push({ kind: "table", ...stages });
  return places.map((each) =>
    each.kind === "table"
      ? context.workbook.tables.getItemOrNullObject(each.table).getRange()
      : context.workbook.worksheets.getItemOrNullObject(each.sheet).getRange(each.address),
  );
}

function areaOf(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Filled cells of the room besides its first, and besides what that one spills. */
function countFilled(cells: unknown[][], area: Area, own: Area | undefined): number {
  let count = 0;
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === "" || (row === 0 && column === 0)) return;
      const at = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      if (own === undefined || !overlap(at, own)) count++;
    }),
  );
  return count;
}
