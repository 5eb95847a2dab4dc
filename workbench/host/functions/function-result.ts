import type { CellValue, ErrorCode } from "../cells/cell-value";
import { isErrorCode } from "../cells/cell-value";

/** A cell of a function's answer; `message` is the sentence Excel shows on hover. */
export interface ResultCell {
  value: CellValue;
  message: string;
}

/** A function's answer as rows of cells; one row of one cell for a single value. */
export type FunctionResult = readonly (readonly ResultCell[])[];

/** Error numbers of a failed invocation (office-wire.md 5); every other number shows #VALUE!. */
const FAILURE_CODES: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Only these two can carry a sentence in Excel. */
const WITH_MESSAGE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["#N/A", "#VALUE!"]);

const LONGEST_TEXT = 32_767;

export function errorResult(code: ErrorCode, message = ""): FunctionResult {
  return [[errorCell(code, message)]];
}

export function failureResult(errorNumber: number, message: unknown): FunctionResult {
  const text = typeof message === "string" ? message : "";
  return errorResult(FAILURE_CODES[errorNumber] ?? "#VALUE!", text);
}

/**
 * What Excel shows for a returned value. An array that is empty or ragged has no documented meaning;
 * here it is #VALUE! with a sentence, so that no function can come to depend on one.
 */
export function resultOf(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width))
    return errorResult("#VALUE!", "the function returned an array that is not rectangular");
  return rows;
}

function cellOf(value: unknown): ResultCell {
  if (typeof value === "number" || typeof value === "boolean") return { value, message: "" };
  if (typeof value === "string")
    return value.length > LONGEST_TEXT ? errorCell("#VALUE!", "") : { value, message: "" };
  // Excel shows null and undefined as 0, by design (excel-platform.md 1.3).
  if (value === null || value === undefined) return { value: 0, message: "" };
  const rich = value as { type?: unknown; basicValue?: unknown; message?: unknown };
  if (rich.type === "Error") {
    const code = String(rich.basicValue);
    return errorCell(isErrorCode(code) ? code : "#VALUE!", rich.message);
  }
  if (typeof rich.basicValue !== "object") return cellOf(rich.basicValue);
  return errorCell("#VALUE!", "");
}

function errorCell(code: ErrorCode, message: unknown): ResultCell {
  const shown = WITH_MESSAGE.has(code) && typeof message === "string" ? message : "";
  return { value: { error: code }, message: shown };
}
