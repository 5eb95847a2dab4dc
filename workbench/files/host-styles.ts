import type { IStyleData } from "@univerjs/core";
import type { Edge, Line } from "../host/objects/borders";
import { encodeLine, lineOf } from "../host/objects/borders";
import type { StylePatch } from "../host/univer/grid";
import type { StylePart } from "../host/univer/style-parts";
import * as parts from "../host/univer/style-parts";
import type { BorderLine, BorderSide, CellStyle } from "./workbook-file";

/** Each part of a look with the host's part for it. */
const PARTS = {
  bold: parts.fontBold,
  italic: parts.fontItalic,
  strikethrough: parts.fontStrike,
  underline: parts.fontUnderline,
  fontName: parts.fontName,
  fontSize: parts.fontSize,
  fontColor: parts.fontColor,
  horizontal: parts.horizontalAlignment,
  vertical: parts.verticalAlignment,
  wrapText: parts.wrapText,
  indent: parts.indentLevel,
  orientation: parts.textOrientation,
} as const;

type Part = keyof typeof PARTS;

const EDGES: Readonly<Record<BorderSide, Edge>> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
};

/** A look as the host's cells take it; the number format and the lock go other ways. */
export function styleForHost(style: CellStyle): StylePatch {
  const patch: StylePatch = {};
  for (const key of Object.keys(PARTS) as Part[])
    if (style[key] !== undefined)
      Object.assign(patch, (PARTS[key] as StylePart<unknown>).patch(style[key]));
  if (style.fillColor) Object.assign(patch, parts.fillColor.patch(style.fillColor));
  if (style.numberFormat) patch.n = { pattern: style.numberFormat };
  if (style.borders) patch.bd = bordersForHost(style.borders);
  return patch;
}

function bordersForHost(borders: NonNullable<CellStyle["borders"]>): IStyleData["bd"] {
  const lines: Record<string, unknown> = {};
  for (const [side, line] of Object.entries(borders))
    lines[EDGES[side as BorderSide]] = encodeLine(line as Line);
  return lines as IStyleData["bd"];
}

const PLAIN: IStyleData = {};

/** What of a look of the host's differs from a cell nobody has formatted. */
export function styleOfHost(style: IStyleData): CellStyle {
  const found: Record<string, unknown> = {};
  for (const key of Object.keys(PARTS) as Part[]) {
    const part = PARTS[key] as StylePart<unknown>;
    const value = part.read(style);
    if (value !== part.read(PLAIN)) found[key] = value;
  }
  const format = style.n?.pattern;
  if (format && format !== "General") found["numberFormat"] = format;
  if (style.bg?.rgb) found["fillColor"] = parts.fillColor.read(style);
  const borders = bordersOfHost(style);
  if (Object.keys(borders).length > 0) found["borders"] = borders;
  return found;
}

function bordersOfHost(style: IStyleData): Partial<Record<BorderSide, BorderLine>> {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [side, edge] of Object.entries(EDGES)) {
    const line = lineOf(style, edge);
    if (line.style !== "None") borders[side as BorderSide] = line;
  }
  return borders;
}
