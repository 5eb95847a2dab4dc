import type { ChartRecipe, SeriesRecipe } from "../../workbook/charts/chart-recipes";
import { isNumber, type FigureCell } from "../../workbook/charts/chart-values";

/** What a picture is drawn of; lengths in its own units, colours as in the sheet. */
export type PictureShape =
  | {
      readonly kind: "bar";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | { readonly kind: "area" | "line"; readonly points: string; readonly color: string }
  | {
      readonly kind: "name";
      readonly x: number;
      readonly y: number;
      readonly anchor: "start" | "middle";
      readonly text: string;
    };

interface Size {
  readonly width: number;
  readonly height: number;
}
type Figures = readonly (readonly FigureCell[])[];

/** Signs of a name that have room beside a bar, and below a column. */
const NAME_SIGNS = 20;
const NAME_WIDTH = 110;
const NAME_HEIGHT = 14;
/** Width of a sign, about. */
const SIGN = 5.5;

/** The shapes of a chart from the back to the front. */
export function pictureOf(
  recipe: ChartRecipe,
  figures: Figures,
  size: Size,
  hasNames: boolean,
): PictureShape[] {
  if (figures.length === 0) return [];
  return recipe.type.startsWith("Bar")
    ? lyingBars(recipe, figures, size, hasNames)
    : standing(recipe, figures, size, hasNames);
}

function lyingBars(
  { series, type }: ChartRecipe,
  figures: Figures,
  { width, height }: Size,
  hasNames: boolean,
): PictureShape[] {
  const isStacked = type === "BarStacked";
  const left = hasNames ? NAME_WIDTH : 0;
  const values = figures.map((row) => series.map(({ column }) => numberOf(row[column])));
  const total = (row: readonly number[]) =>
    isStacked ? row.reduce((sum, each) => sum + each, 0) : Math.max(...row);
  const scale = (width - left) / Math.max(...values.map(total), MIN);
  const step = height / figures.length;
  const room = Math.min(step * 0.8, 22);
  return figures.flatMap((row, at): PictureShape[] => {
    const top = at * step + (step - room) / 2;
    let x = left;
    const bars = series.flatMap(({ color }, number): PictureShape[] => {
      const length = values[at]![number]! * scale;
      const thick = isStacked ? room : room / series.length;
      const y = isStacked ? top : top + number * thick;
      const bar = { kind: "bar" as const, x, y, width: length, height: Math.max(thick - 1, 1) };
      if (isStacked) x += length;
      return color === undefined ? [] : [{ ...bar, color }];
    });
    const y = at * step + step / 2 + 3;
    return hasNames ? [...bars, nameOf(row[0], { x: 0, y, anchor: "start" }, NAME_SIGNS)] : bars;
  });
}

function standing(
  recipe: ChartRecipe,
  figures: Figures,
  size: Size,
  hasNames: boolean,
): PictureShape[] {
  const height = size.height - (hasNames ? NAME_HEIGHT : 0);
  const step = size.width / figures.length;
  const typeOf = (each: SeriesRecipe) => each.type ?? recipe.type;
  const stack = recipe.series.filter((each) => typeOf(each) === "AreaStacked");
  const heights = (column: number) => figures.map((row) => numberOf(row[column]));
  const stacked = figures.map((row) =>
    stack.reduce((sum, { column }) => sum + numberOf(row[column]), 0),
  );
  const others = recipe.series.filter((each) => !stack.includes(each));
  const top = Math.max(...stacked, ...others.flatMap(({ column }) => heights(column)), MIN);
  const y = (value: number) => height - (value / top) * height;
  const x = (at: number) => (at + 0.5) * step;
  const corner = (value: number, at: number) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`;
  let floor = figures.map(() => 0);
  const areas = stack.flatMap(({ column, color }): PictureShape[] => {
    const under = floor;
    floor = heights(column).map((value, at) => under[at]! + value);
    if (color === undefined) return [];
    const back = under.map(corner).reverse();
    return [{ kind: "area", color, points: [...floor.map(corner), ...back].join(" ") }];
  });
  const front = others.flatMap((each): PictureShape[] => {
    const { column, color = "" } = each;
    if (typeOf(each) === "Marks")
      return figures.flatMap((row, at): PictureShape[] => {
        const value = row[column];
        if (!isNumber(value)) return [];
        const stroke = { x: x(at) - step * 0.4, y: y(value) - 1, width: step * 0.8, height: 2 };
        return [{ kind: "bar", color, ...stroke }];
      });
    if (typeOf(each) === "LineMarkers")
      return [{ kind: "line", color, points: heights(column).map(corner).join(" ") }];
    return heights(column).map((value, at) => ({
      ...{ kind: "bar", color, x: x(at) - step * 0.3, y: y(value) },
      ...{ width: step * 0.6, height: height - y(value) },
    }));
  });
  const signs = Math.floor(step / SIGN);
  const names = figures.map((row, at) =>
    nameOf(row[0], { x: x(at), y: size.height - 3, anchor: "middle" }, signs),
  );
  return [...areas, ...front, ...(hasNames ? names : [])];
}

/** Nothing to divide by would make no picture at all. */
const MIN = 1e-9;

function numberOf(cell: FigureCell | undefined): number {
  return isNumber(cell) ? Math.max(cell, 0) : 0;
}

function nameOf(
  cell: FigureCell | undefined,
  place: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" },
  signs: number,
): PictureShape {
  const name = typeof cell === "object" || cell === undefined ? "" : String(cell);
  const text = name.length > signs ? `${name.slice(0, Math.max(signs - 1, 1))}…` : name;
  return { kind: "name", ...place, text };
}
