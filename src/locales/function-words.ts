import type { ErrorParams } from "../pipeline/pipeline-error";

/** What the functions say in one language: messages and the headers of spills. */
export interface FunctionWords {
  readonly errors: { readonly [Code in keyof ErrorParams]: (params: ErrorParams[Code]) => string };
  /** For a fault of our own. */
  readonly internalError: (message: string) => string;
  readonly funnelHeaders: readonly string[];
}
