import type { OpenAddIn } from "../../../../workbench/node/open-add-in";
import { findCell } from "../../../../workbench/page/find/find-cell";
import { parseRect, formatRect, rectOf } from "../../../../workbench/host/cells/addresses";
import { closeAll, openFixture, write } from "../../open-fixture";

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openFixture();
  await write(addIn, "A1", [
    ["Deal", "Amount", "Won on"],
    ["Acme", 1234.5, 46085],
    ["Beta", 12, ""],
    ["ACME north", 50, ""],
  ]);
  // In the last column, below: the sheet's corner is far from the other cells.
  await write(addIn, "XFD1048576", [["acme, last"]]);
  await write(addIn, "E1", [["=SEQUENCE(3)*111"]]);
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").numberFormat = [["$#,##0.00"]];
    sheet.getRange("C2").numberFormat = [["d mmmm yyyy"]];
    sheet.getRange("F6").values = [["unseen"]];
    sheet.getRange("6:6").rowHidden = true;
    await context.sync();
  });
  await addIn.host.settled();
});
afterAll(closeAll);

function found(wanted: string, after: string, backwards = false): string | undefined {
  const { workbook } = addIn.host;
  const { startRow: row = 0, startColumn: column = 0 } = parseRect(after) ?? {};
  const options = { after: { row, column }, backwards };
  const place = findCell(workbook, workbook.sheets.active.id, wanted, options);
  return place && formatRect(rectOf(place.row, place.column));
}

// Row by row from the cell after the one in front, and on from the first after the last.
test.each<[wanted: string, after: string, expected: string | undefined]>([
  ["acme", "A1", "A2"],
  ["acme", "A2", "A4"],
  ["acme", "A4", "XFD1048576"],
  ["acme", "XFD1048576", "A2"],
  ["beta", "A3", "A3"],
  ["gamma", "A1", undefined],
])("%s after %s is found in %s", (wanted, after, expected) => {
  expect(found(wanted, after)).toBe(expected);
});

test.each<[wanted: string, before: string, expected: string | undefined]>([
  ["acme", "A2", "XFD1048576"],
  ["acme", "XFD1048576", "A4"],
  ["acme", "A4", "A2"],
  ["beta", "A3", "A3"],
])("%s before %s is found in %s", (wanted, before, expected) => {
  expect(found(wanted, before, true)).toBe(expected);
});

test("what a cell shows is searched, not what it holds", () => {
  // 46085 is 4 March 2026: DATE(2026,3,4)
  expect(found("march", "A1")).toBe("C2");
  expect(found("46085", "A1")).toBeUndefined();
  expect(found("$1,234.50", "A1")).toBe("B2");
  expect(found("sequence", "A1")).toBeUndefined();
  expect(found("222", "A1")).toBe("E2");
});

test("what is hidden shows nothing", () => {
  expect(found("unseen", "A1")).toBeUndefined();
});
