import type { ChartAlgebra } from "./chart-algebra";
import type { ChartRecipe } from "./chart-recipes";

/** A cell of the figures; an error by its code, and what it says. */
export type FigureCell = string | number | boolean | FigureError;
export interface FigureError {
  readonly code: string;
  readonly message?: string;
}

/** A spill as its function answered, with its header row. */
export type SpillCells = readonly (readonly FigureCell[])[];

/** Asks a SALES function of the rows, with a key and more of its arguments. */
export type AskSales = (
  name: string,
  key: FigureCell,
  more: readonly string[],
) => Promise<FigureCell>;

const NOTHING: FigureError = { code: "#N/A" };

/** The figures as the formulas of the sheet will show them. */
export async function figureValues(
  { columns, most }: ChartRecipe,
  spills: readonly SpillCells[],
  ask: AskSales,
): Promise<FigureCell[][]> {
  const rows: FigureCell[][] = [];
  const count = Math.min(most, Math.max(0, (spills[0]?.length ?? 0) - 1));
  for (let at = 0; at < count; at++) {
    const row: FigureCell[] = [];
    rows.push(row);
    const algebra = valueAlgebra(spills, rows, at, ask);
    // Column after column: a later one may read an earlier one.
    for (const { term } of columns) row.push(await term(algebra));
  }
  return rows;
}

function valueAlgebra(
  spills: readonly SpillCells[],
  figures: readonly (readonly FigureCell[])[],
  at: number,
  ask: AskSales,
): ChartAlgebra<Promise<FigureCell>> {
  const row = (spill: number, number: number) => spills[spill]?.[number + 1] ?? [];
  const inRowOf = (spill: number, key: FigureCell) =>
    (spills[spill] ?? []).slice(1).find(([first]) => first === key);
  const found = (cell: FigureCell | undefined) => Promise.resolve(cell ?? "");
  const combined =
    (combine: (one: FigureCell, other: FigureCell) => FigureCell) =>
    async (one: Promise<FigureCell>, other: Promise<FigureCell>) =>
      combine(await one, await other);
  return {
    cell: (spill, column, below = 0) => found(row(spill, at + below)[column]),
    fromEnd(spill, column) {
      const cells = row(spill, at);
      return found(cells[cells.length - column]);
    },
    lookup: async (spill, column, key) => inRowOf(spill, await key)?.[column] ?? NOTHING,
    async lookupNumber(spill, column, key) {
      const cell = inRowOf(spill, await key)?.[column];
      return isNumber(cell) ? cell : NOTHING;
    },
    own: (column) => found(figures[at]![column]),
    top: (column) => found(figures[0]![column]),
    joined: async (first, text, second) => String(await first) + text + String(await second),
    minus: combined((all, part) => (isNumber(all) && isNumber(part) ? all - part : "")),
    halfTo: combined((longest, here) => (numberOr0(longest) - numberOr0(here)) / 2),
    ratio: combined((part, all) =>
      numberOr0(all) > 0 ? numberOr0(part) / numberOr0(all) : NOTHING,
    ),
    sales: async (name, key, more) => ask(name, await key, more),
  };
}

export function isNumber(cell: FigureCell | undefined): cell is number {
  return typeof cell === "number";
}

function numberOr0(cell: FigureCell): number {
  return isNumber(cell) ? cell : 0;
}
