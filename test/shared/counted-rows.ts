import type { Steps } from "../../src/pipeline/steps";

/** Rows of which each look is counted, as often as somebody comes by one. */
export function countedRows<Row>(rows: readonly Row[]): {
  readonly rows: readonly Row[];
  readonly taken: () => number;
} {
  let looks = 0;
  const counted = new Proxy(rows, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  const taken = () => {
    const since = looks;
    looks = 0;
    return since;
  };
  return { rows: counted, taken };
}

/** What the work comes to, and the most looks that one of its steps took. */
export function longestStep<Result>(
  steps: Steps<Result>,
  taken: () => number,
): { readonly result: Result; readonly longest: number } {
  let longest = 0;
  for (;;) {
    const step = steps.next();
    longest = Math.max(longest, taken());
    if (step.done === true) return { result: step.value, longest };
  }
}
