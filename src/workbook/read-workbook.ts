import type { NamesInUse } from "./build/plan-names";
import { MARK, readMark, type SheetMark } from "./build/sheet-mark";

/** A sheet of ours as it stands. */
export interface MarkedSheet extends SheetMark {
  readonly id: string;
  readonly name: string;
}

/** What a build must know of the workbook before it plans. */
export interface Surroundings {
  readonly inUse: NamesInUse;
  /** Id of the active sheet. */
  readonly active: string;
}

export async function readSurroundings(context: Excel.RequestContext): Promise<Surroundings> {
  const { worksheets, tables, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const marked = await readMarks(context, worksheets.items);
  return {
    inUse: {
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      keys: [...new Set(marked.map(({ key }) => key))],
    },
    active: active.id,
  };
}

/** The sheets of ours, in the order of the tabs. */
export async function readMarkedSheets(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return readMarks(context, worksheets.items);
}

async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<MarkedSheet[]> {
  const properties = sheets.map(({ customProperties }) =>
    customProperties.getItemOrNullObject(MARK),
  );
  properties.forEach((property) => property.load("value"));
  await context.sync();
  return sheets.flatMap(({ id, name }, at) => {
    const property = properties[at]!;
    const mark = property.isNullObject ? undefined : readMark(property.value);
    return mark === undefined ? [] : [{ ...mark, id, name }];
  });
}
