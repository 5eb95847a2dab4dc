import { Worksheet } from "@univerjs/core";

type Seen = Map<number, ReturnType<Worksheet["getCell"]>>;

/** As many columns as a sheet has. */
const ROW = 2 ** 14;

/** What has been looked at in the frame that is being drawn. */
let frame: Map<Worksheet, Seen> | undefined;

/**
 * Univer works out how a cell looks, by all the rules that have a say in it, about four times for each
 * frame: half of the time that drawing takes. Nothing changes within a frame, so once is enough.
 */
export function lookOnce(): void {
  const look = Worksheet.prototype.getCell;
  Worksheet.prototype.getCell = function (row, column) {
    if (!frame) return look.call(this, row, column);
    const seen: Seen = frame.get(this) ?? new Map();
    frame.set(this, seen);
    const at = row * ROW + column;
    if (!seen.has(at)) seen.set(at, look.call(this, row, column));
    return seen.get(at);
  };
}

/** Draws a frame, in which every cell is looked at once. */
export function drawFrame(draw: () => void): void {
  frame = new Map();
  try {
    draw();
  } finally {
    frame = undefined;
  }
}
