import { useEffect, useRef } from "react";
import { usePaneState, useTools } from "../views/pane-context";
import type { RowsState } from "./rows-state";

/** The rows in use, read anew when the place that asks for them opens. */
export function useRows(): RowsState {
  const { perform } = useTools();
  const { rows, work } = usePaneState();
  const isFree = work === undefined;
  const isAsked = useRef(false);
  useEffect(() => {
    // Asked once, also when it fails: then the message has the button for another try.
    if (isAsked.current || !isFree) return;
    isAsked.current = true;
    perform({ kind: "rows", job: { kind: "read" }, isQuick: true });
  }, [isFree, perform]);
  return rows;
}
