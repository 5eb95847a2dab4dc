import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { Store } from "../store";
import { checkAside } from "./check-aside";
import { readingOf } from "./rows-reading";
import type { RowsCheck, RowsEvent } from "./rows-state";
import { areSameRows } from "./same-rows";

/** A check that takes longer says so. */
const PATIENCE_MS = 1000;

interface Run {
  readonly of: RowsInUse;
  readonly end: AbortController;
}

/** The one check that runs, whatever place is shown. */
const runs = new WeakMap<Store, Run>();

/**
 * Finds what is wrong with the rows in use, unless that is known or being found: whoever leaves the place
 * and comes back finds the result. Rows that are in use no more are checked no further.
 */
export function beginCheck(store: Store, rows: RowsInUse): void {
  const { check: known } = store.state().rows;
  if (known?.of === rows && isOfToday(known)) return;
  const run = runs.get(store);
  if (run?.end.signal.aborted === false && areSameRows(run.of, rows)) return;
  check(store, rows);
}

/** Next steps are overdue by the day. */
function isOfToday(check: RowsCheck): boolean {
  const day = (moment: number) => new Date(moment).toDateString();
  return check.kind !== "found" || day(check.at) === day(Date.now());
}

/** Ends the check at the person's wish. */
export function cancelCheck(store: Store): void {
  const run = runs.get(store);
  if (run === undefined) return;
  runs.delete(store);
  run.end.abort();
  store.dispatch({ type: "rows", event: { kind: "check-cancelled", of: run.of } });
}

/** Checks rows whose check was cancelled. */
export function checkAgain(store: Store, rows: RowsInUse): void {
  const event = { kind: "check-progressed", of: rows, share: undefined } as const;
  store.dispatch({ type: "rows", event });
  check(store, rows);
}

function check(store: Store, rows: RowsInUse): void {
  const { pipeline } = readingOf(rows);
  if (pipeline === undefined) return;
  runs.get(store)?.end.abort();
  const end = new AbortController();
  runs.set(store, { of: rows, end });
  const tell = (event: RowsEvent) => store.dispatch({ type: "rows", event });
  let share: number | undefined;
  let isSlow = false;
  const tellShare = () => {
    if (isSlow && !end.signal.aborted) tell({ kind: "check-progressed", of: rows, share });
  };
  const slow = setTimeout(() => {
    isSlow = true;
    tellShare();
  }, PATIENCE_MS);
  const unsubscribe = store.subscribe(() => {
    if (!areSameRows(store.state().rows.inUse, rows)) end.abort();
  });
  const progress = (done: number) => {
    share = done;
    tellShare();
  };
  const look = async () => {
    const found = await checkAside(rows, pipeline, { signal: end.signal, progress });
    tell({ kind: "checked", of: rows, at: Date.now(), found });
  };
  // What the rows look like is shown first.
  setTimeout(() =>
    look()
      // The script of CHECK may not arrive; the rest of the place stands without it.
      .catch((error: unknown) => {
        if (end.signal.aborted) return;
        console.warn(error);
        tell({ kind: "check-failed", of: rows });
      })
      .finally(() => {
        clearTimeout(slow);
        unsubscribe();
        if (runs.get(store)?.end === end) runs.delete(store);
      }),
  );
}
