import { allStageNames } from "../locales/all-words";
import { dictionary } from "../locales/dictionary";
import { cellText, type Cell, type Range } from "../pipeline/cells/cell-value";
import { chooseDeals } from "../pipeline/deals/choose-deals";
import { figureOrError } from "../pipeline/figure";
import type { Pipeline } from "../pipeline/pipeline";
import { PipelineError } from "../pipeline/pipeline-error";
import { PipelineMemory } from "../pipeline/reading/recall-pipeline";
import { readSettings, type Settings } from "../pipeline/settings";
import { allAtOnce, type Steps } from "../pipeline/steps";
import { CRM_STAGES } from "../templates/crm-stages";
import { namedStages } from "../templates/stage-lists";
import { rememberAnswer } from "./answers";
import { isOmitted, isRange, optionCells, rangeArgument, textArgument } from "./arguments";
import type { Call } from "./call";
import type { Result } from "./cell";
import { findMisplacedOption } from "./misplaced-option";

const memory = new PipelineMemory({
  dictionary,
  templates: [
    ...allStageNames.flatMap((names) => Object.values(namedStages(names))),
    ...CRM_STAGES,
  ],
});

/** What a function computes from: the pipeline, the deals chosen, the settings. */
export interface Question {
  readonly pipeline: Pipeline;
  readonly deals: Int32Array;
  readonly settings: Settings;
}

/**
 * Answers one function call; the same call over the same rows is answered from memory. When the call
 * has a fault, the arguments are looked at once more: if a column name or a setting slipped into an
 * earlier one, the answer says so instead.
 */
export function ask(call: Call, answer: (question: Question) => Result): Result {
  const range = dealsOf(call);
  try {
    const settings = readSettings(optionCells(call.options));
    const pipeline = allAtOnce(
      memory.recall(range, rangeArgument("stages", call.stages), settings),
    );
    requireStages(call, range);
    return rememberAnswer(pipeline, call, () => {
      const deals = chooseDeals(pipeline, settings);
      if (call.mayBeEmpty !== true) requireDeals(pipeline, deals);
      return answer({ pipeline, deals, settings });
    });
  } catch (error) {
    if (error instanceof PipelineError) throw misplacedOption(call, range) ?? error;
    throw error;
  }
}

/**
 * What the functions see in a range, from their own memory: what the pane shows of rows and what a
 * formula counts over them are one reading.
 * @param options cells of a formula's `options`, in pairs
 * @throws PipelineError as a function would show it
 */
export function pipelineInSteps(
  range: Range,
  stages: Range | undefined,
  options: readonly Cell[],
): Steps<Pipeline> {
  return memory.recall(range, stages, readSettings(options));
}

/** As pipelineInSteps, at once. */
export function pipelineOf(...call: Parameters<typeof pipelineInSteps>): Pipeline {
  return allAtOnce(pipelineInSteps(...call));
}

function dealsOf({ deals }: Call): Range {
  const range = isOmitted(deals) ? undefined : rangeArgument("deals", deals);
  if (range !== undefined && isRange(range)) return range;
  throw new PipelineError("no-range", { argument: "deals", received: cellText(range?.[0]?.[0]) });
}

function requireDeals(pipeline: Pipeline, deals: Int32Array): void {
  const { length, records } = pipeline;
  if (length === 0) throw new PipelineError("no-deals", { leftOut: records.leftOut.length });
  if (deals.length === 0) throw new PipelineError("no-chosen-deals", { total: length });
}

/** One text as the stages is a stage of the rows, or a slip that nothing else would notice. */
function requireStages({ stages }: Call, range: Range): void {
  if (isOmitted(stages) || isRange(stages)) return;
  const received = textArgument("stages", stages) ?? "";
  const known = readAsItStands(range);
  if (known !== undefined && known.length > 0 && known.stages.find(received) === undefined)
    throw new PipelineError("not-stages", { received });
}

function misplacedOption(call: Call, range: Range): PipelineError | undefined {
  const known = readAsItStands(range);
  const given = isRange(call.stages) ? readAsItStands(range, call.stages as Range) : undefined;
  const headers = (known ?? given)?.source.headers;
  if (headers === undefined) return undefined;
  const isStage = (text: string) =>
    known?.stages.find(text) !== undefined || given?.stages.find(text) !== undefined;
  return findMisplacedOption(call, isStage, headers);
}

/** The rows read without any option, if they can be. */
function readAsItStands(range: Range, stages?: Range): Pipeline | undefined {
  const known = figureOrError(() => allAtOnce(memory.recall(range, stages, readSettings([]))));
  return known instanceof PipelineError ? undefined : known;
}
