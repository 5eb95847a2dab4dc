import { PipelineError, type ErrorCode } from "./pipeline-error";

/** A figure, or why there is none. */
export type Figure = number | PipelineError;

/** A figure of a table: what it cannot be computed for stands in its place, the others stand. */
export function figureOrError<Value>(compute: () => Value): Value | PipelineError<ErrorCode> {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PipelineError) return error;
    throw error;
  }
}
