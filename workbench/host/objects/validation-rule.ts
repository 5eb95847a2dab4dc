import { formatRect, quoteSheet } from "../cells/addresses";
import { invalidArgument } from "../api/api-error";
import { dateSerial } from "../cells/typed-input";
import type { Comparison, ValidationKind, ValidationRule } from "../validations/validation-list";
import { asBoolean, oneOf } from "./checks";
import { isApiObject } from "./object-type";
import { rangeType } from "./range";
import type { RangeTarget } from "./range-target";
import { sheetOf } from "./range-target";

/** The API's rule record, one key a kind, and the host's rule. */

const KINDS: ReadonlyArray<[string, ValidationKind]> = [
  ["list", "List"],
  ["custom", "Custom"],
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
];

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Excel's limit for choices written out; a range has none. */
const LONGEST_LIST = 255;

/** Reads the record; it holds exactly one kind. */
export function readRule(
  record: unknown,
  checkFormula: (formula: string) => string,
): ValidationRule {
  const given = KINDS.filter(([key]) => isGiven((record as Record<string, unknown> | null)?.[key]));
  const [only] = given;
  if (given.length !== 1 || !only) throw invalidArgument("A rule has exactly one kind.");
  const [key, kind] = only;
  const body = (record as Record<string, Record<string, unknown>>)[key] ?? {};
  const formula = (value: unknown): string | number => formulaOf(value, kind, checkFormula);
  if (kind === "List") return readList(body, formula);
  if (kind === "Custom") {
    const text = formula(body["formula"]);
    return { kind, formula: String(text) };
  }
  const operator = oneOf(body["operator"], OPERATORS);
  const rule: { kind: typeof kind } & Comparison = {
    kind,
    operator,
    formula1: formula(body["formula1"]),
  };
  if (operator === "Between" || operator === "NotBetween")
    rule.formula2 = formula(body["formula2"]);
  return rule;
}

function readList(
  body: Record<string, unknown>,
  formula: (value: unknown) => string | number,
): ValidationRule {
  const source = formula(body["source"]);
  const isText = typeof source === "string" && source !== "";
  if (!isText || (!source.startsWith("=") && source.length > LONGEST_LIST))
    throw invalidArgument("A list needs a range or a text of at most 255 characters.");
  return { kind: "List", source, inCellDropDown: asBoolean(body["inCellDropDown"] ?? true) };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?/;

/** A constant, a formula, or a range turned into one. */
function formulaOf(
  value: unknown,
  kind: ValidationKind,
  checkFormula: (formula: string) => string,
): string | number {
  if (isApiObject(value) && value.type === rangeType) {
    const range = value.target as RangeTarget;
    return `=${quoteSheet(sheetOf(range).name)}!${formatRect(range.rect, true)}`;
  }
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") throw invalidArgument("A value is needed.");
  if (value.startsWith("=")) return checkFormula(value);
  const date = kind === "Date" || kind === "Time" ? ISO_DATE.exec(value) : null;
  if (!date) return value;
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = date.map((part) =>
    Number(part ?? 0),
  );
  const serial = dateSerial(year, month, day);
  if (serial === undefined) throw invalidArgument(`"${value}" is no date.`);
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** The record Excel reports: `{}` when there is no rule. */
export function writeRule(rule: ValidationRule | undefined): object {
  if (!rule) return {};
  const key = KINDS.find(([, kind]) => kind === rule.kind)?.[0] ?? "";
  const { kind: _, ...body } = rule;
  return { [key]: body };
}
