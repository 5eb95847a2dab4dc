import { cornerOf } from "../charts/chart-placement";
import type { Rect } from "../cells/addresses";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  heightOf,
  intersection,
  rectOf,
  widthOf,
} from "../cells/addresses";
import { ApiError, invalidArgument, itemNotFound } from "../api/api-error";
import { toApiValue, valueTypeOf } from "../cells/cell-value";
import { clearRange } from "./clear-range";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import { isApiObject } from "./object-type";
import { rangeFormatObject } from "./range-format";
import { copyFrom, deleteCells, insertCells, mergeCells, unmergeCells } from "./range-moves";
import { hideRows, rowHidden } from "./range-sizes";
import type { RangeTarget } from "./range-target";
import { addressOf, rangeAt, sheetOf, withRect } from "./range-target";
import {
  formulaAt,
  matrixOf,
  textAt,
  valueAt,
  writeNumberFormats,
  writeValues,
} from "./range-values";
import { tablesOf } from "./tables";
import { worksheetObject } from "./worksheet";

const { property, navigation, method, reading, type } = membersOf<RangeTarget>();

export function rangeObject(target: RangeTarget): ApiObject {
  return { type: rangeType, target };
}

/** The range behind an argument: a Range object, or an address on the given sheet. */
export function rangeArgument(value: unknown, near: RangeTarget): RangeTarget {
  if (isApiObject(value) && value.type === rangeType) return value.target as RangeTarget;
  if (typeof value !== "string") throw invalidArgument("A range or an address is needed.");
  return rangeAt(near.workbook, near.sheetId, value);
}

const moved = (range: RangeTarget, rect: Rect): ApiObject => rangeObject(withRect(range, rect));

const integer = (value: unknown, fallback?: number): number => {
  const number = value === null || value === undefined ? fallback : Number(value);
  if (number === undefined || !Number.isInteger(number))
    throw invalidArgument("A whole number is needed.");
  return number;
};

/** A line inside the range, counted from its first; it may lie outside, as in Excel. */
const rowAt = ({ rect }: RangeTarget, index: number): Rect =>
  rectOf(rect.startRow + index, rect.startColumn, 1, widthOf(rect));
const columnAt = ({ rect }: RangeTarget, index: number): Rect =>
  rectOf(rect.startRow, rect.startColumn + index, heightOf(rect), 1);

export function usedRange(range: RangeTarget, valuesOnly: unknown): RangeTarget | undefined {
  const rect = range.workbook.grid.usedRect(range.sheetId, range.rect, valuesOnly === true);
  return rect && withRect(range, rect);
}

function spillOf(range: RangeTarget): Rect | undefined {
  const { rect, workbook, sheetId } = range;
  if (heightOf(rect) * widthOf(rect) !== 1) throw invalidArgument("One cell is needed.");
  return workbook.grid.spills.from(sheetId, rect.startRow, rect.startColumn);
}

function spillParent(range: RangeTarget): RangeTarget | undefined {
  const { rect, workbook, sheetId } = range;
  if (heightOf(rect) * widthOf(rect) !== 1) throw invalidArgument("One cell is needed.");
  const spill = workbook.grid.spills.over(sheetId, rect.startRow, rect.startColumn);
  return spill && withRect(range, rectOf(spill.startRow, spill.startColumn));
}

function found(range: RangeTarget | undefined, what: string): ApiObject {
  if (!range) throw itemNotFound(what);
  return rangeObject(range);
}

const orNull = (range: RangeTarget | undefined): ApiObject | null =>
  range ? rangeObject(range) : null;

function common(range: RangeTarget, other: RangeTarget): RangeTarget | undefined {
  if (range.sheetId !== other.sheetId) throw invalidArgument("The ranges are on different sheets.");
  const rect = intersection(range.rect, other.rect);
  return rect && withRect(range, rect);
}

export const rangeType = type({
  name: "Range",
  properties: {
    Address: property("ExcelApi 1.1", addressOf),
    CellCount: property("ExcelApi 1.1", ({ rect }) => heightOf(rect) * widthOf(rect)),
    RowIndex: property("ExcelApi 1.1", ({ rect }) => rect.startRow),
    ColumnIndex: property("ExcelApi 1.1", ({ rect }) => rect.startColumn),
    RowCount: property("ExcelApi 1.1", ({ rect }) => heightOf(rect)),
    ColumnCount: property("ExcelApi 1.1", ({ rect }) => widthOf(rect)),
    RowHidden: property("ExcelApi 1.2", rowHidden, (range, value) =>
      hideRows(range, value === true),
    ),
    Values: property(
      "ExcelApi 1.1",
      (range) => matrixOf(range, (row, column) => toApiValue(valueAt(range, row, column))),
      writeValues,
    ),
    Formulas: property(
      "ExcelApi 1.1",
      (range) => matrixOf(range, (row, column) => formulaAt(range, row, column)),
      writeValues,
    ),
    NumberFormat: property(
      "ExcelApi 1.1",
      (range) =>
        matrixOf(range, (row, column) =>
          range.workbook.grid.numberFormat(range.sheetId, row, column),
        ),
      writeNumberFormats,
    ),
    Text: property("ExcelApi 1.1", (range) =>
      matrixOf(range, (row, column) => textAt(range, row, column)),
    ),
    ValueTypes: property("ExcelApi 1.1", (range) =>
      matrixOf(range, (row, column) => valueTypeOf(valueAt(range, row, column))),
    ),
    Top: property(
      "ExcelApi 1.10",
      ({ workbook, sheetId, rect }) =>
        cornerOf(workbook.grid, sheetId, rect.startRow, rect.startColumn).top,
    ),
    HasSpill: property("ExcelApi 1.12", ({ workbook, sheetId, rect }) => {
      const cells = matrixOf({ workbook, sheetId, rect }, (row, column) =>
        Boolean(workbook.grid.spills.over(sheetId, row, column)),
      );
      const flat = new Set(cells?.flat());
      return flat.size === 1 ? flat.has(true) : null;
    }),
  },
  navigation: {
    ConditionalFormats: navigation("ExcelApi 1.6", conditionalFormatsObject),
    DataValidation: navigation("ExcelApi 1.8", dataValidationObject),
    Format: navigation("ExcelApi 1.1", rangeFormatObject),
    Worksheet: navigation("ExcelApi 1.1", (range) =>
      worksheetObject(range.workbook, sheetOf(range)),
    ),
  },
  methods: {
    GetCell: method("ExcelApi 1.1", (range, [row, column]) =>
      moved(
        range,
        rectOf(range.rect.startRow + integer(row), range.rect.startColumn + integer(column)),
      ),
    ),
    GetRow: method("ExcelApi 1.1", (range, [row]) => moved(range, rowAt(range, integer(row)))),
    GetColumn: method("ExcelApi 1.1", (range, [column]) =>
      moved(range, columnAt(range, integer(column))),
    ),
    GetLastRow: method("ExcelApi 1.1", (range) =>
      moved(range, rowAt(range, heightOf(range.rect) - 1)),
    ),
    GetLastColumn: method("ExcelApi 1.1", (range) =>
      moved(range, columnAt(range, widthOf(range.rect) - 1)),
    ),
    GetLastCell: method("ExcelApi 1.1", (range) =>
      moved(range, rectOf(range.rect.endRow, range.rect.endColumn)),
    ),
    GetEntireColumn: method("ExcelApi 1.1", (range) =>
      moved(range, rectOf(0, range.rect.startColumn, MAX_ROWS, widthOf(range.rect))),
    ),
    GetEntireRow: method("ExcelApi 1.1", (range) =>
      moved(range, rectOf(range.rect.startRow, 0, heightOf(range.rect), MAX_COLUMNS)),
    ),
    GetOffsetRange: method("ExcelApi 1.1", (range, [rows, columns]) =>
      moved(
        range,
        rectOf(
          range.rect.startRow + integer(rows),
          range.rect.startColumn + integer(columns),
          heightOf(range.rect),
          widthOf(range.rect),
        ),
      ),
    ),
    GetResizedRange: method("ExcelApi 1.2", (range, [rows, columns]) =>
      moved(
        range,
        rectOf(
          range.rect.startRow,
          range.rect.startColumn,
          heightOf(range.rect) + integer(rows),
          widthOf(range.rect) + integer(columns),
        ),
      ),
    ),
    GetAbsoluteResizedRange: method("ExcelApi 1.7", (range, [rows, columns]) =>
      moved(
        range,
        rectOf(range.rect.startRow, range.rect.startColumn, integer(rows), integer(columns)),
      ),
    ),
    GetBoundingRect: method("ExcelApi 1.1", (range, [other]) =>
      moved(range, bounding(range.rect, rangeArgument(other, range).rect)),
    ),
    GetIntersection: method("ExcelApi 1.1", (range, [other]) =>
      found(common(range, rangeArgument(other, range)), "The ranges don't intersect."),
    ),
    GetIntersectionOrNullObject: method("ExcelApi 1.4", (range, [other]) =>
      orNull(common(range, rangeArgument(other, range))),
    ),
    GetUsedRange: reading("ExcelApi 1.1", (range, [valuesOnly]) =>
      found(usedRange(range, valuesOnly), "The range has no used cells."),
    ),
    GetUsedRangeOrNullObject: reading("ExcelApi 1.4", (range, [valuesOnly]) =>
      orNull(usedRange(range, valuesOnly)),
    ),
    GetSpillingToRange: reading("ExcelApi 1.12", (range) => {
      const spill = spillOf(range);
      return found(spill && withRect(range, spill), "The cell has no spill.");
    }),
    GetSpillingToRangeOrNullObject: reading("ExcelApi 1.12", (range) => {
      const spill = spillOf(range);
      return orNull(spill && withRect(range, spill));
    }),
    GetSpillParent: reading("ExcelApi 1.12", (range) =>
      found(spillParent(range), "The cell is not part of a spill."),
    ),
    GetSpillParentOrNullObject: reading("ExcelApi 1.12", (range) => orNull(spillParent(range))),
    GetTables: method("ExcelApi 1.9", (range) => tablesOf(range.workbook, { range })),
    CopyFrom: reading("ExcelApi 1.9", (range, [source, ...how]) =>
      copyFrom(range, rangeArgument(source, range), how),
    ),
    Insert: method("ExcelApi 1.1", (range, [shift]) => {
      insertCells(range, shift);
      return rangeObject(range);
    }),
    Delete: method("ExcelApi 1.1", (range, [shift]) => deleteCells(range, shift)),
    Merge: method("ExcelApi 1.2", (range, [across]) => mergeCells(range, across === true)),
    Unmerge: method("ExcelApi 1.2", unmergeCells),
    Clear: method("ExcelApi 1.1", (range, [applyTo]) => clearRange(range, applyTo)),
    Calculate: method("ExcelApi 1.6", (range) => range.workbook.markAll()),
    Select: method("ExcelApi 1.1", ({ workbook, sheetId, rect }) => workbook.select(sheetId, rect)),
    // The client asks before it sends a large matrix in pieces (office-wire.md 2.6).
    _ValidateArraySize: method("ExcelApi 1.3", ({ rect }, [rows, columns]) => {
      if (Number(rows) !== heightOf(rect) || Number(columns) !== widthOf(rect))
        throw new ApiError(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    }),
  },
});
