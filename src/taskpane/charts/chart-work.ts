import { addChart, undoAddChart } from "../../workbook/charts/add-chart";
import type { ChartsSurvey } from "../../workbook/charts/chart-types";
import { surveyCharts } from "../../workbook/charts/refresh-charts";
import { removeChart } from "../../workbook/charts/remove-chart";
import { repairChart } from "../../workbook/charts/repair-chart";
import type { ChartsDone, ChartsJob } from "./charts-tasks";

export async function doChartsJob(
  context: Excel.RequestContext,
  job: ChartsJob,
): Promise<ChartsDone> {
  switch (job.kind) {
    case "look":
      return { kind: "look", survey: await surveyCharts(context) };
    case "add": {
      const added = await addChart(context, job.request);
      return { kind: "add", added, survey: await surveyAfter(context) };
    }
    case "undo-add": {
      const undone = await undoAddChart(context, job.added);
      const { title } = job.added;
      return { kind: "undo-add", title, undone, survey: await surveyAfter(context) };
    }
    case "remove":
      await removeChart(context, job.chart);
      return { kind: "remove", title: job.chart.title, survey: await surveyAfter(context) };
    case "repair":
      await repairChart(context, job.request);
      return {
        kind: "repair",
        title: job.request.texts.title,
        survey: await surveyAfter(context),
      };
  }
}

/** What was asked for is done, and can be undone, whether or not Excel then tells of the charts. */
async function surveyAfter(context: Excel.RequestContext): Promise<ChartsSurvey | undefined> {
  return surveyCharts(context).catch((failed: unknown) => {
    console.warn(failed);
    return undefined;
  });
}
