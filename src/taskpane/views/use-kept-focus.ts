import { useEffect, type RefObject } from "react";

/**
 * Keeps the keyboard's place: when what had the focus is gone (a button of a card that was closed, or of
 * a place that made room for another), the focus goes to the heading of what is shown instead of to
 * nowhere; where that has yet to arrive, when it does.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = (event: FocusEvent) => (last = event.target as Element);
    // A click beside everything puts the focus down on purpose; one on a control is followed by focusin.
    const forget = () => (last = null);
    const look = () => {
      const isLost = last !== null && !last.isConnected;
      if (isLost && document.activeElement === document.body)
        frame.current?.querySelector<HTMLElement>("h1")?.focus();
    };
    const changes = new MutationObserver(look);
    if (frame.current) changes.observe(frame.current, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget);
    return () => {
      changes.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget);
    };
  }, [frame]);
}
