import { csvFile } from "../../../workbench/files/csv-file";

const read = (text: string, name: string, dates?: "dmy") => csvFile(Buffer.from(text), name, dates);

test("one sheet with one table, and dates as dates", () => {
  const { file, losses } = read("Deal,Lead\nA,2024-01-02\nB,\n", "My deals 2024");
  expect(losses).toEqual([]);
  expect(file.styles).toEqual([{ numberFormat: "yyyy-mm-dd" }]);
  expect(file.sheets).toMatchObject([
    {
      name: "My deals 2024",
      cells: [
        { row: 0, column: 0, value: "Deal" },
        { row: 0, column: 1, value: "Lead" },
        { row: 1, column: 0, value: "A" },
        // 45,293 days from 1899-12-30 to 2024-01-02
        { row: 1, column: 1, value: 45293, style: 0 },
        { row: 2, column: 0, value: "B" },
      ],
      tables: [
        {
          name: "My_deals_2024",
          rect: { startRow: 0, startColumn: 0, endRow: 2, endColumn: 1 },
        },
      ],
    },
  ]);
});

test("columns are as wide as what stands in them, within reason", () => {
  const { file } = read(
    `A,Customer,Note,Since\n1,${"x".repeat(20)},${"y".repeat(900)},2024-01-02\n`,
    "deals",
  );
  expect(file.sheets[0]?.columns).toEqual([
    // 20 letters of 7 pixels and 5 of room
    { first: 1, last: 1, size: 145 },
    // 50 letters at most
    { first: 2, last: 2, size: 355 },
    // ten digits and hyphens of the date
    { first: 3, last: 3, size: 75 },
  ]);
});

test("East Asian letters count twice, other letters and signs once, numbers as far as a cell shows them", () => {
  const { file } = read(
    `A,B,C\n${"漢".repeat(20)},${"“–€ễ".repeat(5)},0.3333333333333333\n`,
    "deals",
  );
  expect(file.sheets[0]?.columns).toEqual([
    // 20 letters of twice 7 pixels and 5 of room
    { first: 0, last: 0, size: 285 },
    { first: 1, last: 1, size: 145 },
    // 0.333333333
    { first: 2, last: 2, size: 82 },
  ]);
});

test("a text longer than a cell holds is cut, and listed", () => {
  const { file, losses } = read(`A,B\n1,${"x".repeat(32_768)}\n2,${"x".repeat(32_767)}\n`, "deals");
  const lengths = file.sheets[0]?.cells.flatMap(({ value }) =>
    typeof value === "string" && value.length > 1 ? [value.length] : [],
  );
  expect(lengths).toEqual([32_767, 32_767]);
  expect(losses).toEqual([
    { where: "deals!B2", what: "a text is cut after 32,767 characters, the most a cell holds" },
  ]);
});

test("more columns than a sheet has are refused in a sentence", () => {
  // One comma less than 16,385 columns have.
  expect(() => read(`${",".repeat(16_384)}\n`, "wide")).toThrow(
    /more rows or columns than a sheet/,
  );
});

test("dates of an unknown order stay text and are listed, unless the order is said", () => {
  const text = "Lead\n03/04/2024\n";
  expect(read(text, "deals").losses).toEqual([
    { where: "deals", what: "Lead has 1 date that could be day or month first; they stay text" },
  ]);
  expect(read(text, "deals", "dmy")).toMatchObject({
    losses: [],
    // 3 April 2024
    file: { sheets: [{ cells: [{}, { value: 45385 }] }] },
  });
});

test.each([
  ["deals", "deals", "deals"],
  ["[north]/south?", "north  south", "north_south"],
  ["A1", "A1", "Table_A1"],
  ["2024", "2024", "Table_2024"],
  ["R1C1", "R1C1", "Table_R1C1"],
  ["'", "Sheet1", "Table_1"],
  ["History", "History_", "History"],
  ["продажи", "продажи", "продажи"],
])("a file named %s", (name, sheet, table) => {
  const { file } = read("X\n1\n", name);
  expect(file.sheets).toMatchObject([{ name: sheet, tables: [{ name: table }] }]);
  expect(file.activeSheet).toBe(sheet);
});
