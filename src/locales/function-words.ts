import type { ProblemCode, ProblemParams } from "../pipeline/checks/problem";
import type { Change } from "../pipeline/metrics/change";
import type { Verdict } from "../pipeline/metrics/compare";
import type { MeasureName, Signal } from "../pipeline/metrics/signals";
import type { Reason } from "../pipeline/metrics/next-actions";
import type { ErrorParams } from "../pipeline/pipeline-error";

/** What the functions say in one language: messages and the headers of spills. */
export interface FunctionWords {
  readonly errors: { readonly [Code in keyof ErrorParams]: (params: ErrorParams[Code]) => string };
  /** For a fault of our own. */
  readonly internalError: (message: string) => string;
  readonly funnelHeaders: readonly string[];
  readonly compareHeaders: readonly string[];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly neededHeaders: readonly string[];
  readonly outlookHeaders: readonly string[];
  readonly signalsHeaders: readonly string[];
  readonly measures: Readonly<Record<Exclude<MeasureName, "step">, string>> & {
    readonly step: (from: string, to: string) => string;
  };
  readonly signals: Readonly<Record<Signal, string>>;
  readonly stalledHeaders: readonly string[];
  /** What BREAKDOWN calls the deals without a value. */
  readonly blankGroup: string;
  readonly breakdownHeaders: readonly string[];
  /** COHORT's headers; the stages stand between the deals and those that were won. */
  readonly cohortHeaders: Readonly<
    Record<"period" | "deals" | "won" | "open" | "medianDays" | "mature", string>
  >;
  readonly bottleneckHeaders: readonly string[];
  /** The corner of FLOW's matrix, and its row of deals that were nowhere before. */
  readonly flowFrom: string;
  readonly newDeals: string;
  readonly persistenceHeaders: readonly string[];
  readonly nextActionHeaders: readonly string[];
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly changeHeaders: readonly string[];
  readonly changes: Readonly<Record<Change, string>>;
  readonly checkHeaders: readonly string[];
  readonly noProblems: string;
  /** The effect of none, where notes stand below: what says nothing against the rows. */
  readonly notesFollow: string;
  /** For each problem of CHECK what is wrong, and what it does to the figures. */
  readonly problems: {
    readonly [Code in ProblemCode]: (
      params: ProblemParams[Code],
    ) => readonly [problem: string, effect: string];
  };
}
