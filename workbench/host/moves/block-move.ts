import type { Rect } from "../cells/addresses";
import { contains } from "../cells/addresses";
import { growTables } from "../tables/grow-table";
import { referencesFollow } from "./move-cells";
import type { Workbook } from "../workbook";

/** Cells that a person took from one place to another: cut and pasted, or dragged. */
export interface BlockMove {
  sheetId: string;
  from: Rect;
  toSheetId: string;
  to: Rect;
}

/** A rectangle goes with a block that it lies in whole; all others stay where they are. */
export function followBlock(rect: Rect, { from, to }: Pick<BlockMove, "from" | "to">): Rect {
  if (!isWithin(rect, from)) return rect;
  const down = to.startRow - from.startRow;
  const right = to.startColumn - from.startColumn;
  return {
    startRow: rect.startRow + down,
    startColumn: rect.startColumn + right,
    endRow: rect.endRow + down,
    endColumn: rect.endColumn + right,
  };
}

const isWithin = (inner: Rect, outer: Rect): boolean =>
  contains(outer, inner.startRow, inner.startColumn) &&
  contains(outer, inner.endRow, inner.endColumn);

/**
 * The cells have moved in Univer's grid, and the formulas in cells have followed them; tables,
 * names, rules and charts follow now. On another sheet they stay behind: Excel's would follow.
 */
export function takeOverBlock(workbook: Workbook, move: BlockMove, isUndo: boolean): void {
  const { sheetId, from, toSheetId, to } = move;
  workbook.quietly(() => {
    const { spills } = workbook.grid;
    for (const { startRow, startColumn } of spills.list(sheetId))
      if (contains(from, startRow, startColumn)) spills.clear(sheetId, startRow, startColumn);
    // Whichever cells were a table's headers, its columns are named by those that are there now.
    const axis = "columns" as const;
    const follow = (rect: Rect): Rect => followBlock(rect, move);
    if (sheetId === toSheetId)
      referencesFollow(workbook, { sheetId, axis }, follow, "cells have followed");
    else for (const each of [sheetId, toSheetId]) readAllHeaders(workbook, each);
    if (isUndo) workbook.growths.takeBack(workbook, sheetId, from);
    else workbook.growths.note(growTables(workbook, toSheetId, to));
  });
  workbook.markAll();
  workbook.tellChange(sheetId, from, "RangeEdited");
  workbook.tellChange(toSheetId, to, "RangeEdited");
}

function readAllHeaders(workbook: Workbook, sheetId: string): void {
  for (const table of workbook.tables.list(sheetId)) workbook.readHeaders(table);
  workbook.tablesChanged();
}
