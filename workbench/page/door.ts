import type { Injector } from "@univerjs/core";
import type { DocumentDataModel } from "@univerjs/core";
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import {
  InsertColBeforeCommand,
  InsertRowBeforeCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import { cellText } from "../host/cells/cell-text";
import type { Host } from "../host/host";
import type { RangeTarget } from "../host/objects/range-target";
import { rangeAt } from "../host/objects/range-target";
import type { Box } from "./charts/geometry";
import { GridGeometry } from "./charts/geometry";
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
  /** Univer begins with what comes last, the fill handle for one, seconds after the page shows */
  readonly whenSteady: Promise<void>;
  /** the cells of a range as they show, formulas settled */
  texts(address: string): Promise<string[][]>;
  formulas(address: string): Promise<string[][]>;
  /** what is being typed into a cell, as far as the grid has taken the keys; undefined when nothing is */
  typing(): string | undefined;
  sheetNames(): string[];
  /** selects a range of the active sheet and gives the grid the keyboard */
  select(address: string): Promise<void>;
  /** where the first cell of a range stands in the page, for the mouse */
  box(address: string): Box;
  /** what the menus of the headings of rows and columns do */
  insertRow(address: string): Promise<void>;
  deleteRow(address: string): Promise<void>;
  insertColumn(address: string): Promise<void>;
  deleteColumn(address: string): Promise<void>;
}

export function openDoor(injector: Injector, host: Host): void {
  const rangeOf = (address: string): RangeTarget =>
    rangeAt(host.workbook, host.workbook.sheets.active.id, address);
  const grid = host.workbook.grid;
  const selectRange = async (range: RangeTarget): Promise<void> => {
    select(injector.get(ICommandService), range);
    await host.person.selectCells(range.sheetId, range.rect);
    injector.get(ILayoutService).focus();
  };
  const command = async (address: string, id: string, params?: object): Promise<void> => {
    await selectRange(rangeOf(address));
    await injector.get(ICommandService).executeCommand(id, params);
  };
  window.workbench = {
    host,
    whenSteady: injector.get(LifecycleService).onStage(LifecycleStages.Steady),
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
    typing() {
      if (!injector.get(IEditorBridgeService).isVisible().visible) return undefined;
      const instances = injector.get(IUniverInstanceService);
      const typed = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
      // A text ends in a mark of its own for the paragraph and one for itself.
      return typed?.getBody()?.dataStream.replace(/\r\n$/, "");
    },
    sheetNames: () => host.workbook.sheets.list().map(({ name }) => name),
    select: (address) => selectRange(rangeOf(address)),
    box(address) {
      const { startRow, startColumn } = rangeOf(address).rect;
      return new GridGeometry(injector).cell(startRow, startColumn);
    },
    insertRow: (address) => command(address, InsertRowBeforeCommand.id, { value: 1 }),
    deleteRow: (address) => command(address, RemoveRowCommand.id),
    insertColumn: (address) => command(address, InsertColBeforeCommand.id, { value: 1 }),
    deleteColumn: (address) => command(address, RemoveColCommand.id),
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
