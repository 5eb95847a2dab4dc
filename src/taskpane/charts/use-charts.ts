import type { ChartsEvent, ChartsState } from "./charts-state";
import { usePaneState, useTools } from "../views/pane-context";

/** The state of this place, and what makes something happen in it. */
export function useCharts(): ChartsState & { readonly tell: (event: ChartsEvent) => void } {
  const { store } = useTools();
  const { charts } = usePaneState();
  return { ...charts, tell: (event) => store.dispatch({ type: "charts", event }) };
}
