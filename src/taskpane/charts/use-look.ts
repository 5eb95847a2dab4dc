import { useEffect } from "react";
import type { Task } from "../tasks";
import { usePaneState, useTools } from "../views/pane-context";
import { useAskOnce } from "../views/use-ask-once";

const LOOK: Task = { kind: "charts", job: { kind: "look" }, isQuick: true };

/** Reads the charts of the workbook when the place opens, when they were refreshed, and after a write. */
export function useLook(): void {
  const { perform } = useTools();
  const { work, rows, refreshed, charts } = usePaneState();
  const { survey, looksLeft } = charts;
  const isFree = work === undefined;
  useAskOnce(rows.isRead ? (refreshed ?? "charts") : undefined, () => LOOK);
  useEffect(() => {
    if (!isFree || looksLeft === 0) return;
    const timer = setTimeout(() => perform(LOOK), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isFree, looksLeft, survey, perform]);
}

/** Excel calls functions in batches, half a second apart. */
const PAUSE_MS = 700;
