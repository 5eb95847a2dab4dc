import { itemNotFound } from "../api-error";
import type { SheetRecord } from "../sheet-list";
import type { Workbook } from "../workbook";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import { worksheetObject } from "./worksheet";

const { method, type } = membersOf<Workbook>();

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
    Add: method("ExcelApi 1.1", (workbook, [name]) => {
      const wanted = name === null || name === undefined ? null : String(name);
      return worksheetObject(workbook, workbook.sheets.add(wanted));
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
