import { makeHistory, makeRows } from "../../../bench/rows";
import type { Range } from "../../../src/pipeline/cells/cell-value";
import { readPipeline } from "../../../src/pipeline/reading/read-pipeline";
import { readSettings } from "../../../src/pipeline/settings";
import { allAtOnce, ROWS_A_STEP } from "../../../src/pipeline/steps";
import { countedRows, longestStep } from "../../shared/counted-rows";
import { knowledge } from "../build";

const COUNT = 3 * ROWS_A_STEP;
/** What finds the header, judges the columns and tells a log from deals looks at their first rows. */
const FIRST_LOOKS = 5000;

const snapshot = (): Range => [
  ["Deal", "Stage", "Amount", "Status", "Lost reason", "Close date"],
  ...Array.from({ length: COUNT }, (_, at) => [
    `D-${at}`,
    ["Lead", "Offer", "Won", "Lost"][at % 4],
    at,
    ["Open", "Open", "Won", "Lost"][at % 4],
    at % 4 === 3 ? "Price" : "",
    at % 4 > 1 ? 46000 + (at % 90) : "",
  ]),
];

test.each([
  ["stage dates", () => makeRows(COUNT, 12)],
  // An empty column is looked through whole, for what it may hold.
  ["a log", () => makeHistory(COUNT).map((row) => row.slice(0, -1))],
  ["snapshots", snapshot],
])("very many rows of %s are read in short steps, to the same pipeline", (_, make) => {
  const range = make();
  const { rows, taken } = countedRows(range);
  const settings = readSettings([]);
  const { result, longest } = longestStep(
    readPipeline(rows, undefined, settings, knowledge),
    taken,
  );
  expect(longest).toBeLessThanOrEqual(ROWS_A_STEP + FIRST_LOOKS);
  const whole = allAtOnce(readPipeline(range, undefined, settings, knowledge));
  expect(result.length).toBe(whole.length);
  expect(result.records.outcome).toEqual(whole.records.outcome);
  expect(result.amounts()).toEqual(whole.amounts());
});
