import * as functions from "../../../src/functions/functions";
import type { FunctionEntry } from "../../../src/taskpane/function-list";
import type { MetricDraft } from "../../../src/taskpane/metrics/metric-draft";
import { dialectOf, formulaText } from "../../../src/taskpane/metrics/metric-formula";
import { previewOf } from "../../../src/taskpane/metrics/metric-preview";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import { installCustomFunctions } from "../../custom-functions";

/** Formulas over a wide export take only the columns that they need. */

beforeAll(() => {
  installCustomFunctions();
  Object.assign(globalThis, { window: { funnelbookFunctions: functions } });
});

/** As a CRM writes them: what is counted stands in D to I of 24 columns. */
const HEADERS = [
  ...["Account", "Segment", "City"],
  ...["Deal ID", "Amount", "Lead", "Offer", "Won", "Lost"],
  ...["Remarks", "Street", "Phone", "Owner", "Web", "Fax", "Region"],
  ...Array.from({ length: 8 }, (_, at) => `Custom ${at}`),
];
/** With another word for the first column. */
const renamed = (name: string) => [name, ...HEADERS.slice(1)];

const deal = (id: string, region: string, ...dates: (number | "")[]) => [
  ...["Acme", "SME", "Oulu"],
  ...[id, 100, ...dates],
  ...["", "Quay 1", "", "Ann", "", "", region],
  ...Array.from({ length: 8 }, () => ""),
];
const DEALS = [
  deal("D-1", "North", 46000, 46010, 46020, ""),
  deal("D-2", "South", 46001, 46011, "", 46030),
  deal("D-3", "North", 46002, "", "", 46031),
  deal("D-4", "South", 46003, 46013, "", ""),
];

const rows = (
  change: Partial<RowsInUse> = {},
  headers: readonly string[] = HEADERS,
): RowsInUse => ({
  choice: { place: { kind: "table", table: "Export" }, options: [], stages: undefined },
  name: "Export",
  sheet: "Sheet1",
  address: "A1:X5",
  values: [headers, ...DEALS],
  stages: undefined,
  ...change,
});

const entry = (name: string, ...parameters: string[]): FunctionEntry => ({
  name,
  use: "",
  parameters: parameters.map((each) => ({
    name: each,
    about: "",
    isOptional: true,
    words: undefined,
  })),
});
const CONVERSION = entry("CONVERSION", "from", "to", "basis");

const formula = async (
  asked: FunctionEntry,
  inUse = rows(),
  more: Partial<MetricDraft> = {},
  [language, decimal] = ["en", "."],
) => {
  const draft = { name: asked.name, slots: {}, conditions: [], asOf: "", ...more };
  const preview = await previewOf(draft, asked, inUse);
  if (preview.kind !== "value" && preview.kind !== "list") throw new Error(preview.kind);
  return formulaText(preview.call, inUse, dialectOf(language, decimal));
};

const where = (column: string, value: string) => ({
  conditions: [{ column, comparison: "is", value } as const],
});
const FROM_LEAD = { slots: { from: "Lead" } };

test("a formula takes the columns it is counted from, side by side, the first of a table with them", async () => {
  // Only by it is the totals row told that a table is given later.
  expect(await formula(CONVERSION, rows(), FROM_LEAD)).toBe(
    '=SALES.CONVERSION(Export[[#All],[Account]:[Lost]],"Lead")',
  );
});

const RANGE = {
  place: { kind: "range", sheet: "My deals", address: "Z3:AW7" },
  options: [],
  stages: undefined,
} as const;

test("a range is narrowed by its letters", async () => {
  expect(await formula(entry("WINRATE"), rows({ choice: RANGE }))).toBe(
    "=SALES.WINRATE('My deals'!$AC$3:$AH$7)",
  );
});

test("the columns of conditions, of arguments and of settings belong to them", async () => {
  const near = where("Remarks", "x");
  const asked = { ...FROM_LEAD, conditions: [{ ...near.conditions[0]!, comparison: "blank" }] };
  expect(await formula(CONVERSION, rows(), asked as Partial<MetricDraft>)).toBe(
    '=SALES.CONVERSION(Export[[#All],[Account]:[Remarks]],"Lead",,,,"Remarks","=")',
  );
  const ofStage = {
    ...FROM_LEAD,
    conditions: [{ column: "Offer", comparison: "filled", value: "" }],
  };
  expect(await formula(CONVERSION, rows(), ofStage as Partial<MetricDraft>)).toMatch(
    /\[\[#All\],\[Account\]:\[Lost\]\]/,
  );
  const said = rows().choice;
  const owner = rows({ choice: { ...said, options: [["@owner", "Remarks"]] } });
  expect(await formula(CONVERSION, owner, FROM_LEAD)).toMatch(
    /\[\[#All\],\[Account\]:\[Remarks\]\]/,
  );
  const worthless = rows({ choice: { ...said, options: [["@noRole", "Remarks"]] } });
  expect(await formula(CONVERSION, worthless, FROM_LEAD)).toBe(
    '=SALES.CONVERSION(Export[[#All],[Account]:[Remarks]],"Lead",,,,"@noRole","Remarks")',
  );
  const breakdown = entry("BREAKDOWN", "column");
  expect(await formula(breakdown, rows(), { slots: { column: "Street" } })).toBe(
    '=SALES.BREAKDOWN(Export[[#All],[Account]:[Street]],"Street")',
  );
});

test.each([
  ["columns that stand far apart", CONVERSION, { ...FROM_LEAD, ...where("Region", "North") }],
  ["the rows themselves", entry("DEALS", "stage"), { slots: { stage: "Lead" } }],
  ["a check of everything", entry("CHECK"), {}],
  ["lists that name people", entry("STALLED", "days"), { slots: { days: "5" } }],
])("all columns are taken for %s", async (_, asked, more) => {
  expect(await formula(asked, rows(), more)).toMatch(/\(Export\[#All\]/);
});

test("all columns are taken where few are left out, as in a pipeline built here", async () => {
  const values = [HEADERS, ...DEALS].map((row) => row.slice(2, 11));
  expect(await formula(CONVERSION, rows({ values }), FROM_LEAD)).toMatch(/\(Export\[#All\]/);
});

test("all columns are taken where the answer would be another", async () => {
  // Only the first column tells that the last row sums up the others.
  const total = [
    "Grand total",
    ...HEADERS.slice(1).map((_, at): number | "" => (at === 4 ? 46000 : "")),
  ];
  const withTotal = rows({ choice: RANGE, values: [HEADERS, ...DEALS, total] });
  expect(await formula(CONVERSION, withTotal, FROM_LEAD)).toContain("!$Z$3:$AW$7");
});

test("headers that no formula can name leave the table whole; signs of Excel are marked", async () => {
  const header = (name: string) => rows({}, renamed(name));
  expect(await formula(CONVERSION, header("Acc\nount"), FROM_LEAD)).toMatch(/\(Export\[#All\]/);
  const signs = header("Account [#1's @]");
  expect(await formula(CONVERSION, signs, FROM_LEAD)).toMatch(
    /^=SALES\.CONVERSION\(Export\[\[#All\],\[Account '\['#1''s '@'\]\]:\[Lost\]\],/,
  );
});

test.each([
  ["hu", ",", '=SALES.CONVERSION(Export[[#Mind];[Account]:[Lost]];"Lead")'],
  ["zh-CN", ".", '=SALES.CONVERSION(Export[[#全部],[Account]:[Lost]],"Lead")'],
])("in Excel of %s with decimal %s it is typed as %s", async (language, decimal, text) => {
  expect(await formula(CONVERSION, rows(), FROM_LEAD, [language, decimal])).toBe(text);
});
