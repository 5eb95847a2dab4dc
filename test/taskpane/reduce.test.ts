import type { EditingEvent } from "../../src/taskpane/build/editing";
import type { Problem } from "../../src/taskpane/problems";
import { initialState, isBuilding, isWelcoming } from "../../src/taskpane/state";
import { reduce } from "../../src/taskpane/reduce";
import type { PaneEvent } from "../../src/taskpane/pane-event";
import type { PaneState, Place } from "../../src/taskpane/state";
import { BUILT, FORM } from "./gallery/scenes";

const fresh = initialState(FORM);
const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, fresh);

const build: PaneEvent = { type: "task-started", task: { kind: "build", form: FORM } };
const refresh: PaneEvent = { type: "task-started", task: { kind: "refresh" } };
const undo: PaneEvent = { type: "task-started", task: { kind: "undo", built: BUILT } };
const step: PaneEvent = {
  type: "task-progressed",
  progress: { step: 1, steps: 8, doing: "pipeline" },
};
const built: PaneEvent = { type: "task-done", done: { kind: "build", result: BUILT } };
const report = { charts: [] };
const refreshed: PaneEvent = { type: "task-done", done: { kind: "refresh", report } };
const problem: Problem = { kind: "busy", detail: "Timeout" };
const failed: PaneEvent = { type: "task-failed", problem };
const remains = { sheets: ["Pipeline"] };
const looked: PaneEvent = { type: "looked", facts: { stamping: true, remains } };

interface Case {
  name: string;
  given: PaneEvent[];
  event: PaneEvent;
  expected: Partial<PaneState>;
}

/** `expected` names all that differs from the state before; the rest must stay as it was. */
const cases: Case[] = [
  {
    name: "Excel's answer is kept",
    given: [],
    event: { type: "excel-answered", support: "too-old" },
    expected: { support: "too-old" },
  },
  {
    name: "the list of functions is kept, whatever else goes on",
    given: [build],
    event: { type: "functions-read", functions: [{ name: "F", use: "U.", parameters: [] }] },
    expected: { functions: [{ name: "F", use: "U.", parameters: [] }] },
  },
  {
    name: "a place is opened",
    given: [],
    event: { type: "place-chosen", place: "charts" },
    expected: { place: "charts" },
  },
  {
    name: "another place takes the message of this one away",
    given: [refresh, failed],
    event: { type: "place-chosen", place: "charts" },
    expected: { place: "charts", notice: undefined },
  },
  {
    name: "the same place again keeps its message",
    given: [refresh, failed],
    event: { type: "place-chosen", place: "build" },
    expected: {},
  },
  {
    name: "another place leaves a running task alone",
    given: [build],
    event: { type: "place-chosen", place: "metrics" },
    expected: { place: "metrics" },
  },
  {
    name: "one field of the form changes, the others stay",
    given: [],
    event: { type: "form-changed", change: { name: "EMEA" } },
    expected: { form: { ...FORM, name: "EMEA" } },
  },
  {
    name: "the usual name of another language takes the place of a usual name",
    given: [{ type: "form-changed", change: { language: "hu" } }],
    event: { type: "usual-name-known", language: "hu", name: "Értékesítés" },
    expected: {
      form: { ...FORM, language: "hu", name: "Értékesítés", usualName: "Értékesítés" },
    },
  },
  {
    name: "a name that the person gave stays",
    given: [{ type: "form-changed", change: { language: "hu", name: "EMEA" } }],
    event: { type: "usual-name-known", language: "hu", name: "Értékesítés" },
    expected: { form: { ...FORM, language: "hu", name: "EMEA", usualName: "Értékesítés" } },
  },
  {
    name: "words that come after another language was chosen change nothing",
    given: [{ type: "form-changed", change: { language: "fi" } }],
    event: { type: "usual-name-known", language: "hu", name: "Értékesítés" },
    expected: {},
  },
  {
    name: "nor do they under a build",
    given: [build],
    event: { type: "usual-name-known", language: "en", name: "Deals" },
    expected: {},
  },
  {
    name: "the form cannot change under a build",
    given: [build],
    event: { type: "form-changed", change: { name: "EMEA" } },
    expected: {},
  },
  {
    name: "the form can change while charts are refreshed",
    given: [refresh],
    event: { type: "form-changed", change: { samples: false } },
    expected: { form: { ...FORM, samples: false } },
  },
  {
    name: "a task starts and wipes the last message",
    given: [refresh, failed],
    event: refresh,
    expected: {
      notice: undefined,
      work: { task: { kind: "refresh" }, progress: undefined, waiting: false, cancelling: false },
    },
  },
  { name: "a second task is refused", given: [build], event: refresh, expected: {} },
  {
    name: "progress is shown, and ends the waiting",
    given: [build, { type: "task-waits" }],
    event: step,
    expected: {
      work: {
        task: { kind: "build", form: FORM },
        progress: { step: 1, steps: 8, doing: "pipeline" },
        waiting: false,
        cancelling: false,
      },
    },
  },
  {
    name: "a task that has begun to move is not said to wait",
    given: [build, step],
    event: { type: "task-waits" },
    expected: {},
  },
  { name: "waiting without a task", given: [], event: { type: "task-waits" }, expected: {} },
  { name: "progress without a task", given: [], event: step, expected: {} },
  { name: "a result without a task", given: [], event: built, expected: {} },
  { name: "cancelling without a task", given: [], event: { type: "cancel-asked" }, expected: {} },
  {
    name: "a cancelled build leaves a message and the form",
    given: [build, step, { type: "cancel-asked" }],
    event: { type: "task-cancelled" },
    expected: {
      work: undefined,
      notice: { kind: "cancelled", task: { kind: "build", form: FORM } },
    },
  },
  {
    name: "a build that ends before the cancelling reaches it is built",
    given: [build, { type: "cancel-asked" }],
    event: built,
    expected: {
      work: undefined,
      built: BUILT,
      notice: { kind: "done", done: { kind: "build", result: BUILT } },
    },
  },
  {
    name: "a failed task says what and keeps the task to try again",
    given: [refresh],
    event: failed,
    expected: {
      work: undefined,
      notice: { kind: "problem", problem, task: { kind: "refresh" } },
    },
  },
  {
    name: "rows that cannot be read are to be read again",
    given: [{ type: "task-started", task: { kind: "rows", job: { kind: "read" } } }],
    event: failed,
    expected: {
      work: undefined,
      rows: { ...fresh.rows, isUnread: true },
      notice: { kind: "problem", problem, task: { kind: "rows", job: { kind: "read" } } },
    },
  },
  {
    name: "undone: the card goes",
    given: [build, built, undo],
    event: { type: "task-done", done: { kind: "undo", report: { undone: true, removed: [] } } },
    expected: {
      work: undefined,
      built: undefined,
      notice: {
        kind: "done",
        done: { kind: "undo", report: { undone: true, removed: [] } },
      },
    },
  },
  {
    name: "not undone, for somebody edited it: the card stays",
    given: [build, built, undo],
    event: {
      type: "task-done",
      done: { kind: "undo", report: { undone: false, edited: ["Stages"] } },
    },
    expected: {
      work: undefined,
      notice: {
        kind: "done",
        done: { kind: "undo", report: { undone: false, edited: ["Stages"] } },
      },
    },
  },
  {
    name: "another pipeline: back to the form",
    given: [build, built],
    event: { type: "another-wanted" },
    expected: { built: undefined, notice: undefined },
  },
  {
    name: "no way back to the form while a task runs",
    given: [build, built, undo],
    event: { type: "another-wanted" },
    expected: {},
  },
  {
    name: "refreshed: the report is kept",
    given: [refresh],
    event: refreshed,
    expected: {
      work: undefined,
      refreshed: report,
      notice: { kind: "done", done: { kind: "refresh", report } },
    },
  },
  {
    name: "the workbook was looked at, also while a task runs",
    given: [build],
    event: looked,
    expected: { facts: { stamping: true, remains } },
  },
  {
    name: "the switch turns when Excel has saved it",
    given: [looked, { type: "task-started", task: { kind: "switch-stamping", on: false } }],
    event: { type: "task-done", done: { kind: "switch-stamping", on: false } },
    expected: { work: undefined, facts: { stamping: false, remains } },
  },
  {
    name: "the switch stays where it was when Excel refuses",
    given: [looked, { type: "task-started", task: { kind: "switch-stamping", on: false } }],
    event: failed,
    expected: {
      work: undefined,
      notice: { kind: "problem", problem, task: { kind: "switch-stamping", on: false } },
    },
  },
  {
    name: "remains that are kept are offered no more",
    given: [looked],
    event: { type: "remains-kept" },
    expected: { facts: { stamping: true, remains: undefined }, keptRemains: remains.sheets },
  },
  {
    name: "nor by a later look at the workbook",
    given: [looked, { type: "remains-kept" }],
    event: looked,
    expected: { facts: { stamping: true, remains: undefined } },
  },
  {
    name: "a check that is sought leads to the rows",
    given: [{ type: "example-copied", name: "WINRATE", ok: true }],
    event: { type: "check-sought" },
    expected: { place: "rows", notice: undefined, rows: { ...fresh.rows, sought: "unread" } },
  },
  {
    name: "a welcome that was seen is over",
    given: [],
    event: { type: "welcome-skipped" },
    expected: { isWelcomed: true },
  },
  {
    name: "what is selected is known",
    given: [],
    event: { type: "selected", selection: { sheet: "Pipeline", address: "A2" } },
    expected: { selection: { sheet: "Pipeline", address: "A2" } },
  },
  {
    name: "remains without sheets are offered too",
    given: [],
    event: { type: "looked", facts: { stamping: true, remains: { sheets: [] } } },
    expected: { facts: { stamping: true, remains: { sheets: [] } } },
  },
  {
    name: "remains of another build are offered all the same",
    given: [looked, { type: "remains-kept" }],
    event: { type: "looked", facts: { stamping: true, remains: { sheets: ["Deals"] } } },
    expected: { facts: { stamping: true, remains: { sheets: ["Deals"] } } },
  },
  {
    name: "remains that are removed are offered no more",
    given: [looked, { type: "task-started", task: { kind: "remove-remains" } }],
    event: { type: "task-done", done: { kind: "remove-remains", removed: remains } },
    expected: {
      work: undefined,
      facts: { stamping: true, remains: undefined },
      notice: { kind: "done", done: { kind: "remove-remains", removed: remains } },
    },
  },
  {
    name: "a sheet was shown: nothing to say",
    given: [build, built, { type: "task-started", task: { kind: "go-to", spot: BUILT.goTo } }],
    event: { type: "task-done", done: { kind: "go-to" } },
    expected: { work: undefined },
  },
  {
    name: "an example was copied",
    given: [],
    event: { type: "example-copied", name: "WINRATE", ok: true },
    expected: { notice: { kind: "copied", name: "WINRATE", ok: true } },
  },
  {
    name: "a message is dismissed",
    given: [refresh, failed],
    event: { type: "notice-dismissed" },
    expected: { notice: undefined },
  },
  {
    name: "a ribbon command's report opens its place",
    given: [],
    event: {
      type: "reported",
      place: "charts",
      notice: { kind: "done", done: { kind: "refresh", report } },
    },
    expected: {
      place: "charts",
      refreshed: report,
      notice: { kind: "done", done: { kind: "refresh", report } },
    },
  },
  {
    name: "a ribbon command's problem opens its place, the last report stays",
    given: [refresh, refreshed],
    event: {
      type: "reported",
      place: "charts",
      notice: { kind: "problem", problem, task: { kind: "refresh" } },
    },
    expected: {
      place: "charts",
      notice: { kind: "problem", problem, task: { kind: "refresh" } },
    },
  },
  {
    name: "a ribbon command's report does not disturb a running task",
    given: [build],
    event: {
      type: "reported",
      place: "charts",
      notice: { kind: "done", done: { kind: "refresh", report } },
    },
    expected: {},
  },
];

test.each(cases)("reduce: $name", ({ given, event, expected }) => {
  const before = after(...given);
  const frozen = structuredClone(before);
  expect(reduce(before, event)).toEqual({ ...before, ...expected });
  expect(before).toEqual(frozen);
});

// Those of the editor are in editing.test.ts, those of a place with the place.
test("every kind of event is in the table", () => {
  const inTable = new Set(cases.map(({ event }) => event.type));
  // A record, so that a new event is a type error here until it is listed.
  const all: Record<Exclude<PaneEvent["type"], EditingEvent["type"] | Place>, true> = {
    "excel-answered": true,
    "functions-read": true,
    "place-chosen": true,
    "check-sought": true,
    "form-changed": true,
    "usual-name-known": true,
    "another-wanted": true,
    "remains-kept": true,
    "welcome-skipped": true,
    looked: true,
    selected: true,
    "task-started": true,
    "task-progressed": true,
    "task-waits": true,
    "cancel-asked": true,
    "task-done": true,
    "task-cancelled": true,
    "task-failed": true,
    reported: true,
    "example-copied": true,
    "notice-dismissed": true,
  };
  expect([...inTable].sort()).toEqual(Object.keys(all).sort());
});

test("isWelcoming: as long as nothing was begun, and nobody has seen enough of it", () => {
  const first: PaneEvent = {
    type: "looked",
    facts: { stamping: true, remains: undefined, isFirstRun: true },
  };
  expect(isWelcoming(fresh)).toBe(false);
  expect(isWelcoming(after(looked))).toBe(false);
  expect(isWelcoming(after(first))).toBe(true);
  expect(isWelcoming(after(first, { type: "welcome-skipped" }))).toBe(false);
  expect(isWelcoming(after(first, { type: "welcome-skipped" }, first))).toBe(false);
  expect(isWelcoming(after(first, build))).toBe(false);
  expect(isWelcoming(after(first, build, built))).toBe(false);
});

test("the same cells selected again are no news", () => {
  const selected: PaneEvent = { type: "selected", selection: { sheet: "Deals", address: "A2" } };
  const state = after(selected);
  expect(reduce(state, structuredClone(selected))).toBe(state);
});

test("isBuilding: only while the build runs", () => {
  expect(isBuilding(fresh)).toBe(false);
  expect(isBuilding(after(build))).toBe(true);
  expect(isBuilding(after(refresh))).toBe(false);
  expect(isBuilding(after(build, built))).toBe(false);
});
