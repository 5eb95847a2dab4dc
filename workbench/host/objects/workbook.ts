import { rectOf } from "../addresses";
import { invalidArgument } from "../api-error";
import type { Workbook } from "../workbook";
import { applicationObject } from "./application";
import { membersOf } from "./define";
import { settingsType } from "./keyed-values";
import { namesObject } from "./names";
import type { ApiObject } from "./object-type";
import { rangeObject } from "./range";
import { tablesOf } from "./tables";
import { worksheetsObject } from "./worksheets";

const { navigation, method, type } = membersOf<Workbook>();

/** The root of all object paths. */
export function workbookObject(workbook: Workbook): ApiObject {
  return { type: workbookType, target: workbook };
}

export const workbookType = type({
  name: "Workbook",
  navigation: {
    Application: navigation("ExcelApi 1.1", applicationObject),
    Names: navigation("ExcelApi 1.1", (workbook) => namesObject(workbook)),
    Tables: navigation("ExcelApi 1.1", (workbook) => tablesOf(workbook)),
    Settings: navigation("ExcelApi 1.4", ({ settings }) => ({
      type: settingsType,
      target: settings,
    })),
    Worksheets: navigation("ExcelApi 1.1", worksheetsObject),
  },
  methods: {
    GetActiveCell: method("ExcelApi 1.7", (workbook) => {
      const { sheetId, rect } = workbook.selection;
      return rangeObject({ workbook, sheetId, rect: rectOf(rect.startRow, rect.startColumn) });
    }),
    GetSelectedRange: method("ExcelApi 1.1", (workbook) => {
      const { sheetId, rect } = workbook.selection;
      if (!workbook.sheets.byId(sheetId)) throw invalidArgument("Nothing is selected.");
      return rangeObject({ workbook, sheetId, rect });
    }),
  },
});
