import type { PaneState } from "../host/pane-state";
import { element } from "./dom";
import { icon } from "./icons";

const DEFAULT_WIDTH = 350;
const SMALLEST = 320;
const STEP = 10;

/**
 * The task pane's frame at the right: title, close button and an edge to drag. Closing it hides the
 * add-in's page and keeps it running, as in a shared runtime; the keyboard goes to the button that
 * opens it again.
 */
export function drawPane(
  parent: HTMLElement,
  title: string,
  frame: HTMLIFrameElement,
  state: PaneState,
  opener: () => HTMLElement | null,
): void {
  const edge = element("div", {
    class: "pane-edge",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": "Width of the task pane",
  });
  const close = element(
    "button",
    {
      type: "button",
      class: "pane-close",
      "aria-label": "Close the task pane",
      title: "Close",
      click: () => (state.visible = false),
    },
    icon("close"),
  );
  parent.append(
    edge,
    element("div", { class: "pane-head" }, element("h2", {}, title), close),
    frame,
  );
  const setWidth = widthSetter(parent, edge);
  setWidth(DEFAULT_WIDTH);
  dragEdge(edge, frame, setWidth);
  edge.addEventListener("keydown", (event) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction !== undefined) setWidth(parent.offsetWidth + direction * STEP);
  });
  const show = (visible: boolean): void => {
    const hadFocus = parent.contains(document.activeElement);
    parent.hidden = !visible;
    if (!visible && hadFocus) opener()?.focus();
  };
  state.onChange(show);
  show(state.visible);
}

function widthSetter(parent: HTMLElement, edge: HTMLElement): (width: number) => void {
  return (width) => {
    const widest = Math.max(SMALLEST, Math.floor(window.innerWidth / 2));
    const rounded = Math.round(Math.min(widest, Math.max(SMALLEST, width)));
    parent.style.width = `${rounded}px`;
    edge.setAttribute("aria-valuenow", String(rounded));
    edge.setAttribute("aria-valuemin", String(SMALLEST));
    edge.setAttribute("aria-valuemax", String(widest));
  };
}

function dragEdge(
  edge: HTMLElement,
  frame: HTMLIFrameElement,
  setWidth: (width: number) => void,
): void {
  edge.addEventListener("pointerdown", (event) => {
    edge.setPointerCapture(event.pointerId);
    // The frame would take the pointer's moves for itself.
    frame.style.pointerEvents = "none";
    const move = (moved: PointerEvent): void => setWidth(window.innerWidth - moved.clientX);
    const end = (): void => {
      frame.style.pointerEvents = "";
      edge.removeEventListener("pointermove", move);
    };
    edge.addEventListener("pointermove", move);
    edge.addEventListener("lostpointercapture", end, { once: true });
  });
}
