import {
  cellText,
  isBlankOrZero,
  isErrorCell,
  plainValue,
  type Cell,
  type Range,
} from "../pipeline/cells/cell-value";
import { foldText } from "../pipeline/cells/fold";
import { PipelineError } from "../pipeline/pipeline-error";

/** An argument as Excel hands it over: a value, a range, null for an omitted one. */
export type Argument = unknown;

/**
 * Whether an argument was left out. Excel sends null; a reference to a blank cell comes as null, 0 or
 * "", alone or as [[…]]; and while Excel still has an older description of our functions, its
 * invocation object lands in the place of an argument that is new.
 */
export function isOmitted(argument: Argument): boolean {
  if (isInvocation(argument)) return true;
  if (!Array.isArray(argument)) return isBlankOrZero(argument);
  return argument.length === 0 || (argument.length === 1 && isOmittedRow(argument[0]));
}

function isOmittedRow(row: unknown): boolean {
  return Array.isArray(row)
    ? row.length === 0 || (row.length === 1 && isOmitted(row[0]))
    : isOmitted(row);
}

function isInvocation(argument: Argument): boolean {
  return (
    typeof argument === "object" &&
    argument !== null &&
    ("setResult" in argument || "functionName" in argument)
  );
}

/** Whether nothing was written for an argument: unlike a "" this can be no criterion. */
export function isMissing(argument: Argument): boolean {
  const cell = firstCell(argument);
  return cell === null || cell === undefined || isInvocation(cell);
}

/** Whether an argument is a range of several cells. */
export function isRange(argument: Argument): boolean {
  return (
    Array.isArray(argument) && (argument.length > 1 || ((argument as Range)[0]?.length ?? 0) > 1)
  );
}

/** The single value of an argument; undefined when left out. @throws PipelineError "error-argument" */
export function valueArgument(name: string, argument: Argument): Cell {
  if (isOmitted(argument)) return undefined;
  const value = plainValue(firstCell(argument));
  if (isErrorCell(value))
    throw new PipelineError("error-argument", { argument: name, code: value.code });
  return value;
}

/** The first cell of an argument, as it came. */
export function firstCell(argument: Argument): Cell {
  return Array.isArray(argument) ? firstCell(argument[0]) : argument;
}

/** The text of an argument that names something; undefined when left out. */
export function textArgument(name: string, argument: Argument): string | undefined {
  const value = valueArgument(name, argument);
  return value === undefined ? undefined : cellText(value).trim();
}

/**
 * A criterion that must be given, as COUNTIFS takes it: 0 is a number and "" means blank.
 * @throws PipelineError "missing-argument" | "error-argument"
 */
export function requiredCriterion(name: string, argument: Argument): Cell {
  if (isMissing(argument))
    throw new PipelineError("missing-argument", { argument: name, need: "criterion" });
  return valueArgument(name, argument) ?? plainValue(firstCell(argument));
}

/** A word out of a closed list; undefined when left out. @throws PipelineError "not-a-word" */
export function wordArgument<Word extends string>(
  name: string,
  argument: Argument,
  words: readonly Word[],
): Word | undefined {
  const text = textArgument(name, argument);
  if (text === undefined) return undefined;
  const word = words.find((candidate) => candidate === foldText(text));
  if (word === undefined)
    throw new PipelineError("not-a-word", { argument: name, words, received: text });
  return word;
}

/** A range argument; undefined when left out. @throws PipelineError "error-argument" */
export function rangeArgument(name: string, argument: Argument): Range | undefined {
  if (isOmitted(argument)) return undefined;
  if (!Array.isArray(argument)) return [[valueArgument(name, argument)]];
  const rows = (Array.isArray(argument[0]) ? argument : [argument]) as Range;
  if (rows.length === 1 && rows[0]!.length === 1) return [[valueArgument(name, argument)]];
  return rows;
}

/** The cells of the repeating argument, one after another. */
export function optionCells(options: Argument): Cell[] {
  if (isInvocation(options) || options === null || options === undefined) return [];
  if (!Array.isArray(options)) return [options];
  return options.flatMap((option) =>
    optionCells(option).concat(isBlankOption(option) ? [null] : []),
  );
}

/** A blank keeps its place: behind a column it is a criterion. */
function isBlankOption(option: unknown): boolean {
  return option === null || option === undefined || (Array.isArray(option) && option.length === 0);
}
