import { addChart, survey } from "../added-charts";
import { doneOrAsBefore } from "../done-or-as-before";
import { build, closeAll, openPipeline } from "../open-pipeline";

jest.setTimeout(300_000);
afterAll(closeAll);

const NEW = { isNew: true, sheet: "Charts" };
const THERE = { isNew: false, sheet: "Sheet1" };

// Up to the first request whose failure is forgiven: test/taskpane/action-faults.test.ts.
test.each([
  ["a new sheet", NEW, "before"],
  ["a new sheet", NEW, "middle"],
  ["a new sheet", NEW, "after"],
  ["a sheet that is there", THERE, "before"],
  ["a sheet that is there", THERE, "middle"],
  ["a sheet that is there", THERE, "after"],
] as const)(
  "a chart on %s is there whole or not at all, whichever request fails (%#)",
  async (_, target, where) => {
    // Of what is tried in vain.
    jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const addIn = await openPipeline();
    await build(addIn);
    let before = 0;
    const prepare = async () => {
      before = (await survey(addIn)).charts.length;
      return () => addChart(addIn, "owners", target);
    };
    const isThere = async ({ name }: { name: string }) => {
      const { charts } = await survey(addIn);
      expect(charts).toHaveLength(before + 1);
      const found = charts.find((chart) => chart.name === name);
      expect(["unchanged", "refreshed"]).toContain(found?.state);
    };
    await isThere(await doneOrAsBefore(addIn, prepare, { code: "AccessDenied", where }, isThere));
  },
);
