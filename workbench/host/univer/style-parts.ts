import type { IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { StylePatch } from "./grid";

/** One part of a format: how it reads from a style and which patch sets it. */
export interface StylePart<T> {
  read: (style: IStyleData) => T;
  patch: (value: T) => StylePatch;
}

const part = <T>(read: StylePart<T>["read"], patch: StylePart<T>["patch"]): StylePart<T> => ({
  read,
  patch,
});

/** Excel's default font; new workbooks since 2023 take Aptos Narrow instead. */
export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "Fill",
  "CenterAcrossSelection",
  "Distributed",
] as const;
/** Univer knows the first five; the others are kept as a number it ignores. */
const HORIZONTAL_CODES = [0, 1, 2, 3, 4, 15, 16, 6];

export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const VERTICAL_CODES = [1, 2, 3, 14, 15];

export const UNDERLINES = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
] as const;
/** Univer's line types: 12 is a single line, 9 a double one. */
const UNDERLINE_TYPES = [0, 12, 9, 13, 10];

/** Pixels a step of `indentLevel` moves the text, about three spaces. */
const INDENT_PIXELS = 9;
const WRAP = 3;

const wordAt = <T>(words: readonly T[], codes: readonly number[], code: number): T =>
  words[Math.max(0, codes.indexOf(code))] as T;

export const fontBold = part<boolean>(
  (style) => style.bl === 1,
  (bold) => ({ bl: bold ? 1 : null }),
);
export const fontItalic = part<boolean>(
  (style) => style.it === 1,
  (italic) => ({ it: italic ? 1 : null }),
);
export const fontStrike = part<boolean>(
  (style) => style.st?.s === 1,
  (strike) => ({ st: strike ? { s: 1 } : null }),
);
export const fontName = part<string>(
  (style) => style.ff ?? DEFAULT_FONT.name,
  (name) => ({ ff: name }),
);
export const fontSize = part<number>(
  (style) => style.fs ?? DEFAULT_FONT.size,
  (size) => ({ fs: size }),
);
export const fontColor = part<string>(
  (style) => hexOf(style.cl?.rgb) ?? DEFAULT_FONT.color,
  (rgb) => ({ cl: { rgb } }),
);
export const fontUnderline = part<(typeof UNDERLINES)[number]>(
  (style) => (style.ul?.s === 1 ? wordAt(UNDERLINES, UNDERLINE_TYPES, style.ul.t ?? 12) : "None"),
  (word) => ({
    ul: word === "None" ? null : { s: 1, t: UNDERLINE_TYPES[UNDERLINES.indexOf(word)] as number },
  }),
);
/** A cell without fill reads as white, as Excel answers. */
export const fillColor = part<string>(
  (style) => hexOf(style.bg?.rgb) ?? "#FFFFFF",
  (rgb) => ({ bg: { rgb } }),
);
export const NO_FILL: StylePatch = { bg: null };

export const horizontalAlignment = part<(typeof HORIZONTAL)[number]>(
  (style) => wordAt(HORIZONTAL, HORIZONTAL_CODES, style.ht ?? 0),
  (word) => ({
    ht: word === "General" ? null : (HORIZONTAL_CODES[HORIZONTAL.indexOf(word)] as number),
  }),
);
export const verticalAlignment = part<(typeof VERTICAL)[number]>(
  (style) => wordAt(VERTICAL, VERTICAL_CODES, style.vt ?? 3),
  (word) => ({ vt: VERTICAL_CODES[VERTICAL.indexOf(word)] as number }),
);
export const wrapText = part<boolean>(
  (style) => style.tb === WRAP,
  (wrap) => ({ tb: wrap ? WRAP : null }),
);
export const indentLevel = part<number>(
  (style) => Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
  (level) => ({ pd: level === 0 ? null : { l: level * INDENT_PIXELS } }),
);
/** Letters below each other instead of an angle. */
export const STACKED = 180;

export const textOrientation = part<number>(
  (style) => (style.tr?.v ? STACKED : -(style.tr?.a ?? 0)),
  (angle) => {
    if (angle === STACKED) return { tr: { a: 0, v: BooleanNumber.TRUE } };
    return { tr: angle === 0 ? null : { a: -angle } };
  },
);

/** A style's colour as "#RRGGBB"; what Univer's own menus set may be `rgb(…)`. */
export function hexOf(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  const hex = (text = ""): string => Number(text).toString(16).padStart(2, "0");
  return `#${hex(parts[1])}${hex(parts[2])}${hex(parts[3])}`.toUpperCase();
}
