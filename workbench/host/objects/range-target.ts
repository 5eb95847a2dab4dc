import type { Rect } from "../cells/addresses";
import { formatRect, isOnSheet, parseRect, quoteSheet, splitSheet } from "../cells/addresses";
import { invalidArgument, itemNotFound } from "../api/api-error";
import type { SheetRecord } from "../sheets/sheet-list";
import { parseStructured, resolveStructured } from "../formulas/structured-reference";
import type { Workbook } from "../workbook";

/** The cells a Range object stands for. */
export interface RangeTarget {
  readonly workbook: Workbook;
  readonly sheetId: string;
  readonly rect: Rect;
}

export function sheetOf(range: RangeTarget): SheetRecord {
  const sheet = range.workbook.sheets.byId(range.sheetId);
  if (!sheet) throw itemNotFound("The sheet has been deleted.");
  return sheet;
}

/** The range moved or resized; refused when it leaves the sheet. */
export function withRect(range: RangeTarget, rect: Rect): RangeTarget {
  if (!isOnSheet(rect)) throw invalidArgument("The range lies outside the sheet.");
  return { ...range, rect };
}

/** "Sheet1!A1:B2", the sheet quoted when it has to be. */
export function addressOf(range: RangeTarget): string {
  return `${quoteSheet(sheetOf(range).name)}!${formatRect(range.rect)}`;
}

/**
 * The range an address text stands for: "A1:B2", "Sheet1!A:A", a defined name, a table or a
 * structured reference. Throws InvalidArgument, as Excel does, for anything else.
 */
export function rangeAt(workbook: Workbook, sheetId: string, address: string): RangeTarget {
  const { sheet: sheetName, rest } = splitSheet(address.trim().replace(/^=/, ""));
  const sheet = sheetName === undefined ? undefined : workbook.sheets.byKey(sheetName);
  if (sheetName !== undefined && !sheet) throw invalidArgument(`There is no sheet "${sheetName}".`);
  const rect = parseRect(rest);
  if (rect) return { workbook, sheetId: sheet?.id ?? sheetId, rect };
  const named = namedRange(workbook, rest);
  if (!named) throw invalidArgument(`"${address}" is no address.`);
  return named;
}

function namedRange(workbook: Workbook, text: string): RangeTarget | undefined {
  const name = workbook.names.byName(text);
  if (name) return rangeAt(workbook, workbook.sheets.active.id, name.formula);
  const [, tableName = "", brackets = "[]"] = /^([^[]+)(\[.*\])?$/s.exec(text) ?? [];
  const table = workbook.tables.byName(tableName);
  const reference = table && parseStructured(brackets);
  const rect = table && reference && resolveStructured(reference, table);
  return rect ? { workbook, sheetId: table.sheetId, rect } : undefined;
}
