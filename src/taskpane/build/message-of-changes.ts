import type { PaneWords } from "../../locales/pane-words";
import type { ClearOutcome } from "../../workbook/stages/apply-clear-changes";
import { hasOtherCount } from "../../workbook/stages/plan-stage-changes";
import type { Message } from "../message";
import { problemOf } from "../problems";

/** What came of applying the stage changes. */
export function messageOfChanges(outcome: ClearOutcome, words: PaneWords): Message {
  const { changes, problems } = words;
  switch (outcome.state) {
    case "applied":
      return {
        intent: "success",
        text: changes.applied(hasOtherCount(outcome.changes)),
        ...(outcome.undo && {
          action: { label: changes.undo, task: { kind: "undo-stages", undo: outcome.undo } },
        }),
      };
    case "agreeing":
      return { intent: "info", text: changes.agreeing };
    case "asking":
      return { intent: "warning", text: changes.asking };
    case "changed":
      return { intent: "warning", text: changes.changed };
    case "put-back":
    case "half-way": {
      const { kind, detail } = problemOf(outcome.cause);
      const { what, remedy } = problems.sentences[kind];
      const state = outcome.state === "put-back" ? changes.putBack : changes.halfWay;
      return {
        intent: "error",
        title: what,
        text: `${state} ${remedy}`,
        ...(detail === undefined ? {} : { detail: problems.detail(detail) }),
      };
    }
  }
}

/** What came of taking them back. */
export function messageOfUndo(kept: readonly string[], { changes }: PaneWords): Message {
  return kept.length === 0
    ? { intent: "success", text: changes.undone }
    : { intent: "warning", text: `${changes.undone} ${changes.kept(kept)}` };
}
