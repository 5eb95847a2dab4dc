import { dictionary } from "../../src/locales/dictionary";
import type { Cell, Range } from "../../src/pipeline/cells/cell-value";
import { chooseDeals } from "../../src/pipeline/deals/choose-deals";
import { LOST, OPEN, PARKED, WON } from "../../src/pipeline/deals/outcome";
import type { Pipeline } from "../../src/pipeline/pipeline";
import { PipelineError } from "../../src/pipeline/pipeline-error";
import { readPipeline } from "../../src/pipeline/reading/read-pipeline";
import { readSettings } from "../../src/pipeline/settings";
import { allAtOnce } from "../../src/pipeline/steps";
import { stageNames } from "../../src/locales/en/stage-names";
import { namedStages } from "../../src/templates/stage-lists";

export { dictionary };
export const knowledge = { dictionary, templates: Object.values(namedStages(stageNames)) };

/** Serial of the nth day of 2026: =DATE(2026,1,n) in Excel; day 1, a Thursday, is 46023. */
export const day = (n: number) => 46022 + n;

/**
 * A range in short: a line a row, cells between bars. `d5` is day 5 of 2026 and `d5.75` six in the
 * evening of it; plain numbers, TRUE, FALSE and error codes (#N/A) are what they say; the rest is text.
 * @param blank what a blank cell holds: Excel hands over null, 0 or ""
 */
export function range(text: string, blank: null | 0 | "" = ""): Range {
  const lines = text.trim().split("\n");
  return frozen(lines.map((line) => line.split("|").map((cell) => toCell(cell.trim(), blank))));
}

function toCell(text: string, blank: Cell): Cell {
  if (text === "") return blank;
  if (/^d\d+(\.\d+)?$/.test(text)) return day(Number(text.slice(1)));
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return /^#[A-Z/0]+[!?]?$/.test(text) ? Object.freeze({ code: text }) : text;
}

/** Inputs belong to Excel: whoever writes to one throws. */
export function frozen(rows: readonly (readonly Cell[])[]): Range {
  return Object.freeze(rows.map((row) => Object.freeze([...row])));
}

/** One column of stage names, as the `stages` argument takes them. */
export const column = (...names: readonly Cell[]): Range => frozen(names.map((name) => [name]));

export interface Given {
  /** A range, or names that make one column. */
  readonly stages?: Range | readonly string[];
  readonly options?: readonly Cell[];
}

/** Reads a range, short or ready, as a pipeline with the English words and the built-in templates. */
export function read(deals: string | Range, { stages, options = [] }: Given = {}): Pipeline {
  const rows = typeof deals === "string" ? range(deals) : deals;
  return allAtOnce(readPipeline(rows, toStages(stages), readSettings(options), knowledge));
}

function toStages(stages: Given["stages"]): Range | undefined {
  if (stages === undefined) return undefined;
  return typeof stages[0] === "string" ? column(...(stages as string[])) : (stages as Range);
}

/** The pipeline and the deals that the options choose. */
export function ask(deals: string | Range, given: Given = {}) {
  const pipeline = read(deals, given);
  return { pipeline, deals: chooseDeals(pipeline, readSettings(given.options ?? [])) };
}

const OUTCOMES = { [OPEN]: "open", [WON]: "won", [LOST]: "lost", [PARKED]: "parked" } as const;

/** The outcome of each deal in words. */
export function outcomes({ records }: Pipeline): string[] {
  return Array.from(records.outcome, (outcome) => OUTCOMES[outcome as keyof typeof OUTCOMES]);
}

/** Every stay, in the order in which they are visited. */
export function allStays(pipeline: Pipeline) {
  const found: { deal: number; stage: number; entered: number; left: number }[] = [];
  pipeline.visitStays(({ count, deals, stages, entered, left }) => {
    for (let at = 0; at < count; at++)
      found.push({
        deal: deals[at]!,
        stage: stages[at]!,
        entered: entered[at]!,
        left: left[at]!,
      });
  });
  return found;
}

/** The code that a call throws. Anything but a PipelineError passes through and fails the test. */
export function codeOf(call: () => unknown): string {
  return thrown(call)?.code ?? "nothing thrown";
}

/** The facts that the error of a call carries. */
export function paramsOf(call: () => unknown): unknown {
  return thrown(call)?.params;
}

function thrown(call: () => unknown): PipelineError | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof PipelineError) return error;
    throw error;
  }
  return undefined;
}

/** One claim of a table: what is put in, what must come out, and who says so. */
export interface Claim<Input, Expected> {
  readonly name: string;
  readonly input: Input;
  readonly expected: Expected;
  /** Where the expected value comes from; never our own output. */
  readonly source: string;
}

/** Runs a table of claims, a test each, with the source in the title. */
export function claims<Input, Expected>(
  table: readonly Claim<Input, Expected>[],
  compute: (input: Input) => Expected,
): void {
  test.each(table)("$name [$source]", ({ input, expected }) => {
    expect(compute(input)).toEqual(expected);
  });
}

/** A range that counts how often a row of it is looked at: work without bounds is seen without a clock. */
export function counted(rows: Range): { rows: Range; reads: () => number } {
  let reads = 0;
  const counting: ProxyHandler<readonly Cell[]> = {
    get: (cells, key) => {
      reads++;
      return Reflect.get(cells, key) as unknown;
    },
  };
  return { rows: Object.freeze(rows.map((row) => new Proxy(row, counting))), reads: () => reads };
}
