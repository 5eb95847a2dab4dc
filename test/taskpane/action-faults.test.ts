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

/** One for all: what an action has left is nothing to the next. */
let addIn: OpenPipeline;

beforeAll(async () => {
  addIn = await openPipeline();
  await build(addIn);
});

// Those last that choose other rows.
describe.each([
  ["Metrics", METRICS_ACTIONS],
  ["Charts", CHARTS_ACTIONS],
  ["Playbook", PLAYBOOK_ACTIONS],
  ["My rows", ROWS_ACTIONS],
])("%s", (_, actions) => {
  test.each(Object.entries(actions))("%s: whichever request fails", async (_name, action) => {
    const { prepare, isReading = false } = action;
    const act = await prepare(addIn);
    const before = await dumpWorkbook(addIn);
    const { faults } = addIn.host;
    for (let request = 1, isDone = false; !isDone; request++) {
      const [code, kind] = FAULTS[request % FAULTS.length]!;
      // What fails on the way to Excel has done nothing yet.
      faults.failBatch(request, { code, where: typeof code === "number" ? "before" : "middle" });
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
      // What is only read is compared at the end, where whatever was written would show.
      if (!isReading) expect([request, await dumpWorkbook(addIn)]).toEqual([request, before]);
    }
    const after = await dumpWorkbook(addIn);
    if (isReading) expect(after).toEqual(before);
    else expect(after).not.toEqual(before);
  });
});
