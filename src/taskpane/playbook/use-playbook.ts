import { useEffect } from "react";
import type { Pipeline } from "../../pipeline/pipeline";
import { cellAddress, parseAddress } from "../../workbook/address";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { useRows } from "../rows/use-rows";
import { READ_ROWS, type Task } from "../tasks";
import { usePaneState, useTools } from "../views/pane-context";
import { useAskOnce } from "../views/use-ask-once";
import { playbookFor, type ReadPlaybook } from "./playbook-state";
import { isOutgrown, selectedDeal, type SelectedDeal } from "./selected-deal";

/** The selected deal, followed as long as the place shows. */
export function useSelectedDeal(): SelectedDeal {
  const { selectedRow } = useTools();
  const { inUse } = useRows();
  const state = usePaneState();
  const isFree = state.work === undefined;
  useEffect(() => selectedRow.follow(), [selectedRow]);
  // Other rows, and what was just written, are read without a sign from Excel.
  useEffect(() => {
    if (isFree) selectedRow.again();
  }, [isFree, inUse, selectedRow]);
  useAskOnce(isOutgrown(inUse, state.playbook.row) ? inUse : undefined, () => READ_ROWS);
  return selectedDeal(state);
}

/** The playbook of these rows; undefined until it is read. */
export function usePlaybook(pipeline: Pipeline | undefined): ReadPlaybook | undefined {
  const { rows, playbook } = usePaneState();
  const { inUse } = rows;
  const isDue = inUse !== undefined && pipeline !== undefined && playbook.read?.rows !== inUse;
  useAskOnce(isDue ? inUse : undefined, () => readBook(inUse!, pipeline!));
  return playbookFor(playbook, inUse);
}

function readBook(rows: RowsInUse, { stages, source }: Pipeline): Task {
  const open = stages.stages.slice(0, stages.openCount).map(({ name }) => name);
  const { lostReason } = source.roles;
  const { row, column } = parseAddress(rows.address);
  const reasonCell =
    lostReason === undefined ? undefined : cellAddress(row + source.firstRow, column + lostReason);
  const job = { kind: "read-book", rows, stages: open, reasonCell } as const;
  return { kind: "playbook", job, isQuick: true };
}
