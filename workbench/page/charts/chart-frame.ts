import type { Chart } from "../../host/charts/chart";
import { toPixels, toPoints } from "../../host/cells/points";
import { element } from "../dom";
import type { Box } from "./geometry";

/** The corners and edges by which a chart is resized: what of its box follows the pointer. */
const HANDLES = {
  nw: { left: 1, top: 1, width: -1, height: -1 },
  n: { left: 0, top: 1, width: 0, height: -1 },
  ne: { left: 0, top: 1, width: 1, height: -1 },
  e: { left: 0, top: 0, width: 1, height: 0 },
  se: { left: 0, top: 0, width: 1, height: 1 },
  s: { left: 0, top: 0, width: 0, height: 1 },
  sw: { left: 1, top: 0, width: -1, height: 1 },
  w: { left: 1, top: 0, width: -1, height: 0 },
} satisfies Record<string, Box>;

const MOVE: Box = { left: 1, top: 1, width: 0, height: 0 };
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const KEY_STEP = 8;
const SMALLEST = 40;

export interface ChartFrameHooks {
  zoom(): number;
  changed(): void;
  remove(): void;
}

/**
 * The box a chart stands in: moved by dragging it or with the arrow keys, resized by its handles or
 * with Shift and the arrow keys, deleted with Delete.
 */
export function chartFrame(chart: Chart, hooks: ChartFrameHooks): HTMLElement {
  const frame = element("div", { class: "chart", tabindex: "0", role: "group" });
  const handles = Object.entries(HANDLES).map(([name, part]) => {
    const handle = element("div", { class: `chart-handle chart-handle-${name}` });
    drag(handle, chart, part, hooks);
    return handle;
  });
  frame.append(element("div", { class: "chart-drawing" }), ...handles);
  drag(frame, chart, MOVE, hooks);
  frame.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (event.key === "Delete" || event.key === "Backspace") hooks.remove();
    else if (arrow)
      shift(chart, event.shiftKey ? HANDLES.se : MOVE, arrow[0] * KEY_STEP, arrow[1] * KEY_STEP);
    else return;
    event.preventDefault();
    event.stopPropagation();
    hooks.changed();
  });
  return frame;
}

export function boxOf({ left, top, width, height }: Chart): Box {
  return {
    left: toPixels(left),
    top: toPixels(top),
    width: toPixels(width),
    height: toPixels(height),
  };
}

function drag(grip: HTMLElement, chart: Chart, part: Box, hooks: ChartFrameHooks): void {
  grip.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) return;
    down.stopPropagation();
    grip.setPointerCapture(down.pointerId);
    let { clientX, clientY } = down;
    const move = (event: PointerEvent): void => {
      const zoom = hooks.zoom();
      shift(chart, part, (event.clientX - clientX) / zoom, (event.clientY - clientY) / zoom);
      ({ clientX, clientY } = event);
      hooks.changed();
    };
    grip.addEventListener("pointermove", move);
    grip.addEventListener(
      "lostpointercapture",
      () => grip.removeEventListener("pointermove", move),
      { once: true },
    );
  });
}

/** Moves the edges of a chart that a handle holds; it never leaves the sheet nor vanishes. */
function shift(chart: Chart, part: Box, right: number, down: number): void {
  const dx = toPoints(right);
  const dy = toPoints(down);
  const width = Math.max(SMALLEST, chart.width + part.width * dx);
  const height = Math.max(SMALLEST, chart.height + part.height * dy);
  chart.left = Math.max(0, chart.left + (part.width < 0 ? chart.width - width : part.left * dx));
  chart.top = Math.max(0, chart.top + (part.height < 0 ? chart.height - height : part.top * dy));
  chart.width = width;
  chart.height = height;
}
