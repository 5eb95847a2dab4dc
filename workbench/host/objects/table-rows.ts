import { heightOf, rectOf, widthOf } from "../addresses";
import { ApiError, dimensionMismatch, itemNotFound } from "../api-error";
import { toApiValue } from "../cell-value";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import { rangeObject } from "./range";
import type { RangeTarget } from "./range-target";
import { matrixOf, valueAt, writeValues } from "./range-values";
import type { TableTarget } from "./table";

export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

const row = membersOf<TableRowTarget>();
const rows = membersOf<TableTarget>();

export function tableRowsObject(target: TableTarget): ApiObject {
  return { type: tableRowsType, target };
}

function rangeOf({ workbook, table, index }: TableRowTarget): RangeTarget {
  const { rect, sheetId } = table;
  return {
    workbook,
    sheetId,
    rect: rectOf(rect.startRow + 1 + index, rect.startColumn, 1, widthOf(rect)),
  };
}

export const tableRowType = row.type({
  name: "TableRow",
  properties: {
    Index: row.property("ExcelApi 1.1", ({ index }) => index),
    Values: row.property(
      "ExcelApi 1.1",
      (target) => {
        const range = rangeOf(target);
        return matrixOf(range, (at, column) => toApiValue(valueAt(range, at, column)));
      },
      (target, values) => writeValues(rangeOf(target), values),
    ),
  },
  methods: { GetRange: row.method("ExcelApi 1.1", (target) => rangeObject(rangeOf(target))) },
});

const countOf = ({ table }: TableTarget): number => heightOf(table.rect) - 1;

function rowObject(target: TableTarget, index: unknown): ApiObject {
  const at = Number(index);
  if (!Number.isInteger(at) || at < 0 || at >= countOf(target))
    throw itemNotFound(`There is no row ${String(index)}.`);
  return { type: tableRowType, target: { ...target, index: at } };
}

/** Adds rows below the table; in the middle cells would have to move, which the host does not do. */
function append(target: TableTarget, index: unknown, values: unknown): ApiObject {
  const { workbook, table } = target;
  const count = countOf(target);
  if (index !== null && index !== undefined && Number(index) !== -1 && Number(index) !== count)
    throw new ApiError("NotImplemented", "The workbench adds table rows at the end only.");
  const lines = Array.isArray(values) ? (values as unknown[]) : [new Array(widthOf(table.rect))];
  if (lines.some((line) => !Array.isArray(line) || line.length !== widthOf(table.rect)))
    throw dimensionMismatch();
  const { endRow, startColumn } = table.rect;
  const below = rectOf(endRow + 1, startColumn, lines.length, widthOf(table.rect));
  if (workbook.grid.usedRect(table.sheetId, below, true))
    throw new ApiError("NotImplemented", "The workbench does not move the cells below a table.");
  workbook.resizeTable(table, { ...table.rect, endRow: endRow + lines.length });
  writeValues({ workbook, sheetId: table.sheetId, rect: below }, lines);
  return rowObject(target, count);
}

export const tableRowsType = rows.type({
  name: "TableRowCollection",
  items: (target) =>
    Array.from({ length: countOf(target) }, (_, index) => rowObject(target, index)),
  item: rowObject,
  properties: { Count: rows.property("ExcelApi 1.1", countOf) },
  methods: {
    Add: rows.method("ExcelApi 1.1", (target, [index, values]) => append(target, index, values)),
    GetCount: rows.method("ExcelApi 1.4", countOf),
    GetItemAt: rows.method("ExcelApi 1.1", (target, [index]) => rowObject(target, index)),
  },
});
