import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { rectOf } from "../host/cells/addresses";
import type { Host } from "../host/host";
import { select } from "./show-view";

/** Selects a cell of the sheet that shows, for the person: the grid brings it into view, the add-in hears of it. */
export function goTo(injector: Injector, host: Host, row: number, column: number): void {
  const sheetId = host.workbook.sheets.active.id;
  const rect = rectOf(row, column);
  select(injector.get(ICommandService), { sheetId, rect });
  void host.person.selectCells(sheetId, rect);
}
