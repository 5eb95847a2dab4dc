import type { RowsToImport } from "../../workbook/rows/import-rows";
import type { TableEntry } from "../../workbook/rows/list-tables";
import type { DealDraft, DealQuestion } from "../../workbook/rows/plan-deal";
import type { Fix } from "../../workbook/rows/plan-fixes";
import type { Playbook } from "../../workbook/rows/playbook";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { CsvFault } from "./read-csv";
import type { RowsAfter } from "./rows-after";
import type { RowsDone } from "./rows-tasks";

/** What was found wrong with the rows in use. */
export interface RowsCheck {
  /** of these rows */
  readonly of: RowsInUse;
  /** milliseconds since 1970 */
  readonly at: number;
  readonly problems: number;
  /** what can be put right without asking */
  readonly fixes: readonly Fix[];
}

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
  readonly inUse: RowsInUse | undefined;
  /** the name of rows that were chosen and are gone */
  readonly gone: string | undefined;
  /** undefined as long as nobody looked */
  readonly tables: readonly TableEntry[] | undefined;
  readonly view: RowsView;
  readonly check: RowsCheck | undefined;
  /** the ribbon asked for a check that is yet to be shown: of the next reading, or of the last */
  readonly sought: "unread" | "read" | undefined;
  /** why the file chosen last is not imported */
  readonly refused: CsvFault | undefined;
}

/** What happens in the place of the rows without Excel. */
export type RowsEvent =
  | { readonly kind: "forgotten" }
  | { readonly kind: "checked"; readonly check: RowsCheck }
  /** the check that was sought is before the person */
  | { readonly kind: "check-shown" }
  | { readonly kind: "table-chosen"; readonly table: string }
  | { readonly kind: "file-read"; readonly file: RowsToImport }
  | { readonly kind: "file-refused"; readonly fault: CsvFault }
  | { readonly kind: "deal-changed"; readonly column: number; readonly entry: string }
  /** back to everything, from a thing to decide */
  | { readonly kind: "left" };

export const initialRows: RowsState = {
  isRead: false,
  inUse: undefined,
  gone: undefined,
  tables: undefined,
  view: { kind: "overview" },
  check: undefined,
  sought: undefined,
  refused: undefined,
};

export function reduceRows(state: RowsState, event: RowsEvent): RowsState {
  switch (event.kind) {
    case "forgotten":
      return { ...state, isRead: false };
    case "checked":
      // The rows may have been read anew while they were being checked.
      return event.check.of === state.inUse ? { ...state, check: event.check } : state;
    case "check-shown":
      return { ...state, sought: undefined };
    case "table-chosen":
      return { ...state, view: { kind: "choosing", table: event.table } };
    case "file-read":
      return { ...state, refused: undefined, view: { kind: "importing", file: event.file } };
    case "file-refused":
      return { ...state, refused: event.fault };
    case "deal-changed": {
      const { view } = state;
      if (view.kind !== "adding") return state;
      const draft = { ...view.draft, [event.column]: event.entry };
      return { ...state, view: { ...view, draft } };
    }
    case "left":
      return { ...state, view: { kind: "overview" } };
  }
}

/** What is to be decided at the moment is not pushed aside by a check. */
export function seekCheck(state: RowsState): RowsState {
  return state.view.kind === "overview" ? { ...state, sought: "unread" } : state;
}

export function afterRows(state: RowsState, done: RowsDone): RowsState {
  switch (done.kind) {
    case "read":
      return {
        ...state,
        isRead: true,
        inUse: done.inUse,
        gone: done.gone,
        sought: state.sought && "read",
      };
    case "go-to-table":
      return state;
    case "tables": {
      const { place } = state.inUse?.choice ?? {};
      const present = done.tables.find(({ id }) => place?.kind === "table" && id === place.id);
      return {
        ...state,
        tables: done.tables,
        view: { kind: "choosing", table: (present ?? done.tables[0])?.id },
      };
    }
    case "use":
      // What cannot be read is not chosen: the question stands.
      return done.inUse === undefined ? state : afterwards(state, done.inUse, done.isNew);
    case "preview-fixes":
      return { ...state, view: { kind: "fixing", fixes: done.fixes } };
    case "begin-deal": {
      const { questions, book } = done;
      return { ...state, view: { kind: "adding", questions, book, draft: {} } };
    }
    case "add-deal":
      // What was entered is not lost where the columns are others by now.
      return afterwards(state, done.inUse, done.outcome.state === "added");
    case "import":
    case "undo-import":
    case "undo-deal":
    case "fix":
    case "undo-fixes":
      return afterwards(state, done.inUse, true);
  }
}

function afterwards(state: RowsState, after: RowsAfter, isElsewhere: boolean): RowsState {
  const view = isElsewhere ? ({ kind: "overview" } as const) : state.view;
  const inUse = after === "unread" ? state.inUse : after;
  return { ...state, isRead: true, inUse, gone: undefined, view, sought: undefined };
}
