import { cellText, type Range } from "../pipeline/cell-value";
import { findHeader } from "../pipeline/match-roles";
import { PipelineError } from "../pipeline/pipeline-error";
import type { Pipeline } from "../pipeline/pipeline";
import type { Call, Slot } from "./call";
import {
  isOmitted,
  optionCells,
  rangeArgument,
  textArgument,
  valueArgument,
  type Argument,
} from "./arguments";

/**
 * Looks for a column name or setting that slipped into an earlier argument, as in
 * `=SALES.WINRATE(deals,"Owner","Ann")`, and says how the formula should run.
 * @param read reads the deals without any option, with the stages if they are a range
 * @returns undefined when no argument holds one
 */
export function findMisplacedOption(
  call: Call,
  read: (stages: Range | undefined) => Pipeline,
): PipelineError | undefined {
  const stages = isRange(call.stages) ? rangeArgument("stages", call.stages) : undefined;
  const slots: Slot[] = [...call.slots, { name: "stages", argument: call.stages }];
  const at = slots.findIndex((slot) => isMisplaced(slot, () => read(stages)));
  if (at === -1) return undefined;
  const { name, argument } = slots[at]!;
  const kept = slots.map((slot, index) => (index < at ? formulaText(slot) : ""));
  const moved = slots.slice(at).map(formulaText);
  const options = [...moved, ...optionCells(call.options).map(literal)].filter(
    (text) => text !== "",
  );
  if (options.length % 2 === 1) options.push('""');
  const parts = ["deals", ...kept, ...options];
  return new PipelineError("misplaced-option", {
    argument: name,
    column: textArgument(name, argument) ?? "",
    formula: `=SALES.${call.id}(${parts.join(",")})`,
  });
}

function isMisplaced({ name, argument, words }: Slot, read: () => Pipeline): boolean {
  if (isOmitted(argument) || isRange(argument)) return false;
  const text = textArgument(name, argument) ?? "";
  if (words?.includes(text.toLowerCase()) === true) return false;
  if (text.startsWith("@")) return true;
  try {
    const pipeline = read();
    const isStage = words === undefined && pipeline.stages.find(text) !== undefined;
    return !isStage && findHeader(pipeline.source.headers, text) !== undefined;
  } catch (error) {
    if (error instanceof PipelineError) return false;
    throw error;
  }
}

/** Whether an argument is a range of several cells. */
export function isRange(argument: Argument): boolean {
  return (
    Array.isArray(argument) && (argument.length > 1 || ((argument as Range)[0]?.length ?? 0) > 1)
  );
}

function formulaText({ name, argument }: Slot): string {
  if (isOmitted(argument)) return "";
  return isRange(argument) ? name : literal(valueArgument(name, argument));
}

function literal(cell: unknown): string {
  if (typeof cell === "number" || typeof cell === "boolean") return cellText(cell);
  return `"${cellText(cell).replace(/"/g, '""')}"`;
}
