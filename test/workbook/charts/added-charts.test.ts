import { addChart, figuresRequest, rounded, shownCells, survey } from "../added-charts";
import { build, closeAll, openPipeline, readRange } from "../open-pipeline";

afterAll(closeAll);

test("a chart: added, up to date, broken, repaired, removed", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const before = addIn.host.workbook.sheets.list().map(({ name }) => name);
  const added = await addChart(addIn, "steps", { options: ["Owner", "<>Nobody"] });
  expect(added).toMatchObject({ sheet: "Charts", address: "A1", isNewSheet: true });
  const own = async () => (await survey(addIn)).charts.at(-1)!;
  const entry = await own();
  expect(entry).toMatchObject({ title: "Our steps", state: "unchanged", rows: 6 });
  expect(Date.parse(entry.refreshed!)).not.toBeNaN();
  expect(rounded(await readRange(addIn, "Charts", entry.address))).toEqual(
    shownCells(added.figures),
  );

  // A second one below the first, over nothing.
  const second = await addChart(addIn, "owners", { sheet: "Charts", isNew: false });
  expect(Number(second.address.slice(1))).toBeGreaterThan(30);
  await addIn.run(async (context) => {
    await addIn.jobs.undoAddChart(context, second);
  });
  expect(await own()).toMatchObject({ title: "Our steps", state: "unchanged" });

  // Its cells deleted by a person; what they made of the chart stays.
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Charts");
    sheet.charts.getItem(added.name).title.text = "How we move on";
    sheet.getRange("18:60").delete("Up");
    await context.sync();
  });
  const broken = await own();
  expect(broken).toMatchObject({ state: "source-gone", repairs: "steps" });
  await addIn.run(async (context) => {
    const { request } = await figuresRequest(addIn, context, "steps");
    const { name, sheet } = broken;
    await addIn.jobs.repairChart(context, { ...request, name, sheet });
  });
  const repaired = await own();
  expect(repaired).toMatchObject({ title: "How we move on", state: "unchanged", rows: 6 });

  await addIn.run(async (context) => {
    await addIn.jobs.removeChart(context, repaired);
  });
  expect((await survey(addIn)).charts).toHaveLength(2);
  const left = await readRange(addIn, "Charts", "A18:AC60");
  expect(left.flat().filter((cell) => cell !== "")).toEqual([]);
  expect(addIn.host.workbook.sheets.list().map(({ name }) => name)).toEqual([...before, "Charts"]);
});

test("refused half-way: nothing is left, and it says why", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const names = () => addIn.host.workbook.sheets.list().map(({ name }) => name);
  const before = names();
  const formulas = await readRange(addIn, "Playbook", "A1:F60", "formulas");
  const { faults } = addIn.host;
  for (const isNew of [true, false]) {
    await addIn.run(async (context) => {
      const { request } = await figuresRequest(addIn, context, "reasons");
      const target = { isNew, sheet: isNew ? "Charts" : "Playbook" };
      // The names, the charts and the free place are read first.
      faults.failBatch(isNew ? 2 : 4, { code: "AccessDenied", where: "middle" });
      const adding = addIn.jobs.addChart(context, { ...request, target });
      const code = await adding.then(
        () => "added",
        (error: { code: string; cause: { code: string } }) => [error.code, error.cause.code].join(),
      );
      expect(code).toBe("build-failed,AccessDenied");
    });
    faults.clear();
    expect(names()).toEqual(before);
  }
  expect((await survey(addIn)).charts).toHaveLength(2);
  expect(await readRange(addIn, "Playbook", "A1:F60", "formulas")).toEqual(formulas);
});
