import { planColumn } from "../../../src/workbook/rows/plan-import";
import { allAtOnce, ROWS_A_STEP } from "../../../src/pipeline/steps";
import { countedRows, longestStep } from "../../shared/counted-rows";

/** One column of fields as what is typed. */
function column(...fields: string[]) {
  const table = { headers: ["X"], rows: fields.map((field) => [field]) };
  const planned = allAtOnce(planColumn(table, 0));
  return { ...planned, typed: fields.map(planned.inputOf) };
}

test.each([
  ["", null],
  ["  ", null],
  ["Lead", "Lead"],
  ["12", 12],
  ["-5", -5],
  ["1.5", 1.5],
  ["1,200", 1200],
  ["1,234.50", 1234.5],
  ["TRUE", true],
  ["false", false],
  ["=1+1", "'=1+1"],
  ["+36 20 123", "'+36 20 123"],
  ["+5", "'+5"],
  ["-", "'-"],
  ["-A", "'-A"],
  ["@all", "'@all"],
  ["#N/A", "'#N/A"],
  ["'quoted", "''quoted"],
  ["007", "'007"],
  ["0", 0],
  ["0.5", 0.5],
  ["1234567890123456", "'1234567890123456"],
  ["555 123 456", "'555 123 456"],
  ["1E5", "'1E5"],
  ["45%", "'45%"],
  ["1200 EUR", "'1200 EUR"],
  ["March 3", "'March 3"],
])("%j becomes %j", (field, input) => {
  expect(column(field).typed).toEqual([input]);
});

test("a text is cut where a cell of Excel ends", () => {
  expect(column("x".repeat(40_000)).typed[0]).toHaveLength(32_767);
});

describe("dates", () => {
  test("in ISO, with a format that shows the time where there is one", () => {
    expect(column("2026-07-01", "", "n/a")).toMatchObject({
      typed: [46204, null, "n/a"],
      format: "m/d/yyyy",
    });
    expect(column("2026-07-01T12:00:00Z", "2026-07-01")).toMatchObject({
      typed: [46204.5, 46204],
      format: "m/d/yyyy h:mm",
    });
  });

  test("in the order that the column tells", () => {
    expect(column("03/04/2026", "13/04/2026").typed).toEqual([46115, 46125]);
    expect(column("03/04/2026", "04/13/2026").typed).toEqual([46085, 46125]);
  });

  test("stay texts where nothing tells the order", () => {
    expect(column("03/04/2026", "05/06/2026")).toMatchObject({
      typed: ["'03/04/2026", "'05/06/2026"],
      format: undefined,
      hasOpenDates: true,
    });
  });

  // Forms: CLDR's long and medium dates of the six languages, and Oracle's DD-MON-RR.
  test.each([
    ["12 Jan 2026", 46034],
    ["12-JAN-26", 46034],
    ["Jan 12, 2026", 46034],
    ["January 12th, 2026", 46034],
    ["12 января 2026 г.", 46034],
    ["12 янв. 2026 г., 12:00", 46034.5],
    ["2026. január 12.", 46034],
    ["2026. jan. 12. 18:00", 46034.75],
    ["12. tammikuuta 2026", 46034],
    ["12. tammikuuta 2026 klo 12.00", 46034.5],
    ["2026年1月12日", 46034],
    ["2026年1月12日 12:00", 46034.5],
    ["3 мая 2026", 46145],
    ["3. kesäkuuta 2026", 46176],
    ["12 Jan 2026 6:00 PM", 46034.75],
  ])("by the name of the month: %j is %s", (field, serial) => {
    expect(column(field)).toMatchObject({ typed: [serial], hasPartDates: false });
  });

  test.each([
    "Jan 2026",
    "12 Jan",
    "Jan 12",
    "Jan 12, 26",
    "январь 2026",
    "2026. január",
    "2026年3月",
    "3月5日",
  ])("%j says no day or no year: it stays a text, and is told", (field) => {
    expect(column(field)).toMatchObject({ typed: [`'${field}`], hasPartDates: true });
    expect(column(field, "12 Jan 2026").typed[1]).toBe(46034);
  });

  test.each([
    ["31 Feb 2026", "'31 Feb 2026"],
    ["12 Foo 2026", "'12 Foo 2026"],
    ["12 Jan 2026 next", "'12 Jan 2026 next"],
    ["12 Jan 10:30", "'12 Jan 10:30"],
    ["May", "May"],
  ])("%j is no date", (field, typed) => {
    expect(column(field)).toMatchObject({ typed: [typed], hasPartDates: false });
  });

  test("a column of something else has none", () => {
    expect(column("1.2.03", "1.2", "1.3", "2.0")).toMatchObject({
      typed: ["'1.2.03", 1.2, 1.3, 2],
      format: undefined,
      hasOpenDates: false,
    });
  });
});

test("numbers with a decimal comma, where another field of the column tells", () => {
  expect(column("1,5", "1,234").typed).toEqual([1.5, "'1,234"]);
});

test("very many rows are looked through in short steps", () => {
  const fields = Array.from({ length: 3 * ROWS_A_STEP + 1 }, (_, at) => [String(at)]);
  const { rows, taken } = countedRows(fields);
  const { result, longest } = longestStep(planColumn({ headers: ["X"], rows }, 0), taken);
  expect(result.inputOf("7")).toBe(7);
  expect(longest).toBe(ROWS_A_STEP);
});
