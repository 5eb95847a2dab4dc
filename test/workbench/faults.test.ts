import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, openFixture, read, refusal, valueOf } from "./open-fixture";

let addIn: OpenAddIn;
beforeEach(async () => {
  addIn = await openFixture();
});
afterEach(closeAll);

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/** One batch that writes 1, 2, 3, 4 into four cells, each by an action of its own. */
const fourCells = (context: Excel.RequestContext): void => {
  for (const [index, address] of ["A1", "A2", "A3", "A4"].entries())
    active(context).getRange(address).values = addIn.page.toPage([[index + 1]]);
};

describe("a failing batch", () => {
  test.each<["before" | "middle" | "after", number]>([
    ["before", 0],
    ["after", 4],
  ])("%s its actions leaves %p of four cells written", async (where, written) => {
    addIn.host.faults.failBatch(1, { where, code: "AccessDenied" });
    expect((await refusal(addIn, fourCells)).code).toBe("AccessDenied");
    const cells = (await read(addIn, "A1:A4")).flat().filter((cell) => cell !== "");
    expect(cells).toHaveLength(written);
  });

  test("in the middle keeps what was done and does nothing after it", async () => {
    addIn.host.faults.failBatch(1, { where: "middle" });
    expect((await refusal(addIn, fourCells)).code).toBe("GeneralException");
    const cells = (await read(addIn, "A1:A4")).flat();
    expect(cells[0]).toBe(1);
    expect(cells[3]).toBe("");
  });

  test("is the n-th from now, and the next one works again", async () => {
    addIn.host.faults.failBatch(2);
    expect((await refusal(addIn, fourCells)).code).toBe("no refusal");
    expect((await refusal(addIn, fourCells)).code).toBe("GeneralException");
    expect((await refusal(addIn, fourCells)).code).toBe("no refusal");
  });

  test("what the client sends by itself neither counts nor fails", async () => {
    const job = () =>
      addIn.run(async (context) => {
        active(context).getRange("B1").load("values");
        await context.sync();
        active(context).getRange("B1").values = addIn.page.toPage([[1]]);
        await context.sync();
      });
    await job();
    // The references of the first run are released while the second is under way.
    expect(await addIn.host.faults.countBatches(job)).toBe(2);
    expect(await addIn.host.faults.countBatches(job)).toBe(2);
  });

  test("a transport error after the work loses the answer, not the work", async () => {
    addIn.host.faults.failBatch(1, { where: "after", code: 5012 });
    expect((await refusal(addIn, fourCells)).code).toBe("InvalidOrTimedOutSession");
    expect(await read(addIn, "A1:A4")).toEqual([[1], [2], [3], [4]]);
  });
});

describe("refusals of everything", () => {
  test("a lost session answers nothing until it is back", async () => {
    addIn.host.faults.dropSession();
    expect((await refusal(addIn, fourCells)).code).toBe("InvalidOrTimedOutSession");
    expect((await refusal(addIn, fourCells)).code).toBe("InvalidOrTimedOutSession");
    addIn.host.faults.restoreSession();
    expect((await refusal(addIn, fourCells)).code).toBe("no refusal");
  });

  test("while a cell is being edited nothing is written", async () => {
    addIn.host.faults.startCellEdit();
    expect((await refusal(addIn, fourCells)).code).toBe("InvalidOperationInCellEditMode");
    addIn.host.faults.endCellEdit();
    expect(await read(addIn, "A1")).toEqual([[""]]);
  });

  test("a request over 5 MB is refused, one below is taken", async () => {
    const text = "x".repeat(30_000);
    const fill = (rows: number) => (context: Excel.RequestContext) => {
      const cells = Array.from({ length: rows }, () => [text]);
      active(context).getRange(`A1:A${rows}`).values = addIn.page.toPage(cells);
    };
    expect((await refusal(addIn, fill(180))).code).toBe("RequestPayloadSizeLimitExceeded");
    expect((await refusal(addIn, fill(100))).code).toBe("no refusal");
  });

  test("a late answer is an answer", async () => {
    addIn.host.faults.delayBatch(1, 40);
    expect((await refusal(addIn, fourCells)).code).toBe("no refusal");
  });
});

test("old metadata: a function is called with the parameters Excel knows of", async () => {
  const old = await openFixture({
    metadata: (json) => {
      const file = JSON.parse(json) as { functions: Array<{ id: string; parameters: unknown[] }> };
      for (const each of file.functions) if (each.id === "ECHO") each.parameters.length = 2;
      return JSON.stringify(file);
    },
  });
  // What arrived, in order; the invocation object always comes last.
  expect(await valueOf(addIn, "=FIX.ECHO(A1:A2,7)")).toBe(
    '[[[null],[null]],7,null,null,"invocation"]',
  );
  expect(await valueOf(old, "=FIX.ECHO(A1:A2,7)")).toBe('[[[null],[null]],7,"invocation"]');
});
