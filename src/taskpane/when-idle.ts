import type { Store } from "./store";

/** Does something once no task of the pane is under way: at once, or as soon as the present one ends. */
export function whenIdle({ state, subscribe }: Store, job: () => void): void {
  if (state().work === undefined) return job();
  const end = subscribe(() => {
    if (state().work !== undefined) return;
    end();
    job();
  });
}
