import { build, closeAll, openPipeline } from "../open-pipeline";
import { dumpWorkbook, fillWorkbook } from "../dump-workbook";

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

  it("keeps everything when somebody has drawn a chart on one of the sheets", async () => {
    const addIn = await openPipeline();
    const result = await build(addIn);
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lists");
      sheet.charts.add("Line", sheet.getRange("A1:B4"));
      await context.sync();
    });
    const report = await addIn.run((context) => addIn.jobs.undoBuild(context, result));
    expect(report).toMatchObject({ undone: false, edited: ["Lists"] });
  });

  it("leaves an empty sheet when the person has deleted all the others", async () => {
    const addIn = await openPipeline();
    const result = await build(addIn, { samples: false });
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    const report = await addIn.run((context) => addIn.jobs.undoBuild(context, result));
    expect(report).toMatchObject({ undone: true });
    expect(await dumpWorkbook(addIn)).toMatchObject({
      sheets: [{ cells: "none", properties: [] }],
      tables: [],
      names: [],
      settings: [],
    });
  });

  it("returns to another sheet when the first one has been hidden", async () => {
    const addIn = await openPipeline();
    await fillWorkbook(addIn);
    const result = await build(addIn, { samples: false });
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    });
    const report = await addIn.run((context) => addIn.jobs.undoBuild(context, result));
    expect(report).toMatchObject({ undone: true });
    expect(await dumpWorkbook(addIn)).toMatchObject({
      active: "Dashboard",
      tables: [["Stock", "TableStyleMedium2", "Sheet1!A1:C3"]],
    });
  });

  it("can be finished when Excel stopped half-way", async () => {
    const addIn = await openPipeline();
    await fillWorkbook(addIn);
    const before = await dumpWorkbook(addIn);
    const result = await build(addIn, { samples: false });
    const undo = () => addIn.run((context) => addIn.jobs.undoBuild(context, result));
    // Undo reads what the sheets hold, then what there is to remove; then it removes.
    addIn.host.faults.failBatch(3, { where: "middle" });
    await expect(undo()).rejects.toMatchObject({ code: "GeneralException" });
    // Sheets go first: where Excel refuses that, a pipeline without its names would be left.
    const { sheets, names } = (await dumpWorkbook(addIn)) as Record<string, unknown[]>;
    expect(sheets).toHaveLength(2);
    expect(names!.length).toBeGreaterThan(1);
    expect(await addIn.run((context) => addIn.jobs.findRemains(context))).toBeDefined();
    await addIn.run((context) => addIn.jobs.removeRemains(context));
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
    });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });
});
