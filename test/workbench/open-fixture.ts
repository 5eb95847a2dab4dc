import path from "node:path";
import type { OpenAddIn, OpenAddInOptions } from "../../workbench/node/open-add-in";
import { openAddIn } from "../../workbench/node/open-add-in";

export const FIXTURE = path.join(__dirname, "fixture-addin");

/** The fixture add-in in a fresh workbook; closed after the test file when `closeAll` runs. */
export async function openFixture(options?: OpenAddInOptions): Promise<OpenAddIn> {
  const addIn = await openAddIn(FIXTURE, options);
  opened.push(addIn);
  return addIn;
}

const opened: OpenAddIn[] = [];

export function closeAll(): void {
  for (const addIn of opened.splice(0)) addIn.close();
}

/** Writes a matrix at a cell of the active sheet, as an add-in would. */
export async function write(addIn: OpenAddIn, at: string, matrix: unknown[][]): Promise<void> {
  await addIn.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange(at);
    const range = cell.getResizedRange(matrix.length - 1, (matrix[0]?.length ?? 1) - 1);
    range.values = addIn.page.toPage(matrix) as never;
    await context.sync();
  });
}

/**
 * Resolves when the add-in has heard of all that has happened: events are messages of their own, and
 * the answers to what is asked after them come after them, those of what the handlers ask too.
 */
export async function eventsHeard(addIn: OpenAddIn): Promise<void> {
  await addIn.host.calculate();
  for (let round = 0; round < 2; round++) await addIn.run((context) => context.sync());
}

/** The values of a range on the active sheet once everything has settled. */
export async function read(addIn: OpenAddIn, address: string): Promise<unknown[][]> {
  await addIn.host.settled();
  return addIn.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Puts one formula into a cell and gives what the cell shows when everything has settled. */
export async function valueOf(addIn: OpenAddIn, formula: string, at = "Z1"): Promise<unknown> {
  await write(addIn, at, [[formula]]);
  const [[value] = []] = await read(addIn, at);
  return value;
}

/** A table named `name` over a matrix whose first row is the header, at a cell. */
export async function makeTable(
  addIn: OpenAddIn,
  name: string,
  at: string,
  matrix: unknown[][],
): Promise<void> {
  await write(addIn, at, matrix);
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet
      .getRange(at)
      .getResizedRange(matrix.length - 1, (matrix[0]?.length ?? 1) - 1);
    sheet.tables.add(range, true).name = name;
    await context.sync();
  });
}

/** The error a call is refused with. */
export async function refusal(
  addIn: OpenAddIn,
  job: (context: Excel.RequestContext) => unknown,
): Promise<{ code: string; message: string }> {
  try {
    await addIn.run(async (context) => {
      job(context);
      await context.sync();
    });
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
  return { code: "no refusal", message: "" };
}
