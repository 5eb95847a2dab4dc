import { eventsHeard } from "../../workbench/open-fixture";
import type { SelectedRow } from "../../../src/workbook/rows/read-selected-row";
import { today } from "../../../src/workbook/today";
import { dumpWorkbook } from "../dump-workbook";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const PLACE = { kind: "table", table: "Pipeline" } as const;
const STAGE = 11;
const APPROACH = 14;
const CREATED = 9;

// Below ExcelApi 1.14 nobody tells our own writes from a person's.
describe("the row of a deal at the lowest level", () => {
  let addIn: OpenPipeline;

  beforeAll(async () => {
    addIn = await openPipeline({ level: "minimum" });
    await build(addIn, { samples: false });
    await addIn.host.person.edit("Pipeline", "A2", [["D-1"]]);
    await addIn.host.person.edit("Pipeline", "A3", [["D-2"]]);
    await addIn.host.person.paste("Pipeline", "L2:N2", [["Preparation", 46000, 46010]]);
    await eventsHeard(addIn);
  });
  afterEach(() => addIn.host.faults.clear());

  const selectedRow = async (sheet: string, address: string): Promise<SelectedRow | undefined> => {
    await addIn.host.person.select(sheet, address);
    const row = await addIn.run((context) => addIn.jobs.readSelectedRow(context, PLACE));
    return row && (JSON.parse(JSON.stringify(row)) as SelectedRow);
  };
  /** The first deal as somebody was shown it. */
  const planned = async () => {
    const { sheet, top, left, row, cells } = (await selectedRow("Pipeline", "B2"))!;
    return { sheet, row: top + row, column: left, cells };
  };
  /** Waits for a cell that is stamped; the handler works on its own time. */
  const filled = async (address: string): Promise<unknown> => {
    for (let time = 0; time < 200; time++) {
      const value = (await readRange(addIn, "Pipeline", address))[0]?.[0];
      if (value !== "") return value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return "";
  };
  const cells = [
    { column: STAGE, value: "Approach", isDate: false },
    { column: APPROACH, value: today(), isDate: true },
  ];
  const write = async (where: Awaited<ReturnType<typeof planned>>, what = cells) =>
    JSON.parse(
      JSON.stringify(await addIn.run((context) => addIn.jobs.writeRow(context, where, what))),
    );
  const undo = (written: { undo: never }) =>
    addIn.run((context) => addIn.jobs.undoRow(context, written.undo));

  it("is the first selected row, whichever cells are selected", async () => {
    const first = await selectedRow("Pipeline", "C2:D3");
    expect(first).toMatchObject({ sheet: "Pipeline", top: 0, left: 0, row: 1 });
    expect(first?.cells.slice(0, 1)).toEqual(["D-1"]);
    expect((await selectedRow("Pipeline", "AZ3"))?.cells[0]).toBe("D-2");
    expect((await selectedRow("Pipeline", "A1"))?.row).toBe(0);
    expect(await selectedRow("Pipeline", "A40")).toBeUndefined();
    expect(await selectedRow("Stages", "A2")).toBeUndefined();
  });

  it("is moved on with its date, quietly, and all of it can be undone", async () => {
    const shown = await planned();
    const before = await dumpWorkbook(addIn);
    const written = await write(shown);
    expect(written.state).toBe("written");
    await eventsHeard(addIn);
    expect(await readRange(addIn, "Pipeline", "L2:O2")).toEqual([
      ["Approach", 46000, 46010, today()],
    ]);
    expect(await undo(written)).toBe(true);
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  it("stays as it is where somebody edited it since it was shown", async () => {
    const shown = await planned();
    await addIn.host.coAuthor.edit("Pipeline", "B2", [["Acme"]]);
    const before = await dumpWorkbook(addIn);
    expect(await write(shown)).toEqual({ state: "changed" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  it("keeps its formulas", async () => {
    await addIn.host.person.edit("Pipeline", "J2", [["=DATE(2026,1,1)"]]);
    const what = [{ column: CREATED, value: 46000, isDate: true }];
    expect(await write(await planned(), what)).toEqual({ state: "formula", address: "J2" });
    expect(await readRange(addIn, "Pipeline", "J2", "formulas")).toEqual([["=DATE(2026,1,1)"]]);
  });

  it("is not undone over what was edited since", async () => {
    const written = await write(await planned());
    await addIn.host.person.edit("Pipeline", "L2", [["Closing"]]);
    await eventsHeard(addIn);
    expect(await undo(written)).toBe(false);
    expect(await readRange(addIn, "Pipeline", "L2")).toEqual([["Closing"]]);
  });

  it("is not undone in another deal that has come to its place", async () => {
    const written = await write(await planned());
    // As a sort does it: the stage is the same, the deal is not.
    await addIn.host.coAuthor.edit("Pipeline", "A2", [["D-9"]]);
    expect(await undo(written)).toBe(false);
    expect(await readRange(addIn, "Pipeline", "A2:L2")).toMatchObject([
      { 0: "D-9", 11: "Approach" },
    ]);
    await addIn.host.coAuthor.edit("Pipeline", "A2", [["D-1"]]);
    expect(await undo(written)).toBe(true);
  });

  it("is not undone over a formula that gives what was written", async () => {
    const written = await write(await planned());
    const formula = [['="Approach"']];
    await addIn.host.person.paste("Pipeline", "L2", formula);
    expect(await undo(written)).toBe(false);
    expect(await readRange(addIn, "Pipeline", "L2", "formulas")).toEqual(formula);
    await addIn.host.person.paste("Pipeline", "L2", [["Preparation"]]);
  });

  it("is another deal where its formulas give another text, not where they count on", async () => {
    await addIn.host.person.edit("Stages", "Z20:Z21", [["Acme"], [5]]);
    await addIn.host.person.edit("Pipeline", "B2", [["=Stages!Z20"]]);
    await addIn.host.person.edit("Pipeline", "J2", [["=Stages!Z21"]]);
    await addIn.host.settled();
    const shown = await planned();
    const written = await write(shown);
    await addIn.host.person.edit("Stages", "Z20:Z21", [["Bolt"], [6]]);
    await addIn.host.settled();
    expect(await undo(written)).toBe(false);
    expect(await write(shown)).toEqual({ state: "changed" });
    await addIn.host.person.edit("Stages", "Z20", [["Acme"]]);
    await addIn.host.settled();
    expect(await undo(written)).toBe(true);
    await addIn.host.person.edit("Pipeline", "B2", [["Acme"]]);
  });

  it.each(["50%", "TRUE", "=1+1"])("keeps %s as a text", async (text) => {
    await addIn.host.person.paste("Pipeline", "L2", [[`'${text}`]]);
    await eventsHeard(addIn);
    const before = await dumpWorkbook(addIn);
    const written = await write(await planned());
    expect(await undo(written)).toBe(true);
    expect(await dumpWorkbook(addIn)).toEqual(before);
    await addIn.host.person.paste("Pipeline", "L2", [["Preparation"]]);
    await write(await planned(), [{ column: STAGE, value: text, isDate: false }]);
    expect(await readRange(addIn, "Pipeline", "L2")).toEqual([[text]]);
    await addIn.host.person.paste("Pipeline", "L2", [["Preparation"]]);
  });

  it("gets its error back, not the text of it", async () => {
    await addIn.host.person.paste("Pipeline", "L2", [["#N/A"]]);
    await addIn.host.person.edit("Stages", "Z22", [["=ISNA(Pipeline!L2)"]]);
    const isError = () => readRange(addIn, "Stages", "Z22");
    expect(await isError()).toEqual([[true]]);
    const written = await write(await planned());
    expect(await isError()).toEqual([[false]]);
    expect(await undo(written)).toBe(true);
    expect(await isError()).toEqual([[true]]);
    await addIn.host.person.paste("Pipeline", "L2", [["Preparation"]]);
  });

  it("tells of the first refusal, and stamps again, where the switch of the events is refused too", async () => {
    const shown = await planned();
    addIn.host.faults.failBatch(2, { code: "AccessDenied" });
    addIn.host.faults.failBatch(4, { code: "GeneralException" });
    await expect(write(shown)).rejects.toMatchObject({ code: "AccessDenied" });
    await addIn.host.person.edit("Pipeline", "L3", [["Prospecting"]]);
    expect(await filled("M3")).toBe(today());
    await addIn.host.person.paste("Pipeline", "L3:M3", [["", ""]]);
  });

  it.each(["before", "middle"] as const)("is as it was when Excel refuses (%s)", async (where) => {
    const shown = await planned();
    const before = await dumpWorkbook(addIn);
    addIn.host.faults.failBatch(2, { where, code: "AccessDenied" });
    await expect(write(shown)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
    // And what a person does next is stamped again.
    await addIn.host.person.edit("Pipeline", "L3", [["Prospecting"]]);
    expect(await filled("M3")).toBe(today());
    await addIn.host.person.paste("Pipeline", "L3:M3", [["", ""]]);
  });

  it("gets the look of a date where its column has none", async () => {
    await addIn.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Pipeline").getRange("P2");
      range.numberFormat = addIn.page.toPage([["General"]]);
      await context.sync();
    });
    await write(await planned(), [{ column: 15, value: 46020, isDate: true }]);
    expect(await readRange(addIn, "Pipeline", "P2", "numberFormat")).toEqual([["m/d/yyyy"]]);
  });
});
