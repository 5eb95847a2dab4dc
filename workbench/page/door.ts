import type { Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { InsertRowBeforeCommand } from "@univerjs/sheets";
import { ILayoutService } from "@univerjs/ui";
import { cellText } from "../host/cell-text";
import type { Host } from "../host/host";
import type { RangeTarget } from "../host/objects/range-target";
import { rangeAt } from "../host/objects/range-target";
import { select } from "./show-view";

declare global {
  interface Window {
    workbench?: WorkbenchDoor;
  }
}

/**
 * What tests and the console may ask the page for, since a canvas shows its cells to nobody but the
 * eye. Doing things is left to mouse and keyboard; `select` only saves the way there.
 */
export interface WorkbenchDoor {
  readonly host: Host;
  /** the cells of a range as they show, formulas settled */
  texts(address: string): Promise<string[][]>;
  formulas(address: string): Promise<string[][]>;
  sheetNames(): string[];
  /** selects a range of the active sheet and gives the grid the keyboard */
  select(address: string): Promise<void>;
  /** what the menu of a row's heading does */
  insertRow(address: string): Promise<void>;
}

export function openDoor(injector: Injector, host: Host): void {
  const rangeOf = (address: string): RangeTarget =>
    rangeAt(host.workbook, host.workbook.sheets.active.id, address);
  const grid = host.workbook.grid;
  window.workbench = {
    host,
    async texts(address) {
      await host.settled();
      const { sheetId, rect } = rangeOf(address);
      return cells(rect, (row, column) =>
        cellText(grid.value(sheetId, row, column), grid.numberFormat(sheetId, row, column)),
      );
    },
    async formulas(address) {
      const { sheetId, rect } = rangeOf(address);
      return cells(rect, (row, column) => grid.formula(sheetId, row, column) ?? "");
    },
    sheetNames: () => host.workbook.sheets.list().map(({ name }) => name),
    async select(address) {
      const range = rangeOf(address);
      select(injector.get(ICommandService), range);
      host.workbook.selection = range;
      injector.get(ILayoutService).focus();
    },
    async insertRow(address) {
      select(injector.get(ICommandService), rangeOf(address));
      await injector.get(ICommandService).executeCommand(InsertRowBeforeCommand.id, { value: 1 });
    },
  };
}

function cells<T>(rect: RangeTarget["rect"], read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    const line: T[] = [];
    for (let column = rect.startColumn; column <= rect.endColumn; column++)
      line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}
