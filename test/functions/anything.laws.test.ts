import fc from "fast-check";
import { CustomFunctionsError, installCustomFunctions } from "../custom-functions";
import { ownFigures } from "../../src/functions/late-own-figures";
import * as functions from "../../src/functions/functions";
import { SEEDED } from "../pipeline/arbitrary-pipelines";
import { day, range } from "../pipeline/build";
import { EIGHT_DEALS } from "../pipeline/metrics/eight-deals";
import { OF_THE_PANE } from "./usual-calls";

installCustomFunctions();
// METRIC answers at once when its parser is there.
beforeAll(async () => void (await ownFigures.load()));

const HEADERS = [
  "Deal",
  "Owner",
  "Amount",
  "Stage",
  "From stage",
  "Changed",
  "Status",
  "Created",
].concat(
  [
    "Close date",
    "Lost reason",
    "Lead",
    "Offer",
    "Won",
    "Lost",
    "On hold",
    "Currency",
    "Probability",
  ],
  ['Date entered "Lead (Sales)"', "Date exited “Lead”", "Lead date", "Left", "Last activity", ""],
  [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "🔥",
    "المرحلة",
    "שלב",
    "Deal",
    "Stage",
  ],
);
const NASTY = [
  ...[null, undefined, "", " ", 0, -0, 1, -1, 59, 60, 0.5, 2958465, 2958466, 1e300, -1e300, 1e-300],
  ...[
    true,
    false,
    "TRUE",
    "x",
    "no",
    "✓",
    "🔥",
    "مرحبا",
    "שלום",
    "\u202eabc",
    "e\u0301",
    "\u0000",
    "a".repeat(3000),
  ],
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "valueOf",
    "#N/A",
    "=1+1",
    "=",
    "<>",
    "*",
    "~",
    ">=",
    "@asOf",
    "@stage",
  ],
  ...[
    "Total",
    "Copyright",
    "©",
    "Won",
    "Closed Lost",
    "Lead",
    "Offer",
    "On hold",
    "Ann",
    "EUR",
    "USD",
  ],
  ...[
    "2026-07-01",
    "3/4/2026",
    "13/4/2026",
    "4/13/2026",
    "1899-12-30",
    "2026-02-30",
    "1,234.5",
    "(3)",
    "12%",
  ],
  ...[day(1), day(2), day(3), day(4.5)],
  ...[
    { code: "#N/A" },
    new CustomFunctionsError("#VALUE!", "no"),
    { code: 5 },
    {},
    { basicValue: {} },
  ],
  ...[
    { type: "Error", basicValue: "#SPILL!" },
    { type: "FormattedNumber", basicValue: 46023 },
  ],
  ...[
    { type: "Entity", text: "Ann", basicValue: "#VALUE!", properties: {} },
    { type: "String", basicValue: "Lead" },
  ],
].map((cell) => Object.freeze(cell));

const cells: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e300, max: 1e300 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }).map(day) },
);
const headerCells = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<unknown>(...HEADERS) },
  { weight: 1, arbitrary: cells },
);

/** Rows × columns of anything, frozen to the bottom; the first row mostly a header. */
const ranges = fc
  .record({
    columns: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 1, max: 9 }) },
      { weight: 1, arbitrary: fc.constant(300) },
    ),
    rows: fc.integer({ min: 0, max: 9 }),
  })
  .chain(({ columns, rows }) => {
    const row = (cell: fc.Arbitrary<unknown>) =>
      fc.array(cell, { minLength: columns, maxLength: columns });
    return fc
      .tuple(
        fc.array(row(cells), { maxLength: 1 }),
        row(headerCells),
        fc.array(row(cells), { minLength: rows, maxLength: rows }),
      )
      .map(([titles, header, body]) => freezeRows([...titles, header, ...body]));
  });
const known = freezeRows(range(EIGHT_DEALS).map((row) => [...row]));
const deals = fc.oneof(
  { weight: 6, arbitrary: ranges },
  { weight: 2, arbitrary: fc.constant(known) },
  { weight: 1, arbitrary: cells },
);
const args = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Lead",
      "Offer",
      "Won",
      "strict",
      "value",
      "resolved",
      "created",
      "hours",
      "p90",
      "km",
      "week",
      "amount",
      "Owner",
      "now",
      "skipped",
      "won / total",
      'median(days("Lead","Won")) * reached("Offer")',
    ),
  },
  { weight: 2, arbitrary: cells },
  { weight: 1, arbitrary: ranges },
);
const names = fc.constantFrom<unknown>(
  "Owner",
  "Amount",
  "Deal",
  "Won",
  "@asOf",
  "@stage",
  "@layout",
  "@headers",
  "@currency",
  "@created",
);
const options = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.oneof(names, cells), cells).map((pair) => pair.map((cell) => [[cell]])),
  },
  {
    weight: 1,
    arbitrary: fc.array(
      cells.map((cell) => [[cell]]),
      { maxLength: 5 },
    ),
  },
);

function freezeRows(rows: unknown[][]): unknown[][] {
  return Object.freeze(rows.map((row) => Object.freeze(row))) as unknown[][];
}

/** What may leave a function: finite numbers, texts, booleans, the two errors with a sentence. */
function fault(value: unknown): string | undefined {
  if (value instanceof CustomFunctionsError) {
    if (value.code !== "#N/A" && value.code !== "#VALUE!") return `code ${value.code}`;
    const message = value.message ?? "";
    return message.length < 10 || /internal error|\[object/.test(message)
      ? `says "${message}"`
      : undefined;
  }
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `number ${value}`;
  return typeof value === "string" || typeof value === "boolean"
    ? undefined
    : `value ${String(value)}`;
}

function faultOf(call: () => unknown): string | undefined {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    return error instanceof CustomFunctionsError ? fault(error) : `threw ${String(error)}`;
  }
  if (!Array.isArray(result)) return fault(result);
  const rows = result as unknown[][];
  if (rows.some((row) => row.length !== rows[0]!.length)) return "a spill that is no rectangle";
  return rows
    .flat()
    .map(fault)
    .find((each) => each !== undefined);
}

type AnyFunction = (...parameters: unknown[]) => unknown;

describe("whatever the cells hold, the answer is a value or one of the two errors with a sentence:", () => {
  const called = Object.entries(functions).filter(([name]) => !OF_THE_PANE.includes(name));
  test.each(called)("%s", (_, formula) => {
    // Between the deals and the options; the law is about every function that there is.
    const own = formula.length - 2;
    const parameters = fc.array(args, { minLength: own, maxLength: own });
    fc.assert(
      fc.property(deals, parameters, options, (rows, given, pairs) => {
        expect(faultOf(() => (formula as AnyFunction)(rows, ...given, pairs))).toBeUndefined();
      }),
      { ...SEEDED, numRuns: Math.max(SEEDED.numRuns, 500) },
    );
  });

  test("many answers are values, so the law is about more than refusals", () => {
    const sample = fc.sample(ranges, { seed: SEEDED.seed, numRuns: 500 });
    const answered = sample.filter((rows) => {
      try {
        return typeof functions.winRate(rows, "created" as never) === "number";
      } catch {
        return false;
      }
    });
    expect(answered.length).toBeGreaterThan(100);
  });
});
