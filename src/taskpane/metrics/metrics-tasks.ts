/** What this place asks of Excel, and what came of it. */
export type MetricsJob = never;
export type MetricsDone = never;
