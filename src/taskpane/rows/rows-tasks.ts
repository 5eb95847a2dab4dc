import type { RowsInUse } from "../../workbook/read-rows";

/** What the place of the rows asks of Excel; `read` serves the other places too. */
export type RowsJob = { readonly kind: "read" };

/** What came of it. */
export type RowsDone = { readonly kind: "read"; readonly inUse: RowsInUse | undefined };
