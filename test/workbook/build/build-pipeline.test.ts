import { buildWords } from "../../../src/locales/en/build";
import type { BuildProgress } from "../../../src/workbook/build/build-types";
import { SEVEN_STEP, planFor } from "../plan-inputs";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";
import { dumpWorkbook, fillWorkbook } from "../dump-workbook";

afterAll(closeAll);

describe.each(["minimum", "newest"] as const)("buildPipeline at level %s", (level) => {
  let addIn: OpenPipeline;
  const steps: BuildProgress[] = [];

  beforeAll(async () => {
    addIn = await openPipeline({ level });
    await build(addIn, {}, { progress: (step) => void steps.push(step) });
  });

  it("tells of each step before it runs", () => {
    expect(steps.map(({ doing }) => doing)).toEqual([
      ...["prepare", "lists", "stages", "pipeline", "playbook", "dashboard", "charts", "finish"],
    ]);
    expect(steps.map(({ step }) => step)).toEqual(steps.map((_, at) => at));
    for (const { steps: all } of steps) expect(all).toBe(steps.length);
  });

  it("writes the planned cells", async () => {
    const plan = planFor({ ...SEVEN_STEP, samples: true });
    for (const { name, blocks, tables } of plan.sheets) {
      const calculated = (row: number, column: number) =>
        tables.flatMap(({ area, calculated: columns = [] }) =>
          columns.filter((each) => row > area.row && column === area.column + each.column),
        )[0]?.formula;
      for (const { row, column, cells } of blocks) {
        const width = Math.max(...cells.map((line) => line.length));
        const written = await addIn.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          const range = sheet.getRangeByIndexes(row, column, cells.length, width);
          range.load("formulas");
          await context.sync();
          return JSON.parse(JSON.stringify(range.formulas)) as unknown[][];
        });
        const planned = cells.map((line, down) =>
          Array.from({ length: width }, (_, at) => {
            const cell = line[at] ?? calculated(row + down, column + at) ?? "";
            return typeof cell === "object" ? cell.formula : cell;
          }),
        );
        expect(written).toEqual(planned);
      }
    }
  });

  it("computes the Dashboard: the figures, counted from the rows another way", async () => {
    const [headers, ...rows] = await readRange(addIn, "Pipeline", "A1:Z61");
    const column = (header: string) => headers!.indexOf(header);
    const cell = (row: unknown[], header: string) => row[column(header)];
    const filled = (header: string) => rows.filter((row) => cell(row, header) !== "");
    const won = filled("Won");
    const lost = filled("Lost").length;
    const wonAmount = won.reduce((sum, row) => sum + (cell(row, "Amount") as number), 0);
    const days = won
      .map((row) => (cell(row, "Won") as number) - (cell(row, "Created") as number))
      .sort((a, b) => a - b);
    const median =
      (days[Math.floor((days.length - 1) / 2)]! + days[Math.floor(days.length / 2)]!) / 2;
    const [labels, figures] = await readRange(addIn, "Dashboard", "A4:M5");
    const { figures: figureWords, target } = buildWords.workbook.dashboard;
    expect(labels!.filter((label) => label !== "")).toEqual([
      ...Object.values(figureWords),
      target,
    ]);
    const expected = [
      60,
      60 - won.length - lost,
      won.length,
      lost,
      won.length / (won.length + lost),
      median,
      wonAmount,
      wonAmount / won.length,
    ];
    expect(figures!.slice(0, 8)).toEqual(expected.map((value) => expect.closeTo(value, 9)));
    const meanDays = days.reduce((sum, each) => sum + each, 0) / days.length;
    const [, open, , , rate, , , meanAmount] = expected;
    expect(figures![11]).toBeCloseTo((open! * rate! * meanAmount!) / meanDays, 6);
  });

  it("tells what to do next, from the most urgent, and what is needed for the target", async () => {
    const { sections } = buildWords.workbook.dashboard;
    const part = async (heading: string, rows: number) => {
      const column = await readRange(addIn, "Dashboard", "L1:L80");
      const row = column.findIndex(([cell]) => cell === heading) + 2;
      return readRange(addIn, "Dashboard", `L${row}:U${row + rows}`);
    };
    const [headers, ...actions] = await part(sections.nextActions, 10);
    expect(headers).toContain("Days overdue");
    const isOverdue = actions.map((row) => Number(row[5]) > 0);
    expect(isOverdue).toEqual(isOverdue.map((_, at) => at < 3));
    const needed = async () => (await part(sections.needed, 6)).map((row) => row.slice(0, 2));
    const before = await needed();
    await addIn.host.person.edit("Dashboard", "M5", [[20]]);
    const after = await needed();
    expect(before[0]).toEqual(["Stage", "Needed"]);
    // Each rounded up to whole deals.
    for (const [at, [, count]] of before.slice(1).entries())
      expect(Number(after[at + 1]![1])).toBeGreaterThanOrEqual(2 * Number(count) - 2);
    await addIn.host.person.edit("Dashboard", "M5", [[10]]);
    for (const heading of [sections.bottleneck, sections.outlook, sections.signals])
      expect((await part(heading, 1))[1]![0]).not.toBe("");
  });

  it("computes the funnel and the numbers of its charts, without an error but Won's days", async () => {
    const funnel = await readRange(addIn, "Dashboard", "A8:J16");
    expect(funnel[0]![0]).toBe("Stage");
    const names = funnel.slice(1).map(([name]) => name);
    expect(names).toEqual([
      ...["Prospecting", "Preparation", "Approach", "Needs assessment & presentation"],
      ...["Handling objections", "Closing", "Won", "Follow-up"],
    ]);
    const chartRows = await readRange(addIn, "Dashboard", "A26:C33");
    const most = funnel[1]![1] as number;
    expect(chartRows).toEqual(
      funnel.slice(1).map(([name, reached]) => [name, reached, (most - (reached as number)) / 2]),
    );
    const steps = await readRange(addIn, "Dashboard", "A46:G51");
    steps.forEach(([step, reached, rate, resolved, , , verdict], at) => {
      const [from, to] = [funnel[at + 1]!, funnel[at + 2]!];
      expect(step).toBe(`${String(from[0])} → ${String(to[0])}`);
      expect(reached).toBe(from[1]);
      expect(rate).toBeCloseTo((to[1] as number) / (from[1] as number), 9);
      // Of those decided: without the deals still open there (FUNNEL's fifth column).
      const decided = (from[1] as number) - (from[4] as number);
      expect(resolved).toBeCloseTo((to[1] as number) / decided, 9);
      expect(verdict).toBe([3, 5].includes(at) ? "Within" : "");
    });
    expect(steps.map((row) => row.slice(4, 6))[5]).toEqual([0.6, 0.9]);
  });

  it("looks as planned: shares, dates and amounts in their formats", async () => {
    const format = async (sheet: string, address: string) =>
      (await readRange(addIn, sheet, address, "numberFormat"))[0]![0];
    expect(await format("Pipeline", "G2")).toBe("#,##0");
    expect(await format("Pipeline", "M61")).toBe("m/d/yyyy");
    expect(await format("Stages", "C5")).toBe("0%");
    expect(await format("Dashboard", "G9")).toBe("0%");
    expect(await format("Dashboard", "C48")).toBe("0%");
    expect((await readRange(addIn, "Dashboard", "E5", "text"))[0]![0]).toMatch(/^\d+%$/);
  });

  it("offers the lists as dropdowns and freezes the header", async () => {
    const seen = await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Pipeline");
      const stage = sheet.getRange("L2:L61").dataValidation;
      const owner = sheet.getRange("D2").dataValidation;
      stage.load("rule,type,errorAlert");
      owner.load("rule,errorAlert");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      return {
        stage: stage.rule.list?.source,
        style: stage.errorAlert.style,
        owner: owner.rule.list?.source,
        ownerStyle: owner.errorAlert.style,
        frozen: frozen.address,
      };
    });
    expect(seen).toMatchObject({ style: "Stop", ownerStyle: "Warning", frozen: "Pipeline!A1" });
    expect(String(seen.stage)).toContain("Stages");
    expect(String(seen.owner)).toContain("Lists");
  });

  it("draws two charts whose series read the numbers", async () => {
    const charts = await addIn.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Dashboard");
      charts.load("items/name,items/chartType");
      await context.sync();
      const series = charts.items.map(({ series }) => series);
      series.forEach((each) => each.load("items/name,items/gapWidth,items/overlap"));
      await context.sync();
      const values = series.map(({ items }) =>
        items.map((one) => one.getDimensionValues("Values")),
      );
      await context.sync();
      return JSON.stringify(
        charts.items.map(({ name, chartType }, at) => ({
          name,
          chartType,
          series: series[at]!.items.map((one, n) => [
            one.name,
            one.gapWidth,
            values[at]![n]!.value,
          ]),
        })),
      );
    });
    const numbers = await readRange(addIn, "Dashboard", "A26:C33");
    const steps = await readRange(addIn, "Dashboard", "A46:C51");
    expect(JSON.parse(charts)).toEqual([
      {
        name: "Funnelbook funnel Pipeline",
        chartType: "BarStacked",
        series: [
          ["Padding", 20, numbers.map((row) => row[2])],
          ["Deals", 20, numbers.map((row) => row[1])],
        ],
      },
      {
        name: "Funnelbook conversion Pipeline",
        chartType: "BarClustered",
        series: [["Move on", 60, steps.map((row) => row[2])]],
      },
    ]);
  });
});

describe("buildPipeline", () => {
  it("leaves what is there as it was, and numbers its own set", async () => {
    const addIn = await openPipeline();
    await fillWorkbook(addIn);
    const before = await dumpWorkbook(addIn);
    const first = await build(addIn, { samples: false });
    const second = await build(addIn, { samples: false });
    expect(first.sheets.map(({ name }) => name)).toEqual(
      ["Pipeline", "Stages", "Lists", "Dashboard", "Playbook"].map((name) => `${name} 2`),
    );
    expect(second.sheets.map(({ name }) => name)).toEqual(
      ["Pipeline", "Stages", "Lists", "Dashboard", "Playbook"].map((name) => `${name} 3`),
    );
    expect(await addIn.run((context) => addIn.jobs.undoBuild(context, second))).toMatchObject({
      undone: true,
    });
    expect(await addIn.run((context) => addIn.jobs.undoBuild(context, first))).toMatchObject({
      undone: true,
    });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  it("shows dashes, no error, and what to do first while there are no deals", async () => {
    const addIn = await openPipeline();
    await build(addIn, { samples: false });
    const figures = await readRange(addIn, "Dashboard", "A5:J5");
    expect(figures[0]).toEqual([0, 0, 0, 0, "–", "–", "–", "–", 0, 0]);
    const shown = await readRange(addIn, "Dashboard", "A1:U90");
    expect(shown[1]![0]).toBe("Nothing to count yet: enter a deal on the sheet Pipeline.");
    expect(shown.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
    expect(shown[7]![0]).toBe("–");
    const numbers = await readRange(addIn, "Dashboard", "A26:C33");
    expect(numbers).toEqual(new Array(8).fill(["", 0, 0]));
  });

  it("counts the deals won and lost when a team calls those stages by other names", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    const before = await readRange(addIn, "Dashboard", "A5:H5");
    const { person } = addIn.host;
    await person.edit("Stages", "A11", [["Signed"]]);
    await person.edit("Stages", "A13", [["Dropped"]]);
    await person.edit("Pipeline", "S1", [["Signed"]]);
    await person.edit("Pipeline", "U1", [["Dropped"]]);
    const stages = await readRange(addIn, "Pipeline", "L2:L61");
    const names = new Map([
      ["Won", "Signed"],
      ["Lost", "Dropped"],
    ]);
    const renamed = stages.map(([stage]) => [names.get(String(stage)) ?? stage]);
    await person.paste("Pipeline", "L2:L61", renamed);
    expect(await readRange(addIn, "Dashboard", "A5:H5")).toEqual(before);
  });

  it.each([
    ["no-template", { template: "no such process" }],
    ["bad-name", { name: " ??? " }],
  ])("refuses with %s before it writes", async (code, choices) => {
    const addIn = await openPipeline();
    const before = await dumpWorkbook(addIn);
    await expect(build(addIn, choices)).rejects.toMatchObject({ code });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });
});
