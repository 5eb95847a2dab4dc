import type { PaneWords } from "../../locales/pane-words";
import type { MainAction } from "../main-action";
import type { PaneState } from "../state";

/** What the main button does in this place; undefined while there is nothing to do. */
export function playbookAction(_state: PaneState, _words: PaneWords): MainAction | undefined {
  return undefined;
}
