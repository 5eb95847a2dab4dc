import type { Injector } from "@univerjs/core";
import { EDITOR_ACTIVATED, IContextService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { formatRect, rectOf } from "../../host/cells/addresses";
import type { Host } from "../../host/host";
import { element } from "../dom";
import { goTo } from "../go-to";
import { icon } from "../icons";
import { findCell } from "./find-cell";

/**
 * Ctrl+F: a bar over the grid that finds a text as the cells of the sheet show it. Enter goes to the next
 * cell with it, Shift+Enter to the one before, Esc gives the keyboard back to the grid.
 *
 * Univer's own finder looks into every cell there is, filled or not: 17 thousand million on a sheet as
 * large as Excel's. And what it replaces becomes text, a number too.
 */
export function findInSheet(injector: Injector, host: Host, container: HTMLElement): void {
  const field = element("input", {
    type: "text",
    class: "find-field",
    "aria-label": "Find in this sheet",
    placeholder: "Find in this sheet",
    autocomplete: "off",
    spellcheck: "false",
    input: () => (outcome.textContent = ""),
  });
  const outcome = element("output", { class: "find-outcome" });
  const go = (backwards: boolean): void => {
    if (field.value !== "") outcome.textContent = find(injector, host, field.value, backwards);
  };
  const close = (): void => {
    bar.hidden = true;
    outcome.textContent = "";
    injector.get(ILayoutService).focus();
  };
  const bar = element(
    "form",
    {
      role: "search",
      class: "find-bar",
      hidden: true,
      submit: (event) => (event.preventDefault(), go(false)),
    },
    field,
    outcome,
    barButton("previous", "Find previous (Shift+Enter)", () => go(true)),
    barButton("next", "Find next (Enter)", () => go(false)),
    barButton("close", "Close (Esc)", close),
  );
  bar.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.shiftKey && event.target === field) go(true);
    else return;
    event.preventDefault();
  });
  container.append(bar);
  document.addEventListener("keydown", (event) => {
    const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f";
    if (!isFind || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Who types into a cell goes on with it, as in Excel.
    if (injector.get(IContextService).getContextValue(EDITOR_ACTIVATED)) return;
    bar.hidden = false;
    field.focus();
    field.select();
  });
}

/** @returns what is to be said of it */
function find(injector: Injector, host: Host, wanted: string, backwards: boolean): string {
  const { sheetId, rect } = host.workbook.selection;
  const after = { row: rect.startRow, column: rect.startColumn };
  const found = findCell(host.workbook, sheetId, wanted, { after, backwards });
  if (!found) return "Not found";
  goTo(injector, host, found.row, found.column);
  return formatRect(rectOf(found.row, found.column));
}

const barButton = (
  drawing: "previous" | "next" | "close",
  title: string,
  click: () => void,
): HTMLElement =>
  element(
    "button",
    {
      type: "button",
      class: "find-button",
      title,
      "aria-label": title.replace(/ \(.*/, ""),
      click,
    },
    icon(drawing),
  );
