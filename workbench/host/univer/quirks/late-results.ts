import type { ICommandInfo, Injector } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Nullable, Workbook } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { Spills } from "../spills";

/**
 * A calculation takes its formulas at its start and pauses on its way. A formula that is deleted
 * meanwhile would get its result into the empty cell, and a list's into the cells below, where they
 * would stay: results are kept only for cells that still hold a formula.
 */
export function dropLateResults(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id === SetArrayFormulaDataMutation.id) dropLateSpills(injector, instances);
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    for (const [unitId, sheets] of Object.entries(unitData)) {
      const book = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      for (const [sheetId, rows] of Object.entries(sheets ?? {}))
        for (const [row, line] of Object.entries(rows ?? {}))
          for (const column of Object.keys(line ?? {}))
            if (!holdsFormula(book, sheetId, Number(row), Number(column)))
              delete (line as Record<string, unknown>)[column];
    }
  });
}

function dropLateSpills(injector: Injector, instances: IUniverInstanceService): void {
  for (const book of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
    const spills = new Spills(injector, book.getUnitId());
    for (const sheet of book.getSheets())
      for (const { startRow, startColumn } of spills.list(sheet.getSheetId()))
        if (!holdsFormula(book, sheet.getSheetId(), startRow, startColumn))
          spills.clear(sheet.getSheetId(), startRow, startColumn);
  }
}

function holdsFormula(
  book: Nullable<Workbook>,
  sheetId: string,
  row: number,
  column: number,
): boolean {
  const cell = book?.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
  return Boolean(cell?.f) || Boolean(cell?.si);
}
