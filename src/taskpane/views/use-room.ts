import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * Whether a row has room for its labels: how wide they are is up to the language and to the fonts of the
 * machine.
 * @param frame what the row stands in, as wide with the labels as without them
 */
export function useRoom(
  frame: RefObject<HTMLElement | null>,
  row: RefObject<HTMLElement | null>,
): boolean {
  const [hasRoom, setHasRoom] = useState(true);
  /** how wide the frame would have to be, as far as that was seen */
  const needed = useRef(0);
  const measure = useCallback(() => {
    const { scrollWidth, clientWidth } = row.current!;
    const width = frame.current!.offsetWidth;
    if (scrollWidth > clientWidth) needed.current = width + scrollWidth - clientWidth;
    setHasRoom(width >= needed.current);
  }, [frame, row]);
  // Before the first picture, and with the labels once they seem to have room again.
  useLayoutEffect(measure, [measure, hasRoom]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, [measure, frame]);
  return hasRoom;
}
