import type { MetricsDone } from "./metrics-tasks";

export type MetricsState = Readonly<Record<never, never>>;
export type MetricsEvent = never;

export const initialMetrics: MetricsState = {};

export function reduceMetrics(_state: MetricsState, event: MetricsEvent): MetricsState {
  return event;
}

export function afterMetrics(_state: MetricsState, done: MetricsDone): MetricsState {
  return done;
}
