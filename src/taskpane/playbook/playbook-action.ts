import type { PaneWords } from "../../locales/pane-words";
import { planMove } from "../../workbook/rows/plan-row-edit";
import { today } from "../../workbook/today";
import type { MainAction } from "../main-action";
import type { PaneState } from "../state";
import { dealName } from "./deal-name";
import { plannedRow, selectedDeal } from "./selected-deal";

/** Moves the selected deal on; without one it leads to the deals. */
export function playbookAction(state: PaneState, words: PaneWords): MainAction | undefined {
  const selected = selectedDeal(state);
  const enabled = state.work === undefined;
  if (selected.kind === "deal") {
    const { pipeline, deal, row } = selected;
    const move = planMove(pipeline, deal, today());
    if (move === undefined) return undefined;
    const { stage, cells } = move;
    const news = { kind: "moved", deal: dealName(pipeline, deal), stage } as const;
    const job = { kind: "write-row", planned: plannedRow(row), cells, news } as const;
    const task = { kind: "playbook", job, isQuick: true } as const;
    return { label: words.playbook.moveTo(stage), task, enabled };
  }
  const { inUse } = state.rows;
  if (selected.kind !== "none" || inUse === undefined) return undefined;
  const { sheet, address } = inUse;
  const task = { kind: "go-to", spot: { sheet, address: firstCellBelow(address) } } as const;
  return { label: words.playbook.showDeals, task, enabled };
}

/** The cell under the first one of an address: where the deals begin. */
function firstCellBelow(address: string): string {
  const [, column = "A", row = "1"] = /^\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  return `${column}${Number(row) + 1}`;
}
