import type { MetricsDone, MetricsJob } from "../../../src/taskpane/metrics/metrics-tasks";
import type { OpenPipeline } from "../../workbook/open-pipeline";
import { plain, type Actions } from "../actions";

const VALUE = {
  formula: "=SALES.WINRATE(Pipeline[#All],,Stages[#All])",
  rows: 1,
  columns: 1,
  growth: 0,
  formats: [["0%"]],
};
const CHOICE = {
  place: { kind: "table", table: "Pipeline" },
  options: [],
  stages: { table: "Stages" },
} as const;
const YIELD = { label: "Yield", expression: "won / open", conditions: [] };
const BROKEN = "=_xldudf_SALES_WINRATE(Pipeline[#All],,Stages[#All])";

const ask = (addIn: OpenPipeline, job: MetricsJob) =>
  addIn.run(async (context) => plain(await addIn.jobs.doMetricsJob(context, job)));

const asks = (addIn: OpenPipeline, job: MetricsJob) => () => ask(addIn, job);

/** Does a job and gives back what came of it, once all formulas have their results. */
async function done<Kind extends MetricsJob["kind"]>(
  addIn: OpenPipeline,
  job: Extract<MetricsJob, { kind: Kind }>,
): Promise<Extract<MetricsDone, { kind: Kind }>> {
  const came = await ask(addIn, job);
  await addIn.host.settled();
  return came as Extract<MetricsDone, { kind: Kind }>;
}

const insertAt = (address: string): Extract<MetricsJob, { kind: "insert" }> => ({
  kind: "insert",
  request: { insertion: VALUE, at: { sheet: "Sheet1", address }, choice: CHOICE },
});

const toFront = (addIn: OpenPipeline, sheet: string) =>
  addIn.host.person.do((workbook) => workbook.activate(workbook.sheets.byKey(sheet)!));

export const METRICS_ACTIONS: Actions = {
  "open the place": {
    isReading: true,
    prepare: async (addIn) => asks(addIn, { kind: "open" }),
  },
  "insert a metric": {
    prepare: async (addIn) => asks(addIn, insertAt("B2")),
  },
  "take an inserted metric back": {
    prepare: async (addIn) => {
      const { outcome } = await done(addIn, insertAt("C2"));
      if (outcome.kind !== "inserted") throw new Error(outcome.kind);
      return asks(addIn, { kind: "undo-insert", undo: outcome.undo });
    },
  },
  "save a metric of the team's own": {
    prepare: async (addIn) => asks(addIn, { kind: "save-own", metric: YIELD }),
  },
  "remove a metric of the team's own": {
    prepare: async (addIn) => asks(addIn, { kind: "remove-own", metric: YIELD }),
  },
  "look for broken formulas": {
    isReading: true,
    prepare: async (addIn) => asks(addIn, { kind: "find-broken" }),
  },
  "repair formulas": {
    prepare: async (addIn) => {
      await addIn.host.person.edit("Sheet1", "D2:D3", [[BROKEN], [BROKEN]]);
      await addIn.host.settled();
      const { broken } = await done(addIn, { kind: "find-broken" });
      return asks(addIn, { kind: "repair", repairs: broken.repairs });
    },
  },
  "copy a sheet as values": {
    prepare: async (addIn) => {
      await toFront(addIn, "Dashboard");
      return asks(addIn, { kind: "copy-values" });
    },
  },
  "remove a copy": {
    prepare: async (addIn) => {
      await toFront(addIn, "Sheet1");
      const { outcome } = await done(addIn, { kind: "copy-values" });
      if (outcome.kind !== "copied") throw new Error(outcome.kind);
      return asks(addIn, { kind: "remove-copy", copy: outcome.copy });
    },
  },
};
