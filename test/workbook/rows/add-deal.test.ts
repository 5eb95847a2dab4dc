import { pipelineOf } from "../../../src/functions/ask";
import { buildWords } from "../../../src/locales/en/build";
import { dealQuestions, methodQuestions } from "../../../src/workbook/rows/deal-questions";
import { dealFaults, dealFields, planDeal, takesDeals } from "../../../src/workbook/rows/plan-deal";
import { dumpWorkbook } from "../dump-workbook";
import { doneOrAsBefore } from "../done-or-as-before";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const TODAY = 46200;

const HEADERS = ["Deal", "Owner", "Amount", "Created", "Stage", "Lead", "Demo", "Won", "Can pay"];
const ROWS = [
  HEADERS,
  ["A", "Ann", 10, 46000, "Lead", 46000, "", "", ""],
  ["B", "Bob", 20, 46001, "Demo", 46001, 46005, "", "Yes"],
];
const pipeline = pipelineOf(ROWS, undefined, []);
const fields = dealFields(pipeline, dealQuestions(HEADERS, buildWords));

describe("the form for a new deal", () => {
  test("asks for what the columns can hold, and the questions of ours", () => {
    expect(fields.map(({ header, kind, isRequired, values, question }) => [
      header, kind, isRequired, values, question,
    ])).toEqual([
      ["Deal", "text", true, [], undefined],
      ["Amount", "number", false, [], undefined],
      ["Owner", "text", false, ["Bob", "Ann"], undefined],
      ["Stage", "choice", false, ["Lead", "Demo"], undefined],
      ["Can pay", "choice", false, ["Yes", "No"], "Can they pay for it?"],
    ]); // prettier-ignore
  });

  test("asks for the methodology's columns, once and in one's own words; they may stay blank", () => {
    const headers = [...HEADERS, "Situation", "Next step", "Pain"];
    const rows = ROWS.map((row, at) => (at === 0 ? headers : [...row, "", "Call", ""]));
    const read = pipelineOf(rows, undefined, []);
    const asked = dealQuestions(headers, buildWords);
    const columns = ["situation", "Next step", "Can pay", "Lead", "Gone", "Pain"].map((header) => ({
      header,
      prompt: `About ${header}`,
    }));
    const questions = methodQuestions(read, columns, asked);
    expect(questions.map(({ column, hint }) => [column, hint])).toEqual([
      [9, "About situation"],
      [11, "About Pain"],
    ]);
    const form = dealFields(read, [...asked, ...questions]);
    expect(dealFaults(form, { 0: "C" })).toEqual({});
    const cells = planDeal(read, form, { 0: "C", 9: " =By hand " }, TODAY);
    expect(cells).toContainEqual({ column: 9, value: "=By hand", isDate: false });
    expect(cells.map(({ column }) => column)).not.toContain(11);
  });

  test("wants a name, and a number where one belongs", () => {
    expect(dealFaults(fields, {})).toEqual({ 0: "missing" });
    expect(dealFaults(fields, { 0: " ", 2: "lots" })).toEqual({ 0: "missing", 2: "not-a-number" });
    expect(dealFaults(fields, { 0: "C", 2: "1,200" })).toEqual({});
  });

  test("dates the stage and the deal today", () => {
    const cells = planDeal(pipeline, fields, { 0: " C ", 2: "1,200", 4: "Demo", 8: "" }, TODAY);
    expect(cells.map(({ column, value }) => [column, value])).toEqual([
      [3, TODAY],
      [0, "C"],
      [2, 1200],
      [4, "Demo"],
      [6, TODAY],
    ]);
    expect(planDeal(pipeline, fields, { 0: "C" }, TODAY)).toContainEqual({
      column: 5,
      value: TODAY,
      isDate: true,
    });
  });

  test("a log of changes has no row for a deal", () => {
    const log = [
      ["Deal", "Stage", "Changed"],
      ["A", "Lead", 46000],
      ["A", "Won", 46010],
      ["B", "Lead", 46000],
    ];
    expect(takesDeals(pipeline)).toBe(true);
    expect(takesDeals(pipelineOf(log, undefined, []))).toBe(false);
  });
});

describe("a deal's row in the table", () => {
  const TABLE = { table: "Pipeline" };

  async function add(addIn: OpenPipeline) {
    const [headers] = (await readRange(addIn, "Pipeline", "A1:AZ1")) as [string[]];
    const named = headers.filter((header) => header !== "");
    const amount = named.indexOf("Amount");
    const cells = [
      { column: 0, value: "1-2", isDate: false },
      { column: amount, value: 1200, isDate: false },
    ];
    const outcome = await addIn.run(async (context) =>
      plain(await addIn.jobs.addDeal(context, TABLE, named, cells)),
    );
    if (outcome.state !== "added") throw new Error(outcome.state);
    return { undo: outcome.undo, amount };
  }
  const undo = (addIn: OpenPipeline, what: Awaited<ReturnType<typeof add>>["undo"]) =>
    addIn.run((context) => addIn.jobs.undoDeal(context, what));
  const rect = (addIn: OpenPipeline) => addIn.host.workbook.tables.byName("Pipeline")!.rect.endRow;

  test("the empty first row of a new pipeline is filled, and emptied again", async () => {
    const addIn = await openPipeline();
    await build(addIn, { samples: false });
    const before = await readRange(addIn, "Pipeline", "A2:AZ2", "formulas");
    const added = await add(addIn);
    expect(added.undo).toMatchObject({ isNew: false, row: 1, sheet: "Pipeline" });
    expect((await readRange(addIn, "Pipeline", "A2"))[0]).toEqual(["1-2"]);
    expect(rect(addIn)).toBe(1);
    expect(await undo(addIn, added.undo)).toBe(true);
    expect(await readRange(addIn, "Pipeline", "A2:AZ2", "formulas")).toEqual(before);
  });

  test("else one is added at the end, with the formulas of its columns, and removed again", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    const added = await add(addIn);
    expect(added.undo).toMatchObject({ isNew: true, row: 61 });
    expect(rect(addIn)).toBe(61);
    const [row] = await readRange(addIn, "Pipeline", "A62:AZ62", "formulas");
    expect(row![added.amount]).toBe(1200);
    expect(row!.some((cell) => String(cell).startsWith("="))).toBe(true);
    expect(await undo(addIn, added.undo)).toBe(true);
    expect(rect(addIn)).toBe(60);
  });

  test("a row that was edited since stays", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    const added = await add(addIn);
    await addIn.host.person.edit("Pipeline", "A62", [["Zeta"]]);
    expect(await undo(addIn, added.undo)).toBe(false);
    expect(rect(addIn)).toBe(61);
  });

  test("nothing is written under other columns than those that were asked for", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    const outcome = await addIn.run(async (context) =>
      plain(await addIn.jobs.addDeal(context, TABLE, ["Deal"], [])),
    );
    expect(outcome).toEqual({ state: "changed" });
    expect(rect(addIn)).toBe(60);
  });
});

describe("a deal's row in a table of one's own", () => {
  const HEADS = ["Deal", "Stage", "Amount", "Created", "Notes"];
  const CELLS = [
    { column: 0, value: "C", isDate: false },
    { column: 1, value: "Lead", isDate: false },
    { column: 2, value: 30, isDate: false },
    { column: 3, value: 46348, isDate: true },
  ];

  /** A table "Own" in B2 of a sheet of that name. */
  async function open(...rows: (string | number)[][]): Promise<OpenPipeline> {
    const addIn = await openPipeline();
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Own");
      const range = sheet.getRange("B2").getResizedRange(rows.length, HEADS.length - 1);
      range.formulas = [HEADS, ...rows];
      sheet.tables.add(range, true).name = "Own";
      await context.sync();
    });
    return addIn;
  }
  const add = (addIn: OpenPipeline) =>
    addIn.run(async (context) => {
      const outcome = await addIn.jobs.addDeal(context, { table: "Own" }, HEADS, CELLS);
      if (outcome.state !== "added") throw new Error(outcome.state);
      return plain(outcome.undo);
    });
  const undo = (addIn: OpenPipeline, what: Awaited<ReturnType<typeof add>>) =>
    addIn.run((context) => addIn.jobs.undoDeal(context, what));
  const rows = async (addIn: OpenPipeline) =>
    (await readRange(addIn, "Own", "B3:F6", "formulas")).filter((row) =>
      row.some((cell) => cell !== ""),
    );

  test("keeps the formulas of calculated columns", async () => {
    const own = [1, 2].map(() => ["A", '=IF(1=1,"Lead","")', 10, "=46000+ROW()", "x"]);
    const addIn = await open(...own);
    const before = await rows(addIn);
    const added = await add(addIn);
    const [, , row] = await rows(addIn);
    expect(row).toEqual(["C", '=IF(1=1,"Lead","")', 30, "=46000+ROW()", ""]);
    expect(await undo(addIn, added)).toBe(true);
    expect(await rows(addIn)).toEqual(before);
  });

  test("is written in full where only a deal before had a formula", async () => {
    const addIn = await open(["A", "Lead", 10, 46000, ""], ["B", "Lead", "=5*4", 46000, ""]);
    await add(addIn);
    expect((await rows(addIn))[2]).toEqual(["C", "Lead", 30, 46348, ""]);
  });

  test.each([1, 2])("is not written where every column of %i rows computes", async (count) => {
    const deal = ['="A"', '="Lead"', "=10", "=46000", '=""'];
    const addIn = await open(...Array.from({ length: count }, () => deal));
    const outcome = await addIn.run(async (context) =>
      plain(await addIn.jobs.addDeal(context, { table: "Own" }, HEADS, CELLS)),
    );
    // The row that was added for it is gone; those that are there are deals.
    expect(outcome).toEqual({ state: "formula", address: `B${count + 3}` });
    expect(await rows(addIn)).toEqual(Array.from({ length: count }, () => deal));
    expect(addIn.host.workbook.tables.byName("Own")!.rect.endRow).toBe(count + 1);
  });

  test("an empty row keeps its formulas, and gets its blanks back", async () => {
    const addIn = await open(["", '="Lead"', "", "", ""]);
    const added = await add(addIn);
    expect(added.isNew).toBe(false);
    expect(await rows(addIn)).toEqual([["C", '="Lead"', 30, 46348, ""]]);
    expect(await readRange(addIn, "Own", "E3", "numberFormat")).toEqual([["m/d/yyyy"]]);
    expect(await undo(addIn, added)).toBe(true);
    expect(await rows(addIn)).toEqual([["", '="Lead"', "", "", ""]]);
    expect(await readRange(addIn, "Own", "E3", "numberFormat")).toEqual([["General"]]);
  });

  test.each(["before", "middle", "after"] as const)(
    "an empty row is emptied again or stays filled, whichever request fails %s what it does",
    async (where) => {
      // Of what is tried in vain.
      jest.spyOn(console, "warn").mockImplementation(() => undefined);
      const addIn = await open(["", "", "", "", ""]);
      const added = async () => {
        const what = await add(addIn);
        return () => undo(addIn, what);
      };
      const isUndone = async (done: boolean) => {
        expect(done).toBe(true);
        expect(await rows(addIn)).toEqual([]);
      };
      await isUndone(await doneOrAsBefore(addIn, added, { code: "AccessDenied", where }, isUndone));
    },
  );

  test("an emptying whose answer is lost is done", async () => {
    const addIn = await open(["", '="Lead"', "", "", ""]);
    const added = await add(addIn);
    addIn.host.faults.failBatch(2, { where: "after", code: "AccessDenied" });
    expect(await undo(addIn, added)).toBe(true);
  });

  test("stays when something was typed into another of its columns since", async () => {
    const addIn = await open(["A", "Lead", 10, 46000, ""]);
    const added = await add(addIn);
    await addIn.host.person.edit("Own", "F4", [["Call back"]]);
    expect(await undo(addIn, added)).toBe(false);
    expect((await rows(addIn))[1]).toEqual(["C", "Lead", 30, 46348, "Call back"]);
  });

  test.each(["General", "@"])("shows a date as one where its column is %s", async (format) => {
    const addIn = await open(["A", "Lead", 10, "soon", ""]);
    await addIn.run(async (context) => {
      const created = context.workbook.worksheets.getItem("Own").getRange("E3");
      created.numberFormat = addIn.page.toPage([[format]]);
      await context.sync();
    });
    await add(addIn);
    expect(await readRange(addIn, "Own", "E4")).toEqual([[46348]]);
    expect(await readRange(addIn, "Own", "E4", "numberFormat")).toEqual([["m/d/yyyy"]]);
  });

  test.each([
    ["before", ["", "", "", "", ""]],
    ["middle", ["A", "Lead", 10, 46000, ""]],
  ] as const)("is as it was when Excel refuses (%s)", async (where, row) => {
    const addIn = await open([...row]);
    const before = await dumpWorkbook(addIn);
    addIn.host.faults.failBatch(3, { where, code: "AccessDenied" });
    await expect(add(addIn)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await dumpWorkbook(addIn)).toEqual(before);
  });
});
