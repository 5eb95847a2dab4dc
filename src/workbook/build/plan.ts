import type { SheetRole } from "./build-types";

/** What a cell is to hold: a text, number or truth value as it stands, a formula, or nothing. */
export type PlannedCell = string | number | boolean | Formula | null;

/** A formula in Excel's English notation, with its equals sign. */
export interface Formula {
  readonly formula: string;
}

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells written together. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** How an area looks; what is left out stays as it is. Colours as #RRGGBB. */
export interface AreaFormat {
  readonly area: Area;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
}

/** Width of some columns in points, three quarters of a pixel. */
export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  readonly points: number;
}

export interface TablePlan {
  readonly name: string;
  /** With its header row. */
  readonly area: Area;
  readonly style: string;
  readonly calculated?: readonly CalculatedColumn[];
}

/** A column of a table with one formula in all its cells, which Excel carries on to new rows. */
export interface CalculatedColumn {
  /** In the table, from 0. */
  readonly column: number;
  /** May refer to the table by its name. */
  readonly formula: string;
}

/** What may be entered in an area. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "date" }
    | { readonly kind: "share" }
    /** Whatever fits into a cell; there for the sake of its prompt. */
    | { readonly kind: "text" };
  /** "Warning" lets a person keep another value; "Stop" does not. */
  readonly style: "Stop" | "Warning";
  readonly message: string;
  readonly prompt?: string;
}

/** A format that applies where a formula over plain cells is true, or bars as long as the value. */
export type ConditionalFormatPlan =
  | {
      readonly kind: "formula";
      readonly area: Area;
      /** Seen from the first cell of the area. */
      readonly formula: string;
      readonly color: string;
      readonly fill: string;
    }
  | { readonly kind: "bars"; readonly area: Area; readonly color: string };

/** A defined name of the whole workbook for an area of a sheet. */
export interface NamePlan {
  readonly name: string;
  readonly area: Area;
  /** Whether people see it in lists of names. */
  readonly visible: boolean;
}

export type ChartKind = "funnel" | "conversion";

export interface SeriesPlan {
  readonly name: string;
  /** One column of cells on the chart's sheet. */
  readonly values: Area;
  /** A series without colour is not painted: it only takes room. */
  readonly color: string | undefined;
  /** Its data labels; none without. */
  readonly labels: { readonly numberFormat: string; readonly color: string } | undefined;
}

/** A native chart on a sheet. */
export interface ChartPlan {
  readonly kind: ChartKind;
  /** How refreshing finds the chart again. */
  readonly name: string;
  readonly title: string;
  readonly type: "BarStacked" | "BarClustered";
  /**
   * One column of cells that hold numbers even while there are no deals. The chart is made from it,
   * since Excel may find no series among texts; then each series is told its own cells.
   */
  readonly seed: Area;
  readonly categories: Area;
  readonly series: readonly SeriesPlan[];
  readonly gapWidth: number;
  /** End of the value axis, which begins at 0; undefined: as far as the values go. */
  readonly maximum: number | undefined;
  /** The cells it covers. */
  readonly place: Area;
}

/** One sheet of a plan. */
export interface SheetPlan {
  readonly role: SheetRole;
  readonly name: string;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly CellBlock[];
  /** Areas that formulas spill into, kept free by the plan. */
  readonly spills: readonly Area[];
  readonly formats: readonly AreaFormat[];
  readonly widths: readonly ColumnWidth[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly names: readonly NamePlan[];
  readonly charts: readonly ChartPlan[];
}

/** A whole pipeline workbook, as data: equal choices and surroundings give equal plans. */
export interface WorkbookPlan {
  /** Marks the sheets of this pipeline. */
  readonly key: string;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetPlan[];
  /** Order of writing: what is referred to comes before what refers to it. */
  readonly writingOrder: readonly SheetRole[];
  readonly deals: number;
  readonly goTo: { readonly sheet: string; readonly address: string };
}

export function isFormula(cell: PlannedCell): cell is Formula {
  return typeof cell === "object" && cell !== null;
}
