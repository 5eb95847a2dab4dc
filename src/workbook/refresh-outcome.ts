import type { RefreshReport } from "./build-types";

/** What the ribbon's Refresh charts came to. */
export type RefreshOutcome = { readonly report: RefreshReport } | { readonly error: unknown };

/**
 * Name of the page's event that carries a RefreshOutcome from the ribbon command to the pane: the two
 * share a page, but neither imports the other.
 */
export const REFRESH_EVENT = "funnelbook-refreshed";
