import type { AddedChart } from "../../locales/charts-pane-words";
import { chartRecipe, type RecipeColumns } from "../../workbook/charts/chart-recipes";
import { figureValues, type FigureCell, type SpillCells } from "../../workbook/charts/chart-values";
import type { SpillSize } from "../../workbook/charts/plan-added-chart";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { isSalesError, type SalesAnswer, type SalesArgument } from "../sales-functions";
import { computeSales } from "../worker/compute-sales";

/** The figures of a chart as its sheet will show them, or why these rows have none. */
export type ChartPreview =
  | {
      readonly figures: readonly (readonly FigureCell[])[];
      readonly spills: readonly SpillSize[];
      readonly fault?: undefined;
    }
  | { readonly figures?: undefined; readonly fault: string };

/** Criteria and settings, as the repeating argument of a function has them. */
export function optionRanges(
  { choice }: RowsInUse,
  options: readonly string[],
): readonly SalesArgument[] {
  return [...choice.options.flat(), ...options].map((each) => [[each]]);
}

/**
 * The figures of a chart over the rows in use.
 * @param options of the filters, in pairs
 * @returns undefined where the rows have no column that the chart is about
 */
export async function previewChart(
  chart: AddedChart,
  columns: RecipeColumns,
  rows: RowsInUse,
  options: readonly string[],
): Promise<ChartPreview | undefined> {
  const recipe = chartRecipe(chart, columns);
  if (recipe === undefined) return undefined;
  const ask = (name: string, middle: readonly SalesArgument[], more: readonly string[] = []) =>
    computeSales(name, [
      rows.values,
      ...middle,
      rows.stages ?? null,
      optionRanges(rows, [...options, ...more]) as SalesArgument,
    ]);
  const spills: SpillCells[] = [];
  for (const { name, arguments: own, options: more } of recipe.spills) {
    const answer = await ask(name, own, more);
    if (!isSpill(answer)) return { fault: sentenceOf(answer) };
    spills.push(answer);
  }
  const figures = await figureValues(recipe, spills, async (name, key, more) => {
    const answer = await ask(name, [key as string, ...more]);
    return isSpill(answer) ? (answer[0]?.[0] ?? "") : answer;
  });
  const sizes = spills.map((cells) => ({ rows: cells.length, columns: cells[0]?.length ?? 0 }));
  return { figures, spills: sizes };
}

function isSpill(answer: SalesAnswer): answer is Exclude<SalesAnswer, FigureCell> {
  return Array.isArray(answer);
}

function sentenceOf(answer: SalesAnswer): string {
  return isSalesError(answer) ? (answer.message ?? answer.code) : String(answer);
}
