import type { PaneWords } from "../../locales/pane-words";
import type { Message } from "../message";
import type { PlaybookDone } from "./playbook-tasks";

export function messageOfPlaybook(done: PlaybookDone, _words: PaneWords): Message | undefined {
  return done;
}
