import type { CommandEnd } from "./ribbon";

/** Repair formulas: the pane shows what was found before anything is written. */
export async function repair(): Promise<CommandEnd> {
  const { findBroken } = await import(
    /* webpackChunkName: "repair" */ "../workbook/metrics/repair-formulas"
  );
  const report = await Excel.run({ delayForCellEdit: true }, (context) => findBroken(context));
  return { outcome: { command: "repair", report }, isPlain: false };
}
