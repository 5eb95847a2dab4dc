import type { SlotName } from "./metric-table";

/** How a column's cells are compared. */
export const COMPARISONS = [
  "is",
  "is-not",
  "contains",
  "at-least",
  "at-most",
  "blank",
  "filled",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One line of "Only deals where …". */
export interface Condition {
  /** a header of the rows, or a stage: then the day on which deals entered it */
  readonly column: string;
  readonly comparison: Comparison;
  /** as typed or picked; a date as yyyy-mm-dd */
  readonly value: string;
}

/** A metric as the person is filling it in. */
export interface MetricDraft {
  /** of the function, such as "CONVERSION" */
  readonly name: string;
  /** what was given for each argument, as text; dates as yyyy-mm-dd; left out where nothing was */
  readonly slots: Readonly<Partial<Record<SlotName, string>>>;
  readonly conditions: readonly Condition[];
  /** the day up to which things have happened, as yyyy-mm-dd; "" for the latest in the rows */
  readonly asOf: string;
  /** opened before the rows could be read: what most people fill in follows when they are */
  readonly isUnguessed?: boolean;
  /** of a team's own metric */
  readonly own?: OwnName;
}

export interface OwnName {
  readonly label: string;
  /** what it is called in the workbook; undefined before it is saved */
  readonly saved: string | undefined;
}

/** Whether a comparison needs something to compare with. */
export function takesValue(comparison: Comparison): boolean {
  return comparison !== "blank" && comparison !== "filled";
}
