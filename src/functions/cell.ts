import { PipelineError, isNothingToCompute, type ErrorCode } from "../pipeline/pipeline-error";
import type { LatePart } from "./late-part";
import { inWords, wordsOnTheirWay } from "./words";

/** What a function may hand to Excel: a value, or rows of values with errors in single cells. */
export type CellResult = number | string | boolean | PipelineError;
export type Result = CellResult | readonly (readonly CellResult[])[];

/**
 * Runs a function and hands its result to Excel: a PipelineError becomes #N/A or #VALUE! with its
 * sentence, in a spill in its own cell. Anything else that is thrown is a fault of ours and says so.
 * @returns a promise while the words of Excel's language are on their way
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Excel's functions return any
export function cell(compute: () => Result): any {
  const coming = wordsOnTheirWay();
  return coming === undefined ? computed(compute) : coming.then(() => computed(compute));
}

function computed(compute: () => Result): unknown {
  try {
    const result = compute();
    if (!Array.isArray(result)) return toValue(result as CellResult);
    // A spill may have a row a deal: what Excel takes as it is needs no copy, and is looked through once.
    const rows = result as CellResult[][];
    if (plainSpills.has(rows)) return rows;
    if (!rows.every(isPlainRow)) return rows.map((row) => row.map(toValue));
    return asPlain(rows);
  } catch (error) {
    if (error instanceof PipelineError) throw toExcelError(error);
    const message = error instanceof Error ? error.message : String(error);
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidValue,
      inWords((words) => words.internalError(message)),
    );
  }
}

const plainSpills = new WeakSet<object>();

/** A spill of which is known that each cell is a text, a truth value or a finite number. */
export function asPlain(rows: readonly (readonly CellResult[])[]): Result {
  plainSpills.add(rows);
  return rows;
}

/** As cell, with a part that may have to be loaded first. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Excel's functions return any
export function cellWith<Part>(part: LatePart<Part>, compute: (part: Part) => Result): any {
  const { loaded } = part;
  return loaded === undefined ? laterCell(part.load(), compute) : cell(() => compute(loaded));
}

/** As cell, once what it needs has come; a promise that is rejected shows its error like any other. */
export async function laterCell<Needed>(
  needed: Promise<Needed>,
  compute: (needed: Needed) => Result,
): Promise<unknown> {
  let come: Needed;
  try {
    come = await needed;
  } catch (error) {
    return cell(() => {
      throw error;
    });
  }
  return cell(() => compute(come));
}

/** The sentence of an error in words. */
export function sentence<Code extends ErrorCode>(error: PipelineError<Code>): string {
  return inWords(({ errors }) => errors[error.code](error.params));
}

function isPlainRow(row: readonly CellResult[]): boolean {
  for (let at = 0; at < row.length; at++) {
    const figure = row[at]!;
    if (typeof figure === "number" ? !Number.isFinite(figure) : typeof figure === "object")
      return false;
  }
  return true;
}

function toValue(figure: CellResult): unknown {
  if (figure instanceof PipelineError) return toExcelError(figure);
  if (typeof figure === "number" && !Number.isFinite(figure))
    throw new Error(`a figure came out as ${figure}`);
  return figure;
}

function toExcelError(error: PipelineError): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    isNothingToCompute(error.code) ? notAvailable : invalidValue,
    sentence(error),
  );
}
