import { useEffect } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { FunctionEntry } from "../function-list";
import { readingOf } from "../rows/rows-reading";
import { useTools } from "../views/pane-context";
import type { MetricDraft } from "./metric-draft";
import { guessedLate } from "./metric-guess";

/** Fills in what most people would, of a metric that was opened before the rows were read. */
export function useLateGuess(draft: MetricDraft, entry: FunctionEntry, rows: RowsInUse): void {
  const { store } = useTools();
  const { pipeline } = readingOf(rows);
  useEffect(() => {
    if (draft.isUnguessed !== true || pipeline === undefined) return;
    const change = guessedLate(draft, entry, pipeline);
    store.dispatch({ type: "metrics", event: { kind: "changed", change } });
  }, [draft, entry, pipeline, store]);
}
