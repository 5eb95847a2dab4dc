import { addChart, figuresRequest, survey } from "../added-charts";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

// What Excel does not remember is told there.
beforeEach(() => void jest.spyOn(console, "warn").mockImplementation());
afterEach(() => void jest.restoreAllMocks());
afterAll(closeAll);

type Added = Awaited<ReturnType<typeof addChart>>;

const undo = (addIn: OpenPipeline, added: Added) =>
  addIn.run((context) => addIn.jobs.undoAddChart(context, added));
const sheetNames = ({ host }: OpenPipeline) => host.workbook.sheets.list().map(({ name }) => name);
const chartNames = (addIn: OpenPipeline, sheet: string) =>
  addIn.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load("items/name");
    await context.sync();
    return charts.items.map(({ name }) => name);
  });

test("Undo leaves a chart alone that somebody has edited", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const added = await addChart(addIn, "owners");
  const { address } = (await survey(addIn)).charts.at(-1)!;
  const [first = ""] = address.split(":");
  const header = `${first.slice(0, 1)}${Number(first.slice(1)) - 1}`;
  const all = () => readRange(addIn, "Charts", "A1:Z60", "formulas");
  const before = await all();
  for (const cell of ["A1", "A2", header, first]) {
    const [[kept] = []] = await readRange(addIn, "Charts", cell, "formulas");
    await addIn.host.person.edit("Charts", cell, [["Ours"]]);
    expect(await undo(addIn, added)).toBe(false);
    await addIn.host.person.edit("Charts", cell, [[kept]]);
  }
  const retitle = (title: string) =>
    addIn.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Charts");
      charts.getItem(added.name).title.text = title;
      await context.sync();
    });
  await retitle("Who sells");
  expect(await undo(addIn, added)).toBe(false);
  await retitle(added.title);
  expect(await all()).toEqual(before);
  expect(await undo(addIn, added)).toBe(true);
  expect(sheetNames(addIn)).not.toContain("Charts");
});

test.each(["shapes", "comments"] as const)("a new sheet with %s stays", async (what) => {
  const addIn = await openPipeline();
  await build(addIn);
  const added = await addChart(addIn, "owners");
  const { person, workbook } = addIn.host;
  await person.do(() => Object.assign(workbook.sheets.byKey("Charts")!, { [what]: 1 }));
  expect(await undo(addIn, added)).toBe(true);
  expect(sheetNames(addIn)).toContain("Charts");
  expect(await chartNames(addIn, "Charts")).toEqual([]);
});

test("what a person wrote between the figures stays, with its looks", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const added = await addChart(addIn, "owners");
  const { address } = (await survey(addIn)).charts.at(-1)!;
  const top = Number(/\d+/.exec(address)![0]);
  // Beside the spill, beside its formula, below the figures, and behind the chart.
  const cells = [`S${top + 1}`, `S${top - 1}`, `A${top + 9}`, "C8"];
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Charts");
    for (const cell of cells) {
      sheet.getRange(cell).values = [[46000]];
      sheet.getRange(cell).numberFormat = [["yyyy-mm-dd"]];
    }
    sheet.getRange("D8").format.fill.color = "#FF0000";
    await context.sync();
  });
  expect(await undo(addIn, added)).toBe(true);
  const texts = cells.map((cell) => readRange(addIn, "Charts", cell, "text"));
  expect((await Promise.all(texts)).flat(2)).toEqual(cells.map(() => "2025-12-09"));
  const all = await readRange(addIn, "Charts", "A1:AC60", "numberFormat");
  expect(all.flat().filter((format) => format !== "General")).toHaveLength(cells.length);
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Charts");
    const { fill } = sheet.getRange("D8").format;
    fill.load("color");
    const highlights = sheet.getRange("A1:AC60").conditionalFormats.getCount();
    await context.sync();
    expect(fill.color).toBe("#FF0000");
    expect(highlights.value).toBeLessThanOrEqual(1);
  });
});

test("wherever Excel stops, a chart is there with its Undo or not at all", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const { faults } = addIn.host;
  const before = sheetNames(addIn);
  const add = (failing: number) =>
    addIn.run(async (context) => {
      const { request } = await figuresRequest(addIn, context, "reasons");
      const target = { isNew: true, sheet: "Charts" };
      faults.failBatch(failing, { code: "AccessDenied", where: "middle" });
      return addIn.jobs.addChart(context, { ...request, target }).catch(() => undefined);
    });
  const isThere: boolean[] = [];
  for (let failing = 1; failing <= 8; failing++) {
    const added = await add(failing);
    faults.clear();
    isThere.push(added !== undefined);
    expect(sheetNames(addIn).includes("Charts")).toBe(added !== undefined);
    if (added) expect(await undo(addIn, added as Added)).toBe(true);
    expect(sheetNames(addIn)).toEqual(before);
  }
  // The third only switches our events on again, the last three remember when it was made.
  expect(isThere).toEqual([false, false, true, false, false, true, true, true]);
});

test("a repair that fails leaves the one chart that was there", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const { name } = await addChart(addIn, "owners");
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Charts");
    sheet.charts.getItem(name).series.getItemAt(0).delete();
    sheet.getRange("18:60").delete("Up");
    await context.sync();
  });
  const { faults } = addIn.host;
  const repair = (failing: number) =>
    addIn.run(async (context) => {
      const { request } = await figuresRequest(addIn, context, "owners");
      faults.failBatch(failing, { code: "AccessDenied", where: "middle" });
      const asked = { ...request, name, sheet: "Charts" };
      return addIn.jobs.repairChart(context, asked).then(
        () => true,
        () => false,
      );
    });
  let failing = 1;
  for (; !(await repair(failing)); failing++) {
    faults.clear();
    expect(await chartNames(addIn, "Charts")).toEqual([name]);
    const below = await readRange(addIn, "Charts", "A18:Z80", "formulas");
    expect(below.flat().filter((cell) => cell !== "")).toEqual([]);
  }
  faults.clear();
  // Reading, the figures, the chart, the old one.
  expect(failing).toBeGreaterThan(5);
  expect(await chartNames(addIn, "Charts")).toHaveLength(1);
});
