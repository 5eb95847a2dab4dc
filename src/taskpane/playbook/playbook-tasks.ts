/** What this place asks of Excel, and what came of it. */
export type PlaybookJob = never;
export type PlaybookDone = never;
