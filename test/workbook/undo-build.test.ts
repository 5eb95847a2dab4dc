import { build, closeAll, openPipeline } from "./open-pipeline";
import { dumpWorkbook, fillWorkbook } from "./dump-workbook";

jest.setTimeout(60_000);
afterAll(closeAll);

describe("undoBuild", () => {
  it("gives back the workbook as it was, also after the figures have been computed anew", async () => {
    const addIn = await openPipeline();
    await fillWorkbook(addIn);
    const before = await dumpWorkbook(addIn);
    const result = await build(addIn);
    await addIn.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await addIn.host.settled();
    const report = await addIn.run((context) => addIn.jobs.undoBuild(context, result));
    expect(report).toMatchObject({ undone: true });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  it("keeps everything when somebody has written in a sheet, and names that sheet", async () => {
    const addIn = await openPipeline();
    const result = await build(addIn, { samples: false });
    await addIn.host.person.edit("Playbook", "C5", [["Our own words"]]);
    const before = await dumpWorkbook(addIn);
    const undo = () => addIn.run((context) => addIn.jobs.undoBuild(context, result));
    expect(JSON.parse(JSON.stringify(await undo()))).toEqual({
      undone: false,
      edited: ["Playbook"],
    });
    expect(await dumpWorkbook(addIn)).toEqual(before);
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Lists").delete();
      await context.sync();
    });
    expect(JSON.parse(JSON.stringify(await undo()))).toEqual({
      undone: false,
      edited: ["Lists", "Playbook"],
    });
  });
});
