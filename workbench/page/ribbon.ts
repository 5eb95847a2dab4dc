import type { RibbonControl, RibbonGroup, RibbonIcon } from "../manifest/read-manifest";
import { byId, element } from "./dom";
import { icon } from "./icons";

export interface RibbonActions {
  undo(): void;
  redo(): void;
  showTaskPane(): void;
  /** runs a function of the add-in's, by the control that asks for it */
  runFunction(control: RibbonControl, functionName: string): void;
}

const ICON_SIZE = 32;

/**
 * The ribbon as Excel draws it from the add-in's manifest: a group for each of the manifest's, its
 * buttons and menus with their icons; before them undo and redo, as on Excel's Home tab.
 */
export function drawRibbon(
  parent: HTMLElement,
  groups: readonly RibbonGroup[],
  actions: RibbonActions,
): void {
  parent.replaceChildren(
    ribbonGroup("Undo", [
      smallButton("Undo", "Ctrl+Z", "undo", actions.undo),
      smallButton("Redo", "Ctrl+Y", "redo", actions.redo),
    ]),
    ...groups.map((group) =>
      ribbonGroup(
        group.label,
        group.controls.map((control) => drawControl(control, actions)),
      ),
    ),
  );
}

/** The drawn button that opens the pane. */
export function paneOpener(groups: readonly RibbonGroup[]): HTMLElement | null {
  const opener = groups
    .flatMap(({ controls }) => controls)
    .find(({ action }) => action?.kind === "ShowTaskpane");
  return opener ? byId(opener.id) : null;
}

function ribbonGroup(label: string, controls: readonly HTMLElement[]): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": label },
    element("div", { class: "ribbon-controls" }, ...controls),
    element("div", { class: "ribbon-label", "aria-hidden": "true" }, label),
  );
}

function smallButton(
  label: string,
  keys: string,
  name: "undo" | "redo",
  run: () => void,
): HTMLElement {
  const title = `${label} (${keys})`;
  return element(
    "button",
    { type: "button", class: "ribbon-small", title, "aria-label": label, click: run },
    icon(name),
  );
}

function drawControl(control: RibbonControl, actions: RibbonActions): HTMLElement {
  if (control.kind === "Menu") return drawMenu(control, actions);
  const tip = `${control.tip.title}\n${control.tip.description}`;
  return element(
    "button",
    {
      type: "button",
      class: "ribbon-button",
      id: control.id,
      title: tip,
      "aria-description": control.tip.description,
      click: () => run(control, actions),
    },
    image(control.icons),
    element("span", {}, control.label),
  );
}

/** A menu opens below its button; the browser's own disclosure handles keys and readers. */
function drawMenu(control: RibbonControl, actions: RibbonActions): HTMLElement {
  const details = element("details", { class: "ribbon-menu", id: control.id });
  const items = control.items.map((item) =>
    element(
      "button",
      {
        type: "button",
        id: item.id,
        title: item.tip.description,
        click: () => {
          details.open = false;
          run(item, actions);
        },
      },
      image(item.icons),
      element("span", {}, item.label),
    ),
  );
  details.append(
    element(
      "summary",
      { class: "ribbon-button", title: control.tip.description },
      image(control.icons),
      element("span", {}, control.label),
    ),
    element("div", { class: "ribbon-menu-items" }, ...items),
  );
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
  return details;
}

function run(control: RibbonControl, actions: RibbonActions): void {
  if (control.action?.kind === "ShowTaskpane") actions.showTaskPane();
  else if (control.action) actions.runFunction(control, control.action.functionName);
}

/** The icon made for this size, or the next larger one. */
function image(icons: readonly RibbonIcon[]): HTMLElement {
  const sorted = [...icons].sort((one, other) => one.size - other.size);
  const fitting = sorted.find(({ size }) => size >= ICON_SIZE) ?? sorted.at(-1);
  return element("img", { src: fitting?.url ?? "", alt: "", width: "32", height: "32" });
}
