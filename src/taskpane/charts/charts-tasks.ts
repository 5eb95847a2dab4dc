/** What this place asks of Excel, and what came of it. */
export type ChartsJob = never;
export type ChartsDone = never;
