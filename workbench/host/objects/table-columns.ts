import { heightOf, rectOf } from "../cells/addresses";
import { invalidArgument, itemNotFound } from "../api/api-error";
import { toApiValue } from "../cells/cell-value";
import { moveCells } from "../moves/move-cells";
import { wholeRect } from "../tables/table-registry";
import { asInteger } from "./checks";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import { rangeObject } from "./range";
import type { RangeTarget } from "./range-target";
import { matrixOf, valueAt, writeValues } from "./range-values";
import type { TableTarget } from "./table";

export interface TableColumnTarget extends TableTarget {
  readonly index: number;
}

const column = membersOf<TableColumnTarget>();
const columns = membersOf<TableTarget>();

export function tableColumnsObject(target: TableTarget): ApiObject {
  return { type: tableColumnsType, target };
}

/** All cells of a column: its header, its data and its total. */
function wholeOf({ workbook, table, index }: TableColumnTarget): RangeTarget {
  const { startRow, startColumn, endRow } = wholeRect(table);
  const rect = rectOf(startRow, startColumn + index, endRow - startRow + 1, 1);
  return { workbook, sheetId: table.sheetId, rect };
}

function bodyOf(target: TableColumnTarget): RangeTarget {
  const whole = wholeOf(target);
  const { startRow, endRow } = target.table.rect;
  return { ...whole, rect: { ...whole.rect, startRow: startRow + 1, endRow } };
}

const header = (target: TableColumnTarget): RangeTarget => {
  const whole = wholeOf(target);
  return { ...whole, rect: { ...whole.rect, endRow: whole.rect.startRow } };
};

export const tableColumnType = column.type({
  name: "TableColumn",
  // Columns have no ids of their own here; the position serves, counted from 1 as in Excel.
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: column.property("ExcelApi 1.1", ({ index }) => index + 1),
    Index: column.property("ExcelApi 1.1", ({ index }) => index),
    Name: column.property(
      "ExcelApi 1.1",
      ({ table, index }) => table.columns[index],
      (target, name) => writeValues(header(target), `'${String(name)}`),
    ),
    Values: column.property(
      "ExcelApi 1.1",
      (target) => {
        const range = wholeOf(target);
        return matrixOf(range, (row, at) => toApiValue(valueAt(range, row, at)));
      },
      (target, values) => writeValues(wholeOf(target), values),
    ),
  },
  methods: {
    Delete: column.method("ExcelApi 1.1", (target) => {
      const { workbook, table } = target;
      workbook.guard.needs(table.sheetId, "allowDeleteColumns");
      if (table.columns.length === 1) return workbook.deleteTable(table);
      const { sheetId, rect: area } = wholeOf(target);
      moveCells(workbook, { sheetId, kind: "delete", axis: "columns", area });
    }),
    GetRange: column.method("ExcelApi 1.1", (target) => rangeObject(wholeOf(target))),
    GetDataBodyRange: column.method("ExcelApi 1.1", (target) => rangeObject(bodyOf(target))),
    GetHeaderRowRange: column.method("ExcelApi 1.1", (target) => rangeObject(header(target))),
  },
});

const columnObject = (target: TableTarget, index: number): ApiObject => ({
  type: tableColumnType,
  target: { ...target, index },
});

/** By name without regard to case, or by id. */
function find(target: TableTarget, key: unknown): ApiObject | null {
  const index =
    typeof key === "number"
      ? key - 1
      : target.table.columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return target.table.columns[index] === undefined ? null : columnObject(target, index);
}

function required(target: TableTarget, key: unknown): ApiObject {
  const found = find(target, key);
  if (!found) throw itemNotFound(`There is no column "${String(key)}".`);
  return found;
}

/** Adds a column at the end, or before another; cells beside the table make room. */
function addColumn(target: TableTarget, index: unknown, values: unknown, name: unknown): ApiObject {
  const { workbook, table } = target;
  const { sheetId, rect } = table;
  const count = table.columns.length;
  const at = index === null || index === undefined || index === -1 ? count : asInteger(index);
  if (at < 0 || at > count) throw invalidArgument(`There is no place ${at}.`);
  workbook.guard.needs(sheetId, "allowInsertColumns");
  const area = rectOf(rect.startRow, rect.startColumn + at, heightOf(wholeRect(table)), 1);
  const move = { sheetId, kind: "insert", axis: "columns", area } as const;
  workbook.quietly(() => {
    if (at < count || workbook.grid.usedRect(sheetId, area, true)) moveCells(workbook, move);
    const wide = { ...rect, endColumn: rect.endColumn + 1 };
    if (typeof name === "string" && name !== "")
      writeValues({ workbook, sheetId, rect: { ...area, endRow: area.startRow } }, `'${name}`);
    workbook.resizeTable(table, wide);
    if (Array.isArray(values)) writeColumn(target, at, values as unknown[][]);
  });
  workbook.tellMove(move, "CellInserted", "ColumnInserted");
  return columnObject(target, at);
}

/** Values of a new column: with its header, with its total too, or for the body alone. */
function writeColumn(target: TableTarget, index: number, values: unknown[][]): void {
  const column = { ...target, index };
  const whole = wholeOf(column);
  const body = bodyOf(column);
  const withHeader = { ...body, rect: { ...body.rect, startRow: whole.rect.startRow } };
  const fitting = [whole, withHeader].find(({ rect }) => heightOf(rect) === values.length);
  writeValues(fitting ?? body, values);
}

export const tableColumnsType = columns.type({
  name: "TableColumnCollection",
  items: (target) => target.table.columns.map((_, index) => columnObject(target, index)),
  item: required,
  properties: { Count: columns.property("ExcelApi 1.1", ({ table }) => table.columns.length) },
  methods: {
    Add: columns.method("ExcelApi 1.1", (target, [index, values, name]) =>
      addColumn(target, index, values, name),
    ),
    GetCount: columns.method("ExcelApi 1.4", ({ table }) => table.columns.length),
    GetItem: columns.method("ExcelApi 1.1", (target, [key]) => required(target, key)),
    GetItemAt: columns.method("ExcelApi 1.1", (target, [index]) =>
      required(target, Number(index) + 1),
    ),
    GetItemOrNullObject: columns.method("ExcelApi 1.4", (target, [key]) => find(target, key)),
  },
});
