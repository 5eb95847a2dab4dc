import { stampChange } from "../workbook/stamp-change";
import { today } from "./today";

/**
 * What runs when a workbook opens: stages and their dates are kept in step as people edit. Handlers
 * end with the page, so this belongs in Office.onReady.
 */
export async function startUp(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(onChanged);
    await context.sync();
  });
}

/** Edits wait for each other: two at once could both find a date missing. */
let lastEdit: Promise<void> = Promise.resolve();

function onChanged(change: Excel.WorksheetChangedEventArgs): Promise<void> {
  if (!isPersonsEdit(change)) return Promise.resolve();
  lastEdit = lastEdit.then(() => stamp(change)).catch(reportFault);
  return lastEdit;
}

/**
 * Whether the person at this screen edited cells. What a co-author does is that person's own copy's
 * to follow, and our own writes are known where Excel tells (ExcelApi 1.14; elsewhere they lead to no
 * further ones).
 */
function isPersonsEdit({ source, changeType, triggerSource }: Excel.WorksheetChangedEventArgs) {
  return source === "Local" && changeType === "RangeEdited" && triggerSource !== "ThisLocalAddin";
}

async function stamp({ worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<void> {
  // Who types on goes into the next cell: Excel answers when that is finished.
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    await stampChange(context, { sheetId: worksheetId, address }, today());
  });
}

/** Nobody asked for this work, so nobody is disturbed when it fails: the cells stay as typed. */
function reportFault(error: unknown): void {
  console.warn(error);
}
