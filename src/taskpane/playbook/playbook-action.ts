import type { PaneWords } from "../../locales/pane-words";
import { planMove } from "../../workbook/rows/plan-move";
import { today } from "../../workbook/today";
import type { MainAction } from "../main-action";
import type { PaneState } from "../state";
import { moveJob } from "./move-job";
import { selectedDeal } from "./selected-deal";

/** Moves the selected deal on; without one it leads to the deals. */
export function playbookAction(state: PaneState, words: PaneWords): MainAction | undefined {
  const selected = selectedDeal(state);
  const enabled = state.work === undefined;
  const { inUse } = state.rows;
  if (inUse === undefined) return undefined;
  if (selected.kind === "deal") {
    const move = planMove(selected.pipeline, selected.deal, today());
    if (move === undefined) return undefined;
    const task = { kind: "playbook", job: moveJob(selected, inUse, move), isQuick: true } as const;
    return { label: words.playbook.moveTo(move.stage), task, enabled };
  }
  if (selected.kind !== "none") return undefined;
  const { sheet, address } = inUse;
  const task = { kind: "go-to", spot: { sheet, address: firstCellBelow(address) } } as const;
  return { label: words.playbook.showDeals, task, enabled };
}

/** The cell under the first one of an address: where the deals begin. */
function firstCellBelow(address: string): string {
  const [, column = "A", row = "1"] = /^\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  return `${column}${Number(row) + 1}`;
}
