import type { PaneWords } from "../locales/pane-words";
import { sheetNameFault } from "../workbook/sheet-name";
import type { PaneState } from "./state";
import type { Task } from "./tasks";

/** The one button at the bottom of the pane. */
export interface MainAction {
  readonly label: string;
  readonly task: Task;
  readonly enabled: boolean;
}

/** What the main button does in this state; undefined in a place that has nothing to do. */
export function mainAction(state: PaneState, words: PaneWords): MainAction | undefined {
  const free = state.work === undefined;
  switch (state.place) {
    case "build": {
      const { built, form } = state;
      if (built) {
        const label = words.built.goTo(built.goTo.sheet);
        return { label, task: { kind: "go-to", spot: built.goTo }, enabled: free };
      }
      const enabled = free && sheetNameFault(form.name) === undefined;
      return { label: words.build.action, task: { kind: "build", form }, enabled };
    }
    case "charts":
      return { label: words.charts.action, task: { kind: "refresh" }, enabled: free };
    case "functions":
      return undefined;
  }
}
