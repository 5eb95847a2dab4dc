import { CHARTS_SETTING, readMoments, writeMoments, type RefreshMoments } from "./chart-memory";
import { findCharts } from "./find-charts";

/** When each chart was brought up to date last. */
export async function readRefreshMoments(context: Excel.RequestContext): Promise<RefreshMoments> {
  const setting = context.workbook.settings.getItemOrNullObject(CHARTS_SETTING);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? {} : readMoments(setting.value);
}

/** Keeps the present moment for these charts, and forgets those that are gone. */
export async function noteRefreshed(
  context: Excel.RequestContext,
  refreshed: readonly string[],
): Promise<void> {
  await ifPossible(async () => {
    const before = await readRefreshMoments(context);
    const present = (await findCharts(context)).map(({ name }) => name);
    const moments = writeMoments(before, present, refreshed, new Date().toISOString());
    context.workbook.settings.add(CHARTS_SETTING, moments);
    await context.sync();
  });
}

/** Forgets a chart that is gone. */
export async function forgetChart(context: Excel.RequestContext, name: string): Promise<void> {
  await ifPossible(async () => {
    const before = await readRefreshMoments(context);
    const others = Object.keys(before).filter((each) => each !== name);
    context.workbook.settings.add(CHARTS_SETTING, writeMoments(before, others, [], ""));
    await context.sync();
  });
}

/** The work on the charts is done by then: a moment that Excel does not keep is no failure of it. */
async function ifPossible(job: () => Promise<void>): Promise<void> {
  await job().catch((failed: unknown) => console.warn(failed));
}
