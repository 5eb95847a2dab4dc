import { areaAddress, cellAddress } from "../address";
import type { ChartAlgebra } from "../charts/chart-algebra";
import type { ChartRecipe } from "../charts/chart-recipes";
import type { PlannedCell } from "../build/plan";
import { optionArguments, quoted, rowsReference, stagesArgument } from "../rows/rows-arguments";
import type { RowsChoice } from "../rows/rows-choice";

/** A cell, both counting from 0. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
}

/** Where the figures of a chart stand, on one sheet. */
export interface FiguresPlace {
  /** The first cell of the figures, below their headers. */
  readonly figures: CellSpot;
  /** The cells of the spills' formulas, which become their first headers. */
  readonly spills: readonly CellSpot[];
}

/** What all formulas of a chart have in common, as they write it. */
export interface FormulaSource {
  readonly rows: string;
  /** The stages and the options; "" without either. */
  readonly rest: string;
}

/** @param options criteria and settings besides those of the choice, in pairs */
export function formulaSource(choice: RowsChoice, options: readonly string[]): FormulaSource {
  const rest = [stagesArgument(choice) ?? "", ...optionArguments(choice), ...options.map(quoted)];
  return { rows: rowsReference(choice.place), rest: rest.join(",") };
}

/** What a formula of a spill without arguments of its own says: `=SALES.FUNNEL(rows,rest)`. */
export function readFormulaSource(formula: unknown): FormulaSource | undefined {
  const inner = /^=\s*[\w.]*SALES\.\w+\((.*)\)\s*$/is.exec(String(formula))?.[1];
  if (inner === undefined) return undefined;
  const [rows = ""] = /^(?:'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[^,'[])*/.exec(inner) ?? [];
  return { rows, rest: inner.slice(rows.length + 1) };
}

/** A SALES function over the person's own rows, without its equals sign. */
export function salesFormula(
  { rows, rest }: FormulaSource,
  name: string,
  middle: readonly string[],
): string {
  return `SALES.${name}(${[rows, ...middle, rest].join(",").replace(/,+$/, "")})`;
}

/** The formulas of the spills, in their order. */
export function spillFormulas(recipe: ChartRecipe, source: FormulaSource): PlannedCell[] {
  return recipe.spills.map(({ name, arguments: own, options }) => {
    const rest = [source.rest, ...options.map(quoted)].join(",");
    const middle = own.map((each) => (typeof each === "number" ? String(each) : quoted(each)));
    return { formula: `=${salesFormula({ ...source, rest }, name, middle)}` };
  });
}

/** The figures as formulas, a row for each category. */
export function figureRows(
  { columns }: ChartRecipe,
  place: FiguresPlace,
  source: FormulaSource,
  rows: number,
): PlannedCell[][] {
  return Array.from({ length: rows }, (_, at) => {
    const algebra = formulaAlgebra(place, source, at);
    return columns.map(({ term }) => ({ formula: `=${term(algebra)}` }));
  });
}

function formulaAlgebra(
  { figures, spills }: FiguresPlace,
  source: FormulaSource,
  at: number,
): ChartAlgebra<string> {
  const column = (spill: number, number: number) => {
    const { row, column } = spills[spill]!;
    return areaAddress(
      { row: row + 1, column: column + number, rows: LOOKED_THROUGH, columns: 1 },
      true,
    );
  };
  const found = (spill: number, number: number, key: string) =>
    `INDEX(${column(spill, number)},MATCH(${key},${column(spill, 0)},0))`;
  const own = (number: number) => cellAddress(figures.row + at, figures.column + number);
  return {
    cell(spill, number, below = 0) {
      const { row, column } = spills[spill]!;
      const cell = cellAddress(row + 1 + at + below, column + number);
      return shown(cell);
    },
    fromEnd(spill, number) {
      const { row, column } = spills[spill]!;
      const line = { column, rows: 1, columns: HEADERS_LOOKED_THROUGH };
      const headers = areaAddress({ ...line, row }, true);
      const cells = areaAddress({ ...line, row: row + 1 + at });
      return `INDEX(${cells},COUNTA(${headers})-${number - 1})`;
    },
    lookup: (spill, number, key) => shown(found(spill, number, key)),
    lookupNumber(spill, number, key) {
      const cell = found(spill, number, key);
      return `IF(ISNUMBER(${cell}),${cell},NA())`;
    },
    own,
    top: (number) => cellAddress(figures.row, figures.column + number, true),
    joined: (first, text, second) => `${first}&${quoted(text)}&${second}`,
    minus: (all, part) => `IF(COUNT(${all},${part})=2,${all}-${part},"")`,
    halfTo: (longest, here) => `(N(${longest})-N(${here}))/2`,
    ratio: (part, all) => `IF(N(${all})>0,${part}/${all},NA())`,
    sales: (name, key, more) => salesFormula(source, name, [key, ...more.map(quoted)]),
  };
}

/** Rows of a spill that a lookup goes through: no pipeline has more stages. */
const LOOKED_THROUGH = 30;
/** Columns of a spill that are counted for its last ones; nothing stands to its right. */
const HEADERS_LOOKED_THROUGH = 30;

/** A blank as "": a plain reference to one shows 0. */
function shown(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},${cell}&"")`;
}
