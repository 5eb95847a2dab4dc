import type { ICommandInfo, Injector } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";

/**
 * A calculation takes its formulas at its start and pauses on its way. A formula that is deleted
 * meanwhile would get its result into the empty cell, where it would stay: results are kept only
 * for cells that still hold a formula.
 */
export function dropLateResults(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    for (const [unitId, sheets] of Object.entries(unitData)) {
      const book = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const cells = book?.getSheetBySheetId(sheetId)?.getCellMatrix();
        for (const [row, line] of Object.entries(rows ?? {}))
          for (const column of Object.keys(line ?? {})) {
            const cell = cells?.getValue(Number(row), Number(column));
            if (!cell?.f && !cell?.si) delete (line as Record<string, unknown>)[column];
          }
      }
    }
  });
}
