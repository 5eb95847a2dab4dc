import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Rect } from "../cells/addresses";
import { MAX_COLUMNS, MAX_ROWS, heightOf, overlaps, rectOf, widthOf } from "../cells/addresses";
import { ApiError } from "../api/api-error";
import { wholeRect } from "../tables/table-registry";
import type { CellMove } from "../moves/cell-move";
import { fillFormula } from "../formulas/formula-shift";
import { moveCells } from "../moves/move-cells";
import type { CellWrite } from "../univer/grid";
import { NO_STYLE } from "../univer/grid";
import { oneOf } from "./checks";
import type { RangeTarget } from "./range-target";

/** Inserting, deleting, copying and merging cells. */

const OPTIONS = {
  insert: { rows: "allowInsertRows", columns: "allowInsertColumns" },
  delete: { rows: "allowDeleteRows", columns: "allowDeleteColumns" },
} as const;

/** Whole rows and columns move their own way, whatever is asked for. */
function axisOf(rect: Rect, isAlongRows: boolean): CellMove["axis"] {
  if (widthOf(rect) === MAX_COLUMNS) return "rows";
  if (heightOf(rect) === MAX_ROWS) return "columns";
  return isAlongRows ? "rows" : "columns";
}

function move(range: RangeTarget, kind: CellMove["kind"], isAlongRows: boolean): void {
  const { workbook, sheetId, rect } = range;
  const axis = axisOf(rect, isAlongRows);
  workbook.guard.needs(sheetId, OPTIONS[kind][axis]);
  moveCells(workbook, { sheetId, kind, axis, area: rect });
}

/** Puts blank cells where the range is; what was there goes down or right. */
export function insertCells(range: RangeTarget, shift: unknown): void {
  move(range, "insert", oneOf(shift, ["Down", "Right"] as const) === "Down");
}

export function deleteCells(range: RangeTarget, shift: unknown): void {
  move(range, "delete", oneOf(shift, ["Up", "Left"] as const) === "Up");
}

const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;

/** Copies a range here, over and over as far as this one is a multiple of it. */
export function copyFrom(
  range: RangeTarget,
  source: RangeTarget,
  [copyType, skipBlanks, transpose]: readonly unknown[],
): void {
  if (transpose === true) throw new ApiError("NotImplemented", "The workbench does not transpose.");
  const type = oneOf(copyType ?? "All", COPY_TYPES);
  const { workbook, sheetId } = range;
  const target = targetOf(range.rect, source.rect);
  if (type !== "Formats") workbook.guard.values(sheetId, target);
  if (type === "All" || type === "Formats") workbook.guard.formats(sheetId);
  const writes: CellWrite[] = [];
  for (let row = target.startRow; row <= target.endRow; row++)
    for (let column = target.startColumn; column <= target.endColumn; column++) {
      const fromRow = source.rect.startRow + ((row - target.startRow) % heightOf(source.rect));
      const across = (column - target.startColumn) % widthOf(source.rect);
      const from = { row: fromRow, column: source.rect.startColumn + across };
      const write = copyOf(source, from, { row, column }, type);
      if (skipBlanks !== true || write.value !== null) writes.push(write);
    }
  workbook.write(sheetId, writes);
}

interface Place {
  row: number;
  column: number;
}

function copyOf(
  { workbook, sheetId }: RangeTarget,
  from: Place,
  to: Place,
  type: (typeof COPY_TYPES)[number],
): CellWrite {
  const { grid } = workbook;
  const write: CellWrite = { ...to };
  const formula = type === "Values" ? undefined : grid.formula(sheetId, from.row, from.column);
  if (type !== "Formats") {
    if (formula) write.formula = fillFormula(formula, to.row - from.row, to.column - from.column);
    else write.value = grid.value(sheetId, from.row, from.column);
  }
  if (type === "All" || type === "Formats")
    write.style = { ...NO_STYLE, ...grid.ownStyle(sheetId, from.row, from.column) };
  return write;
}

/** A single cell, or a range that is no multiple, takes the source's size. */
function targetOf(rect: Rect, source: Rect): Rect {
  const fits = heightOf(rect) % heightOf(source) === 0 && widthOf(rect) % widthOf(source) === 0;
  return fits ? rect : rectOf(rect.startRow, rect.startColumn, heightOf(source), widthOf(source));
}

/** Makes one cell of many: the first one's value stays, the others go. */
export function mergeCells(range: RangeTarget, across: boolean): void {
  const { workbook, sheetId, rect } = range;
  workbook.guard.formats(sheetId);
  if (workbook.tables.list(sheetId).some((table) => overlaps(wholeRect(table), rect)))
    throw new ApiError("InvalidOperation", "Cells of a table can't be merged.");
  unmergeCells(range);
  const rows = Array.from({ length: heightOf(rect) }, (_, index) =>
    rectOf(rect.startRow + index, rect.startColumn, 1, widthOf(rect)),
  );
  const areas = across ? rows : [rect];
  const writes: CellWrite[] = [];
  for (const area of areas)
    for (let row = area.startRow; row <= area.endRow; row++)
      for (let column = area.startColumn; column <= area.endColumn; column++)
        if (row !== area.startRow || column !== area.startColumn)
          writes.push({ row, column, value: null });
  if (writes.length > 0) workbook.write(sheetId, writes);
  workbook.grid.execute(AddWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: areas });
}

export function unmergeCells({ workbook, sheetId, rect }: RangeTarget): void {
  workbook.guard.formats(sheetId);
  const merged = workbook.grid.sheet(sheetId).getMergeData();
  const ranges = merged.filter((area) => overlaps(area, rect));
  if (ranges.length > 0)
    workbook.grid.execute(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges });
}
