import { ownColumns } from "../locales/own-columns";
import { check, type Check } from "../pipeline/metrics/check";
import type { Pipeline } from "../pipeline/pipeline";

/** CHECK that knows the columns people keep for themselves, in all languages. */
export function knowingCheck(pipeline: Pipeline, deals: Int32Array): Check[] {
  return check(pipeline, deals, ownColumns);
}
