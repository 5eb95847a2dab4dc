import type { RowsChoice } from "./rows-choice";
import { choiceOfTable, listTables } from "./list-tables";

/**
 * The selected cells as rows: the table that they stand in, else the filled cells among them; of one
 * cell alone all filled cells of its sheet. Undefined where nothing is filled.
 */
export async function choiceOfSelection(
  context: Excel.RequestContext,
): Promise<RowsChoice | undefined> {
  const selected = context.workbook.getSelectedRange();
  const { worksheet } = selected;
  const used = worksheet.getUsedRangeOrNullObject(true);
  const filled = selected.getUsedRangeOrNullObject(true);
  const tables = selected.getTables(false);
  tables.load("items/id");
  selected.load("cellCount");
  worksheet.load("name");
  used.load("address");
  filled.load("address");
  await context.sync();
  const inTable = tables.items[0]?.id;
  if (inTable !== undefined) {
    const entry = (await listTables(context)).find(({ id }) => id === inTable);
    if (entry !== undefined) return choiceOfTable(entry);
  }
  const range = selected.cellCount === 1 ? used : filled;
  if (range.isNullObject) return undefined;
  const address = range.address.slice(range.address.lastIndexOf("!") + 1);
  return {
    place: { kind: "range", sheet: worksheet.name, address },
    options: [],
    stages: undefined,
  };
}
