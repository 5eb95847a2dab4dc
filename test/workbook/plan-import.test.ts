import { planColumn } from "../../src/workbook/plan-import";

/** One column of fields as what is typed. */
function column(...fields: string[]) {
  const planned = planColumn({ headers: ["X"], rows: fields.map((field) => [field]) }, 0);
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
