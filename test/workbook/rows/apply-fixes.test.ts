import type { Fix } from "../../../src/workbook/rows/plan-fixes";
import { dumpWorkbook } from "../dump-workbook";
import { closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const CORNER = { sheet: "CRM", row: 1, column: 1, identifiers: [] };

const FIXES: readonly Fix[] = [
  { kind: "stage", row: 1, column: 0, before: "Propsal", after: "1-2" },
  { kind: "date", row: 1, column: 1, before: "2026-07-01", after: 46204 },
  { kind: "amount", row: 1, column: 2, before: "1,200", after: 1200 },
  { kind: "stage", row: 3, column: 0, before: "Propsal", after: "Proposal" },
  { kind: "date", row: 3, column: 1, before: "gone", after: 46204 },
];

/** Cells in B2 and right below: texts that were typed as such, a formula that shows the same text. */
async function open(): Promise<OpenPipeline> {
  const addIn = await openPipeline();
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add("CRM");
    const range = sheet.getRange("B2:D5");
    sheet.getRange("C3").numberFormat = [["@"]];
    sheet.getRange("D3").numberFormat = [["@"]];
    range.formulas = [
      ["Stage", "Created", "Amount"],
      ["Propsal", "'2026-07-01", "'1,200"],
      ["Lead", 46000, "=1+1"],
      ['="Prop"&"sal"', "'later", 7],
    ];
    await context.sync();
  });
  return addIn;
}

const cells = (addIn: OpenPipeline) => readRange(addIn, "CRM", "B3:D5", "formulas");
const BEFORE = [
  ["Propsal", "2026-07-01", "1,200"],
  ["Lead", 46000, "=1+1"],
  ['="Prop"&"sal"', "later", 7],
];

test("offers only cells that hold the text itself", async () => {
  const addIn = await open();
  const fixable = await addIn.run(async (context) =>
    plain(await addIn.jobs.fixableOf(context, CORNER, FIXES)),
  );
  expect(fixable).toEqual(FIXES.slice(0, 3));
});

test("writes real dates, amounts and names, leaves all else, and takes it back", async () => {
  const addIn = await open();
  const { undo, kept } = await addIn.run(async (context) =>
    plain(await addIn.jobs.applyFixes(context, CORNER, FIXES, {})),
  );
  expect(kept).toBe(2);
  expect(await cells(addIn)).toEqual([["1-2", 46204, 1200], ...BEFORE.slice(1)]);
  expect(await readRange(addIn, "CRM", "C3:D3", "numberFormat")).toEqual([["m/d/yyyy", "General"]]);
  expect(
    await addIn.run(async (context) => plain(await addIn.jobs.undoFixes(context, undo))),
  ).toEqual({ restored: 3, kept: 0 });
  expect(await cells(addIn)).toEqual(BEFORE);
  expect(await readRange(addIn, "CRM", "C3:D3", "numberFormat")).toEqual([["@", "@"]]);
});

test("takes nothing back that was edited since", async () => {
  const addIn = await open();
  const { undo } = await addIn.run(async (context) =>
    plain(await addIn.jobs.applyFixes(context, CORNER, FIXES, {})),
  );
  await addIn.host.person.edit("CRM", "D3", [[1300]]);
  expect(
    await addIn.run(async (context) => plain(await addIn.jobs.undoFixes(context, undo))),
  ).toEqual({ restored: 2, kept: 1 });
  expect((await cells(addIn))[0]).toEqual(["Propsal", "2026-07-01", 1300]);
});

test("writes nothing when the person cancels", async () => {
  const addIn = await open();
  const fix = addIn.run((context) =>
    addIn.jobs.applyFixes(context, CORNER, FIXES, { isCancelled: () => true }),
  );
  await expect(fix).rejects.toMatchObject({ code: "cancelled" });
  expect(await cells(addIn)).toEqual(BEFORE);
});

describe("the deals of a list", () => {
  const NAMED = { sheet: "List", row: 0, column: 0, identifiers: [0] };
  const MISNAMED: readonly Fix[] = [1, 3].map((row) => ({
    kind: "stage",
    row,
    column: 1,
    before: "Propsal",
    after: "Proposal",
  }));
  const LIST = [
    ["Deal", "Stage", "Owner"],
    ["A", "Propsal", "Ann"],
    ["B", "Lead", "Bob"],
    ["C", "Propsal", "Cat"],
  ];

  async function openList(): Promise<OpenPipeline> {
    const addIn = await openPipeline();
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.add("List");
      sheet.getRange("A1:C4").values = LIST;
      await context.sync();
    });
    return addIn;
  }

  const fix = (addIn: OpenPipeline, rows = NAMED) =>
    addIn.run(async (context) => plain(await addIn.jobs.applyFixes(context, rows, MISNAMED, {})));
  const list = (addIn: OpenPipeline) => readRange(addIn, "List", "A1:C4");

  test.each([
    ["their names", [0]],
    ["all that was not fixed", [0, 2]],
  ])("are known by %s, wherever a sort has put them", async (_, identifiers) => {
    const addIn = await openList();
    const { undo } = await fix(addIn, { ...NAMED, identifiers });
    const sorted = [
      ["D", "Proposal", "Dan"],
      ["B", "Lead", "Bob"],
      ["C", "Proposal", "Cat"],
    ];
    await addIn.host.person.edit("List", "A2:C4", sorted);
    expect(
      await addIn.run(async (context) => plain(await addIn.jobs.undoFixes(context, undo))),
    ).toEqual({ restored: 1, kept: 1 });
    expect(await list(addIn)).toEqual([
      LIST[0],
      ["D", "Proposal", "Dan"],
      ["B", "Lead", "Bob"],
      ["C", "Propsal", "Cat"],
    ]);
  });

  test.each([
    ["together", undefined, [3]],
    ["cell by cell where rows between them are hidden", "A3", [1, 1]],
    ["cell by cell where one of them is hidden", "A4", [1, 1]],
  ])("are written %s", async (_, hidden, sizes) => {
    const addIn = await openList();
    if (hidden !== undefined)
      await addIn.run(async (context) => {
        context.workbook.worksheets.getItem("List").getRange(hidden).rowHidden = true;
        await context.sync();
      });
    const told = jest.spyOn(addIn.host.workbook.guard, "values");
    await fix(addIn);
    expect(told.mock.calls.map(([, rect]) => rect.endRow - rect.startRow + 1)).toEqual(sizes);
    const [, a, b, c] = await list(addIn);
    expect([a, b, c].map((row) => row![1])).toEqual(["Proposal", "Lead", "Proposal"]);
  });
});

test.each(["before", "middle", "after"] as const)(
  "leaves all as it was when Excel refuses (%s)",
  async (where) => {
    const addIn = await open();
    const before = await dumpWorkbook(addIn);
    const batches = await addIn.host.faults.countBatches(() =>
      addIn.run((context) => addIn.jobs.fixableOf(context, CORNER, FIXES)),
    );
    addIn.host.faults.failBatch(batches + 1, { where, code: "AccessDenied" });
    const fix = addIn.run((context) => addIn.jobs.applyFixes(context, CORNER, FIXES, {}));
    await expect(fix).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  },
);
