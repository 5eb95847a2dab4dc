import { readRowsInUse, type RowsInUse } from "../../workbook/rows/read-rows";
import type { PartsHooks } from "../../workbook/read-parts";

/** The rows in use after a job; "unread" where Excel did not tell of them: then they are known as before. */
export type RowsAfter = RowsInUse | "unread" | undefined;

/**
 * Reads the rows in use once a job is done. That it is done, and can be undone, does not hang on the
 * reading.
 */
export async function rowsAfter(
  context: Excel.RequestContext,
  hooks: PartsHooks,
): Promise<RowsAfter> {
  try {
    return await readRowsInUse(context, hooks);
  } catch (failed) {
    console.warn(failed);
    return "unread";
  }
}
