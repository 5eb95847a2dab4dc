import { installCustomFunctions } from "../custom-functions";
import { conversion, cycleTime, dealCount, funnel, winRate } from "../../src/functions/functions";
import { claims, codeOf, column, day, range } from "../pipeline/build";
import { EIGHT_DEALS } from "../pipeline/metrics/eight-deals";
import { isOmitted, optionCells, rangeArgument } from "../../src/functions/arguments";

installCustomFunctions();

const deals = range(EIGHT_DEALS) as unknown[][];
const invocation = { functionName: "WINRATE", setResult: () => undefined, address: "Sheet1!A1" };
const option = (...cells: unknown[]) => cells.map((cell) => [[cell]]);

/** What a cell shows: the value, or the code and the sentence of its error. */
function shown(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    const { code, message } = error as CustomFunctions.Error;
    return `${code} ${message}`;
  }
}

describe("an omitted argument", () => {
  test.each([
    ["null", null],
    ["undefined", undefined],
    ["a blank cell as an empty text", ""],
    ["a blank cell as 0", 0],
    ["a blank cell as a range", [[null]]],
    ["a blank cell as a range of 0", [[0]]],
    ["an empty range", []],
    ["an invocation in its place", invocation],
  ])("may come as %s [functions.md, What arrives]", (_, omitted) => {
    expect(isOmitted(omitted)).toBe(true);
    const none = omitted as never;
    // The eight deals: closed 2 of 5, Lead → Offer 6 of 8, start → Won median of 9 and 7.
    expect(winRate(deals, none, none)).toBe(2 / 5);
    expect(conversion(deals, "Lead", none, none, none)).toBe(6 / 8);
    expect(cycleTime(deals, none, none, none, none, none)).toBe(8);
    expect(dealCount(deals, "Offer", none, none)).toBe(6);
  });

  test.each([[false], [" x "], [[[null], [null]]], [[["a"]]], [1]])("is not %j", (given) => {
    expect(isOmitted(given)).toBe(false);
  });
});

describe("an argument of one cell", () => {
  test("may come as a value or as a range", () => {
    expect(conversion(deals, [["Lead"]], [["Offer"]])).toBe(6 / 8);
    expect(winRate(deals, [["created"]] as never)).toBe(2 / 8);
  });

  test("may be a word in any case", () => {
    expect(winRate(deals, "Created" as never)).toBe(2 / 8);
  });
});

describe("options", () => {
  const PAIRS = "functions.md: options has matrix shape (any[][][])";
  claims<unknown, unknown[]>(
    [
      {
        name: "come as matrices, one an option",
        input: [[["Owner"]], [["Ann"]]],
        expected: ["Owner", "Ann"],
        source: PAIRS,
      },
      {
        name: "come as a range of pairs too",
        input: [
          [
            ["Owner", "Ann"],
            ["Amount", 5],
          ],
        ],
        expected: ["Owner", "Ann", "Amount", 5],
        source: PAIRS,
      },
      {
        name: "keep a blank criterion in its place",
        input: [[["Owner"]], null],
        expected: ["Owner", null],
        source: PAIRS,
      },
      { name: "are none as null", input: null, expected: [], source: PAIRS },
      { name: "are none as an invocation", input: invocation, expected: [], source: PAIRS },
      { name: "are none as an empty list", input: [], expected: [], source: PAIRS },
    ],
    optionCells,
  );

  test("choose the deals", () => {
    expect(winRate(deals, undefined, undefined, option("Owner", "Ann") as never)).toBe(1 / 3);
  });

  test('"@asOf" goes back in time: on day 8 B alone was won, D and E lost', () => {
    expect(winRate(deals, undefined, undefined, option("@asOf", day(8)) as never)).toBe(1 / 3);
  });

  test('"@headers",FALSE leaves the header row of a spill out', () => {
    expect(funnel(deals, undefined, option("@headers", false) as never)).toHaveLength(4);
    expect(funnel(deals)).toHaveLength(5);
  });
});

describe("rangeArgument", () => {
  test("takes one value for a range of one cell", () => {
    expect(rangeArgument("stages", "Lead")).toEqual([["Lead"]]);
  });

  test("refuses an error", () => {
    expect(codeOf(() => rangeArgument("stages", [[{ code: "#REF!" }]]))).toBe("error-argument");
  });
});

describe("what cannot be answered says why", () => {
  const source = "functions.md, Errors: #N/A nothing to compute from, #VALUE! an argument to fix";
  const empty = range("Deal | Stage\n |") as unknown[][];
  claims<() => unknown, unknown>(
    [
      {
        name: "deals left out",
        input: () => winRate(null as never),
        expected: "#VALUE! deals must be a range with its header row, such as Deals[#All]",
        source,
      },
      ...(
        [
          ["one cell", [["Deal"]], "Deal"],
          ["one cell of a number", [[5]], "5"],
          ["a text", "Deals", "Deals"],
          ["a number", 5, "5"],
          ["TRUE", true, "TRUE"],
        ] as const
      ).map(([what, given, received]) => ({
        name: `deals that are ${what}`,
        input: () => winRate(given as never),
        expected: `#VALUE! deals must be a range with its header row, such as Deals[#All], got "${received}"`,
        source: "decision of 2026-11-22: a single cell or text is no range",
      })),
      {
        name: "deals that are an error",
        input: () => winRate([[{ code: "#REF!" }]]),
        expected:
          "#VALUE! deals must not be an error, got #REF!: mend the name or the cell it points to",
        source,
      },
      {
        name: "deals without a header row",
        input: () => winRate([[1, 2]]),
        expected: "#N/A deals has no header row among its first 30 rows: select the headers too",
        source,
      },
      {
        name: "deals without a deal",
        input: () => winRate(empty),
        expected: "#N/A deals holds no deal below its header row: select the rows too",
        source,
      },
      {
        name: "more stages than a process has",
        input: () =>
          funnel(
            deals,
            Array.from({ length: 1000 }, (_, at) => [`S${at}`]),
          ),
        expected:
          '#VALUE! at most 200 stages can be read, got 1000: name the stage column with "@stage","…"',
        source,
      },
      {
        name: "a criterion that is no clear date",
        input: () => winRate(deals, undefined, undefined, option("Won", ">=1/6/2026") as never),
        expected:
          '#VALUE! a criterion for a date must be a date such as ">=2026-07-01", got "1/6/2026"',
        source,
      },
      {
        name: "a stage left out",
        input: () => conversion(deals, null),
        expected: "#VALUE! from is missing: give a stage name",
        source,
      },
      {
        name: "a stage that is an error",
        input: () => dealCount(deals, { code: "#N/A" }),
        expected:
          "#VALUE! stage must not be an error, got #N/A: mend the name or the cell it points to",
        source,
      },
      {
        name: "a stage before the first",
        input: () => conversion(deals, "Offer", "Lead"),
        expected: '#VALUE! to must be a stage after "Offer", got "Lead"',
        source,
      },
      {
        name: "a column that is not there",
        input: () => winRate(deals, undefined, undefined, option("Region", "EU") as never),
        expected:
          '#VALUE! column "Region" not found; columns: Deal, Owner, Amount, Lead, Offer, Talks, Won, Lost',
        source,
      },
      {
        name: "a setting that is not there",
        input: () => winRate(deals, undefined, undefined, option("@layuot", "dates") as never),
        expected: expect.stringMatching(
          /^#VALUE! setting "@layuot" not known; did you mean "@layout"\?/,
        ),
        source,
      },
      {
        name: "an odd number of options",
        input: () => winRate(deals, undefined, undefined, option("Owner") as never),
        expected:
          '#VALUE! options must be pairs of a column and a criterion, or of a setting and its value; "Owner" stands alone',
        source,
      },
    ],
    shown as never,
  );

  test.each<[string, (options: never) => unknown]>([
    ["CONVERSION", (options) => conversion(deals, "Lead", null, undefined, undefined, options)],
    ["WINRATE", (options) => winRate(deals, undefined, undefined, options)],
    ["FUNNEL", (options) => funnel(deals, undefined, options)],
    [
      "CYCLETIME",
      (options) => cycleTime(deals, null, null, undefined, undefined, undefined, options),
    ],
  ])("%s of no deal chosen says so [decision of 2026-11-22]", (_, call) => {
    expect(shown(() => call(option("Owner", "Zoe") as never))).toBe(
      "#N/A none of the 8 deals meets the criteria: compare them with what the columns hold",
    );
  });

  test("DEALCOUNT of no deal chosen is 0 [metrics.md §5: None: 0]", () => {
    const none = option("Owner", "Zoe") as never;
    expect(dealCount(deals, "Lead", undefined, undefined, none)).toBe(0);
  });

  // Each with a criterion of its own: equal calls are answered from memory, however they are written.
  test.each([
    ["count", "Zoe"],
    ["Count", "Yan"],
    [[["count"]], "Xia"],
  ])(
    "CYCLETIME's count of no deal chosen is 0, written %j [metrics.md §3: no span: count 0]",
    (statistic, owner) => {
      const none = option("Owner", owner) as never;
      const call = () =>
        cycleTime(deals, null, null, statistic as never, undefined, undefined, none);
      expect(shown(call)).toBe(0);
    },
  );

  test("DEALCOUNT of no readable deal is 0 [metrics.md §5: None: 0]", () => {
    expect(dealCount(empty, "Lead", undefined, column("Lead", "Offer") as never)).toBe(0);
  });
});

test("FUNNEL spills its headers and numbers, blanks as empty texts, errors in their cells", () => {
  const [headers, ...rows] = funnel(deals);
  expect(headers).toEqual([
    "Stage",
    "Reached",
    "Moved on",
    "Lost here",
    "Open here",
    "Skipped",
    "Step conversion",
    "Cumulative",
    "Median days",
    "Amount",
  ]);
  const won = rows.at(-1) as unknown[];
  expect(won.slice(0, 8)).toEqual(["Won", 2, 2, 0, 0, 0, "", 2 / 8]);
  expect(won[8]).toMatchObject({ code: "#N/A", message: 'no finished stay in "Won"' });
});
