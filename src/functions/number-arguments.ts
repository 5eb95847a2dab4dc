import { PipelineError, type NumberBounds } from "../pipeline/pipeline-error";
import { readDay, readNumber } from "../pipeline/settings";
import { valueArgument, type Argument } from "./arguments";

/** A number; undefined when left out. @throws PipelineError "not-a-number" */
export function numberArgument(
  name: string,
  argument: Argument,
  bounds: NumberBounds,
): number | undefined {
  const value = valueArgument(name, argument);
  return value === undefined ? undefined : readNumber(name, value, bounds);
}

/** A number that must be given. @throws PipelineError "missing-argument" | "not-a-number" */
export function requiredNumber(name: string, argument: Argument, bounds: NumberBounds): number {
  const number = numberArgument(name, argument, bounds);
  if (number !== undefined) return number;
  throw new PipelineError("missing-argument", { argument: name, need: "number" });
}

/** A day that must be given, as a serial without its time. @throws PipelineError "missing-argument" | "bad-day" */
export function requiredDay(name: string, argument: Argument): number {
  const value = valueArgument(name, argument);
  if (value === undefined)
    throw new PipelineError("missing-argument", { argument: name, need: "day" });
  return Math.floor(readDay(name, value));
}
