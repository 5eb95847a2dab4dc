/**
 * Why a job on the workbook ended: `cancelled`, nothing is left of it; `build-failed`, nothing is left
 * of it; `remains-left`, the clean-up failed too, see `findRemains`; `no-template`: the id is unknown;
 * `bad-process`: its stages do not make a process; `bad-name`: no sheet can be called that.
 */
export type WorkbookErrorCode =
  "cancelled" | "build-failed" | "remains-left" | "no-template" | "bad-process" | "bad-name";

/** Without words: the pane makes the sentence. `cause` is what Excel said, if it said anything. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly cause?: unknown,
  ) {
    super(code);
    this.name = "WorkbookError";
  }
}
