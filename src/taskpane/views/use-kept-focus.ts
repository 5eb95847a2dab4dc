import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard's place: when what had the focus is gone after a redraw (a button of a card that
 * was closed), the focus goes to the heading of what is shown instead of to nowhere.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => (last.current = event.target as Element);
    // A click beside everything puts the focus down on purpose; one on a control is followed by focusin.
    const forget = () => (last.current = null);
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget);
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget);
    };
  }, []);
  useLayoutEffect(() => {
    const lost = last.current !== null && !last.current.isConnected;
    if (lost && document.activeElement === document.body)
      frame.current?.querySelector<HTMLElement>("h1")?.focus();
  });
}
