import type { Playbook } from "../../workbook/rows/playbook";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { SelectedRow } from "../../workbook/rows/read-selected-row";
import type { PlaybookDone } from "./playbook-tasks";

/** A playbook, and the rows that it was read for. */
export interface ReadPlaybook {
  readonly rows: RowsInUse;
  readonly book: Playbook | undefined;
  readonly reasons: readonly string[] | undefined;
}

export interface PlaybookState {
  /** the playbook that was read last */
  readonly read: ReadPlaybook | undefined;
  /** the selected row of the rows in use, as it is now */
  readonly row: SelectedRow | undefined;
  /** lines of check lists that are ticked, by `tickKey`; nobody but the pane knows of them */
  readonly ticked: readonly string[];
}

export type PlaybookEvent =
  | { readonly kind: "row-read"; readonly row: SelectedRow | undefined }
  | { readonly kind: "line-ticked"; readonly key: string; readonly isTicked: boolean };

export const initialPlaybook: PlaybookState = { read: undefined, row: undefined, ticked: [] };

export function reducePlaybook(state: PlaybookState, event: PlaybookEvent): PlaybookState {
  switch (event.kind) {
    case "row-read":
      return isSame(event.row, state.row) ? state : { ...state, row: event.row };
    case "line-ticked": {
      const others = state.ticked.filter((key) => key !== event.key);
      return { ...state, ticked: event.isTicked ? [...others, event.key] : others };
    }
  }
}

export function afterPlaybook(state: PlaybookState, done: PlaybookDone): PlaybookState {
  switch (done.kind) {
    case "read-book":
      return { ...state, read: { rows: done.rows, book: done.book, reasons: done.reasons } };
    case "write-row":
    case "undo-row":
    case "add-row":
    case "undo-added":
      // The row is read anew by whoever follows it.
      return state;
  }
}

/** What was read for the rows in use, also where they were read again since; that of other rows is none. */
export function playbookFor(
  { read }: PlaybookState,
  inUse: RowsInUse | undefined,
): ReadPlaybook | undefined {
  const choiceOf = (rows: RowsInUse | undefined) => JSON.stringify(rows?.choice);
  return read && choiceOf(read.rows) === choiceOf(inUse) ? read : undefined;
}

/** One line of the check list of a deal in a stage. */
export function tickKey(deal: string, stage: string, line: string): string {
  return JSON.stringify([deal, stage, line]);
}

function isSame(one: SelectedRow | undefined, other: SelectedRow | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
