import { ADDED_CHARTS } from "../../../src/workbook/charts/chart-recipes";
import { addChart, rounded, shownCells, survey } from "../added-charts";
import { build, closeAll, openPipeline, readRange } from "../open-pipeline";

afterAll(closeAll);

test.each(ADDED_CHARTS)("%s: the sheet shows what the pane has shown", async (chart) => {
  const addIn = await openPipeline();
  await build(addIn);
  const { figures, sheet } = await addChart(addIn, chart);
  const { address, state } = (await survey(addIn)).charts.at(-1)!;
  expect(state).toBe("unchanged");
  expect(rounded(await readRange(addIn, sheet, address))).toEqual(shownCells(figures));
  expect(figures.length).toBeGreaterThan(2);
});
