import { itemNotFound } from "../api/api-error";
import type { EventNumber } from "../events/event-types";
import { EventType, WORKBOOK } from "../events/event-types";
import type { SheetRecord } from "../sheets/sheet-list";
import type { Workbook } from "../workbook";
import { membersOf } from "./define";
import { eventMembers } from "./event-members";
import type { ApiObject, MemberSet } from "./object-type";
import { worksheetObject } from "./worksheet";

const { method, type } = membersOf<Workbook>();

/** Events of the collection are those of all its sheets. */
const events = (set: MemberSet, name: string, type: EventNumber) =>
  eventMembers(set, name, type, (workbook: Workbook) => [workbook, WORKBOOK]);

export function worksheetsObject(workbook: Workbook): ApiObject {
  return { type: worksheetsType, target: workbook };
}

function required(workbook: Workbook, key: unknown): ApiObject {
  const sheet = workbook.sheets.byKey(String(key));
  if (!sheet) throw itemNotFound(`There is no sheet "${String(key)}".`);
  return worksheetObject(workbook, sheet);
}

const orNull = (workbook: Workbook, sheet: SheetRecord | undefined): ApiObject | null =>
  sheet ? worksheetObject(workbook, sheet) : null;

/** Only visible sheets when asked so. */
const sheetsOf = (workbook: Workbook, visibleOnly: unknown): SheetRecord[] =>
  workbook.sheets.list().filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");

export const worksheetsType = type({
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.list().map((sheet) => worksheetObject(workbook, sheet)),
  item: required,
  methods: {
    ...events("ExcelApi 1.7", "ActivatedEvent", EventType.activated),
    ...events("ExcelApi 1.7", "DeactivatedEvent", EventType.deactivated),
    ...events("ExcelApi 1.7", "AddedEvent", EventType.sheetAdded),
    ...events("ExcelApi 1.7", "DeletedEvent", EventType.sheetDeleted),
    ...events("ExcelApi 1.8", "CalculatedEvent", EventType.calculated),
    ...events("ExcelApi 1.9", "DataChangedEvent", EventType.dataChanged),
    ...events("ExcelApi 1.9", "SelectionChangedEvent", EventType.selectionChanged),
    ...events("ExcelApi 1.17", "EventNameChanged", EventType.nameChanged),
    Add: method("ExcelApi 1.1", (workbook, [name]) => {
      const wanted = name === null || name === undefined ? null : String(name);
      return worksheetObject(workbook, workbook.addSheet(wanted));
    }),
    GetActiveWorksheet: method("ExcelApi 1.1", (workbook) =>
      worksheetObject(workbook, workbook.sheets.active),
    ),
    GetCount: method(
      "ExcelApi 1.4",
      (workbook, [visibleOnly]) => sheetsOf(workbook, visibleOnly).length,
    ),
    GetFirst: method("ExcelApi 1.5", (workbook, [visibleOnly]) =>
      orNull(workbook, sheetsOf(workbook, visibleOnly)[0]),
    ),
    GetLast: method("ExcelApi 1.5", (workbook, [visibleOnly]) =>
      orNull(workbook, sheetsOf(workbook, visibleOnly).at(-1)),
    ),
    GetItem: method("ExcelApi 1.1", (workbook, [key]) => required(workbook, key)),
    GetItemOrNullObject: method("ExcelApi 1.4", (workbook, [key]) =>
      orNull(workbook, workbook.sheets.byKey(String(key))),
    ),
  },
});
