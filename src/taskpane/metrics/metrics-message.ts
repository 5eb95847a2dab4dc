import type { PaneWords } from "../../locales/pane-words";
import type { Message } from "../message";
import type { MetricsDone } from "./metrics-tasks";

export function messageOfMetrics(done: MetricsDone, _words: PaneWords): Message | undefined {
  return done;
}
