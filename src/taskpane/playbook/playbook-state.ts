import type { PlaybookDone } from "./playbook-tasks";

export type PlaybookState = Readonly<Record<never, never>>;
export type PlaybookEvent = never;

export const initialPlaybook: PlaybookState = {};

export function reducePlaybook(_state: PlaybookState, event: PlaybookEvent): PlaybookState {
  return event;
}

export function afterPlaybook(_state: PlaybookState, done: PlaybookDone): PlaybookState {
  return done;
}
