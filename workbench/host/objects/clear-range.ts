import { invalidArgument } from "../api/api-error";
import type { CellWrite } from "../univer/grid";
import type { RangeTarget } from "./range-target";

const CLEARS: Readonly<Record<string, { contents: boolean; formats: boolean }>> = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
};

/** `Range.clear`: only cells that hold something are written, so whole columns are quick. */
export function clearRange(range: RangeTarget, applyTo: unknown): void {
  const what = CLEARS[String(applyTo ?? "All")];
  if (!what) throw invalidArgument(`"${String(applyTo)}" can't be cleared.`);
  const { workbook, sheetId, rect } = range;
  if (what.contents) workbook.guard.values(sheetId, rect);
  if (what.formats) workbook.guard.formats(sheetId);
  const used = workbook.grid.usedRect(sheetId, rect, false);
  if (!used) return;
  const writes: CellWrite[] = [];
  for (let row = used.startRow; row <= used.endRow; row++)
    for (let column = used.startColumn; column <= used.endColumn; column++)
      writes.push({
        row,
        column,
        ...(what.contents ? { value: null } : {}),
        ...(what.formats ? { style: null } : {}),
      });
  workbook.write(sheetId, writes);
}
