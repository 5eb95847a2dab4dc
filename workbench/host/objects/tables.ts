import { overlaps } from "../cells/addresses";
import { itemNotFound } from "../api/api-error";
import { wholeRect } from "../tables/table-registry";
import type { EventNumber } from "../events/event-types";
import { EventType, WORKBOOK } from "../events/event-types";
import type { TableRecord } from "../tables/table-registry";
import type { Workbook } from "../workbook";
import { membersOf } from "./define";
import { eventMembers } from "./event-members";
import type { ApiObject, MemberSet } from "./object-type";
import { rangeArgument } from "./range";
import type { RangeTarget } from "./range-target";
import { tableObject } from "./table";

/** Tables of the workbook, of one sheet, or those that touch a range. */
export interface TablesTarget {
  readonly workbook: Workbook;
  readonly sheetId?: string;
  readonly range?: RangeTarget;
}

const { property, method, type } = membersOf<TablesTarget>();

export function tablesOf(
  workbook: Workbook,
  scope: { sheetId?: string; range?: RangeTarget } = {},
): ApiObject {
  return { type: scope.range ? scopedTablesType : tablesType, target: { workbook, ...scope } };
}

function listed({ workbook, sheetId, range }: TablesTarget): readonly TableRecord[] {
  const tables = workbook.tables.list(range?.sheetId ?? sheetId);
  return range ? tables.filter((table) => overlaps(wholeRect(table), range.rect)) : tables;
}

function byKey(target: TablesTarget, key: unknown): TableRecord | undefined {
  const table = target.workbook.tables.byKey(String(key));
  return table && listed(target).includes(table) ? table : undefined;
}

function required(target: TablesTarget, key: unknown): ApiObject {
  const table = byKey(target, key);
  if (!table) throw itemNotFound(`There is no table "${String(key)}".`);
  return tableObject(target.workbook, table);
}

const orNull = (target: TablesTarget, key: unknown): ApiObject | null => {
  const table = byKey(target, key);
  return table ? tableObject(target.workbook, table) : null;
};

const items = (target: TablesTarget): ApiObject[] =>
  listed(target).map((table) => tableObject(target.workbook, table));

const events = (set: MemberSet, name: string, type: EventNumber) =>
  eventMembers(set, name, type, ({ workbook, sheetId }: TablesTarget) => [
    workbook,
    sheetId ?? WORKBOOK,
  ]);

export const tablesType = type({
  name: "TableCollection",
  items,
  item: required,
  properties: { Count: property("ExcelApi 1.1", (target) => listed(target).length) },
  methods: {
    ...events("ExcelApi 1.7", "DataChangedEvent", EventType.tableChanged),
    ...events("ExcelApi 1.9", "AddedEvent", EventType.tableAdded),
    ...events("ExcelApi 1.9", "DeletedEvent", EventType.tableDeleted),
    Add: method("ExcelApi 1.1", ({ workbook, sheetId }, [where, hasHeaders]) => {
      const near = {
        workbook,
        sheetId: sheetId ?? workbook.sheets.active.id,
        rect: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
      };
      const range = rangeArgument(where, near);
      return tableObject(
        workbook,
        workbook.addTable(range.sheetId, range.rect, hasHeaders === true),
      );
    }),
    GetCount: method("ExcelApi 1.4", (target) => listed(target).length),
    GetItem: method("ExcelApi 1.1", (target, [key]) => required(target, key)),
    GetItemAt: method("ExcelApi 1.1", (target, [index]) => {
      const table = listed(target)[Number(index)];
      if (!table) throw itemNotFound(`There is no table at ${String(index)}.`);
      return tableObject(target.workbook, table);
    }),
    GetItemOrNullObject: method("ExcelApi 1.4", (target, [key]) => orNull(target, key)),
  },
});

export const scopedTablesType = type({
  name: "TableScopedCollection",
  items,
  item: required,
  methods: {
    GetCount: method("ExcelApi 1.9", (target) => listed(target).length),
    GetFirst: method("ExcelApi 1.9", (target) => items(target)[0] ?? null),
    GetItem: method("ExcelApi 1.9", (target, [key]) => required(target, key)),
    GetItemOrNullObject: method("ExcelApi 1.14", (target, [key]) => orNull(target, key)),
  },
});
