import type { PaneWords } from "../../locales/pane-words";
import type { MainAction } from "../main-action";
import type { PaneState } from "../state";

/** What the main button does among the charts. */
export function chartsAction({ work }: PaneState, words: PaneWords): MainAction {
  return { label: words.charts.action, task: { kind: "refresh" }, enabled: work === undefined };
}
