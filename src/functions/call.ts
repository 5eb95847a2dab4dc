import type { Argument } from "./arguments";

/** An argument of a function between `deals` and `options`, in the order of its signature. */
export interface Slot {
  readonly name: string;
  readonly argument: Argument;
  /** The words that it takes; undefined for a stage name or the stages range. */
  readonly words?: readonly string[];
  /** Whether it names a column itself, so that a header is in its place here. */
  readonly takesColumn?: boolean;
}

/** A call of a function as its arguments arrived. */
export interface Call {
  readonly id: string;
  readonly deals: Argument;
  /** The function's own arguments, in the order of its signature. */
  readonly slots: readonly Slot[];
  readonly stages: Argument;
  readonly options: Argument;
  /** Whether a range without a readable deal has an answer too. */
  readonly mayBeEmpty?: boolean;
}
