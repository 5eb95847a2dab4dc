import type { Wire } from "../host/wire";
import { element } from "./dom";

/** Which part of the wire's work needs the frame: sending to its window. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  post(text: string, origin: string): void;
}

/**
 * The frame of the add-in's page, joined to the host by window messages, as Excel on the web does
 * it. It starts to load when it is put into the page.
 */
export function makeFrame(pageAddress: string, title: string, wire: () => Wire): AddInFrame {
  const frame = element("iframe", { title, src: pageAddress });
  window.addEventListener("message", (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    wire().receive(event.data);
  });
  return {
    element: frame,
    post: (text, origin) => frame.contentWindow?.postMessage(text, origin),
  };
}
