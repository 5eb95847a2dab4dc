import type { ChartReport } from "../../../src/workbook/build/build-types";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";
import { levels } from "../levels";

afterAll(closeAll);

async function refresh(addIn: OpenPipeline): Promise<ChartReport[]> {
  await addIn.host.settled();
  const report = await addIn.run((context) => addIn.jobs.refreshCharts(context));
  await addIn.host.settled();
  return JSON.parse(JSON.stringify(report.charts)) as ChartReport[];
}

const states = (charts: readonly ChartReport[]) => charts.map(({ state, rows }) => [state, rows]);

/** Does something on the Dashboard as an add-in or a person would. */
async function onDashboard(
  addIn: OpenPipeline,
  job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await addIn.run(async (context) => {
    job(context.workbook.worksheets.getItem("Dashboard"), context);
    await context.sync();
  });
  await addIn.host.settled();
}

const chartNamed = (sheet: Excel.Worksheet, kind: string) =>
  sheet.charts.getItem(`Funnelbook ${kind} Pipeline`);

/** A person adds a stage below the table of stages; its date column is the team's to add. */
async function addStage(addIn: OpenPipeline): Promise<void> {
  await addIn.host.person.edit("Stages", "A14:C14", [["Negotiation", "Open", 0.9]]);
  await addIn.host.settled();
}

/** The charts as the host keeps them, without the cells that they read. */
function looks(addIn: OpenPipeline): unknown {
  return JSON.parse(
    JSON.stringify(addIn.host.workbook.charts.list(), (key, value: unknown) =>
      key === "values" || key === "categories" ? undefined : value,
    ),
  );
}

async function shown(addIn: OpenPipeline, kind: string, series: number): Promise<unknown[]> {
  return addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Dashboard");
    const values = chartNamed(sheet, kind).series.getItemAt(series).getDimensionValues("Values");
    await context.sync();
    return JSON.parse(JSON.stringify(values.value)) as unknown[];
  });
}

describe.each(levels("newest"))("refreshCharts at level %s", (level) => {
  it("changes nothing where the charts show their rows, however often", async () => {
    const addIn = await openPipeline({ level });
    await build(addIn);
    const before = looks(addIn);
    for (let time = 0; time < 2; time++)
      expect(await refresh(addIn)).toEqual([
        { title: "Deals that reach each stage", sheet: "Dashboard", state: "unchanged", rows: 8 },
        { title: "Share of deals that move on", sheet: "Dashboard", state: "unchanged", rows: 6 },
      ]);
    expect(looks(addIn)).toEqual(before);
  });

  it("follows a new stage and keeps what the person formatted", async () => {
    const addIn = await openPipeline({ level });
    await build(addIn);
    await onDashboard(addIn, (sheet) => {
      const chart = chartNamed(sheet, "funnel");
      chart.title.text = "How far we get";
      chart.width = 333;
      const bars = chart.series.getItemAt(1);
      bars.format.fill.setSolidColor("#AA0000");
      bars.gapWidth = 44;
    });
    const before = looks(addIn);
    await addStage(addIn);
    expect(states(await refresh(addIn))).toEqual([
      ["refreshed", 9],
      ["refreshed", 7],
    ]);
    expect(looks(addIn)).toEqual(before);
    const funnel = await readRange(addIn, "Dashboard", "A9:B17");
    expect(funnel.map(([name]) => name)[6]).toBe("Negotiation");
    expect(await shown(addIn, "funnel", 1)).toEqual(funnel.map(([, reached]) => reached));
    const steps = await readRange(addIn, "Dashboard", "A46:C52");
    expect(steps.map(([step]) => step)[6]).toBe("Negotiation → Won");
    expect(await shown(addIn, "conversion", 0)).toEqual(steps.map((row) => row[2]));
    expect((await readRange(addIn, "Dashboard", "C52", "numberFormat"))[0]![0]).toBe("0%");
    expect(states(await refresh(addIn))).toEqual([
      ["unchanged", 9],
      ["unchanged", 7],
    ]);
  });
});

describe("refreshCharts", () => {
  it("takes rows away again with their stage", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    await addStage(addIn);
    await refresh(addIn);
    await addIn.host.person.edit("Stages", "A14", [[""]]);
    expect(states(await refresh(addIn))).toEqual([
      ["refreshed", 8],
      ["refreshed", 6],
    ]);
    expect(await readRange(addIn, "Dashboard", "A34:C34")).toEqual([["", "", ""]]);
    expect(await shown(addIn, "funnel", 1)).toHaveLength(8);
  });

  it("leaves what a person wrote inside the numbers, whether rows come or go", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    const block = () => readRange(addIn, "Dashboard", "A26:C34");
    // The first row of the numbers and the one that a removed stage will leave over.
    await addIn.host.person.edit("Dashboard", "B26", [[77]]);
    await addStage(addIn);
    await refresh(addIn);
    expect((await block())[0]![1]).toBe(77);
    await addIn.host.person.edit("Dashboard", "B34", [["mine"]]);
    await addIn.host.person.edit("Stages", "A14", [[""]]);
    await refresh(addIn);
    expect((await block())[0]![1]).toBe(77);
    expect((await block())[8]).toEqual(["", "mine", ""]);
  });

  it("leaves the charts of a copied Dashboard to the copy", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    // What Excel's "Move or Copy" brings along: the sheet's property, and the chart with its name.
    await addIn.run(async (context) => {
      const mark = context.workbook.worksheets
        .getItem("Dashboard")
        .customProperties.getItem("funnelbook");
      mark.load("value");
      await context.sync();
      const copy = context.workbook.worksheets.add("October");
      copy.customProperties.add("funnelbook", mark.value);
      copy.getRange("A1:B2").values = addIn.page.toPage([
        ["Lead", 3],
        ["Won", 1],
      ]);
      copy.charts.add("BarStacked", copy.getRange("A1:B2")).name = "Funnelbook funnel Pipeline";
      await context.sync();
    });
    expect((await refresh(addIn)).map(({ sheet }) => sheet)).toEqual(["Dashboard", "Dashboard"]);
    const october = addIn.host.workbook.charts.list().at(-1)!;
    expect(october.series[0]!.values).toMatchObject({ rect: { startRow: 0, endRow: 1 } });
  });

  it("points a chart back that somebody pointed elsewhere", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    const before = await shown(addIn, "conversion", 0);
    await onDashboard(addIn, (sheet) =>
      chartNamed(sheet, "conversion").series.getItemAt(0).setValues(sheet.getRange("B44:B46")),
    );
    expect((await refresh(addIn)).map(({ state }) => state)).toEqual(["unchanged", "refreshed"]);
    expect(await shown(addIn, "conversion", 0)).toEqual(before);
  });

  it("follows its cells when rows are inserted above them", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    await onDashboard(addIn, (sheet) => void sheet.getRange("2:3").insert("Down"));
    expect(states(await refresh(addIn))).toEqual([
      ["unchanged", 8],
      ["unchanged", 6],
    ]);
  });

  it("tells each pipeline's charts from the others'", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    await build(addIn, { samples: false });
    expect(await refresh(addIn)).toMatchObject([
      { sheet: "Dashboard", state: "unchanged", rows: 8 },
      { sheet: "Dashboard", state: "unchanged", rows: 6 },
      { sheet: "Dashboard 2", state: "no-rows", rows: 0 },
      { sheet: "Dashboard 2", state: "no-rows", rows: 0 },
    ]);
  });

  it("says what it could not do, and leaves that chart alone", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    await addStage(addIn);
    await onDashboard(addIn, (sheet) => {
      // The row where the funnel's ninth number would go.
      sheet.getRange("B34").values = addIn.page.toPage([["mine"]]);
      chartNamed(sheet, "conversion").series.getItemAt(0).delete();
    });
    expect(states(await refresh(addIn))).toEqual([
      ["no-room", 8],
      ["series-gone", 7],
    ]);
    expect((await readRange(addIn, "Dashboard", "B34"))[0]![0]).toBe("mine");
    await onDashboard(addIn, (_, context) =>
      context.workbook.names.getItem("Pipeline_FunnelChart").delete(),
    );
    expect((await refresh(addIn))[0]).toMatchObject({ state: "source-gone", rows: 0 });
  });

  it("has nothing to tell of a workbook without our charts", async () => {
    const addIn = await openPipeline();
    expect(await refresh(addIn)).toEqual([]);
  });
});
