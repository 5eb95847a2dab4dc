/** A manager's own formula, checked: nothing but figures of the pipeline and arithmetic over them. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  /** A figure without an argument: won, openAmount. */
  | { readonly kind: "figure"; readonly name: Figure }
  /** A figure of one or two stages: reached("Offer"). */
  | { readonly kind: "stageFigure"; readonly name: StageFigure; readonly stages: readonly string[] }
  /** Times, one a deal: days("Lead","Won"). */
  | {
      readonly kind: "times";
      readonly name: Times;
      readonly stages: readonly string[];
      /** As it was written, for messages. */
      readonly text: string;
    }
  | { readonly kind: "call"; readonly name: Summary; readonly operands: readonly Expression[] }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly operands: readonly Expression[];
      /** The last operand as it was written, for messages. */
      readonly text: string;
    }
  /** a < b ≤ c: true where each neighbour compares as its sign says. */
  | {
      readonly kind: "comparison";
      readonly signs: readonly Sign[];
      readonly operands: readonly Expression[];
    }
  | {
      readonly kind: "condition";
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    };

export const FIGURES = [
  "won",
  "lost",
  "open",
  "total",
  "wonAmount",
  "lostAmount",
  "openAmount",
] as const;
export type Figure = (typeof FIGURES)[number];

export const STAGE_FIGURES = ["reached", "lostAt", "openAt", "movedOn", "conversion"] as const;
export type StageFigure = (typeof STAGE_FIGURES)[number];

export const TIMES = ["days", "timeIn"] as const;
export type Times = (typeof TIMES)[number];

export const SUMMARIES = [
  "median",
  "mean",
  "quantile",
  "sum",
  "count",
  "min",
  "max",
  "round",
  "abs",
] as const;
export type Summary = (typeof SUMMARIES)[number];

/** mathjs's own names of the operators that are allowed. */
export const OPERATORS = [
  "add",
  "subtract",
  "multiply",
  "divide",
  "pow",
  "unaryMinus",
  "unaryPlus",
] as const;
export type Operator = (typeof OPERATORS)[number];

export const SIGNS = ["smaller", "smallerEq", "larger", "largerEq", "equal", "unequal"] as const;
export type Sign = (typeof SIGNS)[number];

/** Every word that an expression may use. */
export const VOCABULARY: readonly string[] = [...FIGURES, ...STAGE_FIGURES, ...TIMES, ...SUMMARIES];

/** How many stages a word takes: reached one, conversion one or two. */
export const STAGES_TAKEN: Readonly<Record<StageFigure | Times, readonly [number, number]>> = {
  reached: [1, 1],
  lostAt: [1, 1],
  openAt: [1, 1],
  movedOn: [1, 1],
  conversion: [1, 2],
  days: [2, 2],
  timeIn: [1, 1],
};

/** How many numbers or lists a word takes. */
export const VALUES_TAKEN: Readonly<Record<Summary, readonly [number, number]>> = {
  median: [1, Infinity],
  mean: [1, Infinity],
  quantile: [2, 2],
  sum: [1, Infinity],
  count: [1, Infinity],
  min: [1, Infinity],
  max: [1, Infinity],
  round: [1, 2],
  abs: [1, 1],
};

/** The words that take one number each, where others take lists too. */
export const OF_NUMBERS: ReadonlySet<Summary> = new Set<Summary>(["round", "abs"]);
