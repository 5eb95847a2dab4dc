import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetWorksheetNameCommandParams } from "@univerjs/sheets";
import { SetWorksheetActiveOperation, SetWorksheetNameCommand } from "@univerjs/sheets";
import { ILayoutService } from "@univerjs/ui";
import { isReservedName, reservedReason } from "../host/sheets/sheet-names";
import { UNIT_ID } from "../host/univer/boot";
import type { Workbook } from "../host/workbook";
import { tellRefusal } from "./refusal";

/**
 * Refuses a name typed into a sheet's tab that Excel keeps for itself; the sheet keeps the name it had.
 * What else is wrong with a name, Univer's tabs say by themselves.
 */
export function refuseNames(injector: Injector, { sheets }: Workbook): void {
  const rename = SetWorksheetNameCommand.handler;
  SetWorksheetNameCommand.handler = (accessor, params, options) => {
    const { name, subUnitId = sheets.active.id } = params as ISetWorksheetNameCommandParams;
    if (!isReservedName(name)) return rename(accessor, params, options);
    tellRefusal(reservedReason(name), () => injector.get(ILayoutService).focus());
    const { id, name: kept } = sheets.byId(subUnitId) ?? sheets.active;
    showTabAnew(injector.get(ICommandService), id, kept);
    return false;
  };
}

/** Univer's tab keeps the typed text, and hears no double click until the tabs are listed again. */
function showTabAnew(commands: ICommandService, subUnitId: string, name: string): void {
  const tab = document.querySelector(`[role="tab"][data-id="${CSS.escape(subUnitId)}"] span`);
  if (tab) tab.textContent = name;
  const params = { unitId: UNIT_ID, subUnitId };
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params, { onlyLocal: true });
}
