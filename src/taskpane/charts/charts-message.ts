import type { PaneWords } from "../../locales/pane-words";
import type { Message } from "../message";
import type { ChartsDone } from "./charts-tasks";

/** What the message bar says when a job on the charts is done. */
export function messageOfCharts(done: ChartsDone, words: PaneWords): Message | undefined {
  const { charting } = words;
  switch (done.kind) {
    case "look":
      return undefined;
    case "add": {
      const { title, sheet, address } = done.added;
      const spot = { sheet, address };
      const job = { kind: "undo-add", added: done.added } as const;
      return {
        intent: "success",
        text: charting.added(title, sheet),
        action: { label: charting.showMe, task: { kind: "go-to", spot } },
        also: { label: charting.undo, task: { kind: "charts", job } },
      };
    }
    case "undo-add":
      return done.undone
        ? { intent: "success", text: charting.removed(done.title) }
        : { intent: "warning", text: charting.notRemoved(done.title) };
    case "remove":
      return { intent: "success", text: charting.removed(done.title) };
    case "repair":
      return { intent: "success", text: charting.repaired(done.title) };
  }
}
