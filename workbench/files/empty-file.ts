import { nothingOfSheet, nothingOfWorkbook } from "../host/carried";
import type { SheetFile, WorkbookFile } from "./workbook-file";

/** A sheet with nothing on it. */
export const newSheetFile = (name: string): SheetFile => ({
  name,
  visibility: "Visible",
  cells: [],
  columns: [],
  rows: [],
  standard: {},
  frozen: { rows: 0, columns: 0 },
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  showGridlines: true,
  showHeadings: true,
  tabColor: "",
  properties: [],
  carried: nothingOfSheet(),
});

/** A workbook of some sheets, whose first shows. */
export const newWorkbookFile = (sheets: SheetFile[]): WorkbookFile => ({
  sheets,
  activeSheet: sheets[0]?.name ?? "",
  styles: [],
  names: [],
  namespaces: [],
  settings: [],
  documentSettings: [],
  carried: nothingOfWorkbook(),
});
