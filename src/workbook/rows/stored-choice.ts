import { ROWS_SETTING, writeRowsChoice, type RowsChoice } from "./rows-choice";

/** The workbook's choice of rows as it is stored; undefined where there is none. */
export async function storedChoice(context: Excel.RequestContext): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(ROWS_SETTING);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (setting.value as string);
}

/**
 * Keeps the choice in the workbook.
 * @throws Excel's error: the choice is as it was, also where only the answer was lost
 */
export async function storeRowsChoice(
  context: Excel.RequestContext,
  choice: RowsChoice,
): Promise<void> {
  const before = await storedChoice(context);
  try {
    queueChoice(context, writeRowsChoice(choice));
    await context.sync();
  } catch (error) {
    queueChoice(context, before);
    await context.sync().catch((failed: unknown) => console.warn(failed));
    throw error;
  }
}

/** Queues that the choice is this one, as it was stored. */
export function queueChoice(context: Excel.RequestContext, text: string | undefined): void {
  const { settings } = context.workbook;
  if (text === undefined) settings.getItemOrNullObject(ROWS_SETTING).delete();
  else settings.add(ROWS_SETTING, text);
}
