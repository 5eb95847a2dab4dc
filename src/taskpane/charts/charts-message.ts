import type { PaneWords } from "../../locales/pane-words";
import type { Message } from "../message";
import type { ChartsDone } from "./charts-tasks";

export function messageOfCharts(done: ChartsDone, _words: PaneWords): Message | undefined {
  return done;
}
