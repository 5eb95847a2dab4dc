import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asksSales, mended, planRepairs } from "../../../src/workbook/metrics/plan-repair";
import { SALES_NAMES } from "../../../src/workbook/metrics/sales-names";
import { DIST } from "../../../workbench/ensure-built";

const GOOD = '=SALES.CONVERSION(Deals[#All],"Lead","Won")';
const WITH = (name: string) => GOOD.replace("SALES.CONVERSION", name);

test("every function of the build is known by its name", () => {
  const { functions } = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as {
    functions: { name: string }[];
  };
  expect([...SALES_NAMES]).toEqual(functions.map(({ name }) => name).sort());
});

test.each([
  "_xldudf_SALES_CONVERSION",
  "[2]!_xldudf_SALES_CONVERSION",
  "_xlfn.SALES.CONVERSION",
  "_xll.SALES.CONVERSION",
  "_xlfn._xldudf_SALES_CONVERSION",
  "'C:\\Add-ins\\it''s.xlam'!SALES.CONVERSION",
  "'[Book 1.xlsx]Sheet'!SALES_CONVERSION",
  "Tools.xlam!SALES.CONVERSION",
  "SALES_CONVERSION",
  "SALES.CONVERSION",
])("%s is SALES.CONVERSION", (name) => {
  expect(asksSales(WITH(name))).toBe(true);
  expect(mended(WITH(name))).toBe(GOOD);
});

test("each function in a formula is mended, and nothing else", () => {
  expect(
    mended(
      "=IFERROR(_xldudf_SALES_WINRATE(Deals[#All])/'My sheet'!A1,\"_xldudf_SALES_WINRATE(\")+[1]Data!B2+_xll.SALES.COVERAGE(A1:B9,5,1,2)",
    ),
  ).toBe(
    "=IFERROR(SALES.WINRATE(Deals[#All])/'My sheet'!A1,\"_xldudf_SALES_WINRATE(\")+[1]Data!B2+SALES.COVERAGE(A1:B9,5,1,2)",
  );
});

test.each([
  "=MYSALES.CONVERSION(A1)",
  "=SALES.TOTAL(A1)",
  "=SUM(SALES.CONVERSION)",
  '="SALES.CONVERSION(A1)"',
  "='SALES.CONVERSION(x'!A1",
  "=SALES.CONVERSIONS(A1)",
])("%s asks none of ours and stays", (formula) => {
  expect(asksSales(formula)).toBe(false);
  expect(mended(formula)).toBe(formula);
});

const cell = (address: string, formula: string, shown: unknown) => ({
  sheet: "Report",
  address,
  formula,
  shown,
});
const HIDING = '=IFERROR(SALES.WINRATE(Deals[#All]),"–")';

test("what shows #NAME? is written anew as it is, and so is what may hide one", () => {
  const found = planRepairs([
    cell("A1", GOOD, "#NAME?"),
    cell("A2", GOOD, 0.5),
    cell("A3", HIDING, "–"),
    cell("A4", WITH("_xldudf_SALES_CONVERSION"), "#NAME?"),
    cell("A5", "=NOSUCH(1)", "#NAME?"),
  ]);
  expect(found.map(({ address, after }) => [address, after])).toEqual([
    ["A1", GOOD],
    ["A4", GOOD],
    ["A3", HIDING],
  ]);
});

test("where nothing is broken, nothing is written anew", () => {
  expect(planRepairs([cell("A2", GOOD, 0.5), cell("A3", HIDING, "–")])).toEqual([]);
  expect(planRepairs([cell("A2", GOOD.toLowerCase(), 0.5)])).toEqual([]);
});

test("a formula that was noted as a text is no formula", () => {
  const noted = WITH("[2]!_xldudf_SALES_CONVERSION");
  expect(planRepairs([cell("A1", noted, noted), cell("A2", GOOD, GOOD)])).toEqual([]);
});

test("a name holds no noted text, though Excel may give its formula for what it is", () => {
  const broken = WITH("[2]!_xldudf_SALES_CONVERSION");
  const name = { sheet: undefined, address: "Rate", isName: true };
  expect(planRepairs([{ ...name, formula: broken, shown: broken }])).toEqual([
    { ...name, before: broken, after: GOOD },
  ]);
});
