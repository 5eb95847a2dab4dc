import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { Rect } from "../cells/addresses";
import type { CellWrite } from "../univer/grid";
import { hexOf } from "../univer/style-parts";
import { asColor, oneOf } from "./checks";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import type { RangeTarget } from "./range-target";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export interface Line {
  style: (typeof STYLES)[number];
  weight: (typeof WEIGHTS)[number];
  color: string;
}

const NO_LINE: Line = { style: "None", weight: "Thin", color: "#000000" };

/** Univer's line types by style and weight; a pair it lacks takes the nearest. */
const TYPES: ReadonlyArray<[number, Line["style"], Line["weight"]]> = [
  [1, "Continuous", "Thin"],
  [2, "Continuous", "Hairline"],
  [8, "Continuous", "Medium"],
  [13, "Continuous", "Thick"],
  [3, "Dot", "Thin"],
  [4, "Dash", "Thin"],
  [9, "Dash", "Medium"],
  [5, "DashDot", "Thin"],
  [10, "DashDot", "Medium"],
  [6, "DashDotDot", "Thin"],
  [11, "DashDotDot", "Medium"],
  [7, "Double", "Thick"],
  [12, "SlantDashDot", "Medium"],
];

export type Edge = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** Each cell of the range with the edges that a side of the range means for it. */
function* edges(rect: Rect, side: Side): Generator<[number, number, Edge]> {
  for (let row = rect.startRow; row <= rect.endRow; row++)
    for (let column = rect.startColumn; column <= rect.endColumn; column++)
      for (const edge of edgesOf(rect, side, row, column)) yield [row, column, edge];
}

function edgesOf(rect: Rect, side: Side, row: number, column: number): Edge[] {
  const first = { row: row === rect.startRow, column: column === rect.startColumn };
  const last = { row: row === rect.endRow, column: column === rect.endColumn };
  const pick = (chosen: Array<[boolean, Edge]>): Edge[] =>
    chosen.filter(([yes]) => yes).map(([, edge]) => edge);
  switch (side) {
    case "EdgeTop":
      return pick([[first.row, "t"]]);
    case "EdgeBottom":
      return pick([[last.row, "b"]]);
    case "EdgeLeft":
      return pick([[first.column, "l"]]);
    case "EdgeRight":
      return pick([[last.column, "r"]]);
    case "InsideVertical":
      return pick([
        [!first.column, "l"],
        [!last.column, "r"],
      ]);
    case "InsideHorizontal":
      return pick([
        [!first.row, "t"],
        [!last.row, "b"],
      ]);
    case "DiagonalDown":
      return ["tl_br"];
    case "DiagonalUp":
      return ["bl_tr"];
  }
}

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

/** The line a style draws at an edge. */
export function lineOf(style: IStyleData, edge: Edge): Line {
  const line = style.bd?.[edge] as IBorderStyleData | null | undefined;
  if (!line?.s) return NO_LINE;
  const [, name, weight] = TYPES.find(([code]) => code === line.s) ?? [1, "Continuous", "Thin"];
  return { style: name, weight, color: hexOf(line.cl?.rgb) ?? "#000000" } as Line;
}

function read<K extends keyof Line>({ range, side }: BorderTarget, key: K): Line[K] | null {
  const { workbook, sheetId, rect } = range;
  let found: Line[K] | undefined;
  for (const [row, column, edge] of edges(rect, side)) {
    const value = lineOf(workbook.grid.style(sheetId, row, column), edge)[key];
    if (found === undefined) found = value;
    else if (found !== value) return null;
  }
  return found ?? NO_LINE[key];
}

/** Setting weight or colour of a missing line draws it, as in Excel. */
function write({ range, side }: BorderTarget, change: Partial<Line>): void {
  const { workbook, sheetId, rect } = range;
  workbook.guard.formats(sheetId);
  const patches = new Map<string, CellWrite & { bd: Record<string, unknown> }>();
  for (const [row, column, edge] of edges(rect, side)) {
    const old = lineOf(workbook.grid.style(sheetId, row, column), edge);
    const drawn = old.style === "None" ? { ...old, style: "Continuous" as const } : old;
    const key = `${row},${column}`;
    const patch = patches.get(key) ?? { row, column, bd: {} };
    patch.bd[edge] = encodeLine({ ...drawn, ...change });
    patches.set(key, patch);
  }
  const writes = [...patches.values()].map(({ row, column, bd }) => ({
    row,
    column,
    style: { bd },
  }));
  if (writes.length > 0) workbook.write(sheetId, writes as CellWrite[]);
}

/** The line as a style holds it; null for none. */
export function encodeLine(line: Line): IBorderStyleData | null {
  if (line.style === "None") return null;
  const sameStyle = TYPES.filter(([, style]) => style === line.style);
  const [code] = sameStyle.find(([, , weight]) => weight === line.weight) ?? sameStyle[0] ?? [1];
  return { s: code, cl: { rgb: line.color } };
}

const border = membersOf<BorderTarget>();

export const rangeBorderType = border.type({
  name: "RangeBorder",
  properties: {
    SideIndex: border.property("ExcelApi 1.1", ({ side }) => side),
    Style: border.property(
      "ExcelApi 1.1",
      (target) => read(target, "style"),
      (target, value) => write(target, { style: oneOf(value, STYLES) }),
    ),
    Weight: border.property(
      "ExcelApi 1.1",
      (target) => read(target, "weight"),
      (target, value) => write(target, { weight: oneOf(value, WEIGHTS) }),
    ),
    Color: border.property(
      "ExcelApi 1.1",
      (target) => read(target, "color"),
      (target, value) => write(target, { color: asColor(value) }),
    ),
  },
});

const borders = membersOf<RangeTarget>();

const borderAt = (range: RangeTarget, side: unknown): ApiObject => ({
  type: rangeBorderType,
  target: { range, side: oneOf(side, SIDES) },
});

export const rangeBordersType = borders.type({
  name: "RangeBorderCollection",
  items: (range) => SIDES.map((side) => borderAt(range, side)),
  item: borderAt,
  properties: { Count: borders.property("ExcelApi 1.1", () => SIDES.length) },
  methods: {
    GetItem: borders.method("ExcelApi 1.1", (range, [side]) => borderAt(range, side)),
    GetItemAt: borders.method("ExcelApi 1.1", (range, [index]) =>
      borderAt(range, SIDES[Number(index)]),
    ),
  },
});

export const bordersObject = (range: RangeTarget): ApiObject => ({
  type: rangeBordersType,
  target: range,
});
