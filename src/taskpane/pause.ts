import type { Steps } from "../pipeline/steps";

/** Whoever clicks or types comes first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What work in steps comes to, with a pause between each two of them. */
export async function inSteps<Result>(steps: Steps<Result>, rest = pause): Promise<Result> {
  let step = steps.next();
  while (step.done !== true) {
    await rest();
    step = steps.next();
  }
  return step.value;
}
