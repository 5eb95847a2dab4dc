import type { Rect } from "../../host/cells/addresses";
import { formatRect, parseRect } from "../../host/cells/addresses";

/** "A1:B2 D4" as rectangles; what is no address is left out. */
export function readAreas(text: string | undefined): Rect[] {
  return (text ?? "").split(/\s+/).flatMap((part) => parseRect(part) ?? []);
}

export function writeAreas(rects: readonly Rect[]): string {
  return rects.map((rect) => formatRect(rect)).join(" ");
}

/** A number as it stands, anything else as a formula with its equals sign. */
export const isNumber = (text: string): boolean =>
  text.trim() !== "" && Number.isFinite(Number(text));
