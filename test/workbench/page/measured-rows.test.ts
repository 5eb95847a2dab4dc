import type { IRowData } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { addUpRows, measureFilledCells } from "../../../workbench/page/measured-rows";

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

type AddUp = (
  this: object,
  count: number,
  rows: Record<number, IRowData>,
  standard: number,
) => object;
const addUp = (): AddUp =>
  (SpreadsheetSkeleton.prototype as unknown as { _generateRowMatrixCache: AddUp })
    ._generateRowMatrixCache;

const asked: number[] = [];
const unfiltered = {
  _gapConfig: {},
  worksheet: { getRowFiltered: (row: number) => asked.push(row) === 0 },
};

const universSum = addUp();

test.each<[string, Record<number, IRowData>]>([
  ["no row has a size of its own", {}],
  ["some have, the last one too", { 0: { h: 30 }, 3: { h: 12 }, 9: { h: 90 } }],
  ["hidden", { 2: { hd: 1, h: 30 }, 4: { hd: 0, h: 25 } }],
  [
    "as tall as what is in them",
    { 1: { ah: 44 }, 2: { ah: 44, ia: 1 }, 3: { ah: 44, ia: 0, h: 9 } },
  ],
  ["nothing to say of a size", { 5: {}, 6: { ah: 0 } }],
])("rows end where Univer lets them end: %s", (_, rows) => {
  const expected = universSum.call(unfiltered, 10, rows, 20);
  expect(asked.splice(0)).toHaveLength(10);
  addUpRows();
  expect(addUp().call(unfiltered, 10, rows, 20)).toEqual(expected);
  expect(asked).toEqual([]);
});
