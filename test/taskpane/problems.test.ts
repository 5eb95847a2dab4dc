import { paneWords } from "../../src/locales/en/pane";
import { messageOf } from "../../src/taskpane/message-of";
import {
  PROBLEM_KINDS,
  isCancellation,
  problemOf,
  type Problem,
} from "../../src/taskpane/problems";
import { WorkbookError } from "../../src/workbook/workbook-error";

/** As office.js makes them: an Error with a code; its texts are Excel's and never shown. */
const excelError = (code: string) => Object.assign(new Error("What Excel says."), { code });

interface Case {
  name: string;
  error: unknown;
  expected: Problem;
}

const codes: [string, Problem["kind"]][] = [
  ["InvalidOperationInCellEditMode", "editing-cell"],
  ["AccessDenied", "protected"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["HostRestartNeeded", "session-lost"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "too-old"],
  ["ActivityLimitReached", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialog-open"],
  ["RequestAborted", "stopped"],
  ["ItemNotFound", "gone"],
  ["ItemAlreadyExists", "name-taken"],
  ["GeneralException", "unexpected"],
  ["ACodeOfTomorrow", "unexpected"],
];

const cases: Case[] = [
  ...codes.map(([code, kind]) => ({
    name: code,
    error: excelError(code),
    expected: { kind, detail: code },
  })),
  {
    name: "a build that cleaned up after a refusal",
    error: new WorkbookError("build-failed", excelError("AccessDenied")),
    expected: { kind: "protected", detail: "AccessDenied", left: "nothing" },
  },
  {
    name: "a build that could not clean up, the session being lost",
    error: new WorkbookError("remains-left", excelError("InvalidOrTimedOutSession")),
    expected: { kind: "session-lost", detail: "InvalidOrTimedOutSession", left: "remains" },
  },
  {
    name: "a name that no sheet can have",
    error: new WorkbookError("bad-name"),
    expected: { kind: "bad-name", left: "nothing" },
  },
  {
    name: "a build that failed without Excel's doing",
    error: new WorkbookError("build-failed", new TypeError("x is undefined")),
    expected: { kind: "unexpected", detail: "x is undefined", left: "nothing" },
  },
  {
    name: "a template that is not there",
    error: new WorkbookError("no-template"),
    expected: { kind: "unexpected", detail: "no-template" },
  },
  {
    name: "a fault of our own",
    error: new RangeError("out of range"),
    expected: { kind: "unexpected", detail: "out of range" },
  },
  { name: "an empty error", error: new Error(""), expected: { kind: "unexpected" } },
  { name: "not an error at all", error: "oops", expected: { kind: "unexpected" } },
  { name: "nothing", error: undefined, expected: { kind: "unexpected" } },
];

test.each(cases)("problemOf: $name", ({ error, expected }) => {
  expect(problemOf(error)).toEqual(expected);
});

test("only our own cancelling is a cancellation", () => {
  expect(isCancellation(new WorkbookError("cancelled"))).toBe(true);
  expect(isCancellation(new WorkbookError("build-failed"))).toBe(false);
  expect(isCancellation(excelError("cancelled"))).toBe(false);
  expect(isCancellation(undefined)).toBe(false);
});

test.each(PROBLEM_KINDS)("%s: a title, a sentence that says what to do, and a way on", (kind) => {
  const task = { kind: "refresh" } as const;
  const message = messageOf({ kind: "problem", problem: { kind }, task }, paneWords)!;
  expect(message.intent).toBe("error");
  expect(message.title).toMatch(/^[A-Z].*\.$/);
  expect(message.text).toMatch(/^[A-Z].*\.$/);
  expect(message.detail).toBeUndefined();
  // What fails again as it stands is mended in the form, not tried again.
  const again = kind === "bad-name" ? undefined : { label: "Try again", task };
  expect(message.action).toEqual(again);
});

test("a refused build says that nothing was added, and names Excel's code small", () => {
  const task = { kind: "refresh" } as const;
  const problem: Problem = { kind: "protected", detail: "AccessDenied", left: "nothing" };
  expect(messageOf({ kind: "problem", problem, task }, paneWords)).toMatchObject({
    title: "Excel did not allow the change.",
    text: "Nothing was added to the workbook. The workbook or a sheet is protected or read-only: choose Unprotect on the Review tab or save a copy of your own, then try again.",
    detail: "Excel said: AccessDenied",
    action: { label: "Try again", task },
  });
});

test("remains are offered for removal before anything is tried again", () => {
  const task = { kind: "refresh" } as const;
  const problem: Problem = { kind: "session-lost", left: "remains" };
  expect(messageOf({ kind: "problem", problem, task }, paneWords)?.action).toEqual({
    label: "Remove",
    task: { kind: "remove-remains" },
  });
});
