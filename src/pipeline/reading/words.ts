import type { Role } from "./roles";

/** What a stage means for its deals. */
export type Kind = "open" | "won" | "lost" | "parked";

/**
 * The words by which rows are understood, one set a language; an export shape has only some of them.
 * The core holds none: they are handed in from locales/. Words may be written as people write them; they are folded
 * before they are compared.
 */
export interface Words {
  /** Header words of each role, the preferred one first. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Stage names that say the kind of the stage by themselves. */
  readonly stageKinds: Readonly<Record<Exclude<Kind, "open">, readonly string[]>>;
  /** Words of a status or Kind column. */
  readonly statuses: Readonly<Record<Kind, readonly string[]>>;
  /** Headers of the stages table. */
  readonly stagesTable: Readonly<Record<StagesColumn, readonly string[]>>;
  /** Headers of the column that names the field of each change in a log of all fields. */
  readonly fieldHeaders: readonly string[];
  /** Marks in a stage-date cell that mean "entered, date unknown", and their opposite. */
  readonly entered: readonly string[];
  readonly notEntered: readonly string[];
  /** Headers of the date on which a deal was won or lost, besides the stage names themselves. */
  readonly closingHeaders: Readonly<Record<"won" | "lost", readonly string[]>>;
  /** Wrappings of a stage name in the header of its date column; {stage} is the name. */
  readonly entryHeaders: readonly string[];
  readonly exitHeaders: readonly string[];
  /** Beginnings of rows at the foot of a report; a trailing … lets anything follow. */
  readonly footers: readonly string[];
}

export type StagesColumn =
  "stage" | "kind" | "probability" | "targetDays" | "benchmarkLow" | "benchmarkHigh";
