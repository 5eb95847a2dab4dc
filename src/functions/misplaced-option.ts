import { cellText } from "../pipeline/cells/cell-value";
import { foldText } from "../pipeline/cells/fold";
import { findHeader } from "../pipeline/reading/match-roles";
import { PipelineError } from "../pipeline/pipeline-error";
import type { Call, Slot } from "./call";
import {
  isMissing,
  isOmitted,
  isRange,
  optionCells,
  textArgument,
  valueArgument,
} from "./arguments";

/**
 * Looks for a column name or setting that slipped into an earlier argument, with its value behind it,
 * as in `=SALES.WINRATE(deals,"Owner","Ann")`, and says how the formula should run.
 * @param isStage whether a text names a stage of the rows
 * @param headers the headers of the rows
 * @returns undefined when no argument holds one
 */
export function findMisplacedOption(
  call: Call,
  isStage: (text: string) => boolean,
  headers: readonly string[],
): PipelineError | undefined {
  const slots: Slot[] = [...call.slots, { name: "stages", argument: call.stages }];
  const at = slots.findIndex((slot) => isMisplaced(slot, isStage, headers));
  if (at === -1) return undefined;
  const kept = slots.slice(0, at).map(formulaText);
  const gaps = slots.slice(at).map(() => "");
  const moved = slots.slice(at).filter(({ argument }) => !isMissing(argument));
  const options = [...moved.map(formulaText), ...optionCells(call.options).map(literal)];
  if (options.length % 2 === 1) return undefined;
  const { name, argument } = slots[at]!;
  return new PipelineError("misplaced-option", {
    argument: name,
    column: textArgument(name, argument) ?? "",
    formula: `=SALES.${call.id}(${["deals", ...kept, ...gaps, ...options].join(",")})`,
  });
}

function isMisplaced(
  { name, argument, words, takesColumn }: Slot,
  isStage: (text: string) => boolean,
  headers: readonly string[],
): boolean {
  if (isOmitted(argument) || isRange(argument)) return false;
  const text = textArgument(name, argument) ?? "";
  if (words === undefined ? isStage(text) : words.includes(foldText(text))) return false;
  if (takesColumn === true) return text.startsWith("@");
  return text.startsWith("@") || findHeader(headers, text) !== undefined;
}

function formulaText({ name, argument }: Slot): string {
  if (isMissing(argument)) return "";
  return isRange(argument) ? name : literal(valueArgument(name, argument) ?? "");
}

function literal(cell: unknown): string {
  if (typeof cell === "number" || typeof cell === "boolean") return cellText(cell);
  return `"${cellText(cell).replace(/"/g, '""')}"`;
}
