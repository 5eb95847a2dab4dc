import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import type { WorksheetTarget } from "./worksheet";

/** What an add-in counts on a sheet and does nothing else with: here only a person puts it there. */

const { method, type } = membersOf<WorksheetTarget>();

export const shapesType = type({
  name: "ShapeCollection",
  methods: { GetCount: method("ExcelApi 1.9", ({ sheet }) => sheet.shapes) },
});

export const commentsType = type({
  name: "CommentCollection",
  methods: { GetCount: method("ExcelApi 1.10", ({ sheet }) => sheet.comments) },
});

export const shapesObject = (target: WorksheetTarget): ApiObject => ({ type: shapesType, target });
export const commentsObject = (target: WorksheetTarget): ApiObject => ({
  type: commentsType,
  target,
});
