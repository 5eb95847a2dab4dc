import type { Injector } from "@univerjs/core";
import { rectOf } from "../host/cells/addresses";
import { takeOverBlock } from "../host/moves/block-move";
import { boundingOf } from "../host/cells/cell-writes";
import { copyTables } from "../host/tables/copy-tables";
import { PERSON } from "../host/events/event-types";
import { nameRowReferences } from "../host/formulas/formula-edits";
import type { Host } from "../host/host";
import { takeOverMove } from "../host/moves/move-cells";
import { watchPerson } from "../host/univer/watch-person";

/** Lets the host see what a person does in the grid, and calculate after it. */
export function connectPerson(injector: Injector, host: Host): void {
  const { workbook } = host;
  watchPerson(injector, {
    formula(formula, sheetId, row, column) {
      const table = workbook.tables.at(sheetId, row, column);
      return nameRowReferences(formula, table?.name) ?? formula;
    },
    cells(sheetId, writes) {
      const finish = workbook.by(PERSON, () => workbook.beginWrite(sheetId, writes));
      return (isUndo) => {
        finish();
        const undone = isUndo ? boundingOf(writes) : undefined;
        if (undone) workbook.growths.takeBack(workbook, sheetId, undone);
        void host.calculate();
      };
    },
    sheets() {
      workbook.by(PERSON, () => workbook.takeOverSheets());
      void host.calculate();
    },
    nameOfCopy(sheetId) {
      return workbook.sheets.nameOfCopy(workbook.sheets.byId(sheetId) ?? workbook.sheets.active);
    },
    copied(from, to) {
      workbook.by(PERSON, () => copyTables(workbook, from, to));
      void host.calculate();
    },
    moved(move, isUndo) {
      workbook.by(PERSON, () => takeOverMove(workbook, move, isUndo));
      void host.calculate();
    },
    movedBlock(move, isUndo) {
      workbook.by(PERSON, () => takeOverBlock(workbook, move, isUndo));
      void host.calculate();
    },
    selection(sheetId, [range]) {
      if (!range) return;
      const { startRow, startColumn, endRow, endColumn } = range;
      const height = endRow - startRow + 1;
      const width = endColumn - startColumn + 1;
      const rect = rectOf(startRow, startColumn, height, width);
      if (sheetId !== workbook.sheets.active.id) return;
      void host.person.selectCells(sheetId, rect);
    },
  });
}
