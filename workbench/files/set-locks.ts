import type { Rect } from "../host/cells/addresses";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../host/cells/addresses";
import type { Workbook } from "../host/workbook";
import type { CellStyle, SheetFile } from "./workbook-file";

/** Unlocks what a file has unlocked: whole columns and rows, and among their cells each as it is. */
export function setLocks(
  workbook: Workbook,
  sheetId: string,
  sheet: SheetFile,
  styles: readonly CellStyle[],
): void {
  if (!styles.some(({ unlocked }) => unlocked)) return;
  const isUnlocked = (style: number | undefined): boolean => styles[style ?? -1]?.unlocked === true;
  const set = (rect: Rect, locked: boolean): void =>
    workbook.guard.setLocked(sheetId, rect, locked);
  for (const { first, last, style } of sheet.columns)
    if (isUnlocked(style)) set(rectOf(0, first, MAX_ROWS, last - first + 1), false);
  for (const { first, last, style } of sheet.rows)
    if (isUnlocked(style)) set(rectOf(first, 0, last - first + 1, MAX_COLUMNS), false);
  const hasLines = [...sheet.columns, ...sheet.rows].some(({ style }) => isUnlocked(style));
  for (const { rect, locked } of runs(sheet, isUnlocked))
    if (!locked || hasLines) set(rect, locked);
}

/** Cells below each other that are alike, as one. */
function runs(
  sheet: SheetFile,
  isUnlocked: (style: number | undefined) => boolean,
): Array<{ rect: Rect; locked: boolean }> {
  const found: Array<{ rect: Rect; locked: boolean }> = [];
  const cells = [...sheet.cells].sort(
    (one, other) => one.column - other.column || one.row - other.row,
  );
  for (const { row, column, style } of cells) {
    const locked = !isUnlocked(style);
    const last = found.at(-1);
    const goesOn =
      last?.locked === locked && last.rect.startColumn === column && last.rect.endRow === row - 1;
    if (last && goesOn) last.rect.endRow = row;
    else found.push({ rect: rectOf(row, column), locked });
  }
  return found;
}
