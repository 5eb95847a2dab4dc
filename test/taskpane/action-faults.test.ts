import { paneWords } from "../../src/locales/en/pane";
import { problemOf, type ProblemKind } from "../../src/taskpane/problems";
import { dumpWorkbook } from "../workbook/dump-workbook";
import { build, closeAll, openPipeline, type OpenPipeline } from "../workbook/open-pipeline";
import { CHARTS_ACTIONS } from "./charts/charts-actions";
import { METRICS_ACTIONS } from "./metrics/metrics-actions";
import { PLAYBOOK_ACTIONS } from "./playbook/playbook-actions";
import { ROWS_ACTIONS } from "./rows/rows-actions";

/**
 * What Excel may answer to what a place asks of it, at each of the requests: the pane has a sentence
 * with a way on, and the workbook is as it was. Of Build: build-failures.test.ts and undo-build.test.ts.
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

describe.each([
  ["My rows", ROWS_ACTIONS, "middle"],
  ["Metrics", METRICS_ACTIONS, "middle"],
  // A chart's removal that stops half-way loses looks: docs/limits.md.
  ["Charts", CHARTS_ACTIONS, "before"],
  ["Playbook", PLAYBOOK_ACTIONS, "middle"],
] as const)("%s", (_, actions, where) => {
  /** One for all: what an action has left is nothing to the next. */
  let addIn: OpenPipeline;

  beforeAll(async () => {
    addIn = await openPipeline();
    await build(addIn);
  });

  test.each(Object.entries(actions))("%s: whichever request fails", async (_name, action) => {
    const act = await action.prepare(addIn);
    const before = await dumpWorkbook(addIn);
    const { faults } = addIn.host;
    for (let request = 1, isDone = false; !isDone; request++) {
      const [code, kind] = FAULTS[request % FAULTS.length]!;
      // What fails on the way to Excel has done nothing yet.
      faults.failBatch(request, { code, where: typeof code === "number" ? "before" : where });
      const failed = await act().then(
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
    const after = await dumpWorkbook(addIn);
    if (action.isReading === true) expect(after).toEqual(before);
    else expect(after).not.toEqual(before);
  });
});
