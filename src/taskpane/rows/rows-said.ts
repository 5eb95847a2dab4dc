import type { PaneWords } from "../../locales/pane-words";
import type { PaneState } from "../state";

/** What a screen reader is told of a file that is read beside everything else; "" of none. */
export function fileSaid({ place, rows }: PaneState, { rows: { importing } }: PaneWords): string {
  const { reading, waiting, view } = rows;
  if (reading !== undefined) return reading.share === undefined ? "" : importing.reading;
  if (waiting !== undefined) return importing.waiting(waiting.name);
  if (view.kind !== "importing") return "";
  const { name } = view.file;
  return place === "rows" ? importing.read(name) : importing.waiting(name);
}

/** What a screen reader is told of a check that takes long; "" of none. */
export function checkSaid({ rows }: PaneState, { rows: { check: texts } }: PaneWords): string {
  const { check, inUse } = rows;
  if (check === undefined || check.of !== inUse) return "";
  switch (check.kind) {
    case "looking":
      return texts.looking;
    case "cancelled":
      return texts.cancelled;
    case "found":
      return check.tookLong ? texts.done(check.found.problems) : "";
  }
}
