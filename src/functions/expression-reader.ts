import { PipelineError } from "../pipeline/pipeline-error";
import type { Expression } from "../pipeline/expression/expression";
import { withPatience } from "./patience";

/** Reads METRIC's expressions. */
export type ExpressionReader = (text: string) => Expression;

let reader: ExpressionReader | undefined;

/** The reader, once it is loaded. */
export function loadedReader(): ExpressionReader | undefined {
  return reader;
}

/**
 * Loads the reader with the parser that it needs: a chunk of its own, since most workbooks never ask.
 * @throws PipelineError "reader-not-loaded" when that fails or takes ten seconds; the next call tries again
 */
export async function loadReader(load = importReader): Promise<ExpressionReader> {
  try {
    reader = await withPatience(load());
    return reader;
  } catch {
    throw new PipelineError("reader-not-loaded", {});
  }
}

async function importReader(): Promise<ExpressionReader> {
  const { parseExpression } = await import(
    /* webpackChunkName: "expressions" */ "../pipeline/expression/parse-expression"
  );
  return parseExpression;
}
