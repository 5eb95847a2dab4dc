import { isUpToDate, type RefreshReport } from "../build/build-types";
import type { ChartLook } from "./chart-look";
import type { ChartsSurvey } from "./chart-types";
import { lookAtAddedCharts } from "./look-at-added-charts";
import { lookAtBuiltCharts } from "./look-at-built-charts";
import { noteRefreshed, readRefreshMoments } from "./note-refreshed";
import { quietly } from "../quietly";

/**
 * Brings every chart of ours up to date: its block of numbers gets a row for each category there is now,
 * and its series are pointed at those rows. Nothing else is written: neither the looks of a chart nor a
 * cell of the block that a person wrote over. A second time changes nothing.
 */
export async function refreshCharts(context: Excel.RequestContext): Promise<RefreshReport> {
  const looks = await lookAtCharts(context);
  await quietly(context, async () => {
    looks.forEach(({ write }) => write());
    await context.sync();
  });
  const good = looks.filter(isUpToDate).map(({ name }) => name);
  if (good.length > 0) await noteRefreshed(context, good);
  return {
    charts: looks.map(({ title, sheet, state, rows }) => ({ title, sheet, state, rows })),
  };
}

/** The charts of ours as they stand; nothing is written. */
export async function surveyCharts(context: Excel.RequestContext): Promise<ChartsSurvey> {
  const looks = await lookAtCharts(context);
  const moments = await readRefreshMoments(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  return {
    charts: looks.map(({ write: _, ...look }) => ({ ...look, refreshed: moments[look.name] })),
    sheets: visible.map(({ name }) => name),
  };
}

async function lookAtCharts(context: Excel.RequestContext): Promise<ChartLook[]> {
  return [...(await lookAtBuiltCharts(context)), ...(await lookAtAddedCharts(context))];
}
