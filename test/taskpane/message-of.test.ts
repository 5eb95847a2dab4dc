import { buildWords } from "../../src/locales/en/build";
import { paneWords } from "../../src/locales/en/pane";
import { draftFaults } from "../../src/taskpane/build/draft-faults";
import { chosenDraft } from "../../src/taskpane/build/editing";
import { mainAction } from "../../src/taskpane/main-action-of";
import { announcement, messageOf } from "../../src/taskpane/message-of";
import { initialState, type Notice } from "../../src/taskpane/state";
import { reduce } from "../../src/taskpane/reduce";
import type { PaneEvent } from "../../src/taskpane/pane-event";
import type { ChartState } from "../../src/workbook/build/build-types";
import { BUILT, FORM, SCENES } from "./gallery/scenes";

const refreshed = (...states: ChartState[]): Notice => ({
  kind: "done",
  done: {
    kind: "refresh",
    report: { charts: states.map((state) => ({ title: "C", sheet: "S", state, rows: 1 })) },
  },
});

const messages: { name: string; notice: Notice; intent: string; text: string }[] = [
  {
    name: "no charts of ours",
    notice: refreshed(),
    intent: "info",
    text: "There is no chart of ours to refresh in this workbook.",
  },
  {
    name: "two refreshed",
    notice: refreshed("refreshed", "refreshed"),
    intent: "success",
    text: "2 charts refreshed",
  },
  {
    name: "one refreshed, one up to date",
    notice: refreshed("refreshed", "unchanged"),
    intent: "success",
    text: "1 chart refreshed",
  },
  {
    name: "all up to date",
    notice: refreshed("unchanged", "unchanged"),
    intent: "success",
    text: "2 charts are up to date already",
  },
  {
    name: "a source gone",
    notice: refreshed("refreshed", "source-gone"),
    intent: "warning",
    text: "1 chart needs attention, 1 refreshed",
  },
  {
    name: "no rows, no room, a series gone",
    notice: refreshed("no-rows", "no-room", "series-gone"),
    intent: "warning",
    text: "3 charts need attention, 0 refreshed",
  },
  {
    name: "undone",
    notice: { kind: "done", done: { kind: "undo", report: { undone: true, removed: [] } } },
    intent: "success",
    text: "The pipeline is removed. The workbook is as it was.",
  },
  {
    name: "not undone",
    notice: {
      kind: "done",
      done: { kind: "undo", report: { undone: false, edited: ["Pipeline", "Stages"] } },
    },
    intent: "warning",
    text: "Nothing was removed: “Pipeline” and “Stages” have been edited since. Delete the sheets yourself if you no longer need them.",
  },
  {
    name: "remains removed",
    notice: { kind: "done", done: { kind: "remove-remains", removed: { sheets: ["Pipeline"] } } },
    intent: "success",
    text: "Removed: “Pipeline”.",
  },
  {
    name: "built",
    notice: { kind: "done", done: { kind: "build", result: BUILT } },
    intent: "success",
    text: "Pipeline built: 5 sheets, 60 sample deals",
  },
  {
    name: "built without samples",
    notice: { kind: "done", done: { kind: "build", result: { ...BUILT, deals: 0 } } },
    intent: "success",
    text: "Pipeline built: 5 sheets",
  },
  {
    name: "a stage moved",
    notice: { kind: "stage-moved", name: "Proposal", at: 3, count: 6 },
    intent: "info",
    text: "“Proposal” moved to position 3 of 6",
  },
  {
    name: "stages loaded",
    notice: { kind: "stages-loaded", count: 4 },
    intent: "success",
    text: "4 stages loaded",
  },
  {
    name: "the text of a file copied",
    notice: { kind: "stages-copied", ok: true },
    intent: "success",
    text: "The text is copied",
  },
  {
    name: "the text of a file not copied",
    notice: { kind: "stages-copied", ok: false },
    intent: "warning",
    text: "Copying is not allowed here: select the text and press Ctrl+C",
  },
  {
    name: "a file of another kind",
    notice: { kind: "file-refused", problems: [{ path: [], problem: "not-json" }] },
    intent: "error",
    text: "It is not a file of stages that Funnelbook saved.",
  },
  {
    name: "a stage in a file that is none, and a very long key",
    notice: {
      kind: "file-refused",
      problems: [
        { path: ["stages", 0], problem: "not-a-group" },
        { path: ["k".repeat(70)], problem: "unknown-key" },
      ],
    },
    intent: "error",
    text: `Stage 1: is not built as it should be. ${"k".repeat(60)}…: there is no such entry.`,
  },
  {
    name: "copying refused",
    notice: { kind: "copied", name: "WINRATE", ok: false },
    intent: "warning",
    text: "Copying is not allowed here: select the formula and press Ctrl+C",
  },
];

test.each(messages)("messageOf: $name", ({ notice, intent, text }) => {
  expect(messageOf(notice, paneWords)).toMatchObject({ intent, text });
});

const stateOf = (events: readonly PaneEvent[]) => events.reduce(reduce, initialState(FORM));

test.each<[keyof typeof SCENES, string]>([
  ["choosing", ""],
  ["building", "Building the pipeline …"],
  [
    "waiting-for-a-cell",
    "Excel has not answered yet. If you are editing a cell, press Enter to finish.",
  ],
  ["own-stages", "7 stages"],
  ["editing-one-left", "“Handling objections” is removed"],
  [
    "file-refused",
    "The file was not loaded. Stage 2, probability: is not a number in the range allowed. Stage 4, checklist: has too few entries or too many. colour: there is no such entry. And 1 more.",
  ],
  ["cancelling", "Stopping, and removing what was added …"],
  ["built", "Pipeline built: 5 sheets, 60 sample deals"],
  [
    "build-failed",
    "Excel did not allow the change. Nothing was added to the workbook. The workbook or a sheet is protected or read-only: choose Unprotect on the Review tab or save a copy of your own, then try again. Excel said: AccessDenied",
  ],
])("announcement: %s", (scene, expected) => {
  expect(announcement(stateOf(SCENES[scene]), paneWords)).toBe(expected);
});

test.each<[keyof typeof SCENES, string | undefined, boolean]>([
  ["choosing", "Create pipeline", true],
  ["name-missing", "Create pipeline", false],
  ["building", "Create pipeline", false],
  ["cancelled", "Create pipeline", true],
  ["built", "Go to Pipeline", true],
  ["own-stages-none", "Choose stages", true],
  ["own-stages", "Create pipeline", true],
  ["editing", "Use these stages", true],
  ["editing-faults", "Use these stages", false],
  ["charts", "Refresh charts", true],
  ["functions", undefined, false],
])("mainAction: %s", (scene, label, enabled) => {
  const state = stateOf(SCENES[scene]);
  const draft = state.editing ?? chosenDraft(state.form);
  const faults = draft ? draftFaults(draft, buildWords) : [];
  const action = mainAction(state, paneWords, faults);
  expect(action?.label).toBe(label);
  expect(action?.enabled ?? false).toBe(enabled);
});
