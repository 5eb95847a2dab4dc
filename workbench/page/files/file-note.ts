import type { Loss } from "../../files/workbook-file";
import { element } from "../dom";
import { icon } from "../icons";

const MOST = 50;

/** A note about a file: a sentence, and what of it could not be kept. It stays until it is closed. */
export class FileNote {
  constructor(private readonly place: HTMLElement) {}

  /** @param before what the list begins with, such as "Left out:" */
  show(sentence: string, before = "", losses: readonly Loss[] = []): void {
    const more = losses.length - MOST;
    const items = losses.slice(0, MOST).map(itemOf);
    if (more > 0) items.push(element("li", {}, `and ${more} more`));
    this.place.replaceChildren(
      element(
        "div",
        { class: "file-note-text" },
        element("p", {}, losses.length > 0 ? `${sentence} ${before}` : sentence),
        ...(losses.length > 0 ? [element("ul", {}, ...items)] : []),
      ),
      element(
        "button",
        {
          type: "button",
          class: "file-note-close",
          "aria-label": "Close the note",
          title: "Close",
          click: () => this.hide(),
        },
        icon("close"),
      ),
    );
  }

  hide(): void {
    this.place.replaceChildren();
  }
}

const itemOf = ({ what, where }: Loss): HTMLElement =>
  element("li", {}, where === "" ? what : `${where}: ${what}`);
