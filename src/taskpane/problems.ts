/** What can go wrong between pane and Excel, told apart by what the person can do about it. */
export const PROBLEM_KINDS = [
  "editing-cell",
  "protected",
  "session-lost",
  "too-large",
  "too-old",
  "busy",
  "dialog-open",
  "stopped",
  "gone",
  "name-taken",
  "bad-name",
  "unexpected",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem {
  readonly kind: ProblemKind;
  /** Excel's own word for it, shown small: for whoever is asked for help */
  readonly detail?: string;
  /** what a build that failed left in the workbook; undefined when nothing was being built */
  readonly left?: "nothing" | "remains";
}

/** Excel's error codes (Excel.ErrorCodes, and those of the library that carries the requests). */
const KIND_OF_CODE: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  AccessDenied: "protected",
  InvalidOrTimedOutSession: "session-lost",
  HostRestartNeeded: "session-lost",
  Unauthenticated: "session-lost",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  NotImplemented: "too-old",
  UnsupportedFeature: "too-old",
  UnsupportedOperation: "too-old",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  ConnectionFailure: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  RequestAborted: "stopped",
  InactiveWorkbook: "stopped",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  ItemAlreadyExists: "name-taken",
};

/** Any error, thrown by Excel or by ourselves, as something that can be said in a sentence. */
export function problemOf(error: unknown): Problem {
  if (isRecord(error) && error["name"] === "WorkbookError") return problemOfBuild(error);
  if (isRecord(error) && typeof error["code"] === "string" && error["code"] !== "")
    return { kind: KIND_OF_CODE[error["code"]] ?? "unexpected", detail: error["code"] };
  if (error instanceof Error && error.message !== "")
    return { kind: "unexpected", detail: error.message };
  return { kind: "unexpected" };
}

/** Whether the person ended the task themselves. */
export function isCancellation(error: unknown): boolean {
  return isRecord(error) && error["name"] === "WorkbookError" && error["code"] === "cancelled";
}

/** Our own error says what is left of the build; what caused it says what happened. */
function problemOfBuild(error: Record<string, unknown>): Problem {
  switch (error["code"]) {
    case "bad-name":
      return { kind: "bad-name", left: "nothing" };
    case "build-failed":
      return { ...problemOf(error["cause"]), left: "nothing" };
    case "remains-left":
      return { ...problemOf(error["cause"]), left: "remains" };
    default:
      return { kind: "unexpected", detail: String(error["code"]) };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
