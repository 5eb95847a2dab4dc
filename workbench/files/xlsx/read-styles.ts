import type { RuleLook } from "../../host/conditional-formats/conditional-format";
import type { BorderLine, BorderSide, CellStyle } from "../workbook-file";
import type { Colors } from "./colors";
import { cellStyleLosses, drawsBorders, namedStyleLosses } from "./style-losses";
import { HORIZONTAL, LINES, UNDERLINES, VERTICAL } from "./words";
import type { XmlNode } from "./xml";
import { childrenOf, find, flag, numberOf } from "./xml";

/** Looks of cells and of conditional formats, by their index in the file. */
export interface StyleSheet {
  cells: CellStyle[];
  looks: RuleLook[];
  /** the looks of conditional formats that draw borders */
  bordered: boolean[];
  /** what each look of cells loses, and the workbook as a whole */
  cellLosses: string[][];
  losses: string[];
}

/** Reads styles.xml. */
export function readStyles(root: XmlNode | undefined, colors: Colors): StyleSheet {
  const formats = new Map<number, string>(BUILT_IN);
  for (const { attributes } of childrenOf(find(root, "numFmts"), "numFmt"))
    formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  const parts = {
    formats,
    fonts: childrenOf(find(root, "fonts"), "font").map((node) => fontOf(node, colors)),
    fills: childrenOf(find(root, "fills"), "fill").map((node) => fillOf(node, colors)),
    borders: childrenOf(find(root, "borders"), "border").map((node) => bordersOf(node, colors)),
  };
  const looks = childrenOf(find(root, "dxfs"), "dxf");
  return {
    cells: childrenOf(find(root, "cellXfs"), "xf").map((node) => cellStyle(node, parts)),
    looks: looks.map((node) => lookOf(node, colors)),
    bordered: looks.map(drawsBorders),
    cellLosses: cellStyleLosses(root),
    losses: namedStyleLosses(root),
  };
}

interface Parts {
  formats: ReadonlyMap<number, string>;
  fonts: CellStyle[];
  fills: CellStyle[];
  borders: CellStyle[];
}

function cellStyle(node: XmlNode, { formats, fonts, fills, borders }: Parts): CellStyle {
  const format = formats.get(numberOf(node, "numFmtId") ?? 0) ?? "General";
  return {
    ...(format === "General" ? {} : { numberFormat: format }),
    ...fonts[numberOf(node, "fontId") ?? 0],
    ...fills[numberOf(node, "fillId") ?? 0],
    ...borders[numberOf(node, "borderId") ?? 0],
    ...alignmentOf(find(node, "alignment")),
    ...(flag(find(node, "protection"), "locked", true) ? {} : { unlocked: true }),
  };
}

/** Calibri 11 in black is what a cell has that nobody has formatted. */
function fontOf(node: XmlNode, colors: Colors): CellStyle {
  const style: CellStyle = {};
  const name = find(node, "name")?.attributes["val"];
  const size = numberOf(find(node, "sz"), "val");
  const color = colors.of(find(node, "color"));
  const underline = underlineOf(find(node, "u"));
  if (isOn(find(node, "b"))) style.bold = true;
  if (isOn(find(node, "i"))) style.italic = true;
  if (isOn(find(node, "strike"))) style.strikethrough = true;
  if (underline) style.underline = underline;
  if (name && name !== "Calibri") style.fontName = name;
  if (size !== undefined && size !== 11) style.fontSize = size;
  if (color && color !== "#000000") style.fontColor = color;
  return style;
}

const isOn = (node: XmlNode | undefined): boolean => node !== undefined && flag(node, "val", true);

function underlineOf(node: XmlNode | undefined): string | undefined {
  const word = node && (UNDERLINES.toApi(node.attributes["val"] ?? "single") ?? "Single");
  return word === "None" ? undefined : word;
}

/** Patterns become their first colour; a gradient its first stop. */
function fillOf(node: XmlNode, colors: Colors): CellStyle {
  const pattern = find(node, "patternFill");
  const isPlain = pattern && (pattern.attributes["patternType"] ?? "none") === "none";
  const color = pattern
    ? colors.of(find(pattern, "fgColor"))
    : colors.of(find(node, "gradientFill", "stop", "color"));
  return isPlain || !color ? {} : { fillColor: color };
}

function bordersOf(node: XmlNode, colors: Colors): CellStyle {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    // Newer files name the sides by the direction of reading.
    const other = { left: "start", right: "end" }[side as string] ?? side;
    const line = lineOf(find(node, side) ?? find(node, other), colors);
    if (line) borders[side] = line;
  }
  const diagonal = lineOf(find(node, "diagonal"), colors);
  if (diagonal && flag(node, "diagonalDown")) borders.diagonalDown = diagonal;
  if (diagonal && flag(node, "diagonalUp")) borders.diagonalUp = diagonal;
  return Object.keys(borders).length === 0 ? {} : { borders };
}

function lineOf(node: XmlNode | undefined, colors: Colors): BorderLine | undefined {
  const line = LINES.find(([word]) => word === node?.attributes["style"]);
  if (!line) return undefined;
  const [, style, weight] = line;
  return { style, weight, color: colors.of(find(node, "color")) ?? "#000000" };
}

function alignmentOf(node: XmlNode | undefined): CellStyle {
  if (!node) return {};
  const horizontal = HORIZONTAL.toApi(node.attributes["horizontal"]);
  const vertical = VERTICAL.toApi(node.attributes["vertical"]);
  const indent = numberOf(node, "indent") ?? 0;
  const rotation = numberOf(node, "textRotation") ?? 0;
  return {
    ...(horizontal && horizontal !== "General" ? { horizontal } : {}),
    ...(vertical && vertical !== "Bottom" ? { vertical } : {}),
    ...(flag(node, "wrapText") ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation > 0 ? { orientation: angleOf(rotation) } : {}),
  };
}

/** 91 to 180 turn the text down; 255 stacks its letters, which the API calls 180. */
const angleOf = (rotation: number): number => {
  if (rotation > 180) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
};

/** How cells look that a rule picks. */
export function lookOf(node: XmlNode, colors: Colors): RuleLook {
  const font = find(node, "font");
  const has = (name: string): boolean | null => {
    const part = find(font, name);
    return part ? isOn(part) : null;
  };
  const line = find(font, "u");
  const pattern = find(node, "fill", "patternFill");
  return {
    fontColor: colors.of(find(font, "color")) ?? null,
    bold: has("b"),
    italic: has("i"),
    strikethrough: has("strike"),
    underline: line ? ((underlineOf(line) ?? "None") as RuleLook["underline"]) : null,
    // A plain fill of a conditional format has its colour in the background.
    fillColor: colors.of(find(pattern, "bgColor")) ?? colors.of(find(pattern, "fgColor")) ?? null,
    numberFormat: find(node, "numFmt")?.attributes["formatCode"] ?? null,
  };
}

/**
 * Dates and times whose numbers mean another format in each East Asian Excel (ECMA-376, part 1, 18.8.30),
 * as English has them; those that are a date in one language and a time in another as both.
 */
const EAST_ASIAN = [
  ...[27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58].map((id) => [id, "m/d/yyyy"] as [number, string]),
  [32, "h:mm"] as [number, string],
  [33, "h:mm:ss"] as [number, string],
  ...[34, 35, 52, 53, 55, 56].map((id) => [id, "m/d/yyyy h:mm"] as [number, string]),
];

/** Number formats that files give by number only, in English. */
const BUILT_IN: ReadonlyArray<[number, string]> = [
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  ...EAST_ASIAN,
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];
