import type { Pipeline } from "../../pipeline/pipeline";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { hasManyRows, helped } from "../worker/the-helper";
import { checkRows, type CheckedRows } from "./check-rows";

/** Of the time of a check aside, the part in which the rows are sent. */
const SHARE_OF_SENDING = 0.3;

interface CheckHooks {
  readonly signal?: AbortSignal;
  /** how far it is, from 0 to 1 */
  readonly progress?: (share: number) => void;
}

/**
 * What CHECK finds in the rows in use; in many rows the pane's worker looks for it.
 * @throws the signal's reason once nobody waits for it any more
 */
export async function checkAside(
  rows: RowsInUse,
  pipeline: Pipeline,
  { signal, progress }: CheckHooks = {},
): Promise<CheckedRows> {
  const { values, ...rest } = rows;
  const here = async () => {
    const found = await checkRows(rows, pipeline);
    signal?.throwIfAborted();
    return found;
  };
  if (!hasManyRows(values)) return here();
  return helped(
    async (helper) => {
      const range = await helper.send(values, (share) => progress?.(SHARE_OF_SENDING * share));
      return helper.ask({ of: "check", rows: rest, range }, (share) =>
        progress?.(SHARE_OF_SENDING + (1 - SHARE_OF_SENDING) * share),
      );
    },
    here,
    signal,
  );
}
