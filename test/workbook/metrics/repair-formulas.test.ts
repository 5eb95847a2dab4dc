import { dumpWorkbook } from "../dump-workbook";
import { build, closeAll, openPipeline, readRange } from "../open-pipeline";

afterAll(closeAll);

test("formulas whose functions were unknown when they were typed count again", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  await addIn.host.person.do((workbook) => workbook.sheets.add("Report"));
  await addIn.host.person.edit("Report", "A1:A3", [
    ["=_xldudf_SALES_WINRATE(Pipeline[#All],,Stages[#All])"],
    ['=IFERROR(SALES.WINRATE(Pipeline[#All],,Stages[#All]),"–")'],
    ["=1+1"],
  ]);
  await addIn.host.settled();
  expect(await readRange(addIn, "Report", "A1")).toEqual([["#NAME?"]]);

  const find = () => addIn.run((context) => addIn.jobs.findBroken(context));
  const { repairs, unsearched } = JSON.parse(JSON.stringify(await find()));
  expect(unsearched).toEqual([]);
  expect(repairs[0]).toEqual({
    sheet: "Report",
    address: "A1",
    before: "=_xldudf_SALES_WINRATE(Pipeline[#All],,Stages[#All])",
    after: "=SALES.WINRATE(Pipeline[#All],,Stages[#All])",
  });

  // What somebody has edited since stays as it is.
  await addIn.host.person.edit("Report", "A2", [["mine"]]);
  const written = await addIn.run((context) => addIn.jobs.repairFormulas(context, repairs));
  await addIn.host.settled();
  expect(written).toBe(repairs.length - 1);
  expect(await readRange(addIn, "Report", "A1:A2")).toEqual([[7 / 46], ["mine"]]);
  expect((await find()).repairs.length).toBe(0);
});

const BROKEN = "=_xldudf_SALES_WINRATE(Pipeline[#All],,Stages[#All])";

/** A pipeline with a formula to repair on each of two more sheets. */
async function openBroken() {
  const addIn = await openPipeline();
  await build(addIn);
  await addIn.host.person.do((workbook) => {
    workbook.sheets.add("First");
    workbook.sheets.add("Second");
  });
  const inFirst = [[BROKEN], [`'${BROKEN}`], [BROKEN]];
  await addIn.host.person.edit("First", "A1:A3", inFirst);
  await addIn.host.person.edit("Second", "A1", [[BROKEN]]);
  await addIn.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("First").getRange("A3");
    cell.numberFormat = addIn.page.toPage([["@"]]);
    await context.sync();
  });
  await addIn.host.settled();
  const { repairs } = await addIn.run((context) => addIn.jobs.findBroken(context));
  return {
    addIn,
    repairs: repairs.filter(({ sheet }) => sheet === "First" || sheet === "Second"),
    repair: (all: typeof repairs) =>
      addIn.run((context) => addIn.jobs.repairFormulas(context, all)),
  };
}

test("formulas in names, of the workbook and of a sheet, are written anew as well", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const named = (sheet: Excel.Worksheet) => [sheet.context.workbook.names, sheet.names];
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    named(sheet).forEach((names) => {
      names.add("Rate", BROKEN);
      names.add("Mine", '=MYSALES.WINRATE(1)&"_xldudf_SALES_WINRATE("');
    });
    await context.sync();
  });
  const found = await addIn.run((context) => addIn.jobs.findBroken(context));
  // Those in cells may hide a #NAME?.
  const repairs = found.repairs.filter(({ isName }) => isName);
  const after = BROKEN.replace("_xldudf_SALES_", "SALES.");
  expect(JSON.parse(JSON.stringify(repairs))).toEqual([
    { address: "Rate", isName: true, before: BROKEN, after },
    { sheet: "Sheet1", address: "Rate", isName: true, before: BROKEN, after },
  ]);
  const formulas = () =>
    addIn.run(async (context) => {
      const items = named(context.workbook.worksheets.getItem("Sheet1")).map((names) =>
        names.getItem("Rate"),
      );
      items.forEach((item) => item.load("formula"));
      await context.sync();
      return items.map(({ formula }) => String(formula)).join(" ");
    });

  const repair = () => addIn.run((context) => addIn.jobs.repairFormulas(context, repairs));
  addIn.host.faults.failBatch(2, { code: "AccessDenied", where: "middle" });
  await expect(repair()).rejects.toMatchObject({ code: "AccessDenied" });
  addIn.host.faults.clear();
  expect(await formulas()).toBe(`${BROKEN} ${BROKEN}`);

  expect(await repair()).toBe(2);
  expect(await formulas()).toBe(`${after} ${after}`);
  await addIn.host.person.edit("Sheet1", "C1", [["=Rate"]]);
  expect(await readRange(addIn, "Sheet1", "C1")).toEqual([[7 / 46]]);
});

test("a formula noted as a text stays, and one in a cell of texts counts again", async () => {
  const { addIn, repairs, repair } = await openBroken();
  expect(Array.from(repairs, ({ address }) => address)).toEqual(["A1", "A3", "A1"]);
  expect(await repair(repairs)).toBe(3);
  expect(await readRange(addIn, "First", "A1:A3")).toEqual([[7 / 46], [BROKEN], [7 / 46]]);
  const formats = await readRange(addIn, "First", "A1:A3", "numberFormat");
  expect(formats).toEqual([["General"], ["General"], ["@"]]);
});

test("when one sheet refuses, the formulas on the others are as they were", async () => {
  const { addIn, repairs, repair } = await openBroken();
  await addIn.run(async (context) => {
    context.workbook.worksheets.getItem("Second").protection.protect();
    await context.sync();
  });
  const before = await dumpWorkbook(addIn);
  await expect(repair(repairs)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await dumpWorkbook(addIn)).toEqual(before);
  expect(await readRange(addIn, "First", "A1:A3")).toEqual([["#NAME?"], [BROKEN], ["#NAME?"]]);
});
