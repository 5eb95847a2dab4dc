import type { StagesWords } from "../../locales/pane-words";
import type { FileProblem } from "../../templates/process-file-fields";
import { emptyDraft } from "./draft-process";
import {
  OWN_STAGES,
  positionOf,
  reduceDraft,
  type DraftEvent,
  type ProcessDraft,
} from "./stage-draft";
import type { BuildForm } from "./form";
import type { PaneState } from "../state";

/** What happens while a team edits its stages. */
export type EditingEvent =
  | DraftEvent
  /** the editor opens, or goes back to an earlier draft */
  | { readonly type: "editing-began"; readonly draft: ProcessDraft }
  | { readonly type: "editing-used" }
  | { readonly type: "editing-left" }
  /** the sheets are to be in another language, in which the stages are called otherwise */
  | {
      readonly type: "drafts-retold";
      readonly own: ProcessDraft | undefined;
      readonly editing: ProcessDraft | undefined;
    }
  | { readonly type: "stages-loaded"; readonly draft: ProcessDraft }
  | { readonly type: "stages-saved" }
  | { readonly type: "stages-copied"; readonly ok: boolean }
  | { readonly type: "file-refused"; readonly problems: readonly FileProblem[] };

/** The team's own stages as the form would build them; undefined where a template is chosen, or none. */
export function chosenDraft({ template, own, methodology }: BuildForm): ProcessDraft | undefined {
  return template === OWN_STAGES && own ? { ...own, methodology } : undefined;
}

/** The team's own stages as they are to be edited: some to begin with where there are none yet. */
export function draftToEdit(form: BuildForm, { own, numbered }: StagesWords): ProcessDraft {
  return chosenDraft(form) ?? emptyDraft(own.name, numbered, form.methodology);
}

export function reduceEditing(state: PaneState, event: EditingEvent): PaneState {
  const { editing, form } = state;
  switch (event.type) {
    case "editing-began":
      return { ...state, editing: event.draft, notice: undefined };
    case "stages-loaded": {
      const count = event.draft.stages.length;
      return { ...state, editing: event.draft, notice: { kind: "stages-loaded", count } };
    }
    case "stages-saved":
      return { ...state, notice: { kind: "stages-saved" } };
    case "stages-copied":
      return { ...state, notice: { kind: "stages-copied", ok: event.ok } };
    case "file-refused":
      return { ...state, notice: { kind: "file-refused", problems: event.problems } };
    case "drafts-retold":
      return { ...state, editing: event.editing, form: { ...form, own: event.own } };
    case "editing-left":
      return { ...state, editing: undefined, notice: undefined };
    case "editing-used": {
      if (editing === undefined) return state;
      const { methodology, stages } = editing;
      return {
        ...state,
        editing: undefined,
        form: { ...form, template: OWN_STAGES, own: editing, methodology },
        notice: { kind: "stages-chosen", count: stages.length },
      };
    }
    default:
      return editing === undefined ? state : reduceStages(state, editing, event);
  }
}

/** A change of the draft, with what a screen reader is told of it. */
function reduceStages(state: PaneState, before: ProcessDraft, event: DraftEvent): PaneState {
  const editing = reduceDraft(before, event);
  switch (event.type) {
    case "stage-moved": {
      const { at, count } = positionOf(editing, event.id);
      const name = nameOf(editing, event.id);
      if (at === positionOf(before, event.id).at) return state;
      return { ...state, editing, notice: { kind: "stage-moved", name, at: at + 1, count } };
    }
    case "stage-removed": {
      const name = nameOf(before, event.id);
      return { ...state, editing, notice: { kind: "stage-removed", name, before } };
    }
    case "stage-unfolded":
      return { ...state, editing };
    default:
      return { ...state, editing, notice: undefined };
  }
}

function nameOf({ stages }: ProcessDraft, wanted: number): string {
  return stages.find(({ id }) => id === wanted)?.name ?? "";
}
