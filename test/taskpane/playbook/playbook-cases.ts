import type { SelectedRow } from "../../../src/workbook/rows/read-selected-row";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import type { Task } from "../../../src/taskpane/tasks";
import type { Playbook } from "../../../src/workbook/rows/playbook";

/** Rows in use with a deal of each kind, and the events by which the pane comes to know of them. */

const VALUES: unknown[][] = [
  ["Deal", "Account", "Stage", "Lead", "Offer", "Won", "Lost", "Next step", "Next step date"],
  ["D-1", "Acme <b>", "Lead", 46000, "", "", "", "Call", 46010],
  ["D-2", "Beta", "Offer", 46000, 46030, "", "", "", ""],
  ["D-3", "", "Lost", 46000, "", "", 46001, "", ""],
  ["D-4", "Broken", "Offer", 46000, "soon", "", "", "", ""],
  ["", "", "", "", "", "", "", "", ""],
];

export const ROWS: RowsInUse = {
  choice: { place: { kind: "table", table: "Deals" }, options: [], stages: undefined },
  name: "Deals",
  sheet: "Sales",
  address: "B3:J8",
  values: VALUES,
  stages: [
    ["Stage", "Kind", "Target days"],
    ["Lead", "Open", 14],
    ["Offer", "Open", ""],
    ["Won", "Won", ""],
    ["Lost", "Lost", ""],
  ],
};

/** A row of ROWS, from 0 with the header; other cells than when the rows were read, if given. */
export function rowOf(row: number, cells = VALUES[row]!): SelectedRow {
  return { sheet: "Sales", address: "B3:J8", top: 2, left: 1, row, cells };
}

/** With a column for the reason of a loss. */
export const REASONED: RowsInUse = {
  ...ROWS,
  address: "B3:K8",
  values: VALUES.map((row, at) => [...row, at === 0 ? "Lost reason" : at === 3 ? "Price" : ""]),
};

/** A row of REASONED, from 0 with the header; with another reason, if given. */
export function reasonedRow(row: number, reason?: string): SelectedRow {
  const cells = REASONED.values[row]!;
  return {
    ...rowOf(row, reason === undefined ? [...cells] : [...cells.slice(0, -1), reason]),
    address: "B3:K8",
  };
}

/** A log of changes in cells that are no table. */
export const LOG: RowsInUse = {
  ...ROWS,
  choice: {
    ...ROWS.choice,
    place: { kind: "range", sheet: "Sales", address: "B3:D6" },
  },
  name: "Sales!B3:D6",
  address: "B3:D6",
  values: [
    ["Deal", "Stage", "Changed"],
    ["a", "Lead", 46000],
    ["b", "Lead", 46002],
    ["a", "Offer", 46001],
  ],
};

/** A row of LOG, from 0 with the header. */
export function logRow(row: number): SelectedRow {
  return { sheet: "Sales", address: "B3:D6", top: 2, left: 1, row, cells: LOG.values[row]! };
}

/** The pane in its place, with these rows read. */
export function opened(inUse: RowsInUse | undefined): PaneEvent[] {
  const task: Task = { kind: "rows", job: { kind: "read" } };
  return [
    { type: "place-chosen", place: "playbook" },
    { type: "task-started", task },
    { type: "task-done", done: { kind: "rows", done: { kind: "read", inUse } } },
  ];
}

export const selected = (row: SelectedRow | undefined): PaneEvent => ({
  type: "playbook",
  event: { kind: "row-read", row },
});

export function bookRead(
  book: Playbook | undefined,
  rows = ROWS,
  reasons?: readonly string[],
): PaneEvent[] {
  const job = { kind: "read-book", rows, stages: [], reasonCell: undefined } as const;
  const task: Task = { kind: "playbook", job };
  const done = { kind: "read-book", rows, book, reasons } as const;
  return [
    { type: "task-started", task },
    { type: "task-done", done: { kind: "playbook", done } },
  ];
}

const NOTHING = { purpose: [], entry: [], exit: [], checklist: [], questions: [] };

/** A team's playbook that says something of the first stage alone. */
export const BOOK: Playbook = {
  language: "en",
  sheet: "Playbook",
  method: "SPIN selling",
  columns: [{ header: "Next step", prompt: "What they have agreed to do." }],
  stages: [
    {
      stage: "Lead",
      purpose: ["Find out whether they need it."],
      entry: ["A name and a reason."],
      exit: ["They need it.", "They can pay for it."],
      checklist: ["Ask who decides", "Note where the lead came from"],
      questions: ["What made you look at this now?", "Who else is touched by it?"],
      method: ["Ask about the situation before the problem."],
      others: [{ title: "Watch out", lines: ["Students who write a thesis"] }],
    },
    { stage: "Offer", ...NOTHING, method: [], others: [] },
  ],
};
