import type { CommandEnd } from "./ribbon";

/** Apply stage changes: what needs no answer is done, the rest is shown in the pane. */
export async function applyStages(): Promise<CommandEnd> {
  const { applyClearChanges } = await import(
    /* webpackChunkName: "stages" */ "../workbook/stages/apply-clear-changes"
  );
  const report = await Excel.run({ delayForCellEdit: true }, (context) =>
    applyClearChanges(context),
  );
  return { outcome: { command: "apply-stages", report }, isPlain: report.state === "applied" };
}
