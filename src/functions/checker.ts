import type { Check, FoundProblems } from "../pipeline/metrics/check";
import type { Pipeline } from "../pipeline/pipeline";
import { LatePart } from "./late-part";

/** Finds the problems of the rows among the deals chosen. */
export type Checker = (
  pipeline: Pipeline,
  deals: Int32Array,
  progress?: (share: number) => void,
) => FoundProblems;

/** CHECK itself, with the headers of columns that it passes over. */
export const checker = new LatePart<Checker>("CHECK", async () => {
  const { knowingCheck } = await import(/* webpackChunkName: "check" */ "./knowing-check");
  return knowingCheck;
});

/** What CHECK lists, before it is words, once CHECK has come. */
export async function problemsOf(...call: Parameters<Checker>): Promise<Check[]> {
  const check = checker.loaded ?? (await checker.load());
  return check(...call).list();
}
