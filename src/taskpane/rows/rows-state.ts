import type { RowsInUse } from "../../workbook/read-rows";
import type { RowsDone } from "./rows-tasks";

export interface RowsState {
  /** whether the workbook was read; without rows in use it holds none that we know */
  readonly isRead: boolean;
  readonly inUse: RowsInUse | undefined;
}

/** What happens in the place of the rows without Excel. */
export type RowsEvent = { readonly kind: "forgotten" };

export const initialRows: RowsState = { isRead: false, inUse: undefined };

export function reduceRows(state: RowsState, event: RowsEvent): RowsState {
  switch (event.kind) {
    case "forgotten":
      return { ...state, isRead: false };
  }
}

export function afterRows(state: RowsState, done: RowsDone): RowsState {
  switch (done.kind) {
    case "read":
      return { ...state, isRead: true, inUse: done.inUse };
  }
}
