import { words } from "../locales/en/words";
import { cellText } from "../pipeline/cell-value";
import { chooseDeals } from "../pipeline/choose-deals";
import { Dictionary } from "../pipeline/dictionary";
import type { Pipeline } from "../pipeline/pipeline";
import { PipelineError } from "../pipeline/pipeline-error";
import { PipelineMemory } from "../pipeline/recall-pipeline";
import { readSettings, type Settings } from "../pipeline/settings";
import { STAGE_NAMES } from "../templates/stage-names";
import { isOmitted, optionCells, rangeArgument, valueArgument } from "./arguments";
import type { Call } from "./call";
import type { Result } from "./cell";
import { findMisplacedOption, isRange } from "./misplaced-option";

const memory = new PipelineMemory({
  dictionary: new Dictionary([words]),
  templates: Object.values(STAGE_NAMES),
});

/** What a function computes from: the pipeline, the deals chosen, the settings. */
export interface Question {
  readonly pipeline: Pipeline;
  readonly deals: Int32Array;
  readonly settings: Settings;
}

/**
 * Answers one function call; the same call over the same rows is answered from memory. A fault in
 * the arguments is looked at once more: if a column name or a setting slipped into an earlier
 * argument, the answer says so.
 */
export function ask(call: Call, answer: (question: Question) => Result): Result {
  const misplaced = () =>
    findMisplacedOption(call, (stages) => read(call, stages, readSettings([])));
  try {
    const settings = readSettings(optionCells(call.options));
    const pipeline = read(call, rangeArgument("stages", call.stages), settings);
    // One cell as the stages is a stage or a slip that nothing else would notice.
    const slip = isOmitted(call.stages) || isRange(call.stages) ? undefined : misplaced();
    if (slip !== undefined) throw slip;
    if (pipeline.length === 0 && call.mayBeEmpty !== true)
      throw new PipelineError("no-deals", { leftOut: pipeline.records.leftOut.length });
    const answers = answersOver(pipeline);
    const key = keyOf(call);
    let result = answers.get(key);
    if (result === undefined) {
      result = answer({ pipeline, deals: chooseDeals(pipeline, settings), settings });
      answers.set(key, result);
    }
    return result;
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    throw misplaced() ?? error;
  }
}

function read(
  { deals }: Call,
  stages: ReturnType<typeof rangeArgument>,
  settings: Settings,
): Pipeline {
  const range = rangeArgument("deals", deals);
  if (range === undefined) throw new PipelineError("no-range", { argument: "deals" });
  return memory.recall(range, stages, settings);
}

/** So many answers are kept for one reading of a range. */
const ANSWERS_KEPT = 500;
const answersByPipeline = new WeakMap<Pipeline, Map<string, Result>>();

function answersOver(pipeline: Pipeline): Map<string, Result> {
  let answers = answersByPipeline.get(pipeline);
  if (answers === undefined || answers.size >= ANSWERS_KEPT) {
    answers = new Map();
    answersByPipeline.set(pipeline, answers);
  }
  return answers;
}

/** All that the answer depends on besides the pipeline, as one text. */
function keyOf({ id, slots, options }: Call): string {
  const own = slots.map(({ name, argument }) => valueArgument(name, argument));
  const cells = [...own, ...optionCells(options)];
  return JSON.stringify([id, ...cells.map((cell) => [typeof cell, cellText(cell)])]);
}
