import type { RowsToImport } from "../../workbook/rows/import-rows";
import type { TableEntry } from "../../workbook/rows/list-tables";
import type { DealDraft, DealQuestion } from "../../workbook/rows/plan-deal";
import type { Fix } from "../../workbook/rows/plan-fixes";
import type { Playbook } from "../../workbook/rows/playbook";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { CheckedRows } from "./check-rows";
import type { CsvFault } from "./read-csv";
import type { RowsAfter } from "./rows-after";
import type { RowsDone } from "./rows-tasks";
import { areSameRows } from "./same-rows";

/** How far the check of these rows is, and what it found. */
export type RowsCheck = { readonly of: RowsInUse } &
  /** it takes long; `share` from 0 to 1, undefined while nobody knows */
  (
    | { readonly kind: "looking"; readonly share: number | undefined }
    | { readonly kind: "cancelled" }
    | {
        readonly kind: "found";
        /** milliseconds since 1970 */
        readonly at: number;
        readonly found: CheckedRows;
        /** whether it was said to run */
        readonly tookLong: boolean;
      }
  );

/** What the place shows: everything on the rows, or one thing to decide. */
export type RowsView =
  | { readonly kind: "overview" }
  /** `table` is the id of the chosen one */
  | { readonly kind: "choosing"; readonly table: string | undefined }
  | { readonly kind: "fixing"; readonly fixes: readonly Fix[] }
  | { readonly kind: "importing"; readonly file: RowsToImport }
  | {
      readonly kind: "adding";
      readonly questions: readonly DealQuestion[];
      readonly book: Playbook | undefined;
      readonly draft: DealDraft;
    };

export interface RowsState {
  /** whether the workbook was read; without rows in use it holds none that we know */
  readonly isRead: boolean;
  /** whether Excel did not tell of the rows when it was last asked: without rows in use nobody knows them */
  readonly isUnread: boolean;
  readonly inUse: RowsInUse | undefined;
  /** the name of rows that were chosen and are gone */
  readonly gone: string | undefined;
  /** undefined as long as nobody looked */
  readonly tables: readonly TableEntry[] | undefined;
  readonly view: RowsView;
  readonly check: RowsCheck | undefined;
  /** the ribbon asked for a check that is yet to be shown: of the next reading, or of the last */
  readonly sought: "unread" | "read" | undefined;
  /** the file that is being read */
  readonly reading: FileReading | undefined;
  /** a file that is read, and is shown once what is to be decided at the moment is decided */
  readonly waiting: RowsToImport | undefined;
  /** why the file chosen last is not imported */
  readonly refused: CsvFault | undefined;
}

export interface FileReading {
  /** tells one reading from another */
  readonly source: object;
  /** from 0 to 1; undefined of one that is over before it would be read */
  readonly share: number | undefined;
}

/** What happens in the place of the rows without Excel. */
export type RowsEvent =
  | { readonly kind: "forgotten" }
  | {
      readonly kind: "check-progressed";
      readonly of: RowsInUse;
      readonly share: number | undefined;
    }
  | { readonly kind: "check-cancelled"; readonly of: RowsInUse }
  | { readonly kind: "check-failed"; readonly of: RowsInUse }
  | {
      readonly kind: "checked";
      readonly of: RowsInUse;
      readonly at: number;
      readonly found: CheckedRows;
    }
  /** the check that was sought is before the person; `at` in milliseconds since 1970 */
  | { readonly kind: "check-shown"; readonly at: number }
  | { readonly kind: "table-chosen"; readonly table: string }
  | { readonly kind: "file-chosen"; readonly source: object }
  | { readonly kind: "file-progressed"; readonly source: object; readonly share: number }
  | { readonly kind: "file-read"; readonly source: object; readonly file: RowsToImport }
  | { readonly kind: "file-refused"; readonly source: object; readonly fault: CsvFault }
  | { readonly kind: "file-left" }
  | { readonly kind: "deal-changed"; readonly column: number; readonly entry: string }
  /** back to everything, from a thing to decide */
  | { readonly kind: "left" };

export const initialRows: RowsState = {
  isRead: false,
  isUnread: false,
  inUse: undefined,
  gone: undefined,
  tables: undefined,
  view: { kind: "overview" },
  check: undefined,
  sought: undefined,
  reading: undefined,
  waiting: undefined,
  refused: undefined,
};

export function reduceRows(state: RowsState, event: RowsEvent): RowsState {
  switch (event.kind) {
    case "forgotten":
      return { ...state, isRead: false };
    case "check-progressed":
    case "check-cancelled":
    case "check-failed":
    case "checked":
      // The rows may be others than those that were being checked.
      return areSameRows(event.of, state.inUse) ? withCheck(state, event) : state;
    case "check-shown": {
      const { check } = state;
      // The rows were read for it, and are those that were checked.
      const known = check?.kind === "found" ? { ...check, at: event.at } : check;
      return { ...state, sought: undefined, check: known };
    }
    case "table-chosen":
      return { ...state, view: { kind: "choosing", table: event.table } };
    case "file-chosen":
      return { ...state, reading: { source: event.source, share: undefined }, refused: undefined };
    case "file-progressed":
    case "file-read":
    case "file-refused":
      // Of one that was left, or followed by another, nothing is told any more.
      return event.source === state.reading?.source ? withFile(state, event) : state;
    case "file-left":
      return { ...state, reading: undefined };
    case "deal-changed": {
      const { view } = state;
      if (view.kind !== "adding") return state;
      const draft = { ...view.draft, [event.column]: event.entry };
      return { ...state, view: { ...view, draft } };
    }
    case "left":
      return atOverview(state);
  }
}

/** Back at everything, or at the file that was read meanwhile. */
function atOverview(state: RowsState): RowsState {
  const { waiting } = state;
  if (waiting === undefined) return { ...state, view: { kind: "overview" } };
  return { ...state, view: { kind: "importing", file: waiting }, waiting: undefined };
}

/** What was decided is done with; a file that was read since stays before the person. */
function decided(state: RowsState): RowsState {
  return state.view.kind === "importing" ? state : atOverview(state);
}

/** Shows what was asked for; a file that was read since waits for it. */
function withView(state: RowsState, view: RowsView): RowsState {
  const waiting = state.view.kind === "importing" ? state.view.file : state.waiting;
  return { ...state, view, waiting };
}

type CheckEvent = Extract<RowsEvent, { of: RowsInUse }>;

function withCheck(state: RowsState, event: CheckEvent): RowsState {
  const of = state.inUse!;
  switch (event.kind) {
    case "check-progressed":
      return { ...state, check: { kind: "looking", of, share: event.share } };
    case "check-cancelled":
      return { ...state, check: { kind: "cancelled", of } };
    case "check-failed":
      return { ...state, check: undefined, sought: undefined };
    case "checked": {
      const tookLong = state.check?.of === of && state.check.kind === "looking";
      return { ...state, check: { kind: "found", of, at: event.at, found: event.found, tookLong } };
    }
  }
}

/** What is known of problems stays known of rows that were read again and have not changed. */
function withRows(state: RowsState, inUse: RowsInUse | undefined): RowsState {
  const { check } = state;
  const isKept = check !== undefined && inUse !== undefined && areSameRows(check.of, inUse);
  return { ...state, inUse, check: isKept ? { ...check, of: inUse } : undefined };
}

type FileEvent = Extract<RowsEvent, { kind: `file-${string}`; source: object }>;

function withFile(state: RowsState, event: Exclude<FileEvent, { kind: "file-chosen" }>): RowsState {
  switch (event.kind) {
    case "file-progressed":
      return { ...state, reading: { source: event.source, share: event.share } };
    case "file-read": {
      const read = { ...state, reading: undefined, waiting: event.file };
      // What is to be decided at the moment is not pushed aside by a file.
      return state.view.kind === "overview" ? atOverview(read) : read;
    }
    case "file-refused":
      return { ...state, reading: undefined, refused: event.fault };
  }
}

/** What is to be decided at the moment is not pushed aside by a check. */
export function seekCheck(state: RowsState): RowsState {
  return state.view.kind === "overview" ? { ...state, sought: "unread" } : state;
}

/** What is known of the rows stays so where Excel does not tell of them. */
export function withUnread(state: RowsState): RowsState {
  return { ...state, isUnread: true };
}

export function afterRows(state: RowsState, done: RowsDone): RowsState {
  switch (done.kind) {
    case "read":
      return {
        ...withRows(state, done.inUse),
        isRead: true,
        isUnread: false,
        gone: done.gone,
        sought: state.sought && "read",
      };
    case "go-to-table":
      return state;
    case "tables": {
      const { place } = state.inUse?.choice ?? {};
      const present = done.tables.find(({ id }) => place?.kind === "table" && id === place.id);
      const table = (present ?? done.tables[0])?.id;
      return { ...withView(state, { kind: "choosing", table }), tables: done.tables };
    }
    case "use":
      // What cannot be read is not chosen: the question stands.
      if (done.inUse === undefined) return state;
      return afterwards(done.isNew ? decided(state) : state, done.inUse);
    case "preview-fixes":
      return withView(state, { kind: "fixing", fixes: done.fixes });
    case "begin-deal": {
      const { questions, book } = done;
      return withView(state, { kind: "adding", questions, book, draft: {} });
    }
    case "add-deal":
      // What was entered is not lost where the columns are others by now.
      return afterwards(done.outcome.state === "added" ? decided(state) : state, done.inUse);
    case "import":
      // Those known before are in use no more.
      return afterwards({ ...atOverview(state), inUse: undefined }, done.inUse);
    case "undo-import": {
      const isGone = done.outcome.state === "undone";
      const there = decided(state);
      return afterwards(isGone ? { ...there, inUse: undefined } : there, done.inUse);
    }
    case "fix":
      return afterwards(decided(state), done.inUse);
    case "undo-deal":
    case "undo-fixes":
      // What was begun since is gone on with; but fixes are of the rows as they were.
      return afterwards(state.view.kind === "fixing" ? atOverview(state) : state, done.inUse);
  }
}

function afterwards(state: RowsState, after: RowsAfter): RowsState {
  const isUnread = after === "unread";
  const inUse = isUnread ? state.inUse : after;
  const isRead = !isUnread || inUse !== undefined;
  return { ...withRows(state, inUse), isRead, isUnread, gone: undefined, sought: undefined };
}
