import { cellText, isBlank, isErrorCell, plainValue, type Cell } from "./cell-value";
import { PipelineError } from "../pipeline-error";

/** What a list shows of a cell of the rows: a blank is "", an error cell says which error. */
export type ShownCell = number | string | boolean | PipelineError;

/** @param isZeroBlank whether a 0 is a blank in this column, which Excel may hand over so */
export function shownCell(cell: Cell, isZeroBlank: boolean): ShownCell {
  const value = plainValue(cell);
  if (typeof value === "string") return isBlank(value) ? "" : value;
  if (isErrorCell(value)) return new PipelineError("error-in-row", { code: value.code });
  if (isBlank(value) || (isZeroBlank && value === 0)) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  return typeof value === "boolean" ? value : cellText(value);
}
