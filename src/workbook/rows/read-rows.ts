import type { Range } from "../../pipeline/cells/cell-value";
import { likelyRows, listTables } from "./list-tables";
import { readInParts, type PartsHooks } from "../read-parts";
import {
  readRowsChoice,
  type RowsChoice,
  type RowsPlace,
  type StagesChoice,
  type TableChoice,
} from "./rows-choice";
import { cellsOfNames } from "./rows-arguments";
import { storedChoice } from "./stored-choice";

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

/** The rows in use, or the name of those that were chosen and are gone; neither where there are none. */
export interface FoundRows {
  readonly inUse: RowsInUse | undefined;
  readonly gone: string | undefined;
}

/**
 * The rows of the workbook's choice; without one those of the first pipeline of ours, else of a table
 * that reads as deals. Undefined when there are none, or what was chosen is gone.
 */
export async function readRowsInUse(
  context: Excel.RequestContext,
  hooks: PartsHooks = {},
): Promise<RowsInUse | undefined> {
  return (await findRows(context, hooks)).inUse;
}

/** As readRowsInUse, and tells what is gone. */
export async function findRows(
  context: Excel.RequestContext,
  hooks: PartsHooks = {},
): Promise<FoundRows> {
  const stored = readRowsChoice(await storedChoice(context));
  const choice = stored ?? likelyRows(await listTables(context));
  const inUse = choice && (await readRows(context, choice, hooks));
  return { inUse, gone: choice && !inUse ? nameOf(choice.place) : undefined };
}

/** The rows of a choice, under the names they have by now; undefined when their place is gone. */
export async function readRows(
  context: Excel.RequestContext,
  choice: RowsChoice,
  hooks: PartsHooks = {},
): Promise<RowsInUse | undefined> {
  const found = await findPlace(context, choice.place);
  if (found === undefined) return undefined;
  const { place, sheet, address, range } = found;
  const values = await readInParts(context, range, hooks);
  const { stages, cells } = await readStages(context, choice.stages);
  const present: RowsChoice = { place, options: choice.options, stages };
  return { choice: present, name: nameOf(place), sheet, address, values, stages: cells };
}

/** The same rows, read with other options or in another order of stages. */
export async function withChoice(
  context: Excel.RequestContext,
  rows: RowsInUse,
  choice: RowsChoice,
): Promise<RowsInUse> {
  const { stages, cells } = await readStages(context, choice.stages);
  return { ...rows, choice: { ...choice, stages }, stages: cells };
}

function nameOf(place: RowsPlace): string {
  return place.kind === "table" ? place.table : `${place.sheet}!${place.address}`;
}

/** Where rows stand by now; undefined when they are gone. */
export async function findPlace(context: Excel.RequestContext, place: RowsPlace) {
  const table = place.kind === "table" ? await findTable(context, place) : undefined;
  if (place.kind === "table" && table === undefined) return undefined;
  const range =
    table?.getRange() ??
    context.workbook.worksheets
      .getItemOrNullObject((place as { sheet: string }).sheet)
      .getRange((place as { address: string }).address);
  const { worksheet } = range;
  range.load("address,rowCount,columnCount");
  worksheet.load("name");
  await context.sync();
  if (isGone(range)) return undefined;
  const sheet = worksheet.name;
  const address = range.address.slice(range.address.lastIndexOf("!") + 1);
  const present: RowsPlace = table
    ? { kind: "table", table: table.name, id: table.id }
    : { kind: "range", sheet, address };
  return { place: present, sheet, address, range };
}

/** By its id, which a renamed table keeps, else by its name: a table made anew has another id. */
async function findTable(
  context: Excel.RequestContext,
  { table, id }: TableChoice,
): Promise<Excel.Table | undefined> {
  const keys = id === undefined ? [table] : [id, table];
  const found = keys.map((key) => context.workbook.tables.getItemOrNullObject(key));
  found.forEach((each) => each.load("id,name"));
  await context.sync();
  return found.find((each) => !each.isNullObject);
}

async function readStages(
  context: Excel.RequestContext,
  stages: StagesChoice | undefined,
): Promise<{ stages: StagesChoice | undefined; cells: Range | undefined }> {
  if (stages === undefined) return { stages, cells: undefined };
  if ("names" in stages) return { stages, cells: cellsOfNames(stages) };
  const table = await findTable(context, stages);
  if (table === undefined) return { stages: undefined, cells: undefined };
  const range = table.getRange();
  range.load("values");
  await context.sync();
  return { stages: { table: table.name, id: table.id }, cells: range.values as unknown[][] };
}

function isGone({ isNullObject }: { readonly isNullObject: boolean }): boolean {
  return isNullObject;
}
