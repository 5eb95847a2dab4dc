import type { PaneEvent } from "../../../src/taskpane/pane-event";
import {
  BOOK,
  LOG,
  REASONED,
  ROWS,
  bookRead,
  logRow,
  opened,
  reasonedRow,
  rowOf,
  selected,
} from "./playbook-cases";

const ready: PaneEvent = { type: "excel-answered", support: "supported" };
const read = [ready, ...opened(ROWS), ...bookRead(BOOK)];
const FRUIT = { ...ROWS, values: [["Fruit"], ["Apple"]], stages: undefined };

/** The states of the playbook that look different. */
export const PLAYBOOK_SCENES = {
  "playbook-no-rows": [ready, ...opened(undefined)],
  "playbook-no-deals": [ready, ...opened(FRUIT)],
  "playbook-none": read,
  "playbook-deal": [...read, selected(rowOf(1))],
  "playbook-unknown-stage": [...read, ...bookRead(undefined), selected(rowOf(2))],
  "playbook-reasons": [
    ready,
    ...opened(REASONED),
    ...bookRead(BOOK, REASONED, ["Too dear", "No need"]),
    selected(reasonedRow(2)),
  ],
  "playbook-log": [ready, ...opened(LOG), ...bookRead(BOOK, LOG), selected(logRow(1))],
  "playbook-left-out": [...read, selected(rowOf(4))],
} satisfies Record<string, readonly PaneEvent[]>;
