import { isBlank, isErrorCell, plainValue, type Cell } from "../cells/cell-value";
import { foldText } from "../cells/fold";
import { amountFromText, numberFromText } from "../cells/number-text";
import { PipelineError } from "../pipeline-error";
import { isWholeDay, parseTextDate, resolveTextDate, type DateOrder } from "../cells/serial-date";
import { matchesWildcards } from "../cells/wildcards";

/** What a criterion must know of the column it looks at. */
export interface ColumnTraits {
  /** Whether a 0 is a blank: in columns of text, dates and amounts, where Excel may hand blanks over as 0. */
  readonly isZeroBlank: boolean;
  /** Whether the cells are dates: then a criterion without a time compares whole days. */
  readonly isDates: boolean;
  /** Whether the numbers are per cent, 50 for 50 %: then both sides are compared as fractions. */
  readonly isPercent: boolean;
  /** Whether text numbers count as numbers, as they do in an amount. */
  readonly isNumbers: boolean;
  readonly dateOrder: DateOrder | undefined;
}

/** As in COUNTIFS. */
const LONGEST_PATTERN = 255;

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";
type CellTest = (cell: Cell) => boolean;

/**
 * A criterion as COUNTIFS takes it: a value, or text with =, <>, <, <=, >, >= and the wildcards
 * * ? ~. "" and "=" mean blank, "<>" not blank, "<>x" keeps blanks. Text is compared without case,
 * spaces and diacritics; dates without a time compare whole days.
 */
export function criterionTest(criterion: Cell, traits: ColumnTraits): CellTest {
  const value = plainValue(criterion);
  if (isBlank(value)) return (cell) => isBlankIn(cell, traits);
  if (value === 0 && traits.isZeroBlank) return (cell) => isBlankIn(cell, traits);
  if (isErrorCell(value)) return isError(value.code);
  if (typeof value === "number") return compareNumbers("=", value, traits.isDates, traits);
  if (typeof value === "boolean") return (cell) => plainValue(cell) === value;
  const match = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(String(value))!;
  const operator = (match[1] ?? "=") as Operator;
  return operandTest(operator, match[2]!.trim(), traits);
}

function operandTest(operator: Operator, operand: string, traits: ColumnTraits): CellTest {
  const negate = (test: CellTest): CellTest => (operator === "<>" ? (cell) => !test(cell) : test);
  if (operand === "") {
    if (operator !== "=" && operator !== "<>") return () => false;
    return negate((cell) => isBlankIn(cell, traits));
  }
  const number = numberFromText(operand);
  if (number !== undefined) return compareNumbers(operator, number, traits.isDates, traits);
  const date = parseTextDate(operand);
  const serial = date && resolveTextDate(date, traits.dateOrder);
  if (serial !== undefined) return compareNumbers(operator, serial, true, traits);
  const isEquality = operator === "=" || operator === "<>";
  const isUnclearDate = traits.isDates && (/^\d/.test(operand) || !isEquality);
  if (isUnclearDate) throw new PipelineError("unclear-date", { criterion: operand });
  if (operand.length > LONGEST_PATTERN)
    throw new PipelineError("long-criterion", { limit: LONGEST_PATTERN });
  if (!isEquality) return compareTexts(operator, operand);
  if (/^(true|false)$/i.test(operand))
    return negate((cell) => foldText(String(plainValue(cell))) === foldText(operand));
  if (/^#[A-Z/0?!]+$/i.test(operand)) return negate(isError(operand.toUpperCase()));
  const matches = rememberTexts((text) => matchesWildcards(text, operand));
  return negate((cell) => {
    const plain = plainValue(cell);
    return typeof plain === "string" && plain !== "" && matches(plain);
  });
}

function isError(code: string): CellTest {
  return (cell) => {
    const plain = plainValue(cell);
    return isErrorCell(plain) && plain.code === code;
  };
}

function compareNumbers(
  operator: Operator,
  operand: number,
  isDate: boolean,
  traits: ColumnTraits,
): CellTest {
  const isWhole = isDate && isWholeDay(operand);
  const wanted = traits.isPercent && operand > 1 ? operand / 100 : operand;
  const isEquality = operator === "=" || operator === "<>";
  const holds = comparison(operator);
  return (cell) => {
    let value = plainValue(cell);
    if (isBlankIn(value, traits)) return operator === "<>";
    const isFraction = typeof value === "string" && value.trim().endsWith("%");
    if (typeof value === "string") value = numberIn(value, isDate, isEquality, traits);
    if (typeof value !== "number") return operator === "<>";
    if (traits.isPercent) return holds(isFraction ? value : value / 100, wanted);
    return holds(isWhole ? Math.floor(value) : value, wanted);
  };
}

/** As COUNTIFS, a text number equals its number but is neither greater nor less, except in an amount. */
function numberIn(
  text: string,
  isDate: boolean,
  isEquality: boolean,
  traits: ColumnTraits,
): number | undefined {
  const date = isDate ? parseTextDate(text) : undefined;
  if (date !== undefined) return resolveTextDate(date, traits.dateOrder);
  if (traits.isNumbers) return amountFromText(text);
  return isEquality ? numberFromText(text) : undefined;
}

function compareTexts(operator: Operator, operand: string): CellTest {
  const folded = foldText(operand);
  const holds = comparison(operator);
  return (cell) => {
    const plain = plainValue(cell);
    if (typeof plain !== "string" || isBlank(plain)) return false;
    return holds(foldText(plain), folded);
  };
}

function comparison(operator: Operator) {
  return <Value extends number | string>(value: Value, operand: Value): boolean => {
    if (operator === "=") return value === operand;
    if (operator === "<>") return value !== operand;
    if (operator === "<") return value < operand;
    if (operator === "<=") return value <= operand;
    return operator === ">" ? value > operand : value >= operand;
  };
}

function isBlankIn(cell: Cell, { isZeroBlank }: ColumnTraits): boolean {
  return isBlank(cell) || (isZeroBlank && cell === 0);
}

/** Text columns have few different values: each is compared once. */
function rememberTexts(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = test(text);
      known.set(text, result);
    }
    return result;
  };
}
