import { useEffect, useRef, type RefObject } from "react";
import { usePaneState, useTools } from "../views/pane-context";

/**
 * Brings the check that the ribbon asked for before the person, when it is there: unfolded, in view, and
 * with the focus on its heading.
 * @param isThere whether the check of the rows in use is shown
 * @returns for the button of its heading
 */
export function useSoughtCheck(
  isThere: boolean,
  unfold: () => void,
): RefObject<HTMLButtonElement | null> {
  const { store } = useTools();
  const { sought } = usePaneState().rows;
  const header = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isThere || sought !== "read") return;
    unfold();
    header.current?.focus();
    header.current?.scrollIntoView({ block: "start" });
    store.dispatch({ type: "rows", event: { kind: "check-shown" } });
  });
  return header;
}
