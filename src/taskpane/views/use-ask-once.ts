import { useEffect, useRef } from "react";
import type { Task } from "../tasks";
import { usePaneState, useTools } from "./pane-context";

/**
 * Asks Excel as soon as nothing else is at work, also when it fails: the message has the button for
 * another try.
 * @param about what is asked about, each thing once in a row; undefined asks for nothing
 */
export function useAskOnce(about: unknown, task: () => Task): void {
  const { perform, store } = useTools();
  // Drawn anew when what is at work ends.
  usePaneState();
  const asked = useRef<unknown>(undefined);
  useEffect(() => {
    // What another part asked since this was drawn goes first; nothing is asked beside it.
    if (about === undefined || about === asked.current || store.state().work) return;
    asked.current = about;
    perform(task());
  });
}
