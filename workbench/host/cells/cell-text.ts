import { numfmt } from "@univerjs/core";
import type { CellValue } from "./cell-value";
import { isCellError } from "./cell-value";

/** The text a cell shows in a column that is wide enough. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return numfmt.format(numberFormat, value);
  } catch {
    // A pattern the formatter cannot read shows the plain value, as if it were General.
    return String(value);
  }
}
