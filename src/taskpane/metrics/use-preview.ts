import { useEffect, useState } from "react";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { FunctionEntry } from "../function-list";
import { useTools } from "../views/pane-context";
import { insertionOf } from "./insertion";
import type { MetricDraft } from "./metric-draft";
import { previewOf, type Preview } from "./metric-preview";

/** Whoever is typing is not interrupted. */
const PAUSE_MS = 200;

/** What the metric comes to; undefined while it is counted for the first time. The older one stays until then. */
export function usePreview(
  draft: MetricDraft,
  entry: FunctionEntry,
  rows: RowsInUse,
): Preview | undefined {
  const { store } = useTools();
  const [preview, setPreview] = useState<Preview>();
  const { slots, conditions, asOf } = draft;
  useEffect(() => {
    const end = new AbortController();
    const timer = setTimeout(() => {
      const asked = { name: entry.name, slots, conditions, asOf };
      const computing = previewOf(asked, entry, rows, end.signal).catch(
        (error: unknown): Preview => {
          if (!end.signal.aborted) console.warn(error);
          return { kind: "failed" };
        },
      );
      void computing.then((computed) => {
        if (end.signal.aborted) return;
        setPreview(computed);
        const ready = insertionOf(computed, rows);
        store.dispatch({ type: "metrics", event: { kind: "computed", ready } });
      });
    }, PAUSE_MS);
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [slots, conditions, asOf, entry, rows, store]);
  return preview;
}
