import { ObjectMatrix } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { measureFilledCells } from "../../../workbench/page/measured-rows";

type Measure = (this: object, row: number) => number;
const measure = (): Measure =>
  (SpreadsheetSkeleton.prototype as unknown as { _calculateRowAutoHeight: Measure })
    ._calculateRowAutoHeight;

/** A sheet of Excel's width with three cells in two rows; it notes which cells are measured. */
function sheetWith(heights: Record<string, number>): { measured: string[]; skeleton: object } {
  const cells = new ObjectMatrix<object>();
  cells.setValue(4, 0, {});
  cells.setValue(4, 9, {});
  cells.setValue(5, 1, {});
  const measured: string[] = [];
  const skeleton = {
    _worksheetData: { columnCount: 16_384, defaultRowHeight: 20 },
    worksheet: { getCellMatrix: () => cells, getConfig: () => ({ defaultRowHeight: 20 }) },
    calculateAutoHeightForCell(row: number, column: number) {
      measured.push(`${row},${column}`);
      return heights[`${row},${column}`];
    },
  };
  return { measured, skeleton };
}

const univers = measure();

test("Univer by itself measures every column of the sheet", () => {
  const { measured, skeleton } = sheetWith({});
  expect(univers.call(skeleton, 4)).toBe(20);
  expect(measured).toHaveLength(16_384);
});

test.each([
  ["the highest cell of the row counts", { "4,0": 32, "4,9": 47, "5,1": 90 }, 47],
  ["no row is lower than the standard", { "4,0": 12 }, 20],
  ["no row is higher than Excel's highest", { "4,9": 2000 }, 546],
])("measuring the cells that hold something: %s", (_, heights, expected) => {
  measureFilledCells();
  const { measured, skeleton } = sheetWith(heights);
  expect(measure().call(skeleton, 4)).toBe(expected);
  expect(measured).toEqual(["4,0", "4,9"]);
});
