import { build, closeAll, openPipeline, readRange } from "./open-pipeline";

jest.setTimeout(60_000);
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
