import { useEffect } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { usePaneState, useTools } from "../views/pane-context";
import { beginCheck } from "./begin-check";
import type { RowsCheck } from "./rows-state";

/** What is known of problems in rows, which are looked for after the rows are shown; undefined as long as nothing is. */
export function useCheck(inUse: RowsInUse): RowsCheck | undefined {
  const { store } = useTools();
  const { check } = usePaneState().rows;
  useEffect(() => beginCheck(store, inUse), [store, inUse]);
  return check?.of === inUse ? check : undefined;
}
