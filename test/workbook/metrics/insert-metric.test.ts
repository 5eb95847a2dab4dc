import type {
  InsertOutcome,
  InsertRequest,
  InsertUndo,
} from "../../../src/workbook/metrics/insert-metric";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";
import { dumpWorkbook } from "../dump-workbook";

afterAll(closeAll);

const CHOICE: InsertRequest["choice"] = {
  place: { kind: "table", table: "Pipeline" },
  options: [],
  stages: { table: "Stages" },
};
const VALUE = {
  formula: "=SALES.WINRATE(Pipeline[#All],,Stages[#All])",
  rows: 1,
  columns: 1,
  growth: 0,
  formats: [["0%"]],
};
const LIST = {
  formula: "=SALES.FUNNEL(Pipeline[#All],Stages[#All])",
  rows: 9,
  columns: 10,
  growth: 5,
  formats: [[undefined, "0", "0", "0", "0", "0", "0%", "0%", "0.0", "#,##0"]],
};

let addIn: OpenPipeline;
beforeAll(async () => {
  addIn = await openPipeline();
  await build(addIn);
  await addIn.host.person.do((workbook) => workbook.sheets.add("Report"));
});

const insert = async (
  address: string,
  insertion: InsertRequest["insertion"] = VALUE,
  more: Partial<InsertRequest> = {},
) => {
  const request = { insertion, at: { sheet: "Report", address }, choice: CHOICE, ...more };
  const outcome = await addIn.run((context) => addIn.jobs.insertMetric(context, request));
  await addIn.host.settled();
  // The page's arrays are not this process's.
  return JSON.parse(JSON.stringify(outcome)) as InsertOutcome;
};

const undoOf = (outcome: InsertOutcome): InsertUndo => {
  if (outcome.kind !== "inserted") throw new Error(`not inserted: ${outcome.kind}`);
  return outcome.undo;
};

const undo = async (outcome: InsertOutcome) => {
  const done = await addIn.run((context) => addIn.jobs.undoInsert(context, undoOf(outcome)));
  await addIn.host.settled();
  return done;
};

test("a value stands in the first of the selected cells, looks like a share, and can be taken back", async () => {
  const before = await dumpWorkbook(addIn);
  const outcome = await insert("B2:D9");
  expect(outcome).toMatchObject({ kind: "inserted", spot: { sheet: "Report", address: "B2" } });
  expect(await readRange(addIn, "Report", "B2:B3", "text")).toEqual([["15%"], [""]]);
  expect(await undo(outcome)).toBe(true);
  expect(await dumpWorkbook(addIn)).toEqual(before);
});

test("a filled cell is told, and replaced only with leave; what stood there comes back", async () => {
  await addIn.host.person.edit("Report", "B2", [[12.5]]);
  const before = await dumpWorkbook(addIn);
  expect(await insert("B2")).toEqual({
    kind: "replace",
    spot: { sheet: "Report", address: "B2" },
    shown: "12.5",
  });
  expect(await dumpWorkbook(addIn)).toEqual(before);
  const outcome = await insert("B2", VALUE, { mayReplace: true });
  expect(await undo(outcome)).toBe(true);
  expect(await dumpWorkbook(addIn)).toEqual(before);
});

test("a cell that was edited since is left as it is", async () => {
  const outcome = await insert("B5");
  await addIn.host.person.edit("Report", "B5", [["mine"]]);
  expect(await undo(outcome)).toBe(false);
  expect(await readRange(addIn, "Report", "B5")).toEqual([["mine"]]);
});

test("a list takes free room only, with rows to grow by; else it is offered another place", async () => {
  await addIn.host.person.edit("Report", "H33", [["note"]]);
  const outcome = await insert("D20", LIST, { mayReplace: true });
  expect(outcome).toEqual({
    kind: "no-room",
    why: "filled",
    room: "D20:M33",
    instead: { sheet: "Report", address: "J20" },
  });
  const there = await insert("J20", LIST);
  expect(there.kind).toBe("inserted");
  const rows = await readRange(addIn, "Report", "J20:P22", "text");
  expect(rows[0]).toEqual([
    "Stage",
    "Reached",
    "Moved on",
    "Lost here",
    "Open here",
    "Skipped",
    "Step conversion",
  ]);
  expect(rows[1]).toEqual(["Prospecting", "60", "52", "5", "3", "0", "87%"]);
});

test("a list is put anew over itself: its own cells are no obstacle", async () => {
  const first = await insert("Z3", LIST);
  expect(first.kind).toBe("inserted");
  expect(await insert("Z3", LIST)).toMatchObject({ kind: "replace", shown: "Stage" });
  expect((await insert("Z3", LIST, { mayReplace: true })).kind).toBe("inserted");
});

test.each([
  ["a list beside the deals reaches into their table", "B3", LIST, "circular"],
  ["a value among the deals would count itself", "C3", VALUE, "circular"],
] as const)("%s", async (_, address, insertion, why) => {
  const at = { sheet: "Pipeline", address };
  expect(await insert(address, insertion, { at })).toMatchObject({ kind: "no-room", why });
});

test("a list goes into no table, not even one that it does not read", async () => {
  const at = { sheet: "Lists", address: "A1" };
  const tables = await addIn.run(async (context) => {
    const { tables: listed } = context.workbook.worksheets.getItem("Lists");
    listed.load("items/name");
    await context.sync();
    const range = listed.items[0]!.getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  const address = tables.slice(tables.lastIndexOf("!") + 1);
  const outcome = await insert(address, LIST, { at: { ...at, address }, mayReplace: true });
  expect(outcome).toMatchObject({ kind: "no-room", why: "table" });
});

/** All that tells one content of a cell from another. */
const contentOf = (address: string) =>
  addIn.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Report").getRange(address);
    cell.load("formulas,values,valueTypes,numberFormat");
    await context.sync();
    return JSON.stringify([cell.formulas, cell.values, cell.valueTypes, cell.numberFormat]);
  });
const setFormat = (address: string, format: string) =>
  addIn.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Report").getRange(address);
    cell.numberFormat = addIn.page.toPage([[format]]);
    await context.sync();
  });

test.each([
  ["B71", "a text that reads like a date", "'2026-05-01"],
  ["B72", "a formula that was noted as a text", "'=1+1"],
  ["B74", "an error", "#N/A"],
  ["B75", "a formula that shows a text", '="007"'],
])("what stood in %s comes back as it was: %s", async (address, _, typed) => {
  await addIn.host.person.edit("Report", address, [[typed]]);
  const before = await contentOf(address);
  expect(await undo(await insert(address, VALUE, { mayReplace: true }))).toBe(true);
  expect(await contentOf(address)).toBe(before);
  addIn.host.faults.failBatch(3, { where: "after", code: "AccessDenied" });
  await expect(insert(address, VALUE, { mayReplace: true })).rejects.toMatchObject({
    code: "AccessDenied",
  });
  await addIn.host.settled();
  expect(await contentOf(address)).toBe(before);
});

test.each([
  ["B80", "a text", "'007", "007", "007"],
  ["B81", "a formula", "=1+1", "=1+1", "2"],
])("a cell of texts (%s) counts, and has %s again", async (address, _, typed, formula, text) => {
  await addIn.host.person.edit("Report", address, [[typed]]);
  await setFormat(address, "@");
  const outcome = await insert(address, { ...VALUE, formats: [[]] }, { mayReplace: true });
  expect(await readRange(addIn, "Report", address)).toEqual([[7 / 46]]);
  expect(await readRange(addIn, "Report", address, "numberFormat")).toEqual([["General"]]);
  expect(await undo(outcome)).toBe(true);
  expect(await readRange(addIn, "Report", address, "formulas")).toEqual([[formula]]);
  expect(await readRange(addIn, "Report", address, "text")).toEqual([[text]]);
  expect(await readRange(addIn, "Report", address, "numberFormat")).toEqual([["@"]]);
});

test("when Excel refuses half-way, nothing is left of it", async () => {
  const before = await dumpWorkbook(addIn);
  for (const where of ["before", "middle"] as const) {
    // Two batches read, the third writes.
    addIn.host.faults.failBatch(3, { where, code: "AccessDenied" });
    await expect(insert("B40", LIST)).rejects.toMatchObject({ code: "AccessDenied" });
    await addIn.host.settled();
    expect(await dumpWorkbook(addIn)).toEqual(before);
  }
});

test("own metrics are kept by name; strange settings are passed over", async () => {
  const change = (label: string | undefined, replaced?: string) =>
    addIn.run((context) =>
      addIn.jobs.changeOwnMetrics(context, (all) =>
        addIn.jobs.withMetric(
          all,
          label === undefined ? undefined : { label, expression: "won", conditions: [] },
          replaced,
        ),
      ),
    );
  const labels = async () =>
    Array.from(
      await addIn.run((context) => addIn.jobs.loadOwnMetrics(context)),
      ({ label }) => label,
    );
  expect(await labels()).toEqual([]);
  await change("Yield");
  await change("Hit rate");
  await change("YIELD");
  expect(await labels()).toEqual(["Hit rate", "YIELD"]);
  await change("Share", "Hit rate");
  await change(undefined, "yield");
  expect(await labels()).toEqual(["Share"]);
  await addIn.run(async (context) => {
    context.workbook.settings.add("funnelbook.metrics", '[{"label":""},3,null]');
    await context.sync();
  });
  expect(await labels()).toEqual([]);
});
