import { useEffect } from "react";
import type { AddedChart } from "../../locales/charts-pane-words";
import { ADDED_CHARTS } from "../../workbook/charts/chart-recipes";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { pause } from "../pause";
import { readingOf } from "../rows/rows-reading";
import type { Store } from "../store";
import { usePaneState, useTools } from "../views/pane-context";
import { filterOptions, type ChartFilters } from "./chart-filters";
import { previewChart } from "./chart-preview";
import { findSignals } from "./chart-signals";
import type { ChartsEvent, ChartsState } from "./charts-state";
import { rowColumns } from "./row-columns";

/** Computes what the place shows of the rows in use, a piece at a time. */
export function useDrawing(): void {
  const { store } = useTools();
  const { rows, charts } = usePaneState();
  const { inUse } = rows;
  const isKnown = rows.isRead || rows.isUnread;
  const { filters } = charts;
  const wanted = wantedCharts(charts).join();
  useEffect(() => {
    if (inUse === undefined) {
      if (isKnown) undraw(store);
      return;
    }
    let isWanted = true;
    void draw(store, inUse, filters, () => isWanted);
    return () => {
      isWanted = false;
    };
  }, [store, inUse, isKnown, filters, wanted]);
}

/** The charts that are looked at, or will be written. */
function wantedCharts({ view, question }: ChartsState): readonly AddedChart[] {
  const repairs = question?.what === "repair" ? question.chart.repairs : undefined;
  if (repairs !== undefined) return [repairs];
  if (view.kind === "chart") return [view.chart];
  return view.kind === "gallery" ? ADDED_CHARTS : [];
}

/** What was drawn of other rows is not taken for these. */
function undraw(store: Store): void {
  if (store.state().charts.drawn !== undefined)
    store.dispatch({ type: "charts", event: { kind: "undrawn" } });
}

async function draw(
  store: Store,
  rows: RowsInUse,
  filters: ChartFilters,
  isWanted: () => boolean,
): Promise<void> {
  const tell = (event: ChartsEvent) => store.dispatch({ type: "charts", event });
  const state = () => store.state().charts;
  await pause();
  const { pipeline } = readingOf(rows);
  if (!isWanted()) return;
  if (pipeline === undefined) return undraw(store);
  const { drawn } = state();
  if (drawn?.rows !== rows || drawn.filters !== filters) {
    const columns = rowColumns(pipeline);
    tell({
      kind: "drawing-began",
      drawn: { rows, filters, columns, charts: {}, signals: undefined },
    });
  }
  const { columns } = state().drawn!;
  const options = filterOptions(filters, columns);
  for (const chart of wantedCharts(state())) {
    if (state().drawn?.charts[chart] !== undefined) continue;
    await pause();
    if (!isWanted()) return;
    const preview = (await previewChart(chart, columns, rows, options)) ?? null;
    tell({ kind: "drawn", rows, filters, chart, preview });
  }
  if (state().drawn?.signals !== undefined) return;
  await pause();
  if (!isWanted()) return;
  tell({ kind: "signalled", rows, filters, signals: await findSignals(rows, options) });
}
