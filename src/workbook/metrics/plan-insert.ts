import type { Area } from "../build/plan";

/** What is to be written: one formula, the room that its answer takes, and how that looks. */
export interface Insertion {
  /** in Excel's English notation */
  readonly formula: string;
  /** of the answer as it is now */
  readonly rows: number;
  readonly columns: number;
  /** rows that are kept free below, since lists grow */
  readonly growth: number;
  /** a line for each row, the last one for all that follow; undefined leaves a cell's format */
  readonly formats: readonly (readonly (string | undefined)[])[];
}

/** What stands where an insertion would go. */
export interface RoomSeen {
  /** the anchor's formula or value; "" in an empty cell */
  readonly anchor: unknown;
  /** cells of the room besides the anchor that hold something; what the anchor spills itself is not counted */
  readonly filled: number;
  /** whether a table lies in the room: lists cannot spill into one */
  readonly hasTable: boolean;
  /** whether the room takes cells that the formula reads */
  readonly readsItself: boolean;
}

export type InsertVerdict =
  | { readonly kind: "free" }
  | { readonly kind: "replace" }
  | { readonly kind: "no-room"; readonly why: "filled" | "table" | "circular" };

/** Rows and columns that are written with a format; more would be a large request for rows far below. */
const MOST_FORMATTED = 1000;

/** Whether the answer may be written, may replace what one cell holds, or has no room. */
export function judgeRoom(insertion: Insertion, seen: RoomSeen): InsertVerdict {
  const isList = insertion.rows * insertion.columns > 1;
  if (seen.readsItself) return { kind: "no-room", why: "circular" };
  if (isList && seen.hasTable) return { kind: "no-room", why: "table" };
  if (seen.filled > 0) return { kind: "no-room", why: "filled" };
  return seen.anchor === "" ? { kind: "free" } : { kind: "replace" };
}

/** The cells that the answer takes when it has grown. */
export function roomOf(
  { rows, columns, growth }: Insertion,
  at: Pick<Area, "row" | "column">,
): Area {
  return { ...at, rows: Math.min(rows + growth, LAST_ROW - at.row), columns };
}

/** The formats of the first rows of the room; null leaves a cell's own. */
export function formatsOf(insertion: Insertion, { rows, columns }: Area): (string | null)[][] {
  const { formats } = insertion;
  return Array.from({ length: Math.min(rows, MOST_FORMATTED) }, (_, row) => {
    const line = formats[row] ?? formats.at(-1) ?? [];
    return Array.from({ length: columns }, (_, column) => line[column] ?? null);
  });
}

/** As formatsOf, but that a cell of texts takes the formula as a formula. */
export function formatsFor(
  insertion: Insertion,
  area: Area,
  anchorFormat: string,
): (string | null)[][] {
  const formats = formatsOf(insertion, area);
  if (anchorFormat === "@") formats[0]![0] ??= "General";
  return formats;
}

/** A place with room for certain: beside all that the sheet holds, with a column between. */
export function placeBeside(at: Pick<Area, "row" | "column">, usedColumns: number) {
  return { row: at.row, column: usedColumns === 0 ? at.column : usedColumns + 1 };
}

/** Number of rows of a sheet. */
const LAST_ROW = 1_048_576;
