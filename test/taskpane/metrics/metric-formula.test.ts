import type { FunctionEntry } from "../../../src/taskpane/function-list";
import { argumentsOf, callOf } from "../../../src/taskpane/metrics/metric-call";
import type { MetricDraft } from "../../../src/taskpane/metrics/metric-draft";
import { dialectOf, formulaText } from "../../../src/taskpane/metrics/metric-formula";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";

const parameter = (name: string, isOptional: boolean) => ({
  name,
  about: "",
  isOptional,
  words: undefined,
});
const CONVERSION: FunctionEntry = {
  name: "CONVERSION",
  use: "",
  parameters: [parameter("from", false), parameter("to", true), parameter("basis", true)],
};
const COVERAGE: FunctionEntry = {
  name: "COVERAGE",
  use: "",
  parameters: [parameter("target", false), parameter("start", false), parameter("end", false)],
};

const rows = (change: Partial<RowsInUse["choice"]> = {}): RowsInUse => ({
  choice: { place: { kind: "table", table: "Deals" }, options: [], stages: undefined, ...change },
  name: "Deals",
  sheet: "Pipeline",
  address: "A1:F9",
  values: [["Deal"], ["1"]],
  stages: change.stages && [["Stage"], ["Lead"]],
});

const draft = (slots: MetricDraft["slots"], more: Partial<MetricDraft> = {}): MetricDraft => ({
  name: "CONVERSION",
  slots,
  conditions: [],
  asOf: "",
  ...more,
});

const written = (
  given: MetricDraft,
  inUse = rows(),
  [language, decimal] = ["en", "."],
  entry = CONVERSION,
) => {
  const { call } = callOf(given, entry, inUse);
  return call && formulaText({ ...call, name: entry.name }, inUse, dialectOf(language, decimal));
};

const TABLE = rows({ stages: { table: "Stages" } });
const OWNER = { column: "Owner", comparison: "is", value: 'Ann "A"' } as const;

test("what is left out at the end is not written, and has its place in the middle", () => {
  expect(written(draft({ from: "Lead" }))).toBe('=SALES.CONVERSION(Deals[#All],"Lead")');
  expect(written(draft({ from: "Lead", basis: "strict" }))).toBe(
    '=SALES.CONVERSION(Deals[#All],"Lead",,"strict")',
  );
  expect(written(draft({ from: "Lead" }), TABLE)).toBe(
    '=SALES.CONVERSION(Deals[#All],"Lead",,,Stages[#All])',
  );
});

test("conditions, what was said of the rows, and the day stand at the end in pairs", () => {
  const given = draft({ from: "Lead" }, { conditions: [OWNER], asOf: "2026-03-31" });
  expect(written(given, rows({ options: [["@stage", "Phase"]] }))).toBe(
    '=SALES.CONVERSION(Deals[#All],"Lead",,,,"@stage","Phase","Owner","Ann ""A""","@asOf",DATE(2026,3,31))',
  );
});

test("a condition that is not filled in is not written", () => {
  const given = draft({ from: "Lead" }, { conditions: [{ ...OWNER, value: " " }] });
  expect(written(given)).toBe('=SALES.CONVERSION(Deals[#All],"Lead")');
});

test("rows of a range are named with their sheet, fixed", () => {
  const place = { kind: "range", sheet: "My deals", address: "A3:L90" } as const;
  expect(written(draft({ from: "Lead" }), rows({ place }))).toBe(
    "=SALES.CONVERSION('My deals'!$A$3:$L$90,\"Lead\")",
  );
});

test.each([
  ["en", ".", "=SALES.COVERAGE(Deals[#All],0.5,DATE(2026,1,1),DATE(2026,3,31))"],
  ["en", ",", "=SALES.COVERAGE(Deals[#All];0,5;DATE(2026;1;1);DATE(2026;3;31))"],
  ["ru", ",", "=SALES.COVERAGE(Deals[#Все];0,5;ДАТА(2026;1;1);ДАТА(2026;3;31))"],
  ["hu", ",", "=SALES.COVERAGE(Deals[#Mind];0,5;DÁTUM(2026;1;1);DÁTUM(2026;3;31))"],
  ["fi", ",", "=SALES.COVERAGE(Deals[#Kaikki];0,5;PÄIVÄYS(2026;1;1);PÄIVÄYS(2026;3;31))"],
  ["zh-CN", ".", "=SALES.COVERAGE(Deals[#全部],0.5,DATE(2026,1,1),DATE(2026,3,31))"],
])("in Excel of %s with decimal %s a formula is typed as %s", (language, decimal, text) => {
  const given = draft({ target: "0,5", start: "2026-01-01", end: "2026-03-31" });
  expect(written(given, rows(), [language, decimal], COVERAGE)).toBe(text);
});

test("what must be given is missed by its name", () => {
  expect(callOf(draft({ from: " " }), CONVERSION, rows())).toEqual({ missing: "from" });
});

test("the function gets what the formula says: values, days as serials, options in pairs", () => {
  const given = draft({ from: "Lead" }, { conditions: [OWNER], asOf: "2026-01-01" });
  const { call } = callOf(given, CONVERSION, TABLE);
  expect(argumentsOf(call!, TABLE)).toEqual([
    TABLE.values,
    "Lead",
    null,
    null,
    TABLE.stages,
    [[["Owner"]], [['Ann "A"']], [["@asOf"]], [[46023]]],
  ]);
});

test("a number or a day that cannot be read goes to the function, which says what is wrong", () => {
  const given = draft({ target: "lots", start: "someday", end: "2026-03-31" });
  expect(written(given, rows(), ["en", "."], COVERAGE)).toBe(
    '=SALES.COVERAGE(Deals[#All],"lots","someday",DATE(2026,3,31))',
  );
});
