import type { Range } from "../../pipeline/cells/cell-value";
import { pause } from "../pause";
import { createRowsHelper, HelperGone, HelperStopped, type RowsHelper } from "./rows-helper";
import { startWorker } from "./start-worker";

/** With fewer rows a function is through before a message to the worker were there. */
const MANY_ROWS = 3000;

/** Whether a value is a range of so many rows that the pane is better not held up by them. */
export function hasManyRows(value: unknown): value is Range {
  return Array.isArray(value) && value.length > MANY_ROWS;
}

let helper: RowsHelper | undefined;

/**
 * Asks the pane's worker; where there is none, the pane is held up for a moment and finds the same.
 * @param signal ends the worker when nobody waits for this answer any more; what else it was asked is
 *   asked of the next one
 * @throws the signal's reason then
 */
export async function helped<Answer>(
  aside: (helper: RowsHelper) => Promise<unknown>,
  here: () => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  signal?.throwIfAborted();
  const asked = (helper ??= createRowsHelper(startWorker(), pause));
  const stop = () => {
    asked.stop();
    if (helper === asked) helper = undefined;
  };
  signal?.addEventListener("abort", stop);
  try {
    return (await aside(asked)) as Answer;
  } catch (error) {
    if (error instanceof HelperStopped) return await helped(aside, here, signal);
    if (error instanceof HelperGone) return await here();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}
