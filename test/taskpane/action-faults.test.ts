import { paneWords } from "../../src/locales/en/pane";
import { problemOf, type ProblemKind } from "../../src/taskpane/problems";
import { addChart, figuresRequest } from "../workbook/added-charts";
import { dumpWorkbook } from "../workbook/dump-workbook";
import { build, closeAll, openPipeline, type OpenPipeline } from "../workbook/open-pipeline";

/**
 * What Excel may answer to what Charts asks of it, at each of the requests: the pane has a sentence with
 * a way on, and the workbook is as it was. Of Build: build-failures.test.ts and undo-build.test.ts.
 */

jest.setTimeout(180_000);
afterAll(closeAll);
// Of what is tried in vain to put right.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => undefined));

const FAULTS: readonly (readonly [string | number, ProblemKind])[] = [
  ["AccessDenied", "protected"],
  ["ItemNotFound", "gone"],
  [5103, "too-large"],
  [5004, "editing-cell"],
  [5012, "session-lost"],
];

type Action = (addIn: OpenPipeline) => Promise<unknown>;

const inCharts =
  (job: (addIn: OpenPipeline, context: Excel.RequestContext) => Promise<unknown>): Action =>
  (addIn) =>
    addIn.run((context) => job(addIn, context));

/** One of our charts, added and then looked at. */
async function withChart(addIn: OpenPipeline) {
  const added = await addChart(addIn, "owners");
  return { added, chart: { sheet: added.sheet, name: added.name, title: added.title } };
}

const ACTIONS: Readonly<Record<string, (addIn: OpenPipeline) => Promise<Action>>> = {
  "refresh the charts": async (addIn) => {
    await addIn.host.person.edit("Stages", "A14:C14", [["Negotiation", "Open", 0.9]]);
    return inCharts(({ jobs }, context) => jobs.refreshCharts(context));
  },
  "add a chart": async () =>
    inCharts(async (addIn, context) => {
      const { request } = await figuresRequest(addIn, context, "owners");
      const target = { isNew: true, sheet: "Charts" };
      return addIn.jobs.doChartsJob(context, { kind: "add", request: { ...request, target } });
    }),
  "take an added chart back": async (addIn) => {
    const { added } = await withChart(addIn);
    return inCharts(({ jobs }, context) => jobs.doChartsJob(context, { kind: "undo-add", added }));
  },
  "remove a chart": async (addIn) => {
    const { chart } = await withChart(addIn);
    return inCharts(({ jobs }, context) =>
      jobs.doChartsJob(context, { kind: "remove", chart: chart as never }),
    );
  },
  "repair a chart": async (addIn) => {
    const { chart } = await withChart(addIn);
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Charts").getRange("3:40").delete("Up");
      await context.sync();
    });
    return inCharts(async (addIn, context) => {
      const { request } = await figuresRequest(addIn, context, "owners");
      return addIn.jobs.doChartsJob(context, { kind: "repair", request: { ...request, ...chart } });
    });
  },
};

test.each(Object.entries(ACTIONS))("%s: whichever request fails", async (_, prepare) => {
  const addIn = await openPipeline();
  await build(addIn);
  const act = await prepare(addIn);
  const before = await dumpWorkbook(addIn);
  const { faults } = addIn.host;
  for (let request = 1, isDone = false; !isDone; request++) {
    const [code, kind] = FAULTS[request % FAULTS.length]!;
    faults.failBatch(request, { code });
    const failed = await act(addIn).then(
      () => undefined,
      (error: unknown) => error,
    );
    faults.clear();
    // Done all the same, or nothing of it: there are no halves.
    isDone = failed === undefined;
    if (isDone) continue;
    const found = problemOf(failed);
    expect([request, found.kind]).toEqual([request, kind]);
    expect(paneWords.problems.sentences[kind].remedy).not.toBe("");
    expect([request, await dumpWorkbook(addIn)]).toEqual([request, before]);
  }
  expect(await dumpWorkbook(addIn)).not.toEqual(before);
});
