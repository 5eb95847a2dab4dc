import { CustomFunctionCalls } from "../../workbench/host/functions/custom-functions";
import { readFunctionMetadata } from "../../workbench/host/functions/function-metadata";
import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, makeTable, openFixture, read, valueOf, write } from "./open-fixture";

afterEach(closeAll);

/** What FIX.ECHO says arrived: cells, one, other, pairs, and the invocation behind them. */
async function echo(addIn: OpenAddIn, args: string): Promise<unknown> {
  return JSON.parse(String(await valueOf(addIn, `=FIX.ECHO(${args})`)));
}

const messageAt = (addIn: OpenAddIn, row: number, column: number): string =>
  addIn.host.workbook.messageAt("sheet-1", row, column);

describe("what arrives", () => {
  test("a range as rows of numbers, texts, booleans and dates as serials", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [["Won", 1.5, true, "3/1/2017", "'007"]]);
    const [cells] = (await echo(addIn, "A1:E1")) as [unknown];
    expect(cells).toEqual([["Won", 1.5, true, 42795, "007"]]);
  });

  test.each([
    ["null", undefined, null],
    ["zero", "zero", 0],
    ["empty", "empty", ""],
  ] as const)("a blank cell as %s when the host is set so", async (_, blanks, expected) => {
    const addIn = await openFixture(blanks ? { blanks } : {});
    await write(addIn, "A1", [[1, "", '=""']]);
    const [cells] = (await echo(addIn, "A1:C1")) as [unknown];
    // An empty text is no blank: it stays "" in every setting.
    expect(cells).toEqual([[1, expected, ""]]);
  });

  test("an error cell as a CustomFunctions.Error with its code", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [["#N/A", "=1/0"]]);
    const [cells] = (await echo(addIn, "A1:B1")) as [unknown];
    expect(cells).toEqual([["error #N/A", "error #DIV/0!"]]);
  });

  test("a function that does not allow errors is not called for one", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [[1, "=1/0"]]);
    expect(await valueOf(addIn, "=FIX.STRICT(A1:B1)")).toBe("#DIV/0!");
    expect(addIn.page.window["fixtureCalls"]).not.toContain("STRICT");
  });

  test("omitted arguments as null, in the middle and at the end", async () => {
    const addIn = await openFixture();
    expect(await echo(addIn, "1,,2")).toEqual([[[1]], null, 2, null, "invocation"]);
    expect(await echo(addIn, "1")).toEqual([[[1]], null, null, null, "invocation"]);
  });

  test("a reference to a blank cell is a blank, not an omitted argument", async () => {
    const addIn = await openFixture({ blanks: "zero" });
    expect(await echo(addIn, "1,A1")).toEqual([[[1]], 0, null, null, "invocation"]);
  });

  test("repeating pairs as one list of 2-D arrays, ranges among them", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [["Ann", "Bob"]]);
    expect(await echo(addIn, '1,,,"Owner","Ann"')).toEqual([
      [[1]],
      null,
      null,
      [[["Owner"]], [["Ann"]]],
      "invocation",
    ]);
    expect(await echo(addIn, '1,,,"Owner",A1:B1,"x",')).toEqual([
      [[1]],
      null,
      null,
      [[["Owner"]], [["Ann", "Bob"]], [["x"]], [[null]]],
      "invocation",
    ]);
  });

  test("declared types are converted before the call, or the call is not made", async () => {
    const addIn = await openFixture();
    expect(JSON.parse(String(await valueOf(addIn, '=FIX.TYPED("12",34,"true")')))).toEqual([
      12,
      "34",
      true,
      "invocation",
    ]);
    expect(await valueOf(addIn, '=FIX.TYPED("twelve")')).toBe("#VALUE!");
    // As Excel converts texts for its own functions: 15% and dates are numbers, 0x10 is none.
    expect(await valueOf(addIn, '=FIX.ADD("15%","2026-07-01")')).toBe(46204.15);
    expect(await valueOf(addIn, '=FIX.ADD("1,000",0)')).toBe(1000);
    expect(await valueOf(addIn, '=FIX.ADD("0x10",0)')).toBe("#VALUE!");
    expect(await valueOf(addIn, "=FIX.ADD(A1,TRUE)")).toBe(1);
  });

  test("too few or too many arguments are #VALUE!", async () => {
    const addIn = await openFixture();
    expect(await valueOf(addIn, "=FIX.ADD(1)")).toBe("#VALUE!");
    expect(await valueOf(addIn, "=FIX.ADD(1,2,3)")).toBe("#VALUE!");
  });

  test("a range in a one-value slot makes one call for each cell and spills", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [[1], [2], [3]]);
    await write(addIn, "C1", [["=FIX.ADD(A1:A3,10)"]]);
    expect(await read(addIn, "C1:C3")).toEqual([[11], [12], [13]]);
  });

  test("the caller's address and its arguments' addresses when the metadata asks", async () => {
    const addIn = await openFixture();
    expect(await valueOf(addIn, "=FIX.WHERE(1)", "C4")).toBe("Sheet1!C4");
    expect(await valueOf(addIn, "=FIX.WHEREARGS(A1:B2)", "C5")).toBe("Sheet1!A1:B2");
  });

  test("an invocation strays into a slot the metadata does not know yet", async () => {
    const addIn = await openFixture();
    expect(await valueOf(addIn, "=FIX.STALE(1)")).toBe("stray invocation");
  });
});

describe("what comes back", () => {
  test("a 2-D array spills, errors in it one by one, null as 0", async () => {
    const addIn = await openFixture();
    await write(addIn, "B2", [["=FIX.MIXED()"]]);
    expect(await read(addIn, "B2:E3")).toEqual([
      ["text", 1.5, true, ""],
      ["#N/A", 0, "", "#DIV/0!"],
    ]);
    expect(messageAt(addIn, 2, 1)).toBe("nothing here");
    expect(messageAt(addIn, 2, 4)).toBe("");
    expect(messageAt(addIn, 1, 1)).toBe("");
  });

  test.each<[string, unknown, string]>([
    ["na", "#N/A", "no deals in the range"],
    ["value", "#VALUE!", "basis must be one word"],
    ["returned", "#N/A", "returned, not thrown"],
    ["div", "#DIV/0!", ""],
    ["plain", "#VALUE!", ""],
    ["nan", "#VALUE!", "NaN"],
    ["infinity", "#NUM!", ""],
    ["ragged", "#VALUE!", "the function returned an array that is not rectangular"],
    ["null", 0, ""],
  ])("%s shows %p with the sentence %p", async (kind, shown, message) => {
    const addIn = await openFixture();
    expect(await valueOf(addIn, `=FIX.FAIL("${kind}")`, "A1")).toBe(shown);
    expect(messageAt(addIn, 0, 0)).toBe(message);
  });

  test("the sentence belongs to the cell that made the call and goes with its error", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [
      ['=ROUND(FIX.FAIL("na"),1)', "=A1", '=IFERROR(FIX.FAIL("na"),"none")'],
    ]);
    expect(await read(addIn, "A1:C1")).toEqual([["#N/A", "#N/A", "none"]]);
    expect([0, 1, 2].map((column) => messageAt(addIn, 0, column))).toEqual([
      "no deals in the range",
      "",
      "",
    ]);
    await write(addIn, "A1", [["=NA()"]]);
    await read(addIn, "A1");
    expect(messageAt(addIn, 0, 0)).toBe("");
  });

  test("functions mix with natives and with each other", async () => {
    const addIn = await openFixture();
    expect(await valueOf(addIn, "=ROUND(FIX.ADD(1,FIX.ADD(2,FIX.ADD(3,4)))/3,1)")).toBe(3.3);
    expect(await valueOf(addIn, "=LET(x,FIX.ADD(1,2),x*x)")).toBe(9);
    expect(await valueOf(addIn, "=SUM(FIX.GRID(2,2))")).toBe(22);
    expect(await valueOf(addIn, "=fix.add(1,2)")).toBe(3);
  });
});

describe("recalculation", () => {
  test("a sync does not wait for custom functions: the cell shows #BUSY! until they answer", async () => {
    const addIn = await openFixture();
    await addIn.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = addIn.page.toPage([["=FIX.LATER(7)"]]);
      cell.load("values,valueTypes");
      await context.sync();
      expect([cell.values, cell.valueTypes]).toEqual([[["#BUSY!"]], [["Error"]]]);
    });
    expect(await read(addIn, "A1")).toEqual([[7]]);
  });

  test("equal calls are made once, an edit makes the call again, undoing it does not", async () => {
    const addIn = await openFixture();
    const calls = (): number =>
      (addIn.page.window["fixtureCalls"] as string[]).filter((name) => name === "ADD").length;
    await write(addIn, "A1", [[1, "=FIX.ADD(A1,1)", "=FIX.ADD(A1,1)*2"]]);
    expect(await read(addIn, "B1:C1")).toEqual([[2, 4]]);
    expect(calls()).toBe(1);
    await write(addIn, "A1", [[5]]);
    expect(await read(addIn, "B1:C1")).toEqual([[6, 12]]);
    expect(calls()).toBe(2);
    await write(addIn, "A1", [[1]]);
    expect(await read(addIn, "B1")).toEqual([[2]]);
    expect(calls()).toBe(2);
  });

  test("a full calculation and a volatile function call again", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [["=FIX.ADD(1,1)", "=FIX.TICK()"]]);
    await read(addIn, "A1:B1");
    const before = (addIn.page.window["fixtureCalls"] as string[]).length;
    await addIn.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await read(addIn, "A1:B1");
    expect((addIn.page.window["fixtureCalls"] as string[]).slice(before).sort()).toEqual([
      "ADD",
      "TICK",
    ]);
  });

  test("a call that is never answered keeps #BUSY! and holds nothing else up", async () => {
    const addIn = await openFixture({ patienceMs: 300 });
    await write(addIn, "A1", [["=FIX.NEVER()", "=FIX.ADD(1,2)", "=1+1"]]);
    expect(await read(addIn, "A1:C1")).toEqual([["#BUSY!", 3, 2]]);
    expect(await valueOf(addIn, "=FIX.ADD(B1,4)", "D1")).toBe(7);
  });

  test("a formula over its own cell shows 0 and is not called", async () => {
    const addIn = await openFixture();
    expect(await valueOf(addIn, "=FIX.ECHO(A:A)", "A1")).toBe(0);
    expect(addIn.page.window["fixtureCalls"]).toEqual([]);
  });

  test("a table that grows is read again", async () => {
    const addIn = await openFixture();
    await makeTable(addIn, "Deals", "A1", [["Amount"], [5]]);
    await write(addIn, "C1", [["=FIX.ECHO(Deals[#All])"]]);
    await read(addIn, "C1");
    await addIn.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Deals");
      rows.add(undefined, addIn.page.toPage([[6]]));
      await context.sync();
    });
    const [[value] = []] = await read(addIn, "C1");
    expect((JSON.parse(String(value)) as unknown[])[0]).toEqual([["Amount"], [5], [6]]);
  });
});

describe("the queue of calls", () => {
  const [fn] = readFunctionMetadata(
    "FIX",
    JSON.stringify({ functions: [{ id: "ONE", name: "ONE", parameters: [{ name: "value" }] }] }),
  );

  function queue(): { calls: CustomFunctionCalls; ask(value: number): void; sent: number[] } {
    const sent: number[] = [];
    const calls = new CustomFunctionCalls(
      (entries) => sent.push((JSON.parse(entries) as unknown[]).length),
      () => undefined,
    );
    const ask = (value: number): void => {
      if (fn) calls.lookup({ fn, parameters: [calls.argument(String(value))], address: "A1" });
    };
    return { calls, ask, sent };
  }

  test("sends a call once and counts it until it is answered", () => {
    const { calls, ask, sent } = queue();
    ask(1);
    ask(2);
    ask(1);
    expect([calls.flush(), calls.flush(), calls.unanswered]).toEqual([2, 0, 2]);
    ask(3);
    calls.deliver([[1, true, 10]]);
    calls.deliver([[1, true, 10]]);
    expect([calls.unanswered, calls.flush(), calls.unanswered]).toEqual([1, 1, 2]);
    expect(sent).toEqual([2, 1]);
  });

  test("forgets calls that were not sent, and takes answers to those that were", () => {
    const { calls, ask, sent } = queue();
    ask(1);
    calls.flush();
    ask(2);
    calls.forget();
    expect([calls.flush(), calls.unanswered]).toEqual([0, 1]);
    calls.deliver([[1, true, 10]]);
    expect([calls.unanswered, sent]).toEqual([0, [1]]);
  });
});

describe("functions.json", () => {
  test.each<[string, object, string]>([
    [
      "an id used twice",
      {
        functions: [
          { id: "A1B", name: "X" },
          { id: "a1b", name: "Y" },
        ],
      },
      "twice",
    ],
    ["no name", { functions: [{ id: "ABC" }] }, "no name"],
    [
      "streaming",
      { functions: [{ id: "ABC", name: "ABC", options: { stream: true } }] },
      "streams",
    ],
  ])("%s is refused", (_, file, message) => {
    expect(() => readFunctionMetadata("FIX", JSON.stringify(file))).toThrow(message);
  });
});
