import type { Settings } from "../pipeline/settings";
import type { CellResult } from "./cell";

/**
 * A spill: a header row, then the rows; `"@headers",FALSE` drops the header row. Without any row
 * there is still one to show: the header row, or blanks.
 */
export function spill(
  headers: readonly CellResult[],
  rows: readonly (readonly CellResult[])[],
  settings: Settings,
): readonly (readonly CellResult[])[] {
  if (settings.headers) return [headers].concat(rows);
  return rows.length > 0 ? rows : [headers.map(() => "")];
}
