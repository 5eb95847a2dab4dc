import { MAX_COLUMNS } from "../../host/cells/addresses";
import { toPixels } from "../../host/cells/points";
import type { CellStyle, LinesFile, SheetFile } from "../workbook-file";
import type { XmlNode } from "./xml";
import { childrenOf, find, flag, numberOf } from "./xml";

/** Widths, heights and what else is said of whole columns and rows. */

/** A digit of the default font is 7 pixels wide, and a column has 5 pixels of room beside its digits. */
const DIGIT_PIXELS = 7;

/** Characters, as files count a column's width, in pixels. */
export const widthInPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);

export const widthInCharacters = (pixels: number): number =>
  Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;

/** The width of a column that nobody has set, in pixels. */
export const STANDARD_WIDTH = 64;

/** The height of a row that nobody has set, in pixels. */
const STANDARD_HEIGHT = 20;

/** Sizes of all lines of the sheet that say nothing themselves. */
export function readStandard(sheet: XmlNode): SheetFile["standard"] {
  const node = find(sheet, "sheetFormatPr");
  const characters = numberOf(node, "defaultColWidth");
  const digits = numberOf(node, "baseColWidth");
  const width = characters === undefined ? digits && baseWidth(digits) : widthInPixels(characters);
  // A height that Excel chose itself fits its own fonts only.
  const points = flag(node, "customHeight") ? numberOf(node, "defaultRowHeight") : undefined;
  const height = points === undefined ? undefined : toPixels(points);
  return {
    ...(!width || width === STANDARD_WIDTH ? {} : { width }),
    ...(!height || height === STANDARD_HEIGHT ? {} : { height }),
  };
}

/** So many digits and the room beside them, up to the next 8 pixels. */
const baseWidth = (digits: number): number => Math.ceil((digits * DIGIT_PIXELS + 5) / 8) * 8;

export function readColumns(
  sheet: XmlNode,
  styles: readonly CellStyle[],
  { width: standard = STANDARD_WIDTH }: SheetFile["standard"],
): LinesFile[] {
  let next = 0;
  return childrenOf(find(sheet, "cols"), "col").flatMap((node) => {
    const first = (numberOf(node, "min") ?? 1) - 1;
    // Excel lists each column once; more would be work without end.
    if (first < next) return [];
    const last = Math.min((numberOf(node, "max") ?? 1) - 1, MAX_COLUMNS - 1);
    next = last + 1;
    const width = numberOf(node, "width");
    const size = widthInPixels(width ?? 0);
    return line(first, last, {
      ...(size === 0 || size === standard ? {} : { size }),
      ...(flag(node, "hidden") || width === 0 ? { hidden: true } : {}),
      ...styleOf(styles, numberOf(node, "style")),
    });
  });
}

/** What a row says of itself beside its cells. */
export function readRow(node: XmlNode, row: number, styles: readonly CellStyle[]): LinesFile[] {
  const height = numberOf(node, "ht");
  return line(row, row, {
    // A height that Excel chose itself fits its own fonts only.
    ...(height !== undefined && flag(node, "customHeight") ? { size: toPixels(height) } : {}),
    ...(flag(node, "hidden") ? { hidden: true } : {}),
    ...(flag(node, "customFormat") ? styleOf(styles, numberOf(node, "s")) : {}),
  });
}

function styleOf(styles: readonly CellStyle[], index = 0): { style?: number } {
  return Object.keys(styles[index] ?? {}).length > 0 ? { style: index } : {};
}

function line(first: number, last: number, parts: Partial<LinesFile>): LinesFile[] {
  return Object.keys(parts).length > 0 && last >= first ? [{ first, last, ...parts }] : [];
}

export function readFrozen(sheet: XmlNode): SheetFile["frozen"] {
  const pane = find(sheet, "sheetViews", "sheetView", "pane");
  const isFrozen = (pane?.attributes["state"] ?? "").startsWith("frozen");
  if (!isFrozen) return { rows: 0, columns: 0 };
  return { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
}
