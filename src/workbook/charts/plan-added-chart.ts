import type { FigureName } from "../../locales/charts-pane-words";
import type { ChartRecipe, SeriesRecipe } from "./chart-recipes";
import { CHART_PARTS, addedChartName, partName, type ChartId, type ChartPart } from "./chart-names";
import { cellAddress } from "../address";
import type {
  Area,
  AreaFormat,
  CellBlock,
  ColumnWidth,
  ConditionalFormatPlan,
  NamePlan,
} from "../build/plan";
import {
  figureRows,
  type CellSpot,
  spillFormulas,
  type FiguresPlace,
  type FormulaSource,
} from "../dashboard/plan-figure-formulas";
import { spillNumberFormats } from "../metrics/spill-formats";
import { FAINT, INK, PALE, PALE_INK, PAPER, WIDE } from "../build/plan-styles";

/** What the sheet says beside the numbers. */
export interface ChartTexts {
  readonly title: string;
  /** Which rows, and which of their deals. */
  readonly note: string;
  readonly columns: Readonly<Record<FigureName, string>>;
}

/** Rows and columns of the spills as the pane has seen them, headers included. */
export interface SpillSize {
  readonly rows: number;
  readonly columns: number;
}

export interface AddedChartChoices {
  readonly id: ChartId;
  readonly recipe: ChartRecipe;
  readonly source: FormulaSource;
  readonly spills: readonly SpillSize[];
  readonly texts: ChartTexts;
  /** The first row of the free place. */
  readonly row: number;
  /** Whether room is left for the chart between its title and its figures. */
  readonly hasChart: boolean;
}

/** A chart of cells that it reads, native in Excel. */
export interface NativeChartPlan {
  readonly name: string;
  readonly title: string;
  readonly type: ChartRecipe["type"];
  readonly series: readonly (SeriesRecipe & {
    readonly name: string;
    readonly numberFormat: string;
  })[];
  readonly gapWidth: number;
  readonly hasLegend: boolean;
  /** The figures without their headers. */
  readonly figures: Area;
  /** The cells whose height it has. */
  readonly place: Area;
}

/** Everything that an added chart writes, on one sheet. */
export interface AddedChartPlan {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly AreaFormat[];
  /** What cannot be told yet steps back. */
  readonly highlights: readonly ConditionalFormatPlan[];
  /** For a sheet of its own; on another one the columns belong to what is there. */
  readonly widths: readonly ColumnWidth[];
  readonly names: readonly (NamePlan & { readonly part: ChartPart })[];
  readonly chart: NativeChartPlan;
  /** All it may come to cover. */
  readonly area: Area;
}

const CHART_ROWS = 17;
const CHART_COLUMNS = 8;
/** Rows that a spill may grow by before it meets what is put below. */
const SPARE_ROWS = 6;
/** Columns that a spill may grow by: a stage more is a column more of a table of cohorts. */
const SPARE_COLUMNS = 6;

/** Title, note, chart, and below it the figures with their spills to the right of them. */
export function planAddedChart(choices: AddedChartChoices): AddedChartPlan {
  const { id, recipe, source, spills, texts, row, hasChart } = choices;
  const headers = row + 3 + (hasChart ? CHART_ROWS : 0);
  const { columns } = recipe;
  const rows = Math.min(recipe.most, Math.max(1, (spills[0]?.rows ?? 2) - 1));
  const place = {
    figures: { row: headers + 1, column: 0 },
    spills: spillPlaces(headers, columns.length + 1, spills),
  };
  const figures: Area = { row: headers + 1, column: 0, rows, columns: columns.length };
  const last = place.spills.at(-1)!;
  const deepest = Math.max(...spills.map((spill) => spill.rows), rows + 1);
  const words = columns.map(({ name }) => texts.columns[name]);
  const title: Area = { row, column: 0, rows: 2, columns: 1 };
  const area: Area = {
    row,
    column: 0,
    rows: headers - row + deepest + SPARE_ROWS,
    columns: Math.max(last.column + last.columns, CHART_COLUMNS),
  };
  return {
    blocks: [
      { row, column: 0, cells: [[texts.title], [texts.note]] },
      { row: headers, column: 0, cells: [words] },
      ...spillFormulas(recipe, source).map((cell, at): CellBlock => ({
        ...place.spills[at]!,
        cells: [[cell]],
      })),
      { row: headers + 1, column: 0, cells: figureRows(recipe, place, source, rows) },
    ],
    formats: [
      { area: { ...title, rows: 1 }, bold: true, size: 14, color: INK },
      { area: { ...title, row: row + 1, rows: 1 }, italic: true, color: FAINT },
      ...[{ column: 0, columns: columns.length }, ...place.spills].map(({ column }, at) => ({
        area: {
          row: headers,
          column,
          rows: 1,
          columns: at === 0 ? columns.length : spills[at - 1]!.columns,
        },
        bold: true,
        fill: PALE,
        color: INK,
        wrap: true,
        vertical: "Top" as const,
      })),
      ...spillFormats(recipe, place, spills),
      ...columns.flatMap(({ numberFormat }, column): AreaFormat[] =>
        numberFormat === undefined
          ? []
          : [{ area: { ...figures, column, columns: 1 }, numberFormat }],
      ),
    ],
    highlights: [figures, ...place.spills.map((spill, at) => belowSpill(spill, spills[at]!))].map(
      (area): ConditionalFormatPlan => ({
        kind: "formula",
        area,
        formula: `=ISERROR(${cellAddress(area.row, area.column)})`,
        color: PALE_INK,
        fill: PAPER,
      }),
    ),
    widths: [{ column: 0 }, ...place.spills].map(({ column }) => ({
      column,
      columns: 1,
      points: WIDE,
    })),
    names: CHART_PARTS.flatMap((part) => {
      const named = areaOf(part, area, title, figures, place);
      return named === undefined
        ? []
        : [{ part, name: partName(id, part), area: named, visible: false }];
    }),
    chart: nativeChart(id, recipe, texts, figures, {
      row: row + 2,
      column: 0,
      rows: CHART_ROWS,
      columns: CHART_COLUMNS,
    }),
    area,
  };
}

function spillPlaces(row: number, first: number, spills: readonly SpillSize[]) {
  let column = first;
  return spills.map((spill, at) => {
    // To the right of the last one nothing stands.
    const columns = spill.columns + (at === spills.length - 1 ? SPARE_COLUMNS : 0);
    const place = { row, column, columns };
    column += columns + 1;
    return place;
  });
}

function belowSpill({ row, column }: CellSpot, { rows, columns }: SpillSize): Area {
  return { row: row + 1, column, rows: rows - 1 + SPARE_ROWS, columns };
}

/** Spills are formatted for as many rows as they may get. */
function spillFormats(
  recipe: ChartRecipe,
  place: FiguresPlace,
  sizes: readonly SpillSize[],
): AreaFormat[] {
  return recipe.spills.flatMap(({ name }, at) => {
    const below = belowSpill(place.spills[at]!, sizes[at]!);
    return spillNumberFormats(name, below.columns).flatMap((numberFormat, offset): AreaFormat[] =>
      numberFormat === undefined
        ? []
        : [{ area: { ...below, column: below.column + offset, columns: 1 }, numberFormat }],
    );
  });
}

function areaOf(
  part: ChartPart,
  area: Area,
  title: Area,
  figures: Area,
  { spills }: FiguresPlace,
): Area | undefined {
  if (part === "area") return area;
  if (part === "title") return title;
  if (part === "figures") return figures;
  const spill = spills[part === "spill1" ? 0 : 1];
  return spill && { row: spill.row, column: spill.column, rows: 1, columns: 1 };
}

function nativeChart(
  id: ChartId,
  { type, series, columns, gapWidth, hasLegend }: ChartRecipe,
  texts: ChartTexts,
  figures: Area,
  place: Area,
): NativeChartPlan {
  return {
    name: addedChartName(id),
    title: texts.title,
    type,
    series: series.map((each) => {
      const { name, numberFormat = "General" } = columns[each.column]!;
      return { ...each, name: texts.columns[name], numberFormat };
    }),
    gapWidth,
    hasLegend,
    figures,
    place,
  };
}

/** The cells that each series of a chart reads. */
export function addedChartSource({ series }: ChartRecipe, figures: Area) {
  const column = (number: number): Area => ({
    ...figures,
    column: figures.column + number,
    columns: 1,
  });
  return { categories: column(0), values: series.map((each) => column(each.column)) };
}
