import type { Range } from "../pipeline/cell-value";
import { readMarkedSheets } from "./read-workbook";
import {
  ROWS_SETTING,
  readRowsChoice,
  writeRowsChoice,
  type RowsChoice,
  type RowsPlace,
} from "./rows-choice";
import { WorkbookError } from "./workbook-error";

/** The rows in use as they were read. */
export interface RowsInUse {
  readonly choice: RowsChoice;
  /** what people call them: the table's name, or the sheet and the address */
  readonly name: string;
  readonly sheet: string;
  /** without the sheet, header row included */
  readonly address: string;
  /** as a function gets them: error cells by their codes */
  readonly values: Range;
  /** the cells of the stages table, or a column of the names given */
  readonly stages: Range | undefined;
}

/** How far the reading is. */
export interface ReadProgress {
  readonly step: number;
  readonly steps: number;
}

export interface ReadHooks {
  readonly progress?: (progress: ReadProgress) => void;
  /** asked between two parts; a cancelled reading throws WorkbookError "cancelled" */
  readonly isCancelled?: () => boolean;
}

/** Cells of one request: Excel on the web refuses answers beyond 5 MB. */
const CELLS_AT_ONCE = 100_000;

const ERRORS =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/**
 * The rows of the workbook's choice; without one those of the first pipeline of ours. Undefined when
 * there is neither, or what was chosen is gone.
 */
export async function readRowsInUse(
  context: Excel.RequestContext,
  hooks: ReadHooks = {},
): Promise<RowsInUse | undefined> {
  const choice = (await readStoredChoice(context)) ?? (await choiceOfOurs(context));
  return choice && readRows(context, choice, hooks);
}

/** The rows of a choice; undefined when its table, sheet or range is gone. */
export async function readRows(
  context: Excel.RequestContext,
  choice: RowsChoice,
  hooks: ReadHooks = {},
): Promise<RowsInUse | undefined> {
  const range = rangeOf(context, choice.place);
  range.load("address,rowCount,columnCount");
  range.worksheet.load("name");
  await context.sync();
  if (isGone(range)) return undefined;
  const sheet = range.worksheet.name;
  const address = range.address.slice(range.address.lastIndexOf("!") + 1);
  const values = await readInParts(context, range, hooks);
  const { place } = choice;
  return {
    choice,
    name: place.kind === "table" ? place.table : `${sheet}!${address}`,
    sheet,
    address,
    values,
    stages: await readStages(context, choice),
  };
}

/** Keeps the choice in the workbook. */
export async function storeRowsChoice(
  context: Excel.RequestContext,
  choice: RowsChoice,
): Promise<void> {
  context.workbook.settings.add(ROWS_SETTING, writeRowsChoice(choice));
  await context.sync();
}

async function readStoredChoice(context: Excel.RequestContext): Promise<RowsChoice | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(ROWS_SETTING);
  setting.load("value");
  await context.sync();
  return isGone(setting) ? undefined : readRowsChoice(setting.value);
}

/** The table of deals of the first pipeline that we built, in the order of its Stages table. */
async function choiceOfOurs(context: Excel.RequestContext): Promise<RowsChoice | undefined> {
  const marked = await readMarkedSheets(context);
  const pipeline = marked.find(({ role }) => role === "pipeline");
  if (pipeline === undefined) return undefined;
  const stages = marked.find(({ role, key }) => role === "stages" && key === pipeline.key);
  const tablesOf = (sheet: { id: string } | undefined) => {
    const tables = sheet && context.workbook.worksheets.getItem(sheet.id).tables;
    tables?.load("items/name");
    return tables;
  };
  const deals = tablesOf(pipeline);
  const order = tablesOf(stages);
  await context.sync();
  const table = deals?.items[0]?.name;
  const stagesTable = order?.items[0]?.name;
  if (table === undefined) return undefined;
  return {
    place: { kind: "table", table },
    options: [],
    stages: stagesTable === undefined ? undefined : { table: stagesTable },
  };
}

function rangeOf(context: Excel.RequestContext, place: RowsPlace): Excel.Range {
  const { workbook } = context;
  if (place.kind === "table") return workbook.tables.getItemOrNullObject(place.table).getRange();
  return workbook.worksheets.getItemOrNullObject(place.sheet).getRange(place.address);
}

async function readStages(
  context: Excel.RequestContext,
  { stages }: RowsChoice,
): Promise<Range | undefined> {
  if (stages === undefined) return undefined;
  if (!("table" in stages)) return stages.names.map((name) => [name]);
  const range = context.workbook.tables.getItemOrNullObject(stages.table).getRange();
  range.load("values");
  await context.sync();
  return isGone(range) ? undefined : (range.values as unknown[][]);
}

/** Part after part, so that no answer is too large and the pane can say how far it is. */
async function readInParts(
  context: Excel.RequestContext,
  range: Excel.Range,
  { progress, isCancelled }: ReadHooks,
): Promise<Range> {
  const { rowCount, columnCount } = range;
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const steps = Math.ceil(rowCount / rows);
  const values: unknown[][] = [];
  for (let step = 0; step < steps; step++) {
    if (isCancelled?.() === true) throw new WorkbookError("cancelled");
    progress?.({ step, steps });
    const first = step * rows;
    const part = range
      .getCell(first, 0)
      .getResizedRange(Math.min(rows, rowCount - first) - 1, columnCount - 1);
    part.load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the parts are answers of their own
    await context.sync();
    for (const row of part.values as unknown[][]) values.push(row.map(asArgument));
  }
  return values;
}

function isGone({ isNullObject }: { readonly isNullObject: boolean }): boolean {
  return isNullObject;
}

/** Excel hands an error to a function as an object, and to a reader as its text. */
function asArgument(cell: unknown): unknown {
  return typeof cell === "string" && cell.startsWith("#") && ERRORS.test(cell)
    ? { code: cell }
    : cell;
}
