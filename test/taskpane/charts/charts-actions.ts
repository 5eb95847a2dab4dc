import type { ChartsJob } from "../../../src/taskpane/charts/charts-tasks";
import { addChart, figuresRequest } from "../../workbook/added-charts";
import type { OpenPipeline } from "../../workbook/open-pipeline";
import type { Actions } from "../actions";

const asks = (addIn: OpenPipeline, job: ChartsJob) => () =>
  addIn.run((context) => addIn.jobs.doChartsJob(context, job));

/** One of our charts, added and then looked at. */
async function withChart(addIn: OpenPipeline) {
  const added = await addChart(addIn, "owners");
  return { added, chart: { sheet: added.sheet, name: added.name, title: added.title } };
}

export const CHARTS_ACTIONS: Actions = {
  "refresh the charts": {
    prepare: async (addIn) => {
      await addIn.host.person.edit("Stages", "A14:C14", [["Negotiation", "Open", 0.9]]);
      return () => addIn.run((context) => addIn.jobs.refreshCharts(context));
    },
  },
  "add a chart": {
    prepare: async (addIn) => () =>
      addIn.run(async (context) => {
        const { request } = await figuresRequest(addIn, context, "owners");
        const target = { isNew: true, sheet: "Charts" };
        return addIn.jobs.doChartsJob(context, { kind: "add", request: { ...request, target } });
      }),
  },
  "take an added chart back": {
    prepare: async (addIn) => {
      const { added } = await withChart(addIn);
      return asks(addIn, { kind: "undo-add", added });
    },
  },
  "remove a chart": {
    prepare: async (addIn) => {
      const { chart } = await withChart(addIn);
      return asks(addIn, { kind: "remove", chart: chart as never });
    },
  },
  "repair a chart": {
    prepare: async (addIn) => {
      const { chart } = await withChart(addIn);
      await addIn.run(async (context) => {
        context.workbook.worksheets.getItem(chart.sheet).getRange("3:40").delete("Up");
        await context.sync();
      });
      return () =>
        addIn.run(async (context) => {
          const { request } = await figuresRequest(addIn, context, "owners");
          return addIn.jobs.doChartsJob(context, {
            kind: "repair",
            request: { ...request, ...chart },
          });
        });
    },
  },
};
