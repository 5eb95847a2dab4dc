import { BooleanNumber } from "@univerjs/core";
import { SetTabColorMutation, ToggleGridlinesMutation } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../cells/addresses";
import { invalidArgument, itemNotFound } from "../api/api-error";
import type { EventNumber } from "../events/event-types";
import { EventType } from "../events/event-types";
import type { SheetRecord } from "../sheets/sheet-list";
import type { Workbook } from "../workbook";
import { chartsObject } from "./charts";
import { asBoolean, asColor } from "./checks";
import { copySheet } from "./copy-sheet";
import { membersOf } from "./define";
import { customPropertiesType } from "./keyed-values";
import { namesObject } from "./names";
import { eventMembers } from "./event-members";
import type { ApiObject, MemberSet } from "./object-type";
import { isApiObject } from "./object-type";
import { rangeObject, usedRange } from "./range";
import type { RangeTarget } from "./range-target";
import { rangeAt, withRect } from "./range-target";
import { tablesOf } from "./tables";
import { commentsObject, shapesObject } from "./worksheet-counts";
import { freezePanesObject, protectionObject } from "./worksheet-parts";

export interface WorksheetTarget {
  readonly workbook: Workbook;
  readonly sheet: SheetRecord;
}

const { property, navigation, method, reading, type } = membersOf<WorksheetTarget>();

export function worksheetObject(workbook: Workbook, sheet: SheetRecord): ApiObject {
  return { type: worksheetType, target: { workbook, sheet } };
}

function wholeSheet({ workbook, sheet }: WorksheetTarget): RangeTarget {
  if (!workbook.sheets.byId(sheet.id)) throw itemNotFound("The sheet has been deleted.");
  return { workbook, sheetId: sheet.id, rect: rectOf(0, 0, MAX_ROWS, MAX_COLUMNS) };
}

function sized(target: WorksheetTarget, sizes: readonly unknown[]): ApiObject {
  const [row = 0, column = 0, rows = 1, columns = 1] = sizes.map(Number);
  if (![row, column, rows, columns].every(Number.isInteger))
    throw invalidArgument("Whole numbers are needed.");
  return rangeObject(withRect(wholeSheet(target), rectOf(row, column, rows, columns)));
}

const events = (set: MemberSet, name: string, type: EventNumber) =>
  eventMembers(set, name, type, ({ workbook, sheet }: WorksheetTarget) => [workbook, sheet.id]);

export const worksheetType = type({
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: property("ExcelApi 1.1", ({ sheet }) => sheet.id),
    Name: property(
      "ExcelApi 1.1",
      ({ sheet }) => sheet.name,
      ({ workbook, sheet }, name) => workbook.renameSheet(sheet, String(name)),
    ),
    Position: property(
      "ExcelApi 1.1",
      ({ workbook, sheet }) => workbook.sheets.list().indexOf(sheet),
      ({ workbook, sheet }, position) => workbook.sheets.move(sheet, Number(position)),
    ),
    ShowGridlines: property(
      "ExcelApi 1.8",
      ({ workbook, sheet }) =>
        workbook.grid.sheet(sheet.id).getConfig().showGridlines !== BooleanNumber.FALSE,
    ),
    ShowHeadings: property("ExcelApi 1.8", ({ sheet }) => sheet.showHeadings),
    // The client reads these two under their names and sets them under shorter ones.
    Gridlines: property(
      "ExcelApi 1.8",
      () => undefined,
      ({ workbook, sheet }, show) =>
        workbook.grid.execute(ToggleGridlinesMutation.id, {
          subUnitId: sheet.id,
          showGridlines: asBoolean(show) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        }),
    ),
    Headings: property(
      "ExcelApi 1.8",
      () => undefined,
      ({ sheet }, show) => {
        sheet.showHeadings = asBoolean(show);
      },
    ),
    TabColor: property(
      "ExcelApi 1.7",
      ({ workbook, sheet }) => workbook.grid.sheet(sheet.id).getConfig().tabColor ?? "",
      ({ workbook, sheet }, color) =>
        workbook.grid.execute(SetTabColorMutation.id, {
          subUnitId: sheet.id,
          // An empty text takes the colour away.
          color: color === "" ? "" : asColor(color),
        }),
    ),
    Visibility: property(
      "ExcelApi 1.1",
      ({ sheet }) => sheet.visibility,
      ({ workbook, sheet }, visibility) => workbook.sheets.show(sheet, String(visibility)),
    ),
  },
  navigation: {
    Charts: navigation("ExcelApi 1.1", chartsObject),
    Comments: navigation("ExcelApi 1.10", commentsObject),
    CustomProperties: navigation("ExcelApi 1.12", ({ sheet }) => ({
      type: customPropertiesType,
      target: sheet.customProperties,
    })),
    FreezePanes: navigation("ExcelApi 1.7", freezePanesObject),
    Names: navigation("ExcelApi 1.4", ({ workbook, sheet }) => namesObject(workbook, sheet.id)),
    Protection: navigation("ExcelApi 1.2", protectionObject),
    Shapes: navigation("ExcelApi 1.9", shapesObject),
    Tables: navigation("ExcelApi 1.1", ({ workbook, sheet }) =>
      tablesOf(workbook, { sheetId: sheet.id }),
    ),
  },
  methods: {
    ...events("ExcelApi 1.7", "ActivatedEvent", EventType.activated),
    ...events("ExcelApi 1.7", "DeactivatedEvent", EventType.deactivated),
    ...events("ExcelApi 1.8", "CalculatedEvent", EventType.calculated),
    ...events("ExcelApi 1.7", "DataChangedEvent", EventType.dataChanged),
    ...events("ExcelApi 1.7", "SelectionChangedEvent", EventType.selectionChanged),
    ...events("ExcelApi 1.17", "EventNameChanged", EventType.nameChanged),
    Activate: method("ExcelApi 1.1", ({ workbook, sheet }) => workbook.activate(sheet)),
    Calculate: method("ExcelApi 1.6", ({ workbook }) => workbook.markAll()),
    Copy: method("ExcelApi 1.7", ({ workbook, sheet }, [position, relativeTo]) => {
      const beside = isApiObject(relativeTo) ? (relativeTo.target as WorksheetTarget) : undefined;
      return worksheetObject(workbook, copySheet(workbook, sheet, position, beside?.sheet));
    }),
    Delete: method("ExcelApi 1.1", ({ workbook, sheet }) => workbook.deleteSheet(sheet)),
    // How the client names a copy from the second batch on.
    _GetAnotherWorksheetById: method("ExcelApi 1.7", ({ workbook }, [id]) => {
      const sheet = workbook.sheets.byId(String(id));
      if (!sheet) throw itemNotFound("The sheet has been deleted.");
      return worksheetObject(workbook, sheet);
    }),
    GetCell: method("ExcelApi 1.1", (target, [row, column]) => sized(target, [row, column, 1, 1])),
    GetRange: method("ExcelApi 1.1", (target, [address]) => {
      if (address === null || address === undefined || address === "")
        return rangeObject(wholeSheet(target));
      const { workbook, sheet } = target;
      wholeSheet(target);
      return rangeObject(rangeAt(workbook, sheet.id, String(address)));
    }),
    GetRangeByIndexes: method("ExcelApi 1.7", sized),
    GetUsedRange: reading("ExcelApi 1.1", (target, [valuesOnly]) => {
      // An empty sheet's used range is its first cell, as in Excel.
      const whole = wholeSheet(target);
      return rangeObject(usedRange(whole, valuesOnly) ?? withRect(whole, rectOf(0, 0)));
    }),
    GetUsedRangeOrNullObject: reading("ExcelApi 1.4", (target, [valuesOnly]) => {
      const used = usedRange(wholeSheet(target), valuesOnly);
      return used ? rangeObject(used) : null;
    }),
  },
});
