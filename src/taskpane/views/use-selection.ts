import { useEffect } from "react";
import type { Selection } from "../../workbook/selection";
import { usePaneState, useTools } from "./pane-context";

/** The selected cells, followed as long as the view that asks is there; undefined until Excel has told. */
export function useSelection(): Selection | undefined {
  const { followSelection } = useTools();
  useEffect(() => followSelection(), [followSelection]);
  return usePaneState().selection;
}
