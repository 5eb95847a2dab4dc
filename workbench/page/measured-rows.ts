import type { ICellData, IRowData, ObjectMatrix } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

/** The part of Univer's skeleton that measures a row; it is private there. */
interface Measuring {
  worksheet: {
    getCellMatrix(): ObjectMatrix<ICellData>;
    getConfig(): { defaultRowHeight: number };
  };
  calculateAutoHeightForCell(row: number, column: number): number | undefined;
  _calculateRowAutoHeight(row: number): number;
  _generateRowMatrixCache(rowCount: number, rows: RowSizes, standard: number): RowEnds;
}

/** What a sheet holds of the rows that are not as tall as the others. */
type RowSizes = Readonly<Record<number, IRowData>>;

/** Where each row ends below the top of the first one, and all of them together, in pixels. */
interface RowEnds {
  rowHeightAccumulation: number[];
  rowTotalHeight: number;
}

/** Excel's highest row, 409.5 points, in pixels. */
const HIGHEST_ROW = 546;

/**
 * Univer measures a row over all columns of the sheet, at Excel's size 16,384 of them: two thirds of
 * the time it took to build a pipeline. Only cells that hold something have a height of their own.
 */
export function measureFilledCells(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Measuring;
  skeleton._calculateRowAutoHeight = function (row) {
    const filled = Object.keys(this.worksheet.getCellMatrix().getMatrix()[row] ?? {});
    const heights = filled.map((at) => this.calculateAutoHeightForCell(row, Number(at)) ?? 0);
    const highest = Math.max(this.worksheet.getConfig().defaultRowHeight, ...heights);
    return Math.min(highest, HIGHEST_ROW);
  };
}

/**
 * Univer asks of each of a million rows, at every change, whether it is filtered out. The page
 * filters nothing, so only rows that have a size of their own need a look.
 */
export function addUpRows(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Measuring;
  skeleton._generateRowMatrixCache = function (rowCount, rows, standard) {
    const rowHeightAccumulation = new Array<number>(rowCount);
    const sized = Object.keys(rows).map(Number);
    const last = sized.at(-1) ?? -1;
    let end = 0;
    for (let row = 0; row < rowCount; row++) {
      end += row > last ? standard : heightOf(rows[row], standard);
      rowHeightAccumulation[row] = end;
    }
    return { rowHeightAccumulation, rowTotalHeight: end };
  };
}

function heightOf(row: IRowData | undefined, standard: number): number {
  if (!row) return standard;
  const { h = standard, ah = 0, ia = BooleanNumber.TRUE, hd } = row;
  if (hd === BooleanNumber.TRUE) return 0;
  return ia === BooleanNumber.TRUE && ah > 0 ? ah : h;
}
