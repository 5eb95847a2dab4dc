import type { Injector } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { Host } from "../../host/host";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";

/**
 * Whether something was changed since the workbook was opened or saved, by a person or the add-in.
 * What formulas come to does not count, nor what the screen does to show it.
 */
export class UnsavedChanges {
  private changed = false;

  constructor(injector: Injector, { workbook }: Host) {
    workbook.unseen.subscribe(() => this.note());
    injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
      const isContent = !id.startsWith("formula.") && !id.startsWith("doc.");
      if (type !== CommandType.MUTATION || !isContent || options?.fromFormula) return;
      if (id !== SetWorksheetRowAutoHeightMutation.id) this.note();
    });
    // The browser asks before the page goes with them.
    window.addEventListener("beforeunload", (event) => {
      if (this.changed) event.preventDefault();
    });
  }

  get exist(): boolean {
    return this.changed;
  }

  note(): void {
    this.changed = true;
  }

  /** They are in a file now, or given up. */
  forget(): void {
    this.changed = false;
  }
}
