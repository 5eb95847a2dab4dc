import type { PaneWords } from "../locales/pane-words";
import { buildAction } from "./build/build-action";
import { chartsAction } from "./charts/charts-action";
import type { DraftFault } from "./build/draft-faults";
import type { MainAction } from "./main-action";
import { metricsAction } from "./metrics/metrics-action";
import { playbookAction } from "./playbook/playbook-action";
import { rowsAction } from "./rows/rows-action";
import type { PaneState } from "./state";

/**
 * What the main button does in this state; undefined in a place that has nothing to do.
 * @param faults of the stages that are being edited, or chosen
 */
export function mainAction(
  state: PaneState,
  words: PaneWords,
  faults: readonly DraftFault[],
): MainAction | undefined {
  switch (state.place) {
    case "build":
      return buildAction(state, words, faults);
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
