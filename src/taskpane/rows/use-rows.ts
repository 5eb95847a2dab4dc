import { READ_ROWS } from "../tasks";
import { usePaneState } from "../views/pane-context";
import { useAskOnce } from "../views/use-ask-once";
import type { RowsState } from "./rows-state";

/** The rows in use, read anew when the place that asks for them opens. */
export function useRows(): RowsState {
  useAskOnce("rows", () => READ_ROWS);
  return usePaneState().rows;
}
