import { COMMAND_EVENT, type CommandName, type CommandOutcome } from "../workbook/command-outcome";

/** What a command did, and whether the workbook itself shows it: else the pane is opened to say it. */
export interface CommandEnd {
  readonly outcome: CommandOutcome;
  readonly isPlain: boolean;
}

/**
 * A command of the ribbon, for Office.actions.associate under the FunctionName of the manifest: works
 * with the pane closed, and opens it only to be heard. A keyboard shortcut runs it without an event.
 */
export function ribbonCommand(
  command: CommandName,
  run: () => Promise<CommandEnd>,
): (event?: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      const { outcome, isPlain } = await run().catch((error: unknown) => ({
        outcome: { command, error },
        isPlain: false,
      }));
      document.dispatchEvent(new CustomEvent(COMMAND_EVENT, { detail: outcome }));
      if (!isPlain) await Office.addin.showAsTaskpane();
    } catch (error) {
      console.error(error);
    } finally {
      // Excel shows a command as running, and in the end as failed, until it hears this.
      event?.completed();
    }
  };
}
