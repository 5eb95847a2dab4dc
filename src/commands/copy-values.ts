import type { CommandEnd } from "./ribbon";

/** Copy sheet as values: the copy in front says that it is done. */
export async function copyValues(): Promise<CommandEnd> {
  const { copyAsValues } = await import(
    /* webpackChunkName: "copy-values" */ "../workbook/metrics/copy-values"
  );
  const report = await Excel.run({ delayForCellEdit: true }, (context) => copyAsValues(context));
  return { outcome: { command: "copy-values", report }, isPlain: report.kind === "copied" };
}
