import { useEffect, useRef, type RefObject } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { usePaneState, useTools } from "../views/pane-context";
import { beginCheck, checkAgain } from "./begin-check";
import type { RowsCheck } from "./rows-state";

/**
 * Brings the check that the ribbon asked for before the person, when it is there: unfolded, in view, and
 * with the focus on its heading.
 * @param check what is known of problems in the rows in use
 * @returns for the button of its heading
 */
export function useSoughtCheck(
  inUse: RowsInUse,
  check: RowsCheck | undefined,
  unfold: () => void,
): RefObject<HTMLButtonElement | null> {
  const { store } = useTools();
  const { sought } = usePaneState().rows;
  const header = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sought !== "read") return;
    if (check === undefined) return beginCheck(store, inUse);
    if (check.kind === "cancelled") return checkAgain(store, inUse);
    if (check.kind !== "found") return;
    unfold();
    header.current?.focus();
    header.current?.scrollIntoView({ block: "start" });
    store.dispatch({ type: "rows", event: { kind: "check-shown", at: Date.now() } });
  });
  return header;
}
