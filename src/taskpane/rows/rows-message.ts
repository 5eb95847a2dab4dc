import type { PaneWords } from "../../locales/pane-words";
import type { Message } from "../message";
import type { RowsDone } from "./rows-tasks";

/** What the message bar says when a job on the rows is done; undefined where the place itself shows it. */
export function messageOfRows(done: RowsDone, _words: PaneWords): Message | undefined {
  switch (done.kind) {
    case "read":
      return undefined;
  }
}
