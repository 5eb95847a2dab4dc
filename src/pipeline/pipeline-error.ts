/** Which numbers an argument takes. */
export interface NumberBounds {
  readonly above?: number;
  readonly least?: number;
  readonly below?: number;
  readonly most?: number;
  readonly isWhole?: boolean;
}

/** What has no place in METRIC's expression. */
export type RefusedPart =
  | "assignment"
  | "function"
  | "list"
  | "object"
  | "property"
  | "range"
  | "lines"
  | "operator"
  | "text"
  | "value"
  | "literal";

/** What each error knows; the locale turns it into a sentence. No text in here. */
export interface ErrorParams {
  "no-range": { argument: string; received: string };
  "no-header": Record<string, never>;
  "no-stage-column": { headers: readonly string[] };
  "layout-lacks": { layout: string; missing: "stage" | "changed" | "stage-dates" };
  "too-many-stages": { count: number; limit: number };
  "not-stages": { received: string };
  "no-deals": { leftOut: number };
  "no-chosen-deals": { total: number };
  "unknown-stage": {
    argument: string;
    stage: string;
    nearest: string | undefined;
    stages: readonly string[];
  };
  "order-unknown": { stages: readonly string[] };
  "empty-stages": Record<string, never>;
  "missing-stage": { argument: string };
  "missing-argument": {
    argument: string;
    need: "number" | "day" | "column" | "expression" | "criterion";
  };
  "not-a-number": { argument: string; bounds: NumberBounds; received: string };
  "error-argument": { argument: string; code: string };
  "stage-not-in-order": { argument: string; stage: string };
  "not-after": { from: string; to: string };
  "no-next-stage": { from: string };
  "no-strict-loss": { stage: string };
  "none-reached": { stage: string };
  "none-closed": Record<string, never>;
  "no-amount": { stage: string };
  "no-closed-amount": Record<string, never>;
  "loss-stage-unknown": { unknown: number; lost: number };
  "no-stage-dates": Record<string, never>;
  "no-finished-stay": { stage: string };
  "no-span": { from: string; to: string; negative: number };
  "one-span": Record<string, never>;
  "median-not-reached": { longest: number; unit: string };
  "beyond-longest": { days: number; longest: number };
  "empty-group": { argument: string; stage: string };
  "groups-overlap": { count: number; deal: string };
  "none-resolved": { stage: string };
  "none-won-from": { stage: string };
  "few-to-learn-from": { minimum: number };
  "nothing-in-period": { period: string };
  "no-mature-cohort": Record<string, never>;
  "no-finished-period": { period: string };
  "no-target-days": { stage: string | undefined };
  "no-amount-column": Record<string, never>;
  "no-probability": { method: string; minimum: number };
  "no-expected-close": Record<string, never>;
  "not-up-to-won": { argument: string; stage: string };
  "few-closed": { stage: string; closed: number; minimum: number };
  "none-won": Record<string, never>;
  "no-won-amount": Record<string, never>;
  "zero-cycle": Record<string, never>;
  "end-before-start": { start: number; end: number };
  "target-met": { target: number; won: number };
  "no-starts": Record<string, never>;
  "too-many-periods": { count: number; limit: number; first: string; last: string };
  "no-benchmark": { stage: string };
  "no-history": Record<string, never>;
  "no-follow-ups": Record<string, never>;
  "none-lost": Record<string, never>;
  "error-in-row": { code: string };
  "no-dates": Record<string, never>;
  "not-a-word": { argument: string; words: readonly string[]; received: string };
  "misplaced-option": { argument: string; column: string; formula: string };
  "odd-options": { last: string };
  "unknown-column": { column: string; nearest: string | undefined; columns: readonly string[] };
  "unknown-setting": { setting: string; nearest: string | undefined; settings: readonly string[] };
  "bad-word": { setting: string; words: readonly string[]; received: string };
  "bad-day": { setting: string; received: string };
  "no-currency-column": { currency: string };
  "unclear-date": { criterion: string };
  "long-criterion": { limit: number };
  "mixed-currencies": { currencies: readonly string[] };
  "expression-too-long": { length: number; limit: number };
  "expression-too-deep": { limit: number };
  "expression-too-big": { limit: number };
  "expression-unreadable": { at: number; near: string };
  "expression-unknown-word": {
    word: string;
    nearest: string | undefined;
    words: readonly string[];
  };
  "expression-refused": { word: string; part: RefusedPart };
  "expression-implicit": { word: string };
  "expression-no-function": { word: string };
  "expression-no-figure": { word: string };
  "expression-arguments": {
    word: string;
    /** Least and most. */
    takes: readonly [number, number];
    of: "stages" | "values";
  };
  "expression-list": { word: string };
  "expression-truth": { word: string };
  "bad-share": { received: number };
  "divided-by-zero": { divisor: string };
  "no-values": { list: string };
  "not-finite": Record<string, never>;
  /** A part of a function that comes when it is used. */
  "part-not-loaded": { name: "CHECK" | "METRIC" };
}

export type ErrorCode = keyof ErrorParams;

/** The only thing the core throws: a code of a closed list with the facts of the case. */
export class PipelineError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "PipelineError";

  constructor(
    readonly code: Code,
    readonly params: ErrorParams[Code],
  ) {
    super(code);
  }
}

const NOTHING_TO_COMPUTE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "no-header",
  "no-stage-column",
  "no-deals",
  "no-chosen-deals",
  "unknown-stage",
  "order-unknown",
  "none-reached",
  "none-closed",
  "no-amount",
  "no-closed-amount",
  "loss-stage-unknown",
  "no-stage-dates",
  "no-finished-stay",
  "no-span",
  "one-span",
  "median-not-reached",
  "beyond-longest",
  "empty-group",
  "none-resolved",
  "none-won-from",
  "few-to-learn-from",
  "nothing-in-period",
  "no-mature-cohort",
  "no-finished-period",
  "no-target-days",
  "no-amount-column",
  "no-probability",
  "no-expected-close",
  "few-closed",
  "none-won",
  "no-won-amount",
  "zero-cycle",
  "target-met",
  "no-starts",
  "no-benchmark",
  "no-history",
  "no-follow-ups",
  "none-lost",
  "error-in-row",
  "no-dates",
  "divided-by-zero",
  "no-values",
]);

/** True for #N/A (nothing to compute from), false for #VALUE! (an argument the user can fix). */
export function isNothingToCompute(code: ErrorCode): boolean {
  return NOTHING_TO_COMPUTE.has(code);
}
