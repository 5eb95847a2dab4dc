import type { Range } from "../pipeline/cells/cell-value";
import type { Problem } from "../pipeline/checks/problem";
import type { Check } from "../pipeline/metrics/check";
import type { Pipeline } from "../pipeline/pipeline";
import type { PipelineError } from "../pipeline/pipeline-error";
import type { Steps } from "../pipeline/steps";

/** An argument of a function as Excel hands it over. */
export type SalesArgument = Range | readonly Range[] | string | number | boolean | null;

/** What a function answers: a value, or rows of them; errors of single cells stand in their place. */
export type SalesAnswer = SalesCell | readonly (readonly SalesCell[])[];
export type SalesCell = string | number | boolean | SalesError;

/** An error as a cell shows it: `#N/A` or `#VALUE!`, and the sentence that says what to do. */
export interface SalesError {
  readonly code: string;
  readonly message?: string;
}

/** functions.js of the same page, by the name that webpack.config.js gives it. */
interface FunctionsOfPage {
  readonly pipelineInSteps: (
    range: Range,
    stages: Range | undefined,
    options: readonly unknown[],
  ) => Steps<Pipeline>;
  readonly pipelineOf: (
    range: Range,
    stages: Range | undefined,
    options: readonly unknown[],
  ) => Pipeline;
  readonly sentence: (error: PipelineError) => string;
  /** what CHECK lists, before it is words; `progress` is told how far it is, from 0 to 1 */
  readonly problemsOf: (
    pipeline: Pipeline,
    deals: Int32Array,
    progress?: (share: number) => void,
  ) => Promise<readonly Check[]>;
  readonly problemTexts: (problem: Problem) => readonly [what: string, effect: string];
  readonly [name: string]: unknown;
}

declare global {
  interface Window {
    funnelbookFunctions?: FunctionsOfPage;
  }
}

/**
 * The functions that Excel itself calls. The pane asks the very same ones, so that what it shows is what
 * the cell will show; it knows them by what they answer and not by their code.
 */
export function salesFunctions(): FunctionsOfPage {
  const functions = window.funnelbookFunctions;
  if (functions === undefined) throw new Error("functions.js is not on the page");
  return functions;
}

export function isSalesError(value: unknown): value is SalesError {
  return typeof value === "object" && value !== null && "code" in value;
}

/**
 * Calls a function as Excel would; the page has nothing else to do meanwhile (compute-sales.ts).
 * @param name as in functions.json, such as "CONVERSION"
 * @param values its arguments in the order of its signature; null where one is left out
 * @returns what it answers, or the error that the cell would show
 */
export async function callSales(
  name: string,
  values: readonly SalesArgument[],
): Promise<SalesAnswer> {
  const functions = salesFunctions();
  const wanted = name.toLowerCase();
  const key = Object.keys(functions).find((each) => each.toLowerCase() === wanted);
  const compute = key === undefined ? undefined : functions[key];
  if (typeof compute !== "function") throw new Error(`there is no function ${name}`);
  try {
    return (await (compute as (...all: readonly SalesArgument[]) => unknown)(
      ...values,
    )) as SalesAnswer;
  } catch (error) {
    if (isSalesError(error)) return error;
    throw error;
  }
}
