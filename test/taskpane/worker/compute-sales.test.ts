import * as functions from "../../../src/functions/functions";
import { checkAside } from "../../../src/taskpane/rows/check-aside";
import { computeSales } from "../../../src/taskpane/worker/compute-sales";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import { installCustomFunctions } from "../../custom-functions";

/* Node has no workers of the kind that pages have. That the worker finds the same: many-rows-and-excel.test.ts. */
beforeAll(() => {
  installCustomFunctions();
  const Office = { context: { displayLanguage: "en-GB" } };
  Object.assign(globalThis, { Office, window: { funnelbookFunctions: functions } });
});

const COUNT = 4000;
const deals = Array.from({ length: COUNT }, (_, at) => [
  at === 1 ? "D-0" : `D-${at}`,
  at % 4 === 0 ? "Won" : "Lost",
]);
const values = [["Deal", "Stage"], ...deals];
const choice = {
  place: { kind: "table", table: "Deals" },
  options: [],
  stages: undefined,
} as const;
const rows: RowsInUse = {
  ...{ choice, name: "Deals", sheet: "Deals", address: `A1:B${COUNT + 1}`, values },
  stages: undefined,
};
const check = (signal?: AbortSignal) =>
  checkAside(rows, functions.pipelineOf(values, undefined, []), signal && { signal });

beforeEach(() => void jest.spyOn(console, "warn").mockImplementation(() => undefined));

test("where a page may have no worker, the pane computes by itself", async () => {
  expect(await computeSales("WINRATE", [values, null, null, []])).toBe(0.25);
  const { groups } = await check();
  expect(groups.flatMap(({ places }) => places).map(({ deal }) => deal)).toContain("D-0");
});

test("a check of the pane's own that was cancelled meanwhile finds nothing", async () => {
  const end = new AbortController();
  const checked = check(end.signal);
  end.abort();
  await expect(checked).rejects.toMatchObject({ name: "AbortError" });
});
