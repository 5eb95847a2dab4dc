import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../cells/addresses";
import { invalidArgument } from "../api/api-error";
import { copyTables } from "../tables/copy-tables";
import type { SheetRecord } from "../sheets/sheet-list";
import type { CellWrite } from "../univer/grid";
import { NO_STYLE } from "../univer/grid";
import type { Workbook } from "../workbook";
import { oneOf } from "./checks";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/**
 * A copy of a sheet: its cells with their looks, its tables, the widths of its columns, its custom
 * properties. Excel copies charts and rules, too; they are not copied here.
 * @param relativeTo the sheet that the copy goes before or after
 */
export function copySheet(
  workbook: Workbook,
  sheet: SheetRecord,
  positionType: unknown,
  relativeTo: SheetRecord | undefined,
): SheetRecord {
  const position = oneOf(positionType ?? "None", POSITIONS);
  const copy = workbook.addSheet(workbook.sheets.nameOfCopy(sheet));
  copyCells(workbook, sheet.id, copy.id);
  copyTables(workbook, sheet.id, copy.id);
  copy.carried = sheet.carried;
  for (const { key, value } of sheet.customProperties.list()) copy.customProperties.set(key, value);
  if (position === "Beginning") workbook.sheets.move(copy, 0);
  if (position === "Before" || position === "After") {
    if (!relativeTo) throw invalidArgument("A sheet is needed to put the copy beside.");
    const at = workbook.sheets.list().indexOf(relativeTo);
    workbook.sheets.move(copy, position === "After" ? at + 1 : at);
  }
  return copy;
}

function copyCells(workbook: Workbook, from: string, to: string): void {
  const { grid } = workbook;
  const used = grid.usedRect(from, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS), false);
  if (!used) return;
  const writes: CellWrite[] = [];
  for (let row = used.startRow; row <= used.endRow; row++)
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      const style = { ...NO_STYLE, ...grid.ownStyle(from, row, column) };
      const formula = grid.formula(from, row, column);
      const spill = grid.spills.over(from, row, column);
      const isSpilled = spill && (spill.startRow !== row || spill.startColumn !== column);
      if (formula) writes.push({ row, column, style, formula });
      else if (isSpilled) writes.push({ row, column, style });
      else writes.push({ row, column, style, value: grid.value(from, row, column) });
    }
  workbook.write(to, writes);
  for (let column = used.startColumn; column <= used.endColumn; column++)
    grid.execute(SetWorksheetColWidthMutation.id, {
      subUnitId: to,
      ranges: [{ ...used, startColumn: column, endColumn: column }],
      colWidth: grid.sheet(from).getColumnWidth(column),
    });
}
