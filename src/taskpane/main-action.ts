import type { PaneWords } from "../locales/pane-words";
import { sheetNameFault } from "../workbook/sheet-name";
import { chartsAction } from "./charts/charts-action";
import type { Doing } from "./doing";
import type { DraftFault } from "./draft-faults";
import { draftToEdit } from "./editing";
import { metricsAction } from "./metrics/metrics-action";
import { playbookAction } from "./playbook/playbook-action";
import { rowsAction } from "./rows/rows-action";
import { OWN_STAGES } from "./stage-draft";
import type { PaneState } from "./state";

/** The one button at the bottom of the pane. */
export type MainAction = { readonly label: string; readonly enabled: boolean } & Doing;

/**
 * What the main button does in this state; undefined in a place that has nothing to do.
 * @param faults of the stages that are being edited, or chosen
 */
export function mainAction(
  state: PaneState,
  words: PaneWords,
  faults: readonly DraftFault[],
): MainAction | undefined {
  const free = state.work === undefined;
  switch (state.place) {
    case "build": {
      const { built, form, editing } = state;
      if (built) {
        const label = words.built.goTo(built.goTo.sheet);
        return { label, task: { kind: "go-to", spot: built.goTo }, enabled: free };
      }
      if (editing) {
        const enabled = free && faults.length === 0;
        return { label: words.stages.use, event: { type: "editing-used" }, enabled };
      }
      if (form.template === OWN_STAGES && (form.own === undefined || faults.length > 0)) {
        const draft = draftToEdit(form, words.stages);
        const event = { type: "editing-began", draft } as const;
        return { label: words.stages.choose, event, enabled: free };
      }
      const enabled = free && sheetNameFault(form.name) === undefined;
      return { label: words.build.action, task: { kind: "build", form }, enabled };
    }
    case "rows":
      return rowsAction(state, words);
    case "metrics":
      return metricsAction(state, words);
    case "charts":
      return chartsAction(state, words);
    case "playbook":
      return playbookAction(state, words);
  }
}
