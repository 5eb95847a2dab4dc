import type { ICommandInfo, ICommandService } from "@univerjs/core";
import type { IDirtyUnitOtherFormulaMap } from "@univerjs/engine-formula";
import { OtherFormulaMarkDirty } from "@univerjs/engine-formula";

/**
 * Formulas that stand in no cell: those of validations and conditional formats. Univer marks a new
 * one as to be calculated; the next calculation takes the marks along.
 */
export class OtherFormulas {
  private marked: IDirtyUnitOtherFormulaMap = {};
  /** Set by who calculates: something was marked. */
  onMarked: () => void = () => {};

  constructor(commands: ICommandService) {
    commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id !== OtherFormulaMarkDirty.id) return;
      this.add(params as IDirtyUnitOtherFormulaMap);
      this.onMarked();
    });
  }

  get isEmpty(): boolean {
    return Object.keys(this.marked).length === 0;
  }

  take(): IDirtyUnitOtherFormulaMap {
    const taken = this.marked;
    this.marked = {};
    return taken;
  }

  private add(more: IDirtyUnitOtherFormulaMap): void {
    for (const [unitId, sheets] of Object.entries(more))
      for (const [sheetId, formulas] of Object.entries(sheets ?? {})) {
        const unit = (this.marked[unitId] ??= {});
        unit[sheetId] = Object.assign(unit[sheetId] ?? {}, formulas);
      }
  }
}
