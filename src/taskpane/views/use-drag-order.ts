import { useRef, useState, type PointerEvent } from "react";

/**
 * Lets the rows of a list be put in order with the pointer. The list holds the pointer, since the rows
 * are moved in the page while it is down.
 * @param onMove where among the rows the dragged one belongs by now
 */
export function useDragOrder<Id extends number | string>(onMove: (id: Id, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Id>();
  const end = () => setDragged(undefined);
  return {
    dragged,
    grip: (id: Id) => ({
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        // Else it would begin to select text.
        event.preventDefault();
        list.current?.setPointerCapture(event.pointerId);
        setDragged(id);
      },
    }),
    list: {
      ref: list,
      onPointerMove({ clientY }: PointerEvent) {
        if (dragged === undefined || list.current === null) return;
        const others = Array.from(list.current.children).filter((row) => row.id !== rowId(dragged));
        // Passing the middle of a row, so that rows of unlike height do not change to and fro.
        onMove(dragged, others.filter((row) => middle(row) < clientY).length);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onLostPointerCapture: end,
    },
  };
}

/** The id in the page of a stage's row; a name may hold what an id may not. */
export function rowId(stage: number | string): string {
  return `stage-${encodeURIComponent(stage)}`;
}

function middle(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
