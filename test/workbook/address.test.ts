import {
  areaAddress,
  columnLetters,
  parseAddress,
  sheetAddress,
  tableColumn,
} from "../../src/workbook/address";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("columnLetters(%i) is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it("an area is an address, fixed or not, of one cell or many", () => {
  expect(areaAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(areaAddress({ row: 1, column: 2, rows: 3, columns: 2 })).toBe("C2:D4");
  expect(areaAddress({ row: 1, column: 2, rows: 3, columns: 1 }, true)).toBe("$C$2:$C$4");
});

it("a sheet's name is quoted, and so are its quotes", () => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  expect(sheetAddress("Ann's deals", cell)).toBe("'Ann''s deals'!$A$1");
});

it("the signs of structured references are marked in a column's name", () => {
  expect(tableColumn("Deals", "Next step date")).toBe("Deals[Next step date]");
  expect(tableColumn("Deals", "[#1] Ann's @home")).toBe("Deals['['#1'] Ann''s '@home]");
});

it.each([
  ["A1", 0, 0],
  ["$B$3:$L$90", 2, 1],
  ["AA10", 9, 26],
  ["XFD1:XFD2", 0, 16383],
  ["C:L", 0, 2],
  ["3:90", 2, 0],
])("%s begins in row %i and column %i", (address, row, column) => {
  expect(parseAddress(address)).toEqual({ row, column });
});
