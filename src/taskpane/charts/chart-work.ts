import { addChart, undoAddChart } from "../../workbook/add-chart";
import { surveyCharts } from "../../workbook/refresh-charts";
import { removeChart } from "../../workbook/remove-chart";
import { repairChart } from "../../workbook/repair-chart";
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
      return { kind: "add", added, survey: await surveyCharts(context) };
    }
    case "undo-add": {
      const undone = await undoAddChart(context, job.added);
      const { title } = job.added;
      return { kind: "undo-add", title, undone, survey: await surveyCharts(context) };
    }
    case "remove":
      await removeChart(context, job.chart);
      return { kind: "remove", title: job.chart.title, survey: await surveyCharts(context) };
    case "repair":
      await repairChart(context, job.request);
      return {
        kind: "repair",
        title: job.request.texts.title,
        survey: await surveyCharts(context),
      };
  }
}
