import { useEffect, useRef } from "react";
import { usePaneState, useTools } from "../views/pane-context";

/** Reads the charts of the workbook when the place opens, and again when they were refreshed. */
export function useLook(): void {
  const { perform } = useTools();
  const { work, rows, refreshed } = usePaneState();
  const isFree = work === undefined;
  const asked = useRef<unknown>(NEVER);
  useEffect(() => {
    if (!isFree || !rows.isRead || asked.current === refreshed) return;
    asked.current = refreshed;
    perform({ kind: "charts", job: { kind: "look" }, isQuick: true });
  }, [isFree, rows.isRead, refreshed, perform]);
}

const NEVER = {};
