import { stampChange, type Change } from "../workbook/rows/stamp-change";
import { today } from "../workbook/today";

/**
 * What runs when the add-in is loaded, which a workbook with a pipeline asks for when it opens: stages
 * and their dates are kept in step as people edit. Handlers end with the page, so this belongs in
 * Office.onReady.
 */
export async function startUp(): Promise<void> {
  // Somebody may be typing already, and a refusal would last for the whole session.
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.onChanged.add(onChanged);
    await context.sync();
  });
}

/** Edits wait for each other: two at once could both find a date missing. */
let lastEdit: Promise<void> = Promise.resolve();

/** Cells that we wrote and that Excel, before ExcelApi 1.14, is about to tell of like a person's. */
const ownWrites = new Set<string>();

function onChanged(change: Excel.WorksheetChangedEventArgs): Promise<void> {
  if (!isPersonsEdit(change)) return Promise.resolve();
  lastEdit = lastEdit.then(() => stamp(change)).catch(reportFault);
  return lastEdit;
}

/**
 * Whether the person at this screen edited cells, as far as Excel tells: what a co-author does is that
 * person's own copy's to follow.
 */
function isPersonsEdit({ source, changeType, triggerSource }: Excel.WorksheetChangedEventArgs) {
  return source === "Local" && changeType === "RangeEdited" && triggerSource !== "ThisLocalAddin";
}

async function stamp(edit: Excel.WorksheetChangedEventArgs): Promise<void> {
  const change: Change = { sheetId: edit.worksheetId, address: edit.address };
  // Our own date would move the deal on from the stage that the person has just chosen.
  if (ownWrites.delete(cellsOf(change))) return;
  // Who types on goes into the next cell: Excel answers when that is finished.
  const written = await Excel.run({ delayForCellEdit: true }, (context) =>
    stampChange(context, change, today()),
  );
  const tellsWhose = (edit.triggerSource as string | undefined) !== undefined;
  if (!tellsWhose) written.forEach((cells) => ownWrites.add(cellsOf(cells)));
}

function cellsOf({ sheetId, address }: Change): string {
  return `${sheetId}!${address}`;
}

/** Nobody asked for this work, so nobody is disturbed when it fails: the cells stay as typed. */
function reportFault(error: unknown): void {
  console.warn(error);
}
