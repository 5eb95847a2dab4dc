import type {
  AdditionOutcome,
  AdditionUndo,
  PlannedAddition,
} from "../../workbook/rows/append-row";
import type { RowCell } from "../../workbook/rows/plan-row-edit";
import type { Playbook } from "../../workbook/rows/playbook";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { PlannedRow, RowOutcome, RowUndo } from "../../workbook/rows/write-row";
import type { RowsAfter } from "../rows/rows-after";

/** What is written in the row of a deal, for the sentence that tells of it. */
export type RowNews =
  | { readonly kind: "moved"; readonly deal: string; readonly stage: string }
  | { readonly kind: "next-step"; readonly deal: string };

/** What this place asks of Excel. */
export type PlaybookJob =
  | {
      readonly kind: "read-book";
      readonly rows: RowsInUse;
      readonly stages: readonly string[];
      /** a cell whose dropdown lists the reasons for a loss */
      readonly reasonCell: string | undefined;
    }
  | {
      readonly kind: "write-row";
      readonly planned: PlannedRow;
      readonly cells: readonly RowCell[];
      readonly news: RowNews;
    }
  | { readonly kind: "undo-row"; readonly undo: RowUndo }
  /** a move that a log of changes has a row for */
  | { readonly kind: "add-row"; readonly planned: PlannedAddition; readonly news: RowNews }
  | { readonly kind: "undo-added"; readonly undo: AdditionUndo };

/** The jobs that only read what the place shows. */
export const PLAYBOOK_READINGS: readonly PlaybookJob["kind"][] = ["read-book"];

/** What came of it. */
export type PlaybookDone =
  | {
      readonly kind: "read-book";
      /** the rows that it was asked for */
      readonly rows: RowsInUse;
      /** undefined where none is known */
      readonly book: Playbook | undefined;
      /** why deals are lost; undefined where the sheet has no list */
      readonly reasons: readonly string[] | undefined;
    }
  | { readonly kind: "write-row"; readonly outcome: RowOutcome; readonly news: RowNews }
  | { readonly kind: "undo-row"; readonly undone: boolean }
  | {
      readonly kind: "add-row";
      readonly outcome: AdditionOutcome;
      readonly news: RowNews;
      readonly sheet: string;
      /** as they are afterwards */
      readonly inUse: RowsAfter;
    }
  | {
      readonly kind: "undo-added";
      readonly undone: boolean;
      readonly inUse: RowsAfter;
    };
