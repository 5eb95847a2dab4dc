import type { RowsDone } from "../../../src/taskpane/rows/rows-tasks";
import type { RowsEvent } from "../../../src/taskpane/rows/rows-state";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import type { Fix } from "../../../src/workbook/rows/plan-fixes";
import { planColumn } from "../../../src/workbook/rows/plan-import";
import { allAtOnce } from "../../../src/pipeline/steps";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";

const FIRST_LETTERS = ["A", "B", "C", "D", "E", "F"];

/** Deals with all that a check finds; the stages are in no known order. */
export const ROWS: RowsInUse = {
  choice: { place: { kind: "table", table: "Export", id: "1" }, options: [], stages: undefined },
  name: "Export",
  sheet: "CRM",
  address: "B3:H9",
  values: [
    ["Deal", "Owner", "Stage", "Amount", "Created", "Region", "Notes"],
    ...FIRST_LETTERS.map((name, at) => [
      at === 0 ? '<img src=x onerror="document.title = 1">' : name,
      "Ann",
      ["Call", "Pitch", "Contract", "Won", "Lost", "Call"][at],
      at === 1 ? "2,500" : at === 4 ? "" : 1000,
      at === 2 ? "2026-01-15" : 46000 + at,
      "North",
      "",
    ]),
  ],
  stages: undefined,
};

/** Rows in the order of a Stages table, whose places and stages the pane only tells. */
export const OURS: RowsInUse = {
  ...ROWS,
  choice: { ...ROWS.choice, stages: { table: "Stages" } },
  stages: [["Call"], ["Pitch"], ["Contract"], ["Won"], ["Lost"]],
};

export const FIXES: readonly Fix[] = [
  { kind: "stage", row: 2, column: 2, before: "Pich", after: "Pitch" },
  { kind: "date", row: 3, column: 4, before: "2026-01-15", after: 46037 },
  { kind: "amount", row: 2, column: 3, before: "2,500", after: 2500 },
];

/** Stands for the file that was chosen. */
const FILE = {};

const IMPORTED = {
  headers: ["Deal", "Stage", "Amount", "Close date"],
  rows: [
    ["Acme <b>", "Call", "1,200", "03/04/2026"],
    ["Zeta", "Won", "900", "05/06/2026"],
  ],
};

export const rowsDone = (done: RowsDone): PaneEvent[] => [
  { type: "task-started", task: { kind: "rows", job: { kind: "read" }, isQuick: true } },
  { type: "task-done", done: { kind: "rows", done } },
];
const rowsEvent = (event: RowsEvent): PaneEvent => ({ type: "rows", event });
const fileRead = rowsEvent({
  kind: "file-read",
  source: FILE,
  file: {
    name: "deals 2026",
    table: IMPORTED,
    columns: IMPORTED.headers.map((_, column) => allAtOnce(planColumn(IMPORTED, column))),
  },
});

const ready: PaneEvent[] = [
  { type: "excel-answered", support: "supported" },
  { type: "place-chosen", place: "rows" },
];
const read = (inUse: RowsInUse) => [...ready, ...rowsDone({ kind: "read", inUse })];
const table = { id: "1", name: "Export", sheet: "CRM", rows: 6, stages: undefined };

/** The states of My rows that look different. */
export const ROWS_SCENES = {
  "rows-none": [...ready, ...rowsDone({ kind: "read", inUse: undefined })],
  "rows-gone": [...ready, ...rowsDone({ kind: "read", inUse: undefined, gone: "Export" })],
  "rows-unread": [
    ...ready,
    ...rowsDone({
      kind: "import",
      inUse: "unread",
      sheet: "Export",
      count: 2,
      undo: { choice: ROWS.choice, values: ROWS.values, before: undefined },
    }),
  ],
  rows: read(ROWS),
  "rows-in-order": read(OURS),
  "rows-unreadable": read({
    ...ROWS,
    values: [
      ["Fruit", "Price"],
      ["Apple", 1],
    ],
  }),
  "rows-range": read({
    ...ROWS,
    choice: { ...ROWS.choice, place: { kind: "range", sheet: "CRM", address: "B3:H9" } },
    name: "CRM!B3:H9",
  }),
  "rows-choosing": [
    ...read(ROWS),
    ...rowsDone({
      kind: "tables",
      tables: [
        { ...table, id: "0", name: "Pipeline", kind: "ours" },
        { ...table, kind: "deals" },
        { ...table, id: "2", name: "Prices", kind: "other" },
      ],
    }),
  ],
  "rows-fixing": [...read(ROWS), ...rowsDone({ kind: "preview-fixes", fixes: FIXES })],
  "rows-fixed": [
    ...read(ROWS),
    ...rowsDone({
      kind: "fix",
      report: {
        undo: {
          sheet: "CRM",
          cells: [{ row: 1, column: 1, before: 1, after: "1", deal: "[]" }],
          identifiers: [],
        },
        kept: 1,
      },
      inUse: ROWS,
    }),
  ],
  "rows-refused": [
    ...read(ROWS),
    rowsEvent({ kind: "file-chosen", source: FILE }),
    rowsEvent({ kind: "file-refused", source: FILE, fault: "empty" }),
  ],
  "rows-reading-file": [
    ...ready,
    ...rowsDone({ kind: "read", inUse: undefined }),
    rowsEvent({ kind: "file-chosen", source: FILE }),
    rowsEvent({ kind: "file-progressed", source: FILE, share: 0.4 }),
  ],
  "rows-importing": [...read(ROWS), rowsEvent({ kind: "file-chosen", source: FILE }), fileRead],
  "rows-file-waiting": [
    ...read(OURS),
    rowsEvent({ kind: "file-chosen", source: FILE }),
    ...rowsDone({ kind: "begin-deal", questions: [], book: undefined }),
    fileRead,
  ],
  "rows-adding": [
    ...read(OURS),
    ...rowsDone({
      kind: "begin-deal",
      questions: [
        { column: 5, question: "Can they pay for it?", answers: ["Yes", "No"] },
        { column: 6, question: "Situation", hint: "How they do it today.", answers: [] },
      ],
      book: {
        language: "en",
        sheet: "Playbook",
        stages: [
          {
            stage: "Call",
            purpose: [],
            entry: [],
            exit: [],
            checklist: ["Find out who decides", "Note where the lead came from"],
            questions: [],
            method: [],
            others: [],
          },
        ],
        method: "SPIN selling",
        columns: [],
      },
    }),
    rowsEvent({ kind: "deal-changed", column: 3, entry: "lots" }),
  ],
} satisfies Record<string, readonly PaneEvent[]>;
