import type { ClearOutcome } from "./stages/apply-clear-changes";
import type { RefreshReport } from "./build/build-types";
import type { CopyOutcome } from "./metrics/copy-values";
import type { BrokenFormulas } from "./metrics/repair-formulas";

/** What a command of the ribbon came to. */
export type CommandOutcome =
  | { readonly command: "refresh"; readonly report: RefreshReport }
  | { readonly command: "apply-stages"; readonly report: ClearOutcome }
  /** the pane has yet to look */
  | { readonly command: "check-rows" }
  | { readonly command: "repair"; readonly report: BrokenFormulas }
  | { readonly command: "copy-values"; readonly report: CopyOutcome }
  | { readonly command: CommandName; readonly error: unknown };

export type CommandName = "refresh" | "apply-stages" | "check-rows" | "repair" | "copy-values";

/**
 * Name of the page's event that carries a CommandOutcome from the ribbon to the pane: the two share a
 * page, but neither imports the other.
 */
export const COMMAND_EVENT = "funnelbook-command";
