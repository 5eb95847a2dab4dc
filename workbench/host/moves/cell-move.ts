import type { Rect } from "../cells/addresses";
import { MAX_COLUMNS, MAX_ROWS, heightOf, widthOf } from "../cells/addresses";

/** Cells that are put in or taken out, and the others that make room or close up. */
export interface CellMove {
  sheetId: string;
  kind: "insert" | "delete";
  /** what is new, or what goes */
  area: Rect;
  /** along which the others move: down and up, or right and left */
  axis: "rows" | "columns";
}

/** A range as one line: where it begins and ends along the axis of a move. */
interface Span {
  start: number;
  end: number;
}

const spanOf = (rect: Rect, axis: CellMove["axis"]): Span =>
  axis === "rows"
    ? { start: rect.startRow, end: rect.endRow }
    : { start: rect.startColumn, end: rect.endColumn };

const crossOf = (rect: Rect, axis: CellMove["axis"]): Span =>
  spanOf(rect, axis === "rows" ? "columns" : "rows");

const withSpan = (rect: Rect, axis: CellMove["axis"], { start, end }: Span): Rect =>
  axis === "rows"
    ? { ...rect, startRow: start, endRow: end }
    : { ...rect, startColumn: start, endColumn: end };

/** How many lines the others move: positive away, negative back. */
export function distanceOf({ kind, area, axis }: CellMove): number {
  const size = axis === "rows" ? heightOf(area) : widthOf(area);
  return kind === "insert" ? size : -size;
}

/** All cells that change place. */
export function movedPart(move: CellMove): Rect {
  const { start, end } = spanOf(move.area, move.axis);
  const first = move.kind === "insert" ? start : end + 1;
  const last = (move.axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
  return withSpan(move.area, move.axis, { start: first, end: last });
}

/** Whether a rectangle lies within the lines that move, so that it moves as a whole. */
export function isCarried(rect: Rect, { area, axis }: CellMove): boolean {
  const own = crossOf(rect, axis);
  const moving = crossOf(area, axis);
  return own.start >= moving.start && own.end <= moving.end;
}

/**
 * Where a rectangle is after the move: it shifts, grows when cells are put inside, shrinks when some
 * of its own go; undefined when all of them do. What lies only partly in the way stays as it is.
 */
export function followMove(rect: Rect, move: CellMove): Rect | undefined {
  if (!isCarried(rect, move)) return rect;
  const limit = (move.axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
  const span = spanOf(rect, move.axis);
  // Whole columns stay whole when rows come and go.
  if (span.start === 0 && span.end === limit) return rect;
  const area = spanOf(move.area, move.axis);
  const count = area.end - area.start + 1;
  if (move.kind === "insert") {
    if (span.end < area.start) return rect;
    const start = span.start >= area.start ? span.start + count : span.start;
    if (start > limit) return undefined;
    return withSpan(rect, move.axis, { start, end: Math.min(span.end + count, limit) });
  }
  const start = span.start - overlapBefore(span.start, area);
  const end = span.end - overlapBefore(span.end + 1, area);
  return end < start ? undefined : withSpan(rect, move.axis, { start, end });
}

/** How many of the lines that go lie before a position. */
const overlapBefore = (position: number, { start, end }: Span): number =>
  Math.max(0, Math.min(position, end + 1) - start);
