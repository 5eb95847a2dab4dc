import { initialState, type PaneState } from "./state";
import { reduce } from "./reduce";
import type { BuildForm } from "./build/form";
import type { PaneEvent } from "./pane-event";

/** Holds the state outside of React, so that a task that ends after a redraw still finds it. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** returns its own end */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(form: BuildForm): Store {
  let state = initialState(form);
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
