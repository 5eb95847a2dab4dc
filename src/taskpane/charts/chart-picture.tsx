import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { chartRecipe } from "../../workbook/charts/chart-recipes";
import { BAD_INK, BAR, INK, PALE, SECOND } from "../../workbook/build/plan-styles";
import type { FiguresProps } from "./figures-table";
import { pictureOf, type PictureShape } from "./picture-shapes";

/** A drawing keeps its colours where the person's own are forced on everything else. */
const FORCED = "@media (forced-colors: active)";
const inColor = (color: string, forced: string) => ({
  fill: color,
  stroke: color,
  [FORCED]: { fill: forced, stroke: forced },
});

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "100%" },
  main: inColor(tokens.colorBrandForeground1, "Highlight"),
  light: { ...inColor(tokens.colorBrandForeground1, "Canvas"), fillOpacity: 0.7 },
  good: inColor(tokens.colorPaletteGreenForeground1, "CanvasText"),
  bad: inColor(tokens.colorPaletteRedForeground1, "GrayText"),
  mark: inColor(tokens.colorNeutralForeground1, "CanvasText"),
  // Pale enough for the line on it; its edge is what can be seen.
  band: {
    fill: tokens.colorNeutralStroke2,
    stroke: tokens.colorNeutralStrokeAccessible,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  bar: { strokeWidth: 0, [FORCED]: { stroke: "CanvasText", strokeWidth: 1 } },
  line: { fill: "none", strokeWidth: 2, [FORCED]: { fill: "none" } },
  name: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10px",
    [FORCED]: { fill: "CanvasText" },
  },
});

const LOOKS = {
  [BAR]: "light",
  [PALE]: "band",
  [SECOND]: "good",
  [BAD_INK]: "bad",
  [INK]: "mark",
} as const;

/** A small likeness of a chart. Its numbers stand beside it, so it says nothing to a screen reader. */
export function ChartPicture({
  chart,
  columns,
  figures,
  isLarge = false,
}: FiguresProps & { readonly isLarge?: boolean }) {
  const styles = useStyles();
  const recipe = chartRecipe(chart, columns);
  if (recipe === undefined) return null;
  const size = isLarge ? { width: 318, height: 170 } : { width: 88, height: 56 };
  const shapes = pictureOf(recipe, figures, size, isLarge);
  const lookOf = (color: string, kind?: "bar" | "line") =>
    mergeClasses(
      styles[LOOKS[color as keyof typeof LOOKS] ?? "main"],
      kind === undefined ? undefined : styles[kind],
    );
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      preserveAspectRatio="xMidYMid meet"
    >
      {shapes.map((shape, at) => (
        <Shape key={at} shape={shape} lookOf={lookOf} nameStyle={styles.name} />
      ))}
    </svg>
  );
}

function Shape({
  shape,
  lookOf,
  nameStyle,
}: {
  readonly shape: PictureShape;
  readonly lookOf: (color: string, kind?: "bar" | "line") => string;
  readonly nameStyle: string;
}) {
  switch (shape.kind) {
    case "bar": {
      const { x, y, width, height, color } = shape;
      return <rect {...{ x, y, width, height }} className={lookOf(color, "bar")} />;
    }
    case "area":
      return <polygon points={shape.points} className={lookOf(shape.color)} />;
    case "line":
      return <polyline points={shape.points} className={lookOf(shape.color, "line")} />;
    case "name":
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor} className={nameStyle}>
          {shape.text}
        </text>
      );
  }
}
