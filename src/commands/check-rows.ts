import type { CommandEnd } from "./ribbon";

/** Check rows: the pane reads the rows in use and tells what is wrong with them, where it can be mended. */
export function checkRows(): Promise<CommandEnd> {
  return Promise.resolve({ outcome: { command: "check-rows" }, isPlain: false });
}
