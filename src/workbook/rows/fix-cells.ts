import { cellAddress } from "../address";
import { textInput } from "../build/apply-cells";
import { spansOf, type Span } from "../cell-spans";

/** A cell by its place on the sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is to stand in a cell instead of what. */
export interface CellFix extends Place {
  readonly before: string | number;
  readonly after: string | number;
  /** undefined = as it is */
  readonly format?: string | undefined;
}

export interface PresentCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly format: string;
  /** whether no row between this cell and those that are read with it is hidden */
  readonly isOpen: boolean;
}

/** So many cells are written in one request where each is a range of its own. */
const SINGLE_CELLS = 1000;

export async function readCells(
  context: Excel.RequestContext,
  sheetName: string,
  cells: readonly Place[],
): Promise<PresentCell[]> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const present: PresentCell[] = [];
  for (const span of spansOf(cells)) {
    const range = sheet.getRange(addressOf(span));
    range.load("formulas,values,numberFormat,rowHidden");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a span is as large as an answer may be
    await context.sync();
    const { formulas, values, numberFormat } = range;
    // null where only some of the rows are
    const isOpen = range.rowHidden === false;
    for (const at of span.cells) {
      const down = cells[at]!.row - span.row;
      const [format] = numberFormat[down]!;
      present[at] = {
        formula: formulas[down]![0],
        value: values[down]![0],
        format: String(format),
        isOpen,
      };
    }
  }
  return present;
}

/**
 * Writes in spans, whose cells in between are told nothing and stay; but cell by cell where rows are
 * hidden, since Excel may pass over those and put what follows into other rows.
 * @param present the same cells as they were read
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheetName: string,
  cells: readonly CellFix[],
  present: readonly PresentCell[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const open = cells.filter((_, at) => present[at]!.isOpen);
  for (const span of spansOf(open)) queueSpan(sheet, span, open);
  let queued = 0;
  for (const [at, { row, column }] of cells.entries()) {
    if (present[at]!.isOpen) continue;
    queueSpan(sheet, { row, column, rows: 1, cells: [at] }, cells);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request has a largest size
    if (++queued % SINGLE_CELLS === 0) await context.sync();
  }
  await context.sync();
}

function queueSpan(sheet: Excel.Worksheet, span: Span, cells: readonly CellFix[]): void {
  const formulas: (string | number | null)[][] = Array.from({ length: span.rows }, () => [null]);
  const formats: (string | null)[][] = Array.from({ length: span.rows }, () => [null]);
  for (const at of span.cells) {
    const { row, after, format } = cells[at]!;
    formulas[row - span.row] = [typeof after === "string" ? textInput(after) : after];
    if (format !== undefined) formats[row - span.row] = [format];
  }
  const range = sheet.getRange(addressOf(span));
  // Before the values: what is written into a cell of texts becomes a text.
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
  range.formulas = formulas;
}

function addressOf({ row, column, rows }: Span): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column)}`;
}
