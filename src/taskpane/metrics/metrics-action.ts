import type { PaneWords } from "../../locales/pane-words";
import type { MainAction } from "../main-action";
import type { PaneState } from "../state";

/** What the main button does in this place; undefined while there is nothing to do. */
export function metricsAction(state: PaneState, words: PaneWords): MainAction | undefined {
  const { metrics, rows, selection, work } = state;
  if (metrics.draft === undefined || rows.inUse === undefined) return undefined;
  const cell = selection && firstCell(selection.address);
  const label =
    selection && cell ? words.metrics.insertInto(selection.sheet, cell) : words.metrics.insert;
  const { ready } = metrics;
  if (ready === undefined || selection === undefined)
    return { label, event: { type: "notice-dismissed" }, enabled: false };
  const request = { insertion: ready, at: selection, choice: rows.inUse.choice };
  return {
    label,
    task: { kind: "metrics", job: { kind: "insert", request }, isQuick: true },
    enabled: work === undefined,
  };
}

/** The first cell of the selected ones; of whole columns their first. */
function firstCell(address: string): string {
  const first = address.split(/[:,]/, 1)[0]!.replaceAll("$", "");
  if (/^[A-Z]+$/i.test(first)) return `${first}1`;
  return /^\d+$/.test(first) ? `A${first}` : first;
}
