import type { BaseValueObject } from "@univerjs/engine-formula";
import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { CellValue } from "../cells/cell-value";
import { isCellError, isErrorCode } from "../cells/cell-value";

/**
 * Univer's code for "a value is being fetched": our custom functions yield it while their call is
 * under way. The API shows it as Excel's #BUSY!.
 */
export const PENDING_CODE = "#GETTING_DATA";

/** A cell's raw value (quirk 8: `getValue` of the facade would give formatted text). */
export function fromCell(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (cell === null || cell === undefined || value === null || value === undefined) return null;
  // Booleans are kept as 1 and 0 with a type mark.
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true;
  if (cell.t === CellValueType.NUMBER) return Number(value);
  return typeof value === "string" ? fromText(value) : value;
}

function fromText(text: string): CellValue {
  if (!text.startsWith("#")) return text;
  if (text === PENDING_CODE) return { error: "#BUSY!" };
  // Univer's own codes; Excel shows a formula that reads itself as 0 after a warning.
  if (text === "#CYCLE!" || text === "#ERROR!") return { error: "#VALUE!" };
  return isErrorCode(text) ? { error: text } : text;
}

/** The cell data for a constant; null clears value and formula. */
export function toCell(value: CellValue): ICellData {
  const cleared = { f: null, si: null, p: null };
  if (value === null) return { ...cleared, v: null, t: null } as ICellData;
  if (isCellError(value))
    return { ...cleared, v: value.error, t: CellValueType.STRING } as ICellData;
  if (typeof value === "number")
    return { ...cleared, v: value, t: CellValueType.NUMBER } as ICellData;
  if (typeof value === "boolean")
    return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN } as ICellData;
  return { ...cleared, v: value, t: CellValueType.STRING } as ICellData;
}

/** A value of the formula engine as a cell would hold it. */
export function fromValueObject(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return fromText(String(value.getValue()));
  const raw = value.getValue();
  if (value.isBoolean()) return Boolean(raw);
  if (value.isNumber()) return Number(raw);
  return typeof raw === "object" ? null : raw;
}
