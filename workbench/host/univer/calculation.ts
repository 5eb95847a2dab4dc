import type { ICommandInfo, IUnitRange, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { OtherFormulas } from "./other-formulas";

/** What has to be calculated: all formulas, or those that depend on the given cells. */
export type DirtyCells = "all" | IUnitRange[];

/**
 * Runs Univer's calculation, one at a time, and resolves when the results are in the cells. Univer
 * loads a calculation's input before it waits for the previous one (quirk 9), so two that overlap
 * would mix; and its "applied" promises resolve early or, when idle, reject.
 */
export class Calculation {
  private last: Promise<void> = Promise.resolve();
  /** of validations and conditional formats */
  readonly others: OtherFormulas;

  constructor(private readonly commands: ICommandService) {
    this.others = new OtherFormulas(commands);
  }

  static of(injector: Injector): Calculation {
    return new Calculation(injector.get(ICommandService));
  }

  run(dirty: DirtyCells): Promise<void> {
    this.last = this.last.then(() => this.runOnce(dirty));
    return this.last;
  }

  private async runOnce(dirty: DirtyCells): Promise<void> {
    const finished = new Promise<void>((resolve) => {
      const listener = this.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        // Progress reports carry no final state.
        const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
        if (functionsExecutedState === undefined) return;
        listener.dispose();
        resolve();
      });
    });
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation: dirty === "all",
        dirtyRanges: dirty === "all" ? [] : dirty,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: this.others.take(),
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
    await finished;
    // The engine resets itself and frees its lock right after the notification.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
