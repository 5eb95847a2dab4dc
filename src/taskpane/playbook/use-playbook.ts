import { useEffect, useRef } from "react";
import type { Pipeline } from "../../pipeline/pipeline";
import { cellAddress, parseAddress } from "../../workbook/address";
import { useRows } from "../rows/use-rows";
import { usePaneState, useTools } from "../views/pane-context";
import { playbookFor, type ReadPlaybook } from "./playbook-state";
import { isOutgrown, selectedDeal, type SelectedDeal } from "./selected-deal";

/** The selected deal, followed as long as the place shows. */
export function useSelectedDeal(): SelectedDeal {
  const { perform, selectedRow } = useTools();
  const { inUse } = useRows();
  const state = usePaneState();
  const isFree = state.work === undefined;
  useEffect(() => selectedRow.follow(), [selectedRow]);
  // Other rows, and what was just written, are read without a sign from Excel.
  useEffect(() => {
    if (isFree) selectedRow.again();
  }, [isFree, inUse, selectedRow]);
  const mustRead = isFree && isOutgrown(inUse, state.playbook.row);
  useEffect(() => {
    if (mustRead) perform({ kind: "rows", job: { kind: "read" }, isQuick: true });
  }, [mustRead, perform]);
  return selectedDeal(state);
}

/** The playbook of these rows; undefined until it is read. */
export function usePlaybook(pipeline: Pipeline | undefined): ReadPlaybook | undefined {
  const { perform } = useTools();
  const { rows, playbook, work } = usePaneState();
  const { inUse } = rows;
  const asked = useRef<unknown>(undefined);
  const isFree = work === undefined;
  useEffect(() => {
    if (!isFree || inUse === undefined || pipeline === undefined) return;
    // Asked once for the same rows, also when it fails: the message has the button for another try.
    if (asked.current === inUse || playbook.read?.rows === inUse) return;
    asked.current = inUse;
    const { stages } = pipeline;
    const open = stages.stages.slice(0, stages.openCount).map(({ name }) => name);
    const { lostReason } = pipeline.source.roles;
    const { row, column } = parseAddress(inUse.address);
    const reasonCell =
      lostReason === undefined
        ? undefined
        : cellAddress(row + pipeline.source.firstRow, column + lostReason);
    const job = { kind: "read-book", rows: inUse, stages: open, reasonCell } as const;
    perform({ kind: "playbook", job, isQuick: true });
  }, [isFree, inUse, pipeline, playbook.read, perform]);
  return playbookFor(playbook, inUse);
}
