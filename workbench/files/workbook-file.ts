import type { Rect } from "../host/cells/addresses";
import type { CarriedOfSheet, CarriedOfWorkbook } from "../host/carried";
import type { CellValue } from "../host/cells/cell-value";
import type { ConditionalFormat } from "../host/conditional-formats/conditional-format";
import type { Protection } from "../host/sheets/sheet-guard";
import type { Visibility } from "../host/sheets/sheet-list";
import type { TableLook } from "../host/tables/table-registry";
import type { ValidationParts } from "../host/validations/validation-list";

/**
 * A workbook between a file and the host: plain JSON, so that it travels from a server to a page and
 * back. Rows and columns count from 0, formulas are as a person types them in English (with their
 * equals sign), dates are serials of 1900, sizes are pixels at 96 dots an inch.
 */
export interface WorkbookFile {
  /** in their order; at least one, and one of them visible */
  sheets: SheetFile[];
  /** the name of the sheet that shows; it is visible */
  activeSheet: string;
  /** looks that cells refer to by their index */
  styles: CellStyle[];
  names: NameFile[];
  /** what the names of custom functions begin with, such as "SALES": files mark their formulas */
  namespaces: string[];
  /** what the add-in keeps with the workbook: `workbook.settings`, by key */
  settings: Array<[key: string, value: unknown]>;
  /** `Office.context.document.settings`: name and value as JSON text */
  documentSettings: Array<[name: string, json: string]>;
  /** what only Excel reads */
  carried: CarriedOfWorkbook;
}

export interface SheetFile {
  name: string;
  visibility: Visibility;
  /** those that hold something, row by row */
  cells: CellFile[];
  /** only those that differ from the standard; ends included */
  columns: LinesFile[];
  rows: LinesFile[];
  /** the size of lines that nobody has set, where it is not Excel's own; pixels */
  standard: { width?: number; height?: number };
  /** how many rows and columns stay in view */
  frozen: { rows: number; columns: number };
  merges: Rect[];
  tables: TableFile[];
  validations: Array<ValidationParts & { rects: Rect[] }>;
  /** the first has the highest priority */
  conditionalFormats: Array<Pick<ConditionalFormat, "rects" | "stopIfTrue" | "rule">>;
  showGridlines: boolean;
  showHeadings: boolean;
  /** "#RRGGBB", or "" for none */
  tabColor: string;
  protection?: Protection["options"];
  /** what the add-in keeps with the sheet: `worksheet.customProperties`, by key */
  properties: Array<[key: string, value: string]>;
  /** what only Excel reads */
  carried: CarriedOfSheet;
}

export interface CellFile {
  row: number;
  column: number;
  /** the value, or what the formula came to last; a blank when absent */
  value?: CellValue;
  formula?: string;
  /** how many rows and columns the formula's result fills; the other cells hold values only */
  spill?: { rows: number; columns: number };
  /** index in the workbook's styles */
  style?: number;
}

/** Columns or rows of one size. */
export interface LinesFile {
  first: number;
  last: number;
  /** pixels */
  size?: number;
  hidden?: boolean;
  /** index in the workbook's styles, for cells without one */
  style?: number;
}

/** A table; its first row holds the headers, and its columns are named as they are. */
export interface TableFile {
  name: string;
  rect: Rect;
  /** whether the last row is a totals row */
  hasTotals: boolean;
  style: string;
  look: TableLook;
}

export interface NameFile {
  name: string;
  formula: string;
  /** undefined: of the workbook */
  sheet?: string;
  comment: string;
  visible: boolean;
}

/** Only what differs from a cell nobody has formatted. The words are those of Excel's API. */
export interface CellStyle {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: string;
  fontName?: string;
  /** points */
  fontSize?: number;
  /** "#RRGGBB", as the other colours */
  fontColor?: string;
  fillColor?: string;
  horizontal?: string;
  vertical?: string;
  wrapText?: boolean;
  indent?: number;
  /** degrees, −90 to 90; 180 for letters below each other */
  orientation?: number;
  borders?: Partial<Record<BorderSide, BorderLine>>;
  /** a cell that may be changed on a protected sheet */
  unlocked?: boolean;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export interface BorderLine {
  style: string;
  weight: string;
  color: string;
}

/** Something that could not be kept, for a person to read. */
export interface Loss {
  /** one sentence without a full stop, such as "a chart is left out" */
  what: string;
  /** a sheet's name, with an address where there is one; "" for the workbook as a whole */
  where: string;
}

/** What reading a file gives. */
export interface FileRead {
  file: WorkbookFile;
  losses: Loss[];
}

/** A file that cannot be read: one sentence for a person, which says what to do. */
export class FileError extends Error {}
