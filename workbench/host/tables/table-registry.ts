import type { Rect } from "../cells/addresses";
import { contains, formatRect, overlaps, parseRect } from "../cells/addresses";
import { ApiError, invalidArgument, itemAlreadyExists } from "../api/api-error";
import type { CellValue } from "../cells/cell-value";
import { isCellError } from "../cells/cell-value";

/** A table on a sheet; its columns' names are read from the header cells by whoever made it. */
export interface TableRecord {
  readonly id: string;
  name: string;
  sheetId: string;
  /** header and data */
  rect: Rect;
  /** whether the row below the data is the table's, too, and holds its totals */
  hasTotals: boolean;
  columns: string[];
  style: string;
  look: TableLook;
}

/** Which parts of a table its style shows. */
export interface TableLook {
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** All cells of a table, its totals row included. */
export const wholeRect = ({ rect, hasTotals }: Pick<TableRecord, "rect" | "hasTotals">): Rect =>
  hasTotals ? { ...rect, endRow: rect.endRow + 1 } : rect;

/** The row with the totals; undefined where there is none. */
export const totalsRect = (table: Pick<TableRecord, "rect" | "hasTotals">): Rect | undefined =>
  table.hasTotals ? { ...wholeRect(table), startRow: table.rect.endRow + 1 } : undefined;

/** How a new table looks. */
export const newTableLook = (): TableLook => ({
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
});

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LONGEST_NAME = 255;

/** Throws what Excel says to a name that no table or defined name may have. */
export function checkName(name: string): void {
  const cellLike = parseRect(name) !== undefined || /^(?:R\d*)?(?:C\d*)?$/i.test(name);
  if (!NAME.test(name) || name.length > LONGEST_NAME || cellLike)
    throw invalidArgument(`"${name}" is not a valid name.`);
}

/**
 * The workbook's tables. Our own (quirk 6): Univer's table state goes stale when rows are inserted
 * or headers edited, so formulas are translated from this registry instead.
 */
export class TableRegistry {
  private readonly tables: TableRecord[] = [];
  private lastId = 0;

  list(sheetId?: string): readonly TableRecord[] {
    return this.tables.filter((table) => sheetId === undefined || table.sheetId === sheetId);
  }

  byName(name: string): TableRecord | undefined {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  byKey(key: string): TableRecord | undefined {
    return this.tables.find((table) => table.id === key) ?? this.byName(key);
  }

  at(sheetId: string, row: number, column: number): TableRecord | undefined {
    return this.tables.find(
      (table) => table.sheetId === sheetId && contains(table.rect, row, column),
    );
  }

  add(
    sheetId: string,
    rect: Rect,
    columns: string[],
    isTaken: (name: string) => boolean,
  ): TableRecord {
    this.checkRect(sheetId, rect);
    const id = `{table-${++this.lastId}}`;
    const name = this.freeName(isTaken);
    const table = {
      id,
      name,
      sheetId,
      rect,
      hasTotals: false,
      columns,
      style: "TableStyleMedium2",
      look: newTableLook(),
    };
    this.tables.push(table);
    return table;
  }

  rename(table: TableRecord, name: string, isTaken: (name: string) => boolean): void {
    checkName(name);
    const other = this.byName(name);
    if ((other && other !== table) || isTaken(name))
      throw itemAlreadyExists(`The name "${name}" is in use.`);
    table.name = name;
  }

  /** A new rectangle for a table: it may not touch another, and its header row stays. */
  resize(table: TableRecord, rect: Rect): void {
    this.checkRect(table.sheetId, rect, table);
    if (rect.startRow !== table.rect.startRow || !overlaps(rect, table.rect))
      throw invalidArgument("The headers must stay in the same row and the table must overlap.");
    table.rect = rect;
  }

  remove(table: TableRecord): void {
    const index = this.tables.indexOf(table);
    if (index >= 0) this.tables.splice(index, 1);
  }

  /** Puts a table back that was taken away, unless its name or its place is taken by now. */
  restore(table: TableRecord): void {
    const inTheWay = this.list(table.sheetId).some((other) =>
      overlaps(wholeRect(other), wholeRect(table)),
    );
    if (!inTheWay && !this.byName(table.name)) this.tables.push(table);
  }

  private checkRect(sheetId: string, rect: Rect, except?: TableRecord): void {
    const other = this.list(sheetId).find(
      (table) => table !== except && overlaps(wholeRect(table), rect),
    );
    if (other)
      throw new ApiError(
        "InvalidArgument",
        `A table can't overlap another table: ${formatRect(rect)} touches "${other.name}".`,
      );
  }

  private freeName(isTaken: (name: string) => boolean): string {
    for (let number = this.tables.length + 1; ; number++) {
      const name = `Table${number}`;
      if (!this.byName(name) && !isTaken(name)) return name;
    }
  }
}

/**
 * Column names as Excel gives them: blank headers become Column1, Column2 …, a repeated one gets a
 * number (Name, Name2, Name3), and letter case makes no difference.
 */
export function tableHeaders(texts: readonly string[]): string[] {
  const given = new Set(texts.map((text) => text.toLowerCase()));
  const taken = new Set<string>();
  // Thousands of blank headers are counted once, not each from the start.
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const isFree = (name: string): boolean =>
      !taken.has(name.toLowerCase()) && (name === text || !given.has(name.toLowerCase()));
    let name = text === "" ? "Column1" : text;
    const key = text.toLowerCase();
    let number = numbers.get(key) ?? 2;
    while (!isFree(name)) name = `${text === "" ? "Column" : text}${number++}`;
    numbers.set(key, number);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A header is always text; Excel turns what is typed there into its text. */
export function headerText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
