import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";

/** What the progress bar of the formula editor asks for; there is never any progress to show. */
class NoTrigger {
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  clearProgress(): void {}
  dispose(): void {}
}

/**
 * Univer's formula plugin without the part that starts calculations: the host decides when to
 * calculate, because custom functions are called between two calculations. What remains moves the
 * references of formulas, paints spills and describes functions to the formula editor.
 */
export class QuietFormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([TriggerCalculationController, { useClass: NoTrigger as never }]);
  }

  override onReady(): void {
    super.onReady();
    // Formulas of validations and conditional formats wait for the first calculation to begin.
    this._injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
  }
}
