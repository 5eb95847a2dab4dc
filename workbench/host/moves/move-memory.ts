import type { Rect } from "../cells/addresses";
import { formatRect } from "../cells/addresses";
import type { CellMove } from "./cell-move";
import { followMove } from "./cell-move";
import type { NameRecord } from "../name-registry";
import type { TableRecord } from "../tables/table-registry";
import type { Workbook } from "../workbook";

export type Follow = (rect: Rect) => Rect | undefined;

interface Done {
  readonly move: CellMove;
  /** where ranges were, by where they are now, in the order in which they were asked for */
  readonly before: ReadonlyMap<string, Rect[]>;
  readonly names: ReadonlyArray<{ name: NameRecord; before: string; after: string }>;
  readonly lostTables: readonly TableRecord[];
  /** those whose totals row went */
  readonly lostTotals: readonly TableRecord[];
}

const MOST = 100;

/**
 * What a person's moves did to ranges, for their undo: a table that lost a row has it again when the
 * row comes back, though a row that is put in right below a table is none of its own.
 */
export class MoveMemory {
  private readonly done: Done[] = [];

  /** Lets `follow` do a move, with the ranges it asks for, and remembers it. */
  move(workbook: Workbook, move: CellMove, follow: (moved: Follow) => void): void {
    const before = new Map<string, Rect[]>();
    const names = workbook.names.list().map((name) => ({ name, before: name.formula }));
    const tables = [...workbook.tables.list(move.sheetId)];
    const withTotals = tables.filter(({ hasTotals }) => hasTotals);
    follow((rect) => {
      const after = followMove(rect, move);
      if (after) before.set(formatRect(after), [...(before.get(formatRect(after)) ?? []), rect]);
      return after;
    });
    const left = workbook.tables.list(move.sheetId);
    this.done.push({
      move,
      before,
      names: names.map((each) => ({ ...each, after: each.name.formula })),
      lostTables: tables.filter((table) => !left.includes(table)),
      lostTotals: withTotals.filter((table) => left.includes(table) && !table.hasTotals),
    });
    if (this.done.length > MOST) this.done.shift();
  }

  /** Takes the last move back if `undo` does that; false when it is another. */
  takeBack(workbook: Workbook, undo: CellMove, follow: (moved: Follow) => void): boolean {
    const last = this.done.at(-1);
    if (!last || !isOpposite(last.move, undo)) return false;
    this.done.pop();
    const left = new Map([...last.before].map(([key, rects]) => [key, [...rects]]));
    follow((rect) => left.get(formatRect(rect))?.shift() ?? followMove(rect, undo));
    for (const { name, before, after } of last.names) if (after !== before) name.formula = before;
    for (const table of last.lostTotals) {
      table.hasTotals = true;
      table.rect = { ...table.rect, endRow: table.rect.endRow - 1 };
    }
    for (const table of last.lostTables) workbook.tables.restore(table);
    workbook.tablesChanged();
    return true;
  }
}

const isOpposite = (one: CellMove, other: CellMove): boolean =>
  one.kind !== other.kind &&
  one.axis === other.axis &&
  one.sheetId === other.sheetId &&
  formatRect(one.area) === formatRect(other.area);
