import type { AdditionOutcome, PlannedAddition } from "../../../src/workbook/rows/append-row";
import type { RowsChoice } from "../../../src/workbook/rows/rows-choice";
import { dumpWorkbook } from "../dump-workbook";
import { doneOrAsBefore } from "../done-or-as-before";
import { closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const HEADERS = ["Deal", "Stage", "Changed"];
const ROWS = [
  ["A", "Lead", 46000],
  ["B", "Lead", 46001],
];
const CELLS = [
  { column: 0, value: "A", isDate: false },
  { column: 1, value: "Offer", isDate: false },
  { column: 2, value: 46200, isDate: true },
];
const WRITTEN = ["A", "Offer", 46200];

/** A log of changes in B2 of a sheet, as a table or as plain cells. */
async function open(kind: "table" | "range", rows: (string | number)[][] = ROWS) {
  const addIn = await openPipeline();
  const address = `B2:D${rows.length + 2}`;
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Log");
    const range = sheet.getRange(address);
    range.formulas = [HEADERS, ...rows];
    if (kind === "table") sheet.tables.add(range, true).name = "Changes";
    await context.sync();
  });
  const place =
    kind === "table"
      ? ({ kind, table: "Changes" } as const)
      : ({ kind, sheet: "Log", address } as const);
  const choice: RowsChoice = { place, options: [], stages: undefined };
  const inUse = await addIn.run(async (context) => {
    await addIn.jobs.storeRowsChoice(context, choice);
    return plain(await addIn.jobs.readRowsInUse(context));
  });
  const shown = [{ sheet: "Log", row: 2, column: 1, cells: ROWS[0]! }];
  const planned = { inUse: inUse!, headers: HEADERS, shown, cells: CELLS, needed: [1, 2] };
  return { addIn, planned };
}

const append = (addIn: OpenPipeline, planned: PlannedAddition) =>
  addIn.run(async (context) => plain(await addIn.jobs.appendRow(context, planned)));
const rowsOf = async (addIn: OpenPipeline) =>
  (await readRange(addIn, "Log", "B2:D8", "formulas")).filter((row) =>
    row.some((cell) => cell !== ""),
  );
const inUse = (addIn: OpenPipeline) =>
  addIn.run(async (context) => plain(await addIn.jobs.readRowsInUse(context)));

describe.each(["table", "range"] as const)("a row behind the last of a %s", (kind) => {
  test("is written, read with the others, and taken back with all that it changed", async () => {
    const { addIn, planned } = await open(kind);
    const before = await dumpWorkbook(addIn);
    const written = await append(addIn, planned);
    expect(written).toMatchObject({ state: "written", row: 4, column: 1 });
    expect(await rowsOf(addIn)).toEqual([HEADERS, ...ROWS, WRITTEN]);
    expect((await inUse(addIn))?.values).toEqual([HEADERS, ...ROWS, WRITTEN]);
    if (written.state !== "written") throw new Error(written.state);
    const undone = await addIn.run((context) => addIn.jobs.undoAppend(context, written.undo));
    expect(undone).toBe(true);
    expect(await dumpWorkbook(addIn)).toEqual(before);
    expect((await inUse(addIn))?.address).toBe("B2:D4");
  });

  test("fills the blank rows that the rows end with", async () => {
    const { addIn, planned } = await open(kind, [...ROWS, ["", "", ""]]);
    await append(addIn, planned);
    expect((await inUse(addIn))?.values).toEqual([HEADERS, ...ROWS, WRITTEN]);
  });

  test("is not written where the deal's row, or the rows, are others by now", async () => {
    const { addIn, planned } = await open(kind);
    await addIn.host.coAuthor.edit("Log", "C3", [["Won"]]);
    const before = await dumpWorkbook(addIn);
    expect(await append(addIn, planned)).toEqual({ state: "changed" });
    await addIn.host.coAuthor.edit("Log", "C3", [["Lead"]]);
    const moved = { ...planned, inUse: { ...planned.inUse, address: "B2:D9" } };
    expect(await append(addIn, moved)).toEqual({ state: "changed" });
    await addIn.host.coAuthor.edit("Log", "C3", [["Won"]]);
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  test.each(["before", "middle", "after"] as const)(
    "comes whole, and goes whole, whichever request fails %s what it does",
    async (where) => {
      // Of what is tried in vain.
      jest.spyOn(console, "warn").mockImplementation(() => undefined);
      const { addIn, planned } = await open(kind);
      const undo = (written: AdditionOutcome) => () => {
        if (written.state !== "written") throw new Error(written.state);
        return addIn.run((context) => addIn.jobs.undoAppend(context, written.undo));
      };
      const fault = { code: "AccessDenied", where };
      const adds = async () => () => append(addIn, planned);
      const written = await doneOrAsBefore(addIn, adds, fault, async (done) => {
        expect((await inUse(addIn))?.values).toEqual([HEADERS, ...ROWS, WRITTEN]);
        await undo(done)();
      });
      await undo(written)();
      const added = async () => undo(await append(addIn, planned));
      const isUndone = async (done: boolean) => {
        expect(done).toBe(true);
        expect(await rowsOf(addIn)).toEqual([HEADERS, ...ROWS]);
        await addIn.run((context) => addIn.jobs.storeRowsChoice(context, planned.inUse.choice));
      };
      await isUndone(await doneOrAsBefore(addIn, added, fault, isUndone));
    },
  );

  test("stays when it was edited since", async () => {
    const { addIn, planned } = await open(kind);
    const written = await append(addIn, planned);
    if (written.state !== "written") throw new Error(written.state);
    await addIn.host.person.edit("Log", "C5", [["Won"]]);
    const undone = await addIn.run((context) => addIn.jobs.undoAppend(context, written.undo));
    expect(undone).toBe(false);
    expect((await rowsOf(addIn)).at(-1)).toEqual(["A", "Won", 46200]);
  });
});

describe("of a table that computes", () => {
  const computed = (row: number) => `=IF(D${row}>0,"Lead","")`;

  test("its stages nothing is added: the new row would say another one", async () => {
    const { addIn, planned } = await open("table", [
      ["A", computed(3), 46000],
      ["B", computed(4), 46001],
    ]);
    const before = await dumpWorkbook(addIn);
    expect(await append(addIn, planned)).toEqual({ state: "formula", address: "C5" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  test("what the row can do without it is added all the same", async () => {
    const name = '=IF(1=1,"A","")';
    const { addIn, planned } = await open("table", [
      [name, "Lead", 46000],
      [name, "Lead", 46001],
    ]);
    expect(await append(addIn, planned)).toMatchObject({ state: "written" });
    expect((await rowsOf(addIn)).at(-1)).toEqual([name, "Offer", 46200]);
  });
});

describe("below plain cells", () => {
  test("nothing is written over what stands there", async () => {
    const { addIn, planned } = await open("range");
    await addIn.host.person.edit("Log", "D5", [["Total"]]);
    const before = await dumpWorkbook(addIn);
    expect(await append(addIn, planned)).toEqual({ state: "taken", address: "B5:D5" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  test("a row is taken back also where the choice of rows cannot be", async () => {
    const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const { addIn, planned } = await open("range");
    const written = await append(addIn, planned);
    if (written.state !== "written") throw new Error(written.state);
    const { faults } = addIn.host;
    const undo = () => addIn.run((context) => addIn.jobs.undoAppend(context, written.undo));
    // 1–3 put the row back.
    faults.failBatch(4, { code: "AccessDenied" });
    expect(await undo()).toBe(true);
    expect(warn).toHaveBeenCalled();
    faults.clear();
    expect(await rowsOf(addIn)).toEqual([HEADERS, ...ROWS]);
  });

  test("another choice of rows made since is left to whoever made it", async () => {
    const { addIn, planned } = await open("range");
    const written = await append(addIn, planned);
    if (written.state !== "written") throw new Error(written.state);
    const other: RowsChoice = {
      place: { kind: "range", sheet: "Log", address: "B2:C3" },
      options: [],
      stages: undefined,
    };
    await addIn.run((context) => addIn.jobs.storeRowsChoice(context, other));
    await addIn.run((context) => addIn.jobs.undoAppend(context, written.undo));
    expect((await inUse(addIn))?.address).toBe("B2:C3");
  });
});
