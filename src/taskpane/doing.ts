import type { PaneEvent } from "./pane-event";
import type { Task } from "./tasks";

/** What a button brings about: work in Excel, or something in the pane alone. */
export type Doing =
  | { readonly task: Task; readonly event?: undefined }
  | { readonly event: PaneEvent; readonly task?: undefined };
