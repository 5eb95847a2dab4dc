import { isUpToDate } from "../workbook/build/build-types";
import type { CommandEnd } from "./ribbon";

/** Refresh charts. */
export async function refresh(): Promise<CommandEnd> {
  // Its words and plans are large, and most sessions never come here.
  const { refreshCharts } = await import(
    /* webpackChunkName: "refresh" */ "../workbook/charts/refresh-charts"
  );
  const report = await Excel.run({ delayForCellEdit: true }, (context) => refreshCharts(context));
  const { charts } = report;
  const isPlain = charts.length > 0 && charts.every(isUpToDate);
  return { outcome: { command: "refresh", report }, isPlain };
}
