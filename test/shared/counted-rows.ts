import type { Steps } from "../../src/pipeline/steps";

/** Rows that tell how many of them were looked at. */
export function countedRows<Row>(rows: readonly Row[]): {
  readonly rows: readonly Row[];
  /** different rows since the last call */
  readonly taken: () => number;
} {
  let looked = new Set<string>();
  const counted = new Proxy(rows, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) looked.add(key);
      return Reflect.get(target, key) as unknown;
    },
  });
  const taken = () => {
    const since = looked.size;
    looked = new Set();
    return since;
  };
  return { rows: counted, taken };
}

/** What the work comes to, and the most rows that one of its steps looked at. */
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
