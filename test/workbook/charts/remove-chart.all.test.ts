import { addChart, survey } from "../added-charts";
import { doneOrAsBefore } from "../done-or-as-before";
import { build, closeAll, openPipeline, readRange } from "../open-pipeline";

afterAll(closeAll);

// Of requests that fail half-way: test/taskpane/action-faults.test.ts.
test("a removal of which Excel's answer is lost ends whole, or nothing is gone", async () => {
  // Of what is tried in vain.
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const addIn = await openPipeline();
  await build(addIn);
  const prepare = async () => {
    const { name, sheet } = await addChart(addIn, "owners");
    return () =>
      addIn.run(async (context) => {
        await addIn.jobs.removeChart(context, { sheet, name });
        return { name, sheet };
      });
  };
  const isGone = async ({ name, sheet }: { name: string; sheet: string }) => {
    expect((await survey(addIn)).charts.map((chart) => chart.name)).not.toContain(name);
    const left = await readRange(addIn, sheet, "A1:P40", "formulas");
    expect(left.flat().filter((cell) => cell !== "")).toEqual([]);
  };
  const fault = { code: "AccessDenied", where: "after" } as const;
  await isGone(await doneOrAsBefore(addIn, prepare, fault, isGone));
});
