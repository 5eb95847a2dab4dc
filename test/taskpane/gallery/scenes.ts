import { buildWords } from "../../../src/locales/en/build";
import { draftOfTemplate } from "../../../src/taskpane/build/draft-process";
import type { ProcessDraft } from "../../../src/taskpane/build/stage-draft";
import { findTemplate } from "../../../src/templates/templates";
import type { BuildResult } from "../../../src/workbook/build/build-types";
import { CHART_SCENES } from "../charts/charts-scenes";
import { METRIC_SCENES } from "../metrics/metric-scenes";
import { PLAYBOOK_SCENES } from "../playbook/playbook-scenes";
import { ROWS_SCENES } from "../rows/rows-scenes";
import { EDITED } from "./edited-stages";
import type { BuildForm } from "../../../src/taskpane/build/form";
import type { PaneEvent } from "../../../src/taskpane/pane-event";

/** States of the pane, each told as the events that lead there. */

export const FORM: BuildForm = {
  template: "seven-step",
  own: undefined,
  methodology: "none",
  language: "en",
  name: "Pipeline",
  usualName: "Pipeline",
  samples: true,
  nativeFunnel: false,
};

export const BUILT: BuildResult = {
  key: "pipeline-1",
  sheets: [
    { role: "pipeline", name: "Pipeline" },
    { role: "stages", name: "Stages" },
    { role: "lists", name: "Lists" },
    { role: "dashboard", name: "Dashboard" },
    { role: "playbook", name: "Playbook" },
  ],
  tables: ["Pipeline", "Stages"],
  names: [],
  deals: 60,
  goTo: { sheet: "Pipeline", address: "A5" },
  cameFrom: "Sheet1",
  spills: [],
  fingerprints: [],
};

/** The stages of a template, as they are edited. */
export const DRAFT: ProcessDraft = draftOfTemplate(findTemplate("seven-step")!, buildWords, "none");
/** Ids of stages of that draft. */
export const PREPARATION = 1;
export const CLOSING = 5;
export const FOLLOW_UP = 7;

const supported: PaneEvent = { type: "excel-answered", support: "supported" };
const looked: PaneEvent = { type: "looked", facts: { stamping: true, remains: undefined } };
const ready = [supported, looked];
const building: PaneEvent = { type: "task-started", task: { kind: "build", form: FORM } };
const done: PaneEvent = { type: "task-done", done: { kind: "build", result: BUILT } };
const built = [...ready, building, done];

const editing: PaneEvent[] = [...ready, { type: "editing-began", draft: DRAFT }];
const own: PaneEvent[] = [...editing, { type: "editing-used" }];
const unfolded: PaneEvent = { type: "stage-unfolded", id: PREPARATION };
const faulty: PaneEvent[] = [
  ...editing,
  unfolded,
  { type: "stage-changed", id: PREPARATION, change: { name: "Amount", chance: "lots" } },
  { type: "stage-changed", id: CLOSING, change: { name: "", days: "0" } },
  { type: "stage-changed", id: FOLLOW_UP, change: { name: "Won" } },
];

export const SCENES = {
  welcome: [
    supported,
    { type: "looked", facts: { stamping: true, remains: undefined, isFirstRun: true } },
  ],
  choosing: ready,
  "own-stages-none": [...ready, { type: "form-changed", change: { template: "own" } }],
  "own-stages": own,
  editing,
  "editing-one": [...editing, unfolded],
  "editing-faults": faulty,
  "editing-one-left": [
    ...editing,
    ...[0, 1, 2, 3, 4].map((id): PaneEvent => ({ type: "stage-removed", id })),
  ],
  "file-refused": [
    ...editing,
    {
      type: "file-refused",
      problems: [
        { path: ["stages", 1, "probability"], problem: "out-of-range" },
        { path: ["stages", 3, "checklist"], problem: "wrong-number-of-items" },
        { path: ["colour"], problem: "unknown-key" },
        { path: ["stages", 4, "name"], problem: "missing" },
      ],
    },
  ],
  "stages-edited": [
    supported,
    { type: "looked", facts: { stamping: true, remains: undefined, surveys: [EDITED] } },
  ],
  "name-missing": [...ready, { type: "form-changed", change: { name: " " } }],
  building: [
    ...ready,
    building,
    { type: "task-progressed", progress: { step: 3, steps: 8, doing: "dashboard" } },
  ],
  "waiting-for-a-cell": [...ready, building, { type: "task-waits" }],
  cancelling: [...ready, building, { type: "cancel-asked" }],
  cancelled: [...ready, building, { type: "task-cancelled" }],
  built,
  "not-undone": [
    ...built,
    { type: "task-started", task: { kind: "undo", built: BUILT } },
    {
      type: "task-done",
      done: { kind: "undo", report: { undone: false, edited: ["Pipeline", "Stages"] } },
    },
  ],
  undone: [
    ...built,
    { type: "task-started", task: { kind: "undo", built: BUILT } },
    { type: "task-done", done: { kind: "undo", report: { undone: true, removed: ["Pipeline"] } } },
  ],
  "build-failed": [
    ...ready,
    building,
    {
      type: "task-failed",
      problem: { kind: "protected", detail: "AccessDenied", left: "nothing" },
    },
  ],
  "remains-left": [
    ...ready,
    building,
    {
      type: "task-failed",
      problem: { kind: "session-lost", detail: "InvalidOrTimedOutSession", left: "remains" },
    },
  ],
  "remains-found": [
    supported,
    { type: "looked", facts: { stamping: false, remains: { sheets: ["Pipeline", "Stages"] } } },
  ],
  ...CHART_SCENES,
  functions: [
    ...ready,
    {
      type: "functions-read",
      functions: [
        {
          name: "CONVERSION",
          use: "Share of the deals that reach one stage and go on to another, as a fraction from 0 to 1.",
          parameters: [],
        },
        { name: "METRIC", use: "A figure of your own.", parameters: [] },
      ],
    },
    { type: "place-chosen", place: "metrics" },
    { type: "example-copied", name: "WINRATE", ok: true },
  ],
  "functions-not-read": [
    ...ready,
    { type: "functions-read", functions: [] },
    { type: "place-chosen", place: "metrics" },
  ],
  ...METRIC_SCENES,
  ...PLAYBOOK_SCENES,
  ...ROWS_SCENES,
  "not-excel": [{ type: "excel-answered", support: "not-excel" }],
  "too-old": [{ type: "excel-answered", support: "too-old" }],
} satisfies Record<string, readonly PaneEvent[]>;

export type Scene = keyof typeof SCENES;
