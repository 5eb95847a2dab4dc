import { readMarkedSheets } from "../read-workbook";
import { ROWS_SETTING } from "../rows/rows-choice";

/** Setting of the workbook: somebody has seen the welcome and wants it no more. */
const SEEN = "funnelbook.welcomed";

/** Whether nobody has built anything in this workbook, chosen rows, or put the welcome away. */
export async function isFirstRun(context: Excel.RequestContext): Promise<boolean> {
  const { settings } = context.workbook;
  const answers = [SEEN, ROWS_SETTING].map((key) => settings.getItemOrNullObject(key));
  answers.forEach((answer) => answer.load("key"));
  const marked = await readMarkedSheets(context);
  return marked.length === 0 && answers.every(({ isNullObject }) => isNullObject);
}

export async function rememberWelcome(context: Excel.RequestContext): Promise<void> {
  context.workbook.settings.add(SEEN, true);
  await context.sync();
}
