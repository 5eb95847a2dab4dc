import { rectOf, widthOf } from "../cells/addresses";
import { ApiError, itemNotFound } from "../api/api-error";
import type { EventNumber } from "../events/event-types";
import { EventType } from "../events/event-types";
import type { TableRecord } from "../tables/table-registry";
import { totalsRect, wholeRect } from "../tables/table-registry";
import type { Workbook } from "../workbook";
import { asBoolean } from "./checks";
import { membersOf } from "./define";
import { eventMembers } from "./event-members";
import type { ApiObject } from "./object-type";
import { rangeArgument, rangeObject } from "./range";
import type { RangeTarget } from "./range-target";
import { tableColumnsObject } from "./table-columns";
import { tableRowsObject } from "./table-rows";
import { worksheetObject } from "./worksheet";

export interface TableTarget {
  readonly workbook: Workbook;
  readonly table: TableRecord;
}

const { property, navigation, method, type } = membersOf<TableTarget>();

export function tableObject(workbook: Workbook, table: TableRecord): ApiObject {
  return { type: tableType, target: { workbook, table } };
}

export const wholeTable = ({ workbook, table }: TableTarget): RangeTarget => ({
  workbook,
  sheetId: table.sheetId,
  rect: wholeRect(table),
});

export const bodyOf = (target: TableTarget): RangeTarget => ({
  ...wholeTable(target),
  rect: { ...target.table.rect, startRow: target.table.rect.startRow + 1 },
});

const events = (name: string, type: EventNumber) =>
  eventMembers("ExcelApi 1.7", name, type, ({ workbook, table }: TableTarget) => [
    workbook,
    table.id,
  ]);

/** How the table's style is applied; the host keeps it for whoever draws the table. */
const flag = (key: keyof TableRecord["look"]) =>
  property(
    "ExcelApi 1.3",
    ({ table }) => table.look[key],
    ({ table }, value) => {
      table.look[key] = asBoolean(value);
    },
  );

export const tableType = type({
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: property("ExcelApi 1.1", ({ table }) => table.id),
    Name: property(
      "ExcelApi 1.1",
      ({ table }) => table.name,
      ({ workbook, table }, name) => workbook.renameTable(table, String(name)),
    ),
    // The host's tables always have headers.
    ShowHeaders: property("ExcelApi 1.1", () => true),
    ShowTotals: property("ExcelApi 1.1", ({ table }) => table.hasTotals),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
    Style: property(
      "ExcelApi 1.1",
      ({ table }) => table.style,
      ({ table }, style) => {
        table.style = String(style);
      },
    ),
  },
  navigation: {
    Columns: navigation("ExcelApi 1.1", tableColumnsObject),
    Rows: navigation("ExcelApi 1.1", tableRowsObject),
    Worksheet: navigation("ExcelApi 1.2", ({ workbook, table }) => {
      const sheet = workbook.sheets.byId(table.sheetId);
      if (!sheet) throw itemNotFound("The sheet has been deleted.");
      return worksheetObject(workbook, sheet);
    }),
  },
  methods: {
    ...events("DataChangedEvent", EventType.tableChanged),
    ...events("SelectionChangedEvent", EventType.tableSelectionChanged),
    GetRange: method("ExcelApi 1.1", (target) => rangeObject(wholeTable(target))),
    GetHeaderRowRange: method("ExcelApi 1.1", (target) => {
      const { startRow, startColumn } = target.table.rect;
      const rect = rectOf(startRow, startColumn, 1, widthOf(target.table.rect));
      return rangeObject({ ...wholeTable(target), rect });
    }),
    GetTotalRowRange: method("ExcelApi 1.1", (target) => {
      const rect = totalsRect(target.table);
      if (!rect) throw itemNotFound("The table has no totals row.");
      return rangeObject({ ...wholeTable(target), rect });
    }),
    GetDataBodyRange: method("ExcelApi 1.1", (target) => rangeObject(bodyOf(target))),
    Resize: method("ExcelApi 1.13", (target, [where]) => {
      const range = rangeArgument(where, wholeTable(target));
      if (range.sheetId !== target.table.sheetId)
        throw new ApiError("InvalidArgument", "A table can't be resized onto another sheet.");
      const { table, workbook } = target;
      if (table.hasTotals && range.rect.endRow !== wholeRect(table).endRow)
        throw new ApiError("InvalidArgument", "The totals row must stay in its row.");
      const endRow = range.rect.endRow - (table.hasTotals ? 1 : 0);
      workbook.resizeTable(table, { ...range.rect, endRow });
    }),
    ConvertToRange: method("ExcelApi 1.2", (target) => {
      target.workbook.removeTable(target.table);
      return rangeObject(wholeTable(target));
    }),
    Delete: method("ExcelApi 1.1", ({ workbook, table }) => workbook.deleteTable(table)),
  },
});
