import type { PaneWords } from "../../locales/pane-words";
import { sheetNameFault } from "../../workbook/sheet-name";
import type { MainAction } from "../main-action";
import type { PaneState } from "../state";
import type { DraftFault } from "./draft-faults";
import { draftToEdit } from "./editing";
import { OWN_STAGES } from "./stage-draft";

/** @param faults of the stages that are being edited, or chosen */
export function buildAction(
  state: PaneState,
  words: PaneWords,
  faults: readonly DraftFault[],
): MainAction {
  const { built, form, editing } = state;
  const free = state.work === undefined;
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
