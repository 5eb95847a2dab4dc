import type { FixReport, FixUndo } from "../../workbook/rows/apply-fixes";
import type { DealOutcome, DealUndo } from "../../workbook/rows/add-deal";
import type { RowsToImport } from "../../workbook/rows/import-rows";
import type { TableEntry } from "../../workbook/rows/list-tables";
import type { Fix } from "../../workbook/rows/plan-fixes";
import type { DealQuestion } from "../../workbook/rows/plan-deal";
import type { RowCell } from "../../workbook/rows/plan-row-edit";
import type { Playbook } from "../../workbook/rows/playbook";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { RowsChoice } from "../../workbook/rows/rows-choice";
import type { ImportUndo, ImportUndone } from "../../workbook/rows/undo-import";
import type { RowsAfter } from "./rows-after";

/** What the place of the rows asks of Excel; `read` serves the other places too. */
export type RowsJob =
  | { readonly kind: "read" }
  | { readonly kind: "tables" }
  | { readonly kind: "go-to-table"; readonly table: string }
  /** from now on these rows; those that are read already need not be read again */
  | { readonly kind: "use"; readonly choice: RowsChoice; readonly of?: RowsInUse | undefined }
  | { readonly kind: "use-selection" }
  | { readonly kind: "preview-fixes"; readonly inUse: RowsInUse; readonly fixes: readonly Fix[] }
  | { readonly kind: "fix"; readonly inUse: RowsInUse; readonly fixes: readonly Fix[] }
  | { readonly kind: "undo-fixes"; readonly undo: FixUndo }
  | { readonly kind: "import"; readonly rows: RowsToImport }
  | { readonly kind: "undo-import"; readonly undo: ImportUndo; readonly sheet: string }
  /** what the form for a new deal asks and shows */
  | { readonly kind: "begin-deal"; readonly inUse: RowsInUse }
  | { readonly kind: "add-deal"; readonly inUse: RowsInUse; readonly deal: NewDeal }
  | { readonly kind: "undo-deal"; readonly undo: DealUndo };

/** A deal to be written. */
export interface NewDeal {
  readonly name: string;
  readonly headers: readonly string[];
  readonly cells: readonly RowCell[];
}

/** The jobs that only read what the place shows. */
export const ROWS_READINGS: readonly RowsJob["kind"][] = ["read", "tables"];

/** What came of it. */
export type RowsDone =
  | {
      readonly kind: "read";
      readonly inUse: RowsInUse | undefined;
      /** what was chosen and is no longer there */
      readonly gone?: string | undefined;
    }
  | { readonly kind: "go-to-table" }
  | { readonly kind: "tables"; readonly tables: readonly TableEntry[] }
  | { readonly kind: "use"; readonly inUse: RowsInUse | undefined; readonly isNew: boolean }
  | { readonly kind: "preview-fixes"; readonly fixes: readonly Fix[] }
  | { readonly kind: "fix"; readonly report: FixReport; readonly inUse: RowsAfter }
  | {
      readonly kind: "import";
      readonly inUse: RowsAfter;
      readonly sheet: string;
      readonly count: number;
      readonly undo: ImportUndo;
    }
  | {
      readonly kind: "undo-import";
      readonly outcome: ImportUndone;
      readonly sheet: string;
      readonly inUse: RowsAfter;
    }
  | {
      readonly kind: "begin-deal";
      readonly questions: readonly DealQuestion[];
      readonly book: Playbook | undefined;
    }
  | {
      readonly kind: "add-deal";
      readonly outcome: DealOutcome;
      readonly name: string;
      readonly table: string;
      readonly inUse: RowsAfter;
    }
  | {
      readonly kind: "undo-deal";
      readonly undone: boolean;
      readonly inUse: RowsAfter;
    }
  | {
      readonly kind: "undo-fixes";
      readonly restored: number;
      readonly kept: number;
      readonly inUse: RowsAfter;
    };
