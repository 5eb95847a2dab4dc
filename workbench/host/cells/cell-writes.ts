import type { Rect } from "./addresses";
import { extend, rectOf } from "./addresses";
import type { CellWrite } from "../univer/grid";

/** The smallest rectangle that holds all writes. */
export function boundingOf(writes: readonly CellWrite[]): Rect | undefined {
  const [first] = writes;
  if (!first) return undefined;
  const rect = rectOf(first.row, first.column);
  for (const { row, column } of writes) extend(rect, row, column);
  return rect;
}
