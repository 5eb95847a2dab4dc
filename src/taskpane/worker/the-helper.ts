import type { Range } from "../../pipeline/cell-value";
import { pause } from "../pause";
import { createRowsHelper, HelperGone, type RowsHelper } from "./rows-helper";
import { startWorker } from "./start-worker";

/** With fewer rows a function is through before a message to the worker were there. */
const MANY_ROWS = 3000;

/** Whether a value is a range of so many rows that the pane is better not held up by them. */
export function hasManyRows(value: unknown): value is Range {
  return Array.isArray(value) && value.length > MANY_ROWS;
}

let helper: RowsHelper | undefined;

/** Asks the pane's worker; where there is none, the pane is held up for a moment and finds the same. */
export async function helped<Answer>(
  aside: (helper: RowsHelper) => Promise<unknown>,
  here: () => Promise<Answer>,
): Promise<Answer> {
  try {
    helper ??= createRowsHelper(startWorker(), pause);
    return (await aside(helper)) as Answer;
  } catch (error) {
    if (error instanceof HelperGone) return here();
    throw error;
  }
}
