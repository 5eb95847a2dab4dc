import type { ChartEntry } from "./chart-types";

/** A chart of ours as it stands, and what would bring it up to date. */
export interface ChartLook extends Omit<ChartEntry, "refreshed"> {
  /** Queues what "refreshed" promises; nothing in any other state. */
  readonly write: () => void;
}
