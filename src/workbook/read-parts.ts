import type { Range } from "../pipeline/cells/cell-value";
import { WorkbookError } from "./workbook-error";

/** How far the work on many rows is. */
export interface PartsProgress {
  readonly step: number;
  readonly steps: number;
}

export interface PartsHooks {
  readonly progress?: (progress: PartsProgress) => void;
  /** asked between two parts; work that is cancelled throws WorkbookError "cancelled" */
  readonly isCancelled?: () => boolean;
  /** what was read of a range, and the number of its first row */
  readonly partRead?: (part: Range, from: number) => void;
}

/**
 * Cells of one request: Excel on the web refuses answers beyond 5 MB, and the pane is held up for as long
 * as office.js takes an answer in.
 */
const CELLS_AT_ONCE = 50_000;

/** What Excel says to an answer beyond them. */
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

const ERRORS =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/**
 * The cells of a range whose size is loaded, part after part, so that no answer is too large and the
 * pane can say how far it is. A part that is too large all the same (long texts) is halved.
 */
export async function readInParts(
  context: Excel.RequestContext,
  range: Excel.Range,
  { progress, isCancelled, partRead }: PartsHooks = {},
): Promise<Range> {
  const { rowCount, columnCount } = range;
  let rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const values: unknown[][] = [];
  while (values.length < rowCount) {
    if (isCancelled?.() === true) throw new WorkbookError("cancelled");
    progress?.({ step: Math.floor(values.length / rows), steps: Math.ceil(rowCount / rows) });
    const height = Math.min(rows, rowCount - values.length);
    const part = range.getCell(values.length, 0).getResizedRange(height - 1, columnCount - 1);
    part.load("values");
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the parts are answers of their own
      await context.sync();
    } catch (error) {
      if ((error as { code?: unknown }).code !== TOO_LARGE || rows === 1) throw error;
      rows = Math.ceil(Math.min(rows, rowCount) / 2);
      continue;
    }
    const cells = (part.values as unknown[][]).map((row) => row.map(asArgument));
    partRead?.(cells, values.length);
    for (const row of cells) values.push(row);
  }
  return values;
}

/** Excel hands an error to a function as an object, and to a reader as its text. */
export function asArgument(cell: unknown): unknown {
  return typeof cell === "string" && cell.startsWith("#") && ERRORS.test(cell)
    ? { code: cell }
    : cell;
}
