import { useEffect, useRef } from "react";
import { usePaneState, useTools } from "../views/pane-context";

/** Reads the charts of the workbook when the place opens, when they were refreshed, and after a write. */
export function useLook(): void {
  const { perform } = useTools();
  const { work, rows, refreshed, charts } = usePaneState();
  const { survey, looksLeft } = charts;
  const isFree = work === undefined;
  const asked = useRef<unknown>(NEVER);
  useEffect(() => {
    if (!isFree || !rows.isRead || asked.current === refreshed) return;
    asked.current = refreshed;
    perform({ kind: "charts", job: { kind: "look" }, isQuick: true });
  }, [isFree, rows.isRead, refreshed, perform]);
  useEffect(() => {
    if (!isFree || looksLeft === 0) return;
    const look = () => perform({ kind: "charts", job: { kind: "look" }, isQuick: true });
    const timer = setTimeout(look, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isFree, looksLeft, survey, perform]);
}

/** Excel calls functions in batches, half a second apart. */
const PAUSE_MS = 700;

const NEVER = {};
