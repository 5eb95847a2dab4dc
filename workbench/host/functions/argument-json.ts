import type { CellValue } from "../cells/cell-value";
import { isCellError } from "../cells/cell-value";
import type { ParameterMetadata } from "./function-metadata";
import { typedDate, typedNumber } from "../cells/typed-input";

/** What a blank cell becomes on its way into `any`: Excel has done all three (excel-platform.md 1.1). */
export type BlankStyle = "null" | "zero" | "empty";

/** Thrown when Excel would not make the call: the error is the formula's result. */
export class ArgumentRefused extends Error {
  constructor(readonly value: CellValue) {
    super("argument refused");
  }
}

/** One cell as JSON text for a parameter of the given type. */
export function cellJson(
  value: CellValue,
  type: ParameterMetadata["type"],
  blanks: BlankStyle,
  allowErrors: boolean,
): string {
  if (isCellError(value)) {
    if (type !== "any" || !allowErrors) throw new ArgumentRefused(value);
    return `{"type":"CustomFunctionError","code":${JSON.stringify(value.error)}}`;
  }
  switch (type) {
    case "any":
      return value === null ? blankJson(blanks) : JSON.stringify(value);
    case "number":
      return JSON.stringify(toNumber(value));
    case "string":
      return JSON.stringify(toText(value));
    case "boolean":
      return JSON.stringify(toBoolean(value));
  }
}

function blankJson(blanks: BlankStyle): string {
  if (blanks === "null") return "null";
  return blanks === "zero" ? "0" : '""';
}

const REFUSED = { error: "#VALUE!" } as const;

function toNumber(value: number | string | boolean | null): number {
  if (typeof value !== "string") return Number(value ?? 0);
  const number = (typedNumber(value) ?? typedDate(value))?.value;
  if (typeof number !== "number") throw new ArgumentRefused(REFUSED);
  return number;
}

function toText(value: number | string | boolean | null): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function toBoolean(value: number | string | boolean | null): boolean {
  if (typeof value !== "string") return Boolean(value);
  const text = value.toUpperCase();
  if (text !== "TRUE" && text !== "FALSE") throw new ArgumentRefused(REFUSED);
  return text === "TRUE";
}
