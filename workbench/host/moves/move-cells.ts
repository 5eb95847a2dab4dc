import { SetWorksheetRowHeightMutation } from "@univerjs/sheets";
import type { Rect } from "../cells/addresses";
import { MAX_COLUMNS, MAX_ROWS, heightOf, overlaps, rectOf, widthOf } from "../cells/addresses";
import { ApiError } from "../api/api-error";
import type { CellMove } from "./cell-move";
import { distanceOf, followMove, isCarried, movedPart } from "./cell-move";
import { followCells } from "../formulas/formula-shift";
import { calculatedFormulas } from "../tables/grow-table";
import type { Follow } from "./move-memory";
import { totalsRect, wholeRect } from "../tables/table-registry";
import type { CellWrite } from "../univer/grid";
import type { Workbook } from "../workbook";

/** Puts cells in or takes them out; everything that refers to moved cells follows them. */
export function moveCells(workbook: Workbook, asked: CellMove): void {
  checkTables(workbook, asked);
  checkRoom(workbook, asked);
  const move = keepingOneRow(workbook, asked);
  if (!move) {
    workbook.markAll();
    return workbook.tellMove(asked, "CellDeleted", "RowDeleted");
  }
  const { sheetId, area } = move;
  const isRows = widthOf(area) === MAX_COLUMNS;
  workbook.quietly(() => {
    const formulas = move.kind === "insert" ? tableFormulas(workbook, move) : [];
    const distance = distanceOf(move);
    const [down, right] = move.axis === "rows" ? [distance, 0] : [0, distance];
    const used = workbook.grid.usedRect(sheetId, movedPart(move), false);
    if (move.kind === "delete") clear(workbook, sheetId, area);
    if (used) workbook.grid.shift(sheetId, used, down ?? 0, right ?? 0);
    if (isRows) moveHeights(workbook, move);
    referencesFollow(workbook, move, (rect) => followMove(rect, move), "cells too");
    if (move.kind === "insert") dress(workbook, move);
    if (formulas.length > 0) workbook.write(sheetId, formulas);
  });
  workbook.markAll();
  const line = move.axis === "rows" ? ("Row" as const) : ("Column" as const);
  const done = move.kind === "insert" ? ("Inserted" as const) : ("Deleted" as const);
  const isWhole = isRows || heightOf(area) === MAX_ROWS;
  workbook.tellMove(move, isWhole ? `${line}${done}` : `Cell${done}`, `${line}${done}`);
}

/**
 * A person put rows or columns in or took them out: the cells and the formulas in them have moved in
 * Univer's own grid, all that the host keeps beside them follows.
 */
export function takeOverMove(workbook: Workbook, move: CellMove, isUndo: boolean): void {
  const { moves } = workbook;
  workbook.quietly(() => {
    const follow = (moved: Follow): void =>
      referencesFollow(workbook, move, moved, "cells have followed");
    if (!isUndo || !moves.takeBack(workbook, move, follow)) moves.move(workbook, move, follow);
  });
  workbook.markAll();
  const line = move.axis === "rows" ? ("Row" as const) : ("Column" as const);
  const done = move.kind === "insert" ? ("Inserted" as const) : ("Deleted" as const);
  workbook.tellMove(move, `${line}${done}`, `${line}${done}`);
}

/** Tables, charts, names, rules and formulas over moved cells keep to them. */
export function referencesFollow(
  workbook: Workbook,
  move: Pick<CellMove, "sheetId" | "axis">,
  moved: Follow,
  cells: "cells too" | "cells have followed",
): void {
  const { sheetId } = move;
  const changed = workbook.sheets.byId(sheetId)?.name ?? "";
  for (const table of workbook.tables.list(sheetId)) {
    const totals = totalsRect(table);
    const rect = moved(wholeRect(table));
    if (!rect) workbook.removeTable(table);
    else {
      // A table is at least its header and one row, which is the totals' where no other is left.
      const endRow = Math.max(rect.endRow, rect.startRow + 1);
      const staysTotal = totals !== undefined && moved(totals) !== undefined;
      table.hasTotals = staysTotal && endRow > rect.startRow + 1;
      table.rect = table.hasTotals ? { ...rect, endRow: endRow - 1 } : { ...rect, endRow };
      if (move.axis === "columns") workbook.readHeaders(table);
    }
  }
  workbook.charts.cellsMoved(sheetId, moved);
  workbook.validations.cellsMoved(sheetId, moved);
  workbook.conditionalFormats.cellsMoved(sheetId, moved);
  workbook.guard.mapLocks(sheetId, moved);
  const follow = (formula: string, own: string): string =>
    followCells(formula, own, changed, moved);
  if (cells === "cells too")
    for (const { id, name } of workbook.sheets.list())
      workbook.grid.mapFormulas(id, (formula) => follow(formula, name));
  workbook.mapOtherFormulas((formula, own) =>
    follow(formula, workbook.sheets.byId(own ?? "")?.name ?? ""),
  );
  workbook.tablesChanged();
}

/** Cells of a table move with all its columns or not at all; its header stays. */
function checkTables(workbook: Workbook, move: CellMove): void {
  const reach = { ...movedPart(move) };
  if (move.kind === "delete") {
    reach.startRow = Math.min(reach.startRow, move.area.startRow);
    reach.startColumn = Math.min(reach.startColumn, move.area.startColumn);
  }
  for (const table of workbook.tables.list(move.sheetId)) {
    const rect = wholeRect(table);
    if (!overlaps(rect, reach)) continue;
    const header = rectOf(rect.startRow, rect.startColumn, 1, widthOf(rect));
    const losesHeader =
      move.kind === "delete" &&
      move.axis === "rows" &&
      overlaps(header, move.area) &&
      followMove(rect, move) !== undefined;
    if (!isCarried(rect, move) || losesHeader)
      throw new ApiError(
        "InvalidOperation",
        `This would move cells of the table "${table.name}" apart.`,
      );
  }
}

/** Excel pushes nothing off the sheet. */
function checkRoom(workbook: Workbook, move: CellMove): void {
  const used = workbook.grid.usedRect(move.sheetId, movedPart(move), true);
  if (move.kind !== "insert" || !used) return;
  const isTooFar =
    move.axis === "rows"
      ? used.endRow + distanceOf(move) >= MAX_ROWS
      : used.endColumn + distanceOf(move) >= MAX_COLUMNS;
  if (isTooFar) throw new ApiError("InvalidOperation", "Cells would be pushed off the sheet.");
}

/** A table keeps one row: when all go, the first is only emptied. */
function keepingOneRow(workbook: Workbook, move: CellMove): CellMove | undefined {
  if (move.kind !== "delete" || move.axis !== "rows") return move;
  const { sheetId, area } = move;
  const emptied = workbook.tables
    .list(sheetId)
    .some(
      ({ rect }) =>
        isCarried(rect, move) &&
        area.startRow > rect.startRow &&
        area.startRow <= rect.startRow + 1 &&
        area.endRow >= rect.endRow,
    );
  if (!emptied) return move;
  clear(workbook, sheetId, { ...area, endRow: area.startRow });
  const others = { ...area, startRow: area.startRow + 1 };
  return heightOf(area) === 1 ? undefined : { ...move, area: others };
}

function clear(workbook: Workbook, sheetId: string, area: Rect): void {
  const used = workbook.grid.usedRect(sheetId, area, false);
  if (used) workbook.grid.erase(sheetId, used);
}

/** New cells look like those above them, or to their left; under a header like those below. */
function dress(workbook: Workbook, { sheetId, area, axis }: CellMove): void {
  const around = { ...area, startRow: Math.max(0, area.startRow - 1), endRow: area.endRow + 1 };
  const used = workbook.grid.usedRect(sheetId, { ...around, startColumn: 0 }, false);
  if (!used) return;
  const writes: CellWrite[] = [];
  for (let row = area.startRow; row <= Math.min(area.endRow, used.endRow); row++)
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      if (column > used.endColumn + 1) break;
      const table = workbook.tables.at(sheetId, row, column);
      const underHeader = table !== undefined && area.startRow === table.rect.startRow + 1;
      const above = underHeader ? area.endRow + 1 : area.startRow - 1;
      const [fromRow, fromColumn] = axis === "rows" ? [above, column] : [row, area.startColumn - 1];
      if (fromRow < 0 || fromColumn < 0) continue;
      const style = workbook.grid.ownStyle(sheetId, fromRow, fromColumn);
      if (style) writes.push({ row, column, style });
    }
  if (writes.length > 0) workbook.write(sheetId, writes);
}

/** The formulas of calculated columns for rows that are put into a table. */
function tableFormulas(workbook: Workbook, move: CellMove): CellWrite[] {
  if (move.axis !== "rows") return [];
  return workbook.tables
    .list(move.sheetId)
    .filter((table) => {
      const { startRow } = move.area;
      const rect = wholeRect(table);
      return isCarried(rect, move) && startRow > rect.startRow && startRow <= rect.endRow;
    })
    .flatMap((table) => calculatedFormulas(workbook, table, move.area));
}

function moveHeights(workbook: Workbook, { sheetId, kind, area }: CellMove): void {
  const sheet = workbook.grid.sheet(sheetId);
  const used = sheet.getLastRowWithContent() + heightOf(area);
  const heights: Record<number, number> = {};
  const standard = sheet.getConfig().defaultRowHeight;
  for (let row = area.startRow; row <= used; row++) {
    const from = kind === "insert" ? row - heightOf(area) : row + heightOf(area);
    const isNew = kind === "insert" && row <= area.endRow;
    heights[row] = isNew ? standard : sheet.getRowHeight(from);
  }
  const rect = rectOf(area.startRow, 0, Math.max(1, used - area.startRow + 1), 1);
  workbook.grid.execute(SetWorksheetRowHeightMutation.id, {
    subUnitId: sheetId,
    ranges: [rect],
    rowHeight: heights,
  });
}
