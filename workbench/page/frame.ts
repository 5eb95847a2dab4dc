import type { Wire } from "../host/api/wire";
import { element } from "./dom";

/** Which part of the wire's work needs the frame: sending to its window. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  post(text: string, origin: string): void;
  /** loads the page, once more when it is there already; a new wire begins with it */
  load(): void;
}

/**
 * The frame of the add-in's page, joined to the host by window messages, as Excel on the web does
 * it. It starts to load when it is put into the page.
 */
export function makeFrame(pageAddress: string, title: string, wire: () => Wire): AddInFrame {
  const frame = element("iframe", { title });
  window.addEventListener("message", (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    wire().receive(event.data);
  });
  return {
    element: frame,
    post: (text, origin) => frame.contentWindow?.postMessage(text, origin),
    load() {
      // office.js learns from the window's name who its host is; it must be there before the page.
      frame.name = wire().frameName();
      if (frame.src === "") frame.src = pageAddress;
      else reload(frame, pageAddress);
    },
  };
}

/** Where the page says in its address what it shows, it does so still; the address of another origin is not ours to see. */
function reload(frame: HTMLIFrameElement, pageAddress: string): void {
  try {
    frame.contentWindow!.location.reload();
  } catch {
    frame.src = pageAddress;
  }
}
