import { makeStyles, tokens } from "@fluentui/react-components";
import { chartRecipe } from "../../workbook/charts/chart-recipes";
import { BAD_INK, BAR, INK, PALE, SECOND } from "../../workbook/build/plan-styles";
import type { FiguresProps } from "./figures-table";
import { pictureOf, type PictureShape } from "./picture-shapes";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "100%" },
  main: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground },
  light: { fill: tokens.colorBrandStroke2Contrast, stroke: tokens.colorBrandStroke2Contrast },
  good: { fill: tokens.colorPaletteGreenBackground3, stroke: tokens.colorPaletteGreenBackground3 },
  bad: { fill: tokens.colorPaletteRedBackground3, stroke: tokens.colorPaletteRedBackground3 },
  band: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralBackground5 },
  mark: { fill: tokens.colorNeutralForeground1 },
  name: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
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
  const lookOf = (color: string) => styles[LOOKS[color as keyof typeof LOOKS] ?? "main"];
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
  readonly lookOf: (color: string) => string;
  readonly nameStyle: string;
}) {
  switch (shape.kind) {
    case "bar": {
      const { x, y, width, height, color } = shape;
      return <rect {...{ x, y, width, height }} className={lookOf(color)} strokeWidth={0} />;
    }
    case "area":
      return <polygon points={shape.points} className={lookOf(shape.color)} strokeWidth={0} />;
    case "line":
      return (
        <polyline
          points={shape.points}
          className={lookOf(shape.color)}
          style={{ fill: "none" }}
          strokeWidth={2}
        />
      );
    case "name":
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor} className={nameStyle}>
          {shape.text}
        </text>
      );
  }
}
