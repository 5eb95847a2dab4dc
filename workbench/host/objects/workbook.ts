import { rectOf } from "../cells/addresses";
import { invalidArgument, itemNotFound } from "../api/api-error";
import type { Workbook } from "../workbook";
import { applicationObject } from "./application";
import { asBoolean } from "./checks";
import { membersOf } from "./define";
import { settingsType } from "./keyed-values";
import { namesObject } from "./names";
import type { ApiObject } from "./object-type";
import { rangeObject } from "./range";
import { tablesOf } from "./tables";
import { worksheetsObject } from "./worksheets";

const { property, navigation, method, type } = membersOf<Workbook>();

/** The root of all object paths. */
export function workbookObject(workbook: Workbook): ApiObject {
  return { type: workbookType, target: workbook };
}

export const runtimeType = type({
  name: "Runtime",
  properties: {
    EnableEvents: property(
      "ExcelApi 1.8",
      ({ events }) => events?.hub.enabled ?? false,
      ({ events }, enabled) => {
        if (events) events.hub.enabled = asBoolean(enabled);
      },
    ),
  },
});

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
    // `context.runtime` by another name.
    _Runtime: navigation("ExcelApi 1.5", (target) => ({ type: runtimeType, target })),
    Worksheets: navigation("ExcelApi 1.1", worksheetsObject),
  },
  methods: {
    // The cells an event was about; they are asked for by the handler, a batch later.
    _GetRangeForEventByReferenceId: method("ExcelApi 1.8", (workbook, [id]) => {
      const range = workbook.events?.reference(String(id));
      if (!range) throw itemNotFound("The event's range is forgotten.");
      return rangeObject({ workbook, ...range });
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method("ExcelApi 1.8", (workbook, [id]) => {
      const range = workbook.events?.reference(String(id));
      return range ? rangeObject({ workbook, ...range }) : null;
    }),
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
