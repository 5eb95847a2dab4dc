import type { ChartsDone } from "./charts-tasks";

export type ChartsState = Readonly<Record<never, never>>;
export type ChartsEvent = never;

export const initialCharts: ChartsState = {};

export function reduceCharts(_state: ChartsState, event: ChartsEvent): ChartsState {
  return event;
}

export function afterCharts(_state: ChartsState, done: ChartsDone): ChartsState {
  return done;
}
