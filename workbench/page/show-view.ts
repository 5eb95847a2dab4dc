import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { isSameRect } from "../host/cells/addresses";
import type { Host } from "../host/host";
import type { RangeTarget } from "../host/objects/range-target";
import { UNIT_ID } from "../host/univer/boot";

const LOCAL = { onlyLocal: true };

/**
 * Shows what the add-in made active or selected; to be called when the host has answered it. What a
 * person selects is known to the host already and changes nothing here.
 */
export function viewShower(injector: Injector, { workbook }: Host): () => void {
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);
  return () => {
    const { id } = workbook.sheets.active;
    if (workbook.grid.workbook.getActiveSheet()?.getSheetId() !== id)
      commands.syncExecuteCommand(
        SetWorksheetActiveOperation.id,
        { unitId: UNIT_ID, subUnitId: id },
        LOCAL,
      );
    const { sheetId, rect } = workbook.selection;
    const shown = selections.getCurrentLastSelection()?.range;
    if (sheetId === id && shown && !isSameRect(shown, rect)) select(commands, workbook.selection);
  };
}

/** Selects cells of the sheet that shows and brings them into view. */
export function select(
  commands: ICommandService,
  { sheetId, rect }: Pick<RangeTarget, "sheetId" | "rect">,
): void {
  const { startRow, startColumn } = rect;
  const primary = {
    ...{ startRow, startColumn, endRow: startRow, endColumn: startColumn },
    ...{ actualRow: startRow, actualColumn: startColumn },
    ...{ isMerged: false, isMergedMainCell: false },
  };
  const selections = [{ range: rect, primary, style: null }];
  const params = { unitId: UNIT_ID, subUnitId: sheetId, selections };
  commands.syncExecuteCommand(SetSelectionsOperation.id, params, LOCAL);
  commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: rect }, LOCAL);
}
