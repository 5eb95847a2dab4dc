import { ownColumns } from "../locales/own-columns";
import { findProblems, type FoundProblems } from "../pipeline/metrics/check";
import type { Pipeline } from "../pipeline/pipeline";

/** CHECK that knows the columns people keep for themselves, in all languages. */
export function knowingCheck(
  pipeline: Pipeline,
  deals: Int32Array,
  progress?: (share: number) => void,
): FoundProblems {
  return findProblems(pipeline, deals, ownColumns, progress);
}
