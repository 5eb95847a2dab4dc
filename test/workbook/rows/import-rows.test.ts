import {
  importedValues,
  planColumn,
  type FieldTable,
} from "../../../src/workbook/rows/plan-import";
import { allAtOnce } from "../../../src/pipeline/steps";
import { dumpWorkbook } from "../dump-workbook";
import { doneOrAsBefore } from "../done-or-as-before";
import { closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const TABLE: FieldTable = {
  headers: ["Deal", "Stage", "Amount", "Created", "2026"],
  rows: [
    ["=cmd|'/C calc'!A0", "Lead", "1,200.50", "2026-01-05", "007"],
    ["B", "Won", "-5", "2026-02-05", ""],
  ],
};

const columnsOf = (table: FieldTable) =>
  table.headers.map((_, at) => allAtOnce(planColumn(table, at)));

const run = (addIn: OpenPipeline, table = TABLE, name = "My deals", hooks = {}) =>
  addIn.run(async (context) => {
    const rows = { name, table, columns: columnsOf(table) };
    return plain((await addIn.jobs.importRows(context, rows, hooks)).choice);
  });

test("an export becomes a table on a sheet of its own, under free names", async () => {
  const addIn = await openPipeline();
  const first = await run(addIn);
  expect(first).toMatchObject({ place: { kind: "table", table: "My_deals" }, options: [] });
  expect((await run(addIn)).place).toMatchObject({ table: "My_deals_2" });
  expect(await readRange(addIn, "My deals", "A1:E3", "formulas")).toEqual([
    ["Deal", "Stage", "Amount", "Created", "2026"],
    ["=cmd|'/C calc'!A0", "Lead", 1200.5, 46027, "007"],
    ["B", "Won", -5, 46058, ""],
  ]);
  // A text, though it looks like a formula.
  expect((await readRange(addIn, "My deals", "A2"))[0]![0]).toBe("=cmd|'/C calc'!A0");
  expect((await readRange(addIn, "My deals", "D2:E2", "numberFormat"))[0]).toEqual([
    "m/d/yyyy",
    "General",
  ]);
  expect(await readRange(addIn, "My deals 2", "B2:B3")).toEqual([["Lead"], ["Won"]]);
});

test("what it will hold is known without reading it", async () => {
  const addIn = await openPipeline();
  const fields = ["#N/A", "'quoted'", "true", "+1", "3/14/2026 10:30", "=1+1", "1-2", "", "ä"];
  const table = { headers: ["Field"], rows: fields.map((field) => [field]) };
  const choice = await run(addIn, table);
  const read = await addIn.run(async (context) =>
    plain(await addIn.jobs.readRows(context, choice)),
  );
  expect(read?.values).toEqual(allAtOnce(importedValues(table, columnsOf(table))));
});

test("what no sheet can be called gets another name", async () => {
  const addIn = await openPipeline();
  expect((await run(addIn, TABLE, "[?]")).place).toMatchObject({ table: "Import" });
  const long = "Q1/2026: ".repeat(20);
  expect((await run(addIn, TABLE, long)).place).toMatchObject({ kind: "table" });
});

const LONG = { ...TABLE, rows: Array.from({ length: 25_000 }, () => TABLE.rows[1]!) };

test("many rows are written in parts, and told of", async () => {
  const addIn = await openPipeline();
  const steps: string[] = [];
  await run(addIn, LONG, "Long", {
    progress: ({ step, steps: all }: { step: number; steps: number }) =>
      steps.push(`${step}/${all}`),
  });
  expect(steps).toEqual(Array.from({ length: 7 }, (_, part) => `${part * 4000}/25000`));
  expect(await readRange(addIn, "Long", "A25001:C25001")).toEqual([["B", "Won", -5]]);
});

test("nothing is left when the person cancels or Excel refuses", async () => {
  const addIn = await openPipeline();
  const before = await dumpWorkbook(addIn);
  let asked = 0;
  await expect(
    run(addIn, LONG, "Long", { isCancelled: () => asked++ === 1 }),
  ).rejects.toMatchObject({ code: "cancelled" });
  expect(await dumpWorkbook(addIn)).toEqual(before);
  const progress = ({ step }: { step: number }) => {
    if (step === 20_000)
      addIn.host.faults.failBatch(1, { code: "RequestPayloadSizeLimitExceeded" });
  };
  await expect(run(addIn, LONG, "Long", { progress })).rejects.toMatchObject({
    code: "build-failed",
    cause: { code: "RequestPayloadSizeLimitExceeded" },
  });
  expect(await dumpWorkbook(addIn)).toEqual(before);
});

test.each([
  ["middle", true],
  ["after", false],
  ["after", true],
] as const)(
  "an import ends whole or not at all where a request fails %s what it does; rows chosen before: %s",
  async (where, isChosen) => {
    // Of what is tried in vain.
    jest.spyOn(console, "warn").mockImplementation(() => undefined);
    const addIn = await openPipeline();
    const place = { kind: "range", sheet: "Sheet1", address: "A1:B2" } as const;
    const choice = { place, options: [], stages: undefined };
    if (isChosen) await addIn.run((context) => addIn.jobs.storeRowsChoice(context, choice));
    const prepare = async () => () => run(addIn);
    const isWhole = async (made: Awaited<ReturnType<typeof run>>) => {
      const read = await addIn.run(async (context) =>
        plain(await addIn.jobs.readRowsInUse(context)),
      );
      const values = allAtOnce(importedValues(TABLE, columnsOf(TABLE)));
      expect(read).toMatchObject({ choice: { place: made.place }, values });
    };
    const fault = { code: "AccessDenied", where };
    await isWhole(await doneOrAsBefore(addIn, prepare, fault, isWhole));
  },
);

test("who has gone to another sheet meanwhile stays there when the import is cancelled", async () => {
  const addIn = await openPipeline();
  await addIn.run(async (context) => {
    context.workbook.worksheets.add("Notes");
    await context.sync();
  });
  let asked = 0;
  const isCancelled = () => {
    if (asked++ === 1)
      addIn.host.person.do((workbook) => workbook.activate(workbook.sheets.byKey("Notes")!));
    return asked > 2;
  };
  await expect(run(addIn, LONG, "Long", { isCancelled })).rejects.toMatchObject({
    code: "cancelled",
  });
  const front = await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(front).toBe("Notes");
});

describe("an import taken back", () => {
  const importAll = (addIn: OpenPipeline) =>
    addIn.run(async (context) => {
      const { importRows, readRows, storedChoice } = addIn.jobs;
      const before = await storedChoice(context);
      const rows = { name: "Export", table: TABLE, columns: columnsOf(TABLE) };
      const { choice } = await importRows(context, rows);
      const inUse = await readRows(context, choice);
      return { choice, values: inUse!.values, before };
    });
  const undo = (addIn: OpenPipeline, given: Awaited<ReturnType<typeof importAll>>) =>
    addIn.run((context) => addIn.jobs.undoImport(context, given));
  const stored = (addIn: OpenPipeline) => addIn.run((context) => addIn.jobs.storedChoice(context));

  test("leaves the workbook as it was, the rows in use with it", async () => {
    const addIn = await openPipeline();
    const before = await dumpWorkbook(addIn);
    const first = await importAll(addIn);
    const { active: _, ...afterOne } = (await dumpWorkbook(addIn)) as { active: unknown };
    const chosen = await stored(addIn);
    expect(await undo(addIn, await importAll(addIn))).toEqual({ state: "undone" });
    expect(await dumpWorkbook(addIn)).toMatchObject(afterOne);
    expect(await stored(addIn)).toBe(chosen);
    expect(await undo(addIn, first)).toEqual({ state: "undone" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
    expect(await stored(addIn)).toBeUndefined();
    expect(await undo(addIn, first)).toEqual({ state: "changed" });
  });

  test("is refused where a sheet is too large to tell whether its formulas read it", async () => {
    const addIn = await openPipeline();
    const made = await importAll(addIn);
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Large");
      sheet.getRange("A1").formulas = [["=SUM(Export[Amount])"]];
      sheet.getRange("ZZ1000").values = [[1]];
      await context.sync();
    });
    const before = await dumpWorkbook(addIn);
    expect(await undo(addIn, made)).toEqual({ state: "unsearched", sheets: ["Large"] });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  test.each([
    ["a cell is edited", "B2", "Won"],
    ["a cell beside the table is filled", "H9", "note"],
  ])("is refused when %s: nothing is done", async (_, address, value) => {
    const addIn = await openPipeline();
    const made = await importAll(addIn);
    await addIn.host.person.edit("Export", address, [[value]]);
    const before = await dumpWorkbook(addIn);
    expect(await undo(addIn, made)).toEqual({ state: "changed" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  test.each([
    [
      "a cell",
      "Sheet1!C1",
      (sheet: Excel.Worksheet) => {
        sheet.getRange("C1").formulas = [["=SUM(Export[Amount])"]];
      },
    ],
    [
      "a name of a sheet",
      "Sheet1!Total",
      (sheet: Excel.Worksheet) => {
        sheet.names.add("Total", "=SUM(Export!$C$2:$C$3)");
      },
    ],
    [
      "a formula over several sheets",
      "Sheet1!C1",
      (sheet: Excel.Worksheet) => {
        sheet.context.workbook.worksheets.add("Z");
        sheet.getRange("C1").formulas = [["=SUM(Sheet1:Z!C2)"]];
      },
    ],
  ] as const)("is refused while %s reads it, which is told", async (_, where, write) => {
    const addIn = await openPipeline();
    const made = await importAll(addIn);
    await addIn.run(async (context) => {
      write(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    const before = await dumpWorkbook(addIn);
    expect(await undo(addIn, made)).toEqual({ state: "read", where });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  test("takes the names of its sheet along, such as the area to be printed", async () => {
    const addIn = await openPipeline();
    const before = await dumpWorkbook(addIn);
    const made = await importAll(addIn);
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem("Export").names.add("Print_Area", "=Export!$A$1:$C$3");
      await context.sync();
    });
    expect(await undo(addIn, made)).toEqual({ state: "undone" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });

  test.each(["shapes", "comments"] as const)("is refused with %s on the sheet", async (what) => {
    const addIn = await openPipeline();
    const made = await importAll(addIn);
    const { person, workbook } = addIn.host;
    await person.do(() => Object.assign(workbook.sheets.byKey("Export")!, { [what]: 1 }));
    expect(await undo(addIn, made)).toEqual({ state: "changed" });
    expect(await readRange(addIn, "Export", "A3:B3")).toEqual([["B", "Won"]]);
  });

  test("leaves rows that somebody has chosen since", async () => {
    const addIn = await openPipeline();
    const made = await importAll(addIn);
    const others = { place: { kind: "range", sheet: "Sheet1", address: "A1:B2" } } as const;
    const choice = { ...others, options: [], stages: undefined };
    await addIn.run((context) => addIn.jobs.storeRowsChoice(context, choice));
    expect(await undo(addIn, made)).toEqual({ state: "undone" });
    expect(JSON.parse((await stored(addIn))!)).toEqual({ ...others, options: [] });
  });
});
