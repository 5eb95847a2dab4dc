import { build, closeAll, openPipeline, readRange } from "../open-pipeline";
import { dumpWorkbook } from "../dump-workbook";

afterAll(closeAll);

test("a copy holds the present values, keeps other formulas, and is no sheet of the pipeline", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const before = await dumpWorkbook(addIn);
  const run = () => addIn.run((context) => addIn.jobs.copyAsValues(context));
  await addIn.host.person.do((workbook) => workbook.activate(workbook.sheets.byKey("Dashboard")!));
  const outcome = JSON.parse(JSON.stringify(await run()));
  await addIn.host.settled();
  expect(outcome).toMatchObject({ kind: "copied", copy: { sheet: "Dashboard (2)" } });
  expect(outcome.count).toBeGreaterThan(20);

  const texts = (sheet: string) => readRange(addIn, sheet, "A4:J16", "text");
  expect(await texts("Dashboard (2)")).toEqual(await texts("Dashboard"));
  const formulas = (await readRange(addIn, "Dashboard (2)", "A1:Z60", "formulas")).flat();
  expect(formulas.filter((each) => String(each).includes("SALES."))).toEqual(
    formulas.filter((each) => !String(each).startsWith("=") && String(each).includes("SALES.")),
  );
  expect(formulas.filter((each) => String(each).startsWith("=")).length).toBeGreaterThan(0);
  const marks = await addIn.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("Dashboard (2)");
    customProperties.load("items/key");
    await context.sync();
    return customProperties.items.length;
  });
  expect(marks).toBe(0);

  // A second copy has a name of its own; an edited one stays, an untouched one goes.
  await addIn.host.person.edit("Dashboard (2)", "A1", [["Ours"]]);
  const remove = (copy: typeof outcome.copy) =>
    addIn.run((context) => addIn.jobs.removeCopy(context, copy));
  expect(await remove(outcome.copy)).toBe(false);
  await addIn.host.person.do((workbook) =>
    workbook.deleteSheet(workbook.sheets.byKey("Dashboard (2)")!),
  );
  await addIn.host.person.do((workbook) => workbook.activate(workbook.sheets.byKey("Dashboard")!));
  const again = JSON.parse(JSON.stringify(await run()));
  expect(await remove(again.copy)).toBe(true);
  await addIn.host.person.do((workbook) => workbook.activate(workbook.sheets.byKey("Dashboard")!));
  expect(await dumpWorkbook(addIn)).toEqual(before);
});

test("results stay what they are: texts that read like something else, and errors", async () => {
  const addIn = await openPipeline();
  const open = ["007", "1-2-2026", "-Acme"].map((name) => ({ name, probability: 0.2 }));
  await build(addIn, { process: { name: "Ours", open, postSale: [] } });
  await addIn.host.person.do((workbook) => {
    workbook.activate(workbook.sheets.byKey(workbook.sheets.add("Report").id)!);
  });
  await addIn.host.person.edit("Report", "A1", [["=SALES.FUNNEL(Pipeline[#All],Stages[#All])"]]);
  await addIn.host.person.edit("Report", "L1", [['=SALES.WINRATE("x")']]);
  await addIn.host.settled();
  const read = (sheet: string) =>
    addIn.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange("A1:L6");
      range.load("values,valueTypes");
      await context.sync();
      const both = [range.values, range.valueTypes];
      // An empty text in a result is an empty cell as a value.
      return JSON.parse(JSON.stringify(both).replaceAll("Empty", "String")) as unknown[][][];
    });
  const [values = [], types = []] = await read("Report");
  expect(values.slice(1, 4).map(([name]) => name)).toEqual(["007", "1-2-2026", "-Acme"]);
  expect(types[0]!.at(-1)).toBe("Error");
  const outcome = await addIn.run((context) => addIn.jobs.copyAsValues(context));
  expect(outcome).toMatchObject({ kind: "copied", count: 2 });
  expect(await read("Report (2)")).toEqual([values, types]);
  expect(await readRange(addIn, "Report (2)", "A1:L6", "formulas")).toEqual(values);
});

test("a formula that was noted as a text asks nothing", async () => {
  const addIn = await openPipeline();
  await addIn.host.person.edit("Sheet1", "A1", [["'=SALES.WINRATE(Deals[#All])"]]);
  const outcome = await addIn.run((context) => addIn.jobs.copyAsValues(context));
  expect(outcome).toMatchObject({ kind: "none", sheet: "Sheet1" });
});

test("a sheet without SALES formulas needs no copy", async () => {
  const addIn = await openPipeline();
  const outcome = await addIn.run((context) => addIn.jobs.copyAsValues(context));
  expect(outcome).toMatchObject({ kind: "none", sheet: "Sheet1" });
});

test("when Excel refuses the values, the copy goes again", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  await addIn.host.person.do((workbook) => workbook.activate(workbook.sheets.byKey("Dashboard")!));
  const before = await dumpWorkbook(addIn);
  // Two batches read, the third copies, the fourth writes.
  addIn.host.faults.failBatch(4, { where: "middle", code: "AccessDenied" });
  const run = addIn.run((context) => addIn.jobs.copyAsValues(context));
  await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
  await addIn.host.settled();
  expect(await dumpWorkbook(addIn)).toEqual(before);
});
