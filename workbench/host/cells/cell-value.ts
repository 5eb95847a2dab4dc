/** The codes a cell can show. `#BUSY!` stands for a custom function still at work. */
export type ErrorCode =
  | "#DIV/0!"
  | "#NAME?"
  | "#VALUE!"
  | "#NUM!"
  | "#N/A"
  | "#REF!"
  | "#SPILL!"
  | "#CALC!"
  | "#NULL!"
  | "#BUSY!";

export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell holds; null is a blank cell. */
export type CellValue = number | string | boolean | null | CellError;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

const ERROR_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#NULL!",
  "#BUSY!",
]);

export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.has(text);
}

/** The value as `Range.values` reports it: errors as their text, blanks as "". */
export function toApiValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** The member of `Excel.RangeValueType` for a value. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
