import { PipelineError } from "../pipeline/pipeline-error";
import type { Expression } from "../pipeline/expression/expression";

/** Reads METRIC's expressions. */
export type ExpressionReader = (text: string) => Expression;

/** A promise that never settles would leave the cell busy for ever. */
const PATIENCE_MS = 10_000;

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(notLoaded()), PATIENCE_MS);
  });
  try {
    reader = await Promise.race([load(), late]);
    return reader;
  } catch {
    throw notLoaded();
  } finally {
    clearTimeout(timer);
  }
}

async function importReader(): Promise<ExpressionReader> {
  const { parseExpression } = await import(
    /* webpackChunkName: "expressions" */ "../pipeline/expression/parse-expression"
  );
  return parseExpression;
}

function notLoaded(): PipelineError {
  return new PipelineError("reader-not-loaded", {});
}
