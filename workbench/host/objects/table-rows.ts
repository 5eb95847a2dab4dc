import { heightOf, rectOf, widthOf } from "../cells/addresses";
import { dimensionMismatch, invalidArgument, itemNotFound } from "../api/api-error";
import { toApiValue } from "../cells/cell-value";
import { carryOn } from "../tables/grow-table";
import { moveCells } from "../moves/move-cells";
import { asInteger } from "./checks";
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
  methods: {
    Delete: row.method("ExcelApi 1.1", (target) => {
      const { workbook, table } = target;
      workbook.guard.needs(table.sheetId, "allowDeleteRows");
      const { sheetId, rect: area } = rangeOf(target);
      moveCells(workbook, { sheetId, kind: "delete", axis: "rows", area });
    }),
    GetRange: row.method("ExcelApi 1.1", (target) => rangeObject(rangeOf(target))),
  },
});

const countOf = ({ table }: TableTarget): number => heightOf(table.rect) - 1;

function rowObject(target: TableTarget, index: unknown): ApiObject {
  const at = Number(index);
  if (!Number.isInteger(at) || at < 0 || at >= countOf(target))
    throw itemNotFound(`There is no row ${String(index)}.`);
  return { type: tableRowType, target: { ...target, index: at } };
}

/** Adds rows at the end, or puts them in before a row; cells below the table make room. */
function addRows(target: TableTarget, index: unknown, values: unknown): ApiObject {
  const { workbook, table } = target;
  const { sheetId, rect } = table;
  const count = countOf(target);
  const at = index === null || index === undefined || index === -1 ? count : asInteger(index);
  if (at < 0 || at > count) throw invalidArgument(`There is no place ${at}.`);
  const lines = linesOf(values, widthOf(rect));
  workbook.guard.needs(sheetId, "allowInsertRows");
  const area = rectOf(rect.startRow + 1 + at, rect.startColumn, lines.length, widthOf(rect));
  const move = { sheetId, kind: "insert", axis: "rows", area } as const;
  workbook.quietly(() => {
    if (at < count) moveCells(workbook, move);
    else {
      if (table.hasTotals || workbook.grid.usedRect(sheetId, area, true)) moveCells(workbook, move);
      workbook.resizeTable(table, { ...rect, endRow: rect.endRow + lines.length });
      if (count > 0) carryOn(workbook, table, rect, area);
    }
    writeValues({ workbook, sheetId, rect: area }, lines);
  });
  workbook.tellMove(move, "CellInserted", "RowInserted");
  return rowObject(target, at);
}

function linesOf(values: unknown, width: number): unknown[][] {
  const lines = Array.isArray(values) ? (values as unknown[]) : [new Array(width).fill(null)];
  if (lines.some((line) => !Array.isArray(line) || line.length !== width))
    throw dimensionMismatch();
  return lines as unknown[][];
}

export const tableRowsType = rows.type({
  name: "TableRowCollection",
  items: (target) =>
    Array.from({ length: countOf(target) }, (_, index) => rowObject(target, index)),
  item: rowObject,
  properties: { Count: rows.property("ExcelApi 1.1", countOf) },
  methods: {
    Add: rows.method("ExcelApi 1.1", (target, [index, values]) => addRows(target, index, values)),
    GetCount: rows.method("ExcelApi 1.4", countOf),
    GetItemAt: rows.method("ExcelApi 1.1", (target, [index]) => rowObject(target, index)),
  },
});
