import { build, closeAll, openPipeline, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const chartsOf = (addIn: OpenPipeline) =>
  addIn.host.workbook.charts.list().map(({ name, chartType }) => [name, chartType]);

const STACKED = ["Funnelbook funnel Pipeline", "BarStacked"];
const CONVERSION = ["Funnelbook conversion Pipeline", "BarClustered"];

async function refresh(addIn: OpenPipeline): Promise<(readonly [string, number])[]> {
  await addIn.host.settled();
  const { charts } = await addIn.run((context) => addIn.jobs.refreshCharts(context));
  return charts.map(({ state, rows }) => [state, rows] as const);
}

describe("a funnel of Excel's own type", () => {
  it("takes the place of the bars when asked for, and is refreshed with its rows", async () => {
    const addIn = await openPipeline();
    await build(addIn, { nativeFunnel: true });
    const native = ["Funnelbook native-funnel Pipeline", "Funnel"];
    expect(chartsOf(addIn)).toEqual([CONVERSION, native]);
    expect([...(await refresh(addIn))].sort()).toEqual([
      ["unchanged", 6],
      ["unchanged", 8],
    ]);
    await addIn.host.person.edit("Stages", "A14:C14", [["Negotiation", "Open", 0.9]]);
    expect([...(await refresh(addIn))].sort()).toEqual([
      ["refreshed", 7],
      ["refreshed", 9],
    ]);
    expect([...(await refresh(addIn))].sort()).toEqual([
      ["unchanged", 7],
      ["unchanged", 9],
    ]);
  });

  it.each(["before", "middle", "after"] as const)(
    "leaves the bars where Excel refuses it %s it is made",
    async (where) => {
      const addIn = await openPipeline();
      let steps = 0;
      // Two batches read and eight write; the trial is the one after them.
      const progress = () => {
        if (++steps === 8) addIn.host.faults.failBatch(2, { where, code: "InvalidArgument" });
      };
      const result = await build(addIn, { nativeFunnel: true }, { progress });
      expect(chartsOf(addIn)).toEqual([STACKED, CONVERSION]);
      const report = await addIn.run((context) => addIn.jobs.undoBuild(context, result));
      expect(report.undone).toBe(true);
    },
  );
});
