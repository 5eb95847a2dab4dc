import { isBlank } from "../../pipeline/cells/cell-value";
import type { PipelineError } from "../../pipeline/pipeline-error";
import type { Pipeline } from "../../pipeline/pipeline";
import { allAtOnce, type Steps } from "../../pipeline/steps";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { RowsWords } from "../../locales/rows-words";
import { inSteps } from "../pause";
import { salesFunctions } from "../sales-functions";
import type { RowsAfter } from "./rows-after";

/** What the functions see in the rows in use: a pipeline, or the sentence that a cell would show. */
export type RowsReading =
  | { readonly pipeline: Pipeline; readonly fault?: undefined }
  | {
      readonly pipeline?: undefined;
      readonly fault: string;
      /** whether no column of theirs tells a stage */
      readonly isStageless: boolean;
    };

const readings = new WeakMap<RowsInUse, RowsReading>();
const counts = new WeakMap<RowsInUse, number>();

/** How many rows below the header hold anything. */
export function rowCount(rows: RowsInUse): number {
  const known = counts.get(rows);
  if (known !== undefined) return known;
  const header = readingOf(rows).pipeline?.source.headerRow ?? 0;
  let count = 0;
  for (let row = header + 1; row < rows.values.length; row++)
    if (!rows.values[row]!.every(isBlank)) count++;
  counts.set(rows, count);
  return count;
}

/** Read once for the rows as they were read from Excel. */
export function readingOf(rows: RowsInUse): RowsReading {
  const known = readings.get(rows);
  if (known !== undefined) return known;
  const reading = allAtOnce(read(rows));
  readings.set(rows, reading);
  return reading;
}

/** Why rows cannot be read, in the pane's own words where it has a way on; undefined where they can. */
export function faultOf(rows: RowsInUse, { noStages }: RowsWords): string | undefined {
  const reading = readingOf(rows);
  if (reading.fault === undefined) return undefined;
  return reading.isStageless ? noStages : reading.fault;
}

/**
 * Reads rows before they are shown, in short steps: whoever shows them has the reading at hand.
 * @returns the rows; where the functions knew all of their cells before, with those, so that a million
 *   cells are not kept twice, nor sent to the worker again
 */
export async function readAhead<Rows extends RowsAfter>(rows: Rows): Promise<Rows> {
  if (rows === undefined || rows === "unread" || readings.has(rows)) return rows;
  try {
    const reading = await inSteps(read(rows));
    readings.set(rows, reading);
    const known = reading.pipeline?.source.rows ?? rows.values;
    if (known === rows.values) return rows;
    const kept: RowsInUse = { ...(rows as RowsInUse), values: known };
    readings.set(kept, reading);
    return kept as Rows & RowsInUse;
  } catch (error) {
    // What was done stays done; the reading is tried again where it shows.
    console.warn(error);
    return rows;
  }
}

function* read({ values, stages, choice }: RowsInUse): Steps<RowsReading> {
  const functions = salesFunctions();
  try {
    return { pipeline: yield* functions.pipelineInSteps(values, stages, choice.options.flat()) };
  } catch (error) {
    // Another bundle's class: functions.js has its own.
    if (error instanceof Error && error.name === "PipelineError")
      return {
        fault: functions.sentence(error as PipelineError),
        isStageless: (error as PipelineError).code === "no-stage-column",
      };
    throw error;
  }
}
