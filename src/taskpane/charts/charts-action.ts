import type { PaneWords } from "../../locales/pane-words";
import { sheetNameFault } from "../../workbook/sheet-name";
import type { ChartTarget } from "../../workbook/charts/chart-types";
import type { MainAction } from "../main-action";
import type { PaneState } from "../state";
import { figuresRequest } from "./chart-request";

/** What the main button does among the charts. */
export function chartsAction(
  { work, charts }: PaneState,
  words: PaneWords,
): MainAction | undefined {
  const isFree = work === undefined;
  const { view, drawn, filters } = charts;
  if (view.kind === "list")
    return { label: words.charts.action, task: { kind: "refresh" }, enabled: isFree };
  if (view.kind !== "chart") return undefined;
  const target = namedTarget(charts.target, words);
  const request = figuresRequest(view.chart, drawn, words);
  const label = words.charting.insert(target.sheet);
  const isReady = request !== undefined && drawn?.filters === filters;
  if (!isReady || (target.isNew && sheetNameFault(target.sheet) !== undefined))
    return {
      label,
      event: { type: "charts", event: { kind: "view-chosen", view } },
      enabled: false,
    };
  const job = { kind: "add", request: { ...request, target } } as const;
  return { label, task: { kind: "charts", job }, enabled: isFree };
}

/** Where a chart goes, under the usual name as long as nobody gives another. */
export function namedTarget({ isNew, sheet }: ChartTarget, words: PaneWords): ChartTarget {
  return { isNew, sheet: isNew && sheet === "" ? words.charting.usualSheet : sheet };
}
