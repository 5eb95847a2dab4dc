import type { Fill, FontLook, LineLook } from "../../host/charts/chart";
import { toPixels } from "../../host/cells/points";

/** What the browser's wish for light or dark makes of "Excel's own choice". */
export interface ChartTheme {
  text: string;
  quiet: string;
  line: string;
  background: string;
}

export const LIGHT: ChartTheme = {
  text: "#404040",
  quiet: "#595959",
  line: "#d9d9d9",
  background: "#ffffff",
};

export const DARK: ChartTheme = {
  text: "#e0e0e0",
  quiet: "#bdbdbd",
  line: "#4d4d4d",
  background: "#242424",
};

/** The accents of the Office theme that workbooks of 2013 to 2022 carry, in their order. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export const accent = (index: number): string => ACCENTS[index % ACCENTS.length] ?? "#4472C4";

export function fillColor(fill: Fill, auto: string): string {
  if (fill === "none") return "transparent";
  return fill === "auto" ? auto : fill.color;
}

export interface TextStyle {
  color: string;
  fontSize: number;
  fontWeight: "bold" | "normal";
  fontStyle: "italic" | "normal";
  fontFamily: string;
}

export function textStyle(font: FontLook, base: FontLook, color: string): TextStyle {
  return {
    color: font.color ?? base.color ?? color,
    fontSize: toPixels(font.size ?? base.size ?? 10),
    fontWeight: font.bold ? "bold" : "normal",
    fontStyle: font.italic ? "italic" : "normal",
    fontFamily: font.name ?? base.name ?? '"Segoe UI", system-ui, sans-serif',
  };
}

export function lineStyle(
  line: LineLook,
  auto: string,
): { color: string; width: number; type: "solid" | "dashed" | "dotted"; opacity: number } {
  const { lineStyle: style, weight, color } = line;
  const dotted = style.includes("Dot") && !style.includes("Dash");
  return {
    color: color ?? auto,
    width: toPixels(weight),
    type: dotted ? "dotted" : style.includes("Dash") ? "dashed" : "solid",
    opacity: style === "None" ? 0 : 1,
  };
}
