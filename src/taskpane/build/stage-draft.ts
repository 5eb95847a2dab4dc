import type { StageWords } from "../../locales/build-words";
import { foldText } from "../../pipeline/cells/fold";
import type { MethodologyChoice } from "../../templates/methodologies";
import type { ProcessId } from "../../templates/stage-lists";
import type { Benchmark } from "../../templates/template";

/** Stands among the ids of the templates for the team's own stages. */
export const OWN_STAGES = "own";

export type StageKind = "open" | "won";

/** A stage while it is edited: its numbers as they are typed. */
export interface StageDraft {
  /** tells it from the others, whatever it is called and wherever it stands */
  readonly id: number;
  readonly name: string;
  readonly kind: StageKind;
  /** percent; empty where the chances beside it shall decide */
  readonly chance: string;
  /** empty for the usual time */
  readonly days: string;
  readonly guidance?: Partial<StageWords>;
  readonly benchmark?: Benchmark;
  /** the stage of a template that it is, and what that is called: such a name follows the language */
  readonly origin?: { readonly template: ProcessId; readonly at: number; readonly name: string };
}

/** A team's process while it is edited. */
export interface ProcessDraft {
  readonly name: string;
  readonly basis?: ProcessId;
  readonly methodology: MethodologyChoice;
  /** the open ones, then the steps after the sale */
  readonly stages: readonly StageDraft[];
  readonly nextId: number;
  /** the stage whose fields are shown */
  readonly unfolded?: number;
}

export type DraftEvent =
  | { readonly type: "stage-added"; readonly kind: StageKind; readonly name: string }
  | { readonly type: "stage-changed"; readonly id: number; readonly change: StageChange }
  | { readonly type: "stage-kind-chosen"; readonly id: number; readonly kind: StageKind }
  /** `to` counts among the stages of its kind, from 0; beyond the ends it is the end */
  | { readonly type: "stage-moved"; readonly id: number; readonly to: number }
  | { readonly type: "stage-removed"; readonly id: number }
  | { readonly type: "stage-unfolded"; readonly id: number | undefined };

export type StageChange = Partial<Pick<StageDraft, "name" | "chance" | "days">>;

export function reduceDraft(draft: ProcessDraft, event: DraftEvent): ProcessDraft {
  const { stages, nextId } = draft;
  switch (event.type) {
    case "stage-added": {
      const { kind, name } = event;
      const stage = { id: nextId, name, kind, chance: "", days: "" };
      return {
        ...draft,
        stages: inOrder([...stages, stage]),
        nextId: nextId + 1,
        unfolded: nextId,
      };
    }
    case "stage-changed":
      return { ...draft, stages: changed(stages, event.id, event.change) };
    case "stage-kind-chosen": {
      // It stands on the other side of Won then, next to it, and its chance was for its old place.
      const { id, kind } = event;
      return { ...draft, stages: inOrder(changed(stages, id, { kind, chance: "" })) };
    }
    case "stage-moved":
      return { ...draft, stages: moved(stages, event.id, event.to) };
    case "stage-removed":
      return { ...draft, stages: stages.filter(({ id }) => id !== event.id), unfolded: undefined };
    case "stage-unfolded":
      return { ...draft, unfolded: event.id };
  }
}

/** Where a stage stands among those of its kind, from 0, and how many these are. */
export function positionOf(
  { stages }: ProcessDraft,
  wanted: number,
): { readonly at: number; readonly count: number } {
  const kind = stages.find(({ id }) => id === wanted)?.kind;
  const same = stages.filter((stage) => stage.kind === kind);
  return { at: same.findIndex(({ id }) => id === wanted), count: same.length };
}

/** The next name of its kind, such as "Stage 4", that no stage has yet. */
export function freshName({ stages }: ProcessDraft, numbered: (number: number) => string): string {
  const taken = new Set(stages.map(({ name }) => foldText(name)));
  let number = stages.length + 1;
  while (taken.has(foldText(numbered(number)))) number++;
  return numbered(number);
}

function changed(
  stages: readonly StageDraft[],
  wanted: number,
  change: Partial<StageDraft>,
): StageDraft[] {
  return stages.map((stage) => (stage.id === wanted ? { ...stage, ...change } : stage));
}

function inOrder(stages: readonly StageDraft[]): StageDraft[] {
  const ofKind = (kind: StageKind) => stages.filter((stage) => stage.kind === kind);
  return [...ofKind("open"), ...ofKind("won")];
}

/**
 * The chances stay where they are: a deal is the likelier to be won the further it has come, whatever
 * the stage is called, and moving a stage there and back changes nothing.
 */
function moved(stages: readonly StageDraft[], wanted: number, to: number): StageDraft[] {
  const stage = stages.find(({ id }) => id === wanted);
  if (stage === undefined) return [...stages];
  const others = stages.filter(({ id }) => id !== wanted);
  const first = stage.kind === "open" ? 0 : others.filter(({ kind }) => kind === "open").length;
  const count = others.filter(({ kind }) => kind === stage.kind).length;
  const at = first + Math.max(0, Math.min(to, count));
  return [...others.slice(0, at), stage, ...others.slice(at)].map((each, place) => ({
    ...each,
    chance: stages[place]!.chance,
  }));
}
