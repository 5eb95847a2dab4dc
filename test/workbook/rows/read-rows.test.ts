import type { RowsChoice } from "../../../src/workbook/rows/rows-choice";
import { build, closeAll, openPipeline, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const DEALS = [
  ["Deal", "Owner", "Stage", "Amount"],
  ["A", "Ann", "Lead", 10],
  ["B", "Bob", "Won", 20],
];

async function fill(addIn: OpenPipeline, sheet: string, rows: unknown[][], table?: string) {
  await addIn.run(async (context) => {
    const added = context.workbook.worksheets.add(sheet);
    const range = added.getCell(0, 0).getResizedRange(rows.length - 1, rows[0]!.length - 1);
    range.values = rows;
    if (table !== undefined) added.tables.add(range, true).name = table;
    await context.sync();
  });
}

const found = (addIn: OpenPipeline) =>
  addIn.run(async (context) => plain(await addIn.jobs.findRows(context)));
const store = (addIn: OpenPipeline, choice: RowsChoice) =>
  addIn.run((context) => addIn.jobs.storeRowsChoice(context, choice));
const list = (addIn: OpenPipeline) =>
  addIn.run(async (context) =>
    plain(await addIn.jobs.listTables(context)).map(({ name, sheet, rows, kind }) => [
      name,
      sheet,
      rows,
      kind,
    ]),
  );

describe("which rows are read", () => {
  it("none in an empty workbook, nor a table that is no deals", async () => {
    const addIn = await openPipeline();
    expect(await found(addIn)).toEqual({});
    await fill(addIn, "Prices", [["Product", "Price"], ["Box", 5]], "Prices"); // prettier-ignore
    expect(await found(addIn)).toEqual({});
    expect(await list(addIn)).toEqual([["Prices", "Prices", 1, "other"]]);
  });

  it("a table that reads as deals while nobody has chosen", async () => {
    const addIn = await openPipeline();
    await fill(addIn, "Prices", [["Product", "Price"], ["Box", 5]], "Prices"); // prettier-ignore
    await fill(addIn, "CRM", DEALS, "Export");
    expect((await found(addIn)).inUse).toMatchObject({
      name: "Export",
      sheet: "CRM",
      address: "A1:D3",
      values: DEALS,
      choice: { place: { kind: "table", table: "Export" }, options: [] },
    });
    expect(await list(addIn)).toEqual([
      ["Export", "CRM", 2, "deals"],
      ["Prices", "Prices", 1, "other"],
    ]);
  });

  it("a pipeline of ours before all others, in the order of its Stages table", async () => {
    const addIn = await openPipeline();
    await fill(addIn, "CRM", DEALS, "Export");
    await build(addIn);
    const { inUse } = await found(addIn);
    expect(inUse).toMatchObject({ name: "Pipeline", choice: { stages: { table: "Stages" } } });
    expect(inUse!.stages!.slice(1, 3).map(([stage]) => stage)).toEqual([
      "Prospecting",
      "Preparation",
    ]);
    expect(await list(addIn)).toEqual([
      ["Pipeline", "Pipeline", 60, "ours"],
      ["Export", "CRM", 2, "deals"],
    ]);
  });

  it("those of the choice, with its options and its order of stages", async () => {
    const addIn = await openPipeline();
    await fill(addIn, "CRM", DEALS, "Export");
    await fill(addIn, "My deals", [["Report", "", "", ""], ...DEALS]);
    const choice: RowsChoice = {
      place: { kind: "range", sheet: "My deals", address: "A2:D4" },
      options: [["@owner", "Owner"]],
      stages: { names: ["Lead", "Won"] },
    };
    await store(addIn, choice);
    expect((await found(addIn)).inUse).toEqual({
      choice,
      name: "My deals!A2:D4",
      sheet: "My deals",
      address: "A2:D4",
      values: DEALS,
      stages: [["Lead"], ["Won"]],
    });
  });

  it("a renamed table and its renamed stages under their new names", async () => {
    const addIn = await openPipeline();
    await build(addIn);
    const { inUse } = await found(addIn);
    await store(addIn, inUse!.choice);
    await addIn.host.person.do((workbook) => {
      workbook.renameTable(workbook.tables.byName("Pipeline")!, "Sales");
      workbook.renameTable(workbook.tables.byName("Stages")!, "Steps");
    });
    expect((await found(addIn)).inUse).toMatchObject({
      name: "Sales",
      choice: { place: { table: "Sales" }, stages: { table: "Steps" } },
    });
  });

  it.each<RowsChoice["place"]>([
    { kind: "table", table: "Lost" },
    { kind: "table", table: "Lost", id: "{gone}" },
    { kind: "range", sheet: "Lost", address: "A1:B2" },
  ])("tells the name of what is gone: %j", async (place) => {
    const addIn = await openPipeline();
    await fill(addIn, "CRM", DEALS, "Export");
    await store(addIn, { place, options: [], stages: undefined });
    const gone = place.kind === "table" ? "Lost" : "Lost!A1:B2";
    expect(await found(addIn)).toEqual({ gone });
    expect(await addIn.run((context) => addIn.jobs.readRowsInUse(context))).toBeUndefined();
  });

  it("by its name a table that was made anew", async () => {
    const addIn = await openPipeline();
    await fill(addIn, "CRM", DEALS, "Export");
    const place = { kind: "table", table: "Export", id: "{gone}" } as const;
    await store(addIn, { place, options: [], stages: { table: "Nowhere" } });
    const { inUse } = await found(addIn);
    expect(inUse).toMatchObject({ name: "Export", values: DEALS });
    expect(inUse!.stages).toBeUndefined();
  });
});

describe("how rows are read", () => {
  it("an error cell as a function gets it, a text that looks like one too", async () => {
    const addIn = await openPipeline();
    const rows = [["Deal", "Stage", "Amount"], ["A", "Lead", "=1/0"], ["B", "#Lead", "#1"]]; // prettier-ignore
    await fill(addIn, "CRM", rows, "Export");
    const { inUse } = await found(addIn);
    expect(inUse!.values.slice(1)).toEqual([
      ["A", "Lead", { code: "#DIV/0!" }],
      ["B", "#Lead", "#1"],
    ]);
  });

  const LONG = Array.from({ length: 3000 }, (_, row) => [`D${row}`, "Lead", row]);
  const ROWS = [["Deal", "Stage", "Amount"], ...LONG];

  const failing = (addIn: OpenPipeline, code: string, times: number) => {
    const steps: string[] = [];
    const progress = ({ step, steps: all }: { step: number; steps: number }) => {
      if (steps.length < times) addIn.host.faults.failBatch(1, { code });
      steps.push(`${step}/${all}`);
    };
    return { steps, progress };
  };

  it("in halves when Excel finds the answer too large, in the end all of it", async () => {
    const addIn = await openPipeline();
    await fill(addIn, "CRM", ROWS, "Export");
    // By then the add-in has looked at the edit, too: the next batches are those of the job.
    await found(addIn);
    await addIn.host.settled();
    const { steps, progress } = failing(addIn, "ResponsePayloadSizeLimitExceeded", 2);
    const values = await addIn.run(async (context) =>
      plain((await addIn.jobs.readRowsInUse(context, { progress }))!.values),
    );
    expect(values).toEqual(ROWS);
    expect(steps).toEqual(["0/1", "0/2", "0/4", "1/4", "2/4", "3/4"]);
  });

  it("hands on what else Excel says, and ends when the person cancels", async () => {
    const addIn = await openPipeline();
    await fill(addIn, "CRM", ROWS, "Export");
    // By then the add-in has looked at the edit, too: the next batches are those of the job.
    await found(addIn);
    await addIn.host.settled();
    const read = (hooks: object) =>
      addIn.run((context) => addIn.jobs.readRowsInUse(context, hooks));
    const { progress } = failing(addIn, "GeneralException", 1);
    await expect(read({ progress })).rejects.toMatchObject({ code: "GeneralException" });
    await expect(read({ isCancelled: () => true })).rejects.toMatchObject({ code: "cancelled" });
  });
});
