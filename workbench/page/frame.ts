import type { Wire } from "../host/wire";

export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  post(text: string, origin: string): void;
}

/** The frame of the add-in's page, joined to the host by window messages, as Excel on the web does it. */
export function openFrame(parent: HTMLElement, pageAddress: string, wire: Wire): AddInFrame {
  const element = document.createElement("iframe");
  // office.js learns from the window's name who its host is; it must be there before the page.
  element.name = wire.frameName();
  element.title = "Add-in";
  window.addEventListener("message", (event: MessageEvent) => {
    if (event.source !== element.contentWindow || typeof event.data !== "string") return;
    wire.receive(event.data);
  });
  element.src = pageAddress;
  parent.append(element);
  return {
    element,
    post: (text, origin) => element.contentWindow?.postMessage(text, origin),
  };
}
