import { switchedOffWords } from "../../locales/all-words";
import { foldText } from "../../pipeline/cells/fold";

/** Setting of the workbook that switches stamping off for all its pipelines; absent means on. */
const SETTING = "funnelbook.stamping";

export async function isStampingOn(context: Excel.RequestContext): Promise<boolean> {
  const setting = loadStamping(context);
  await context.sync();
  return isSettingOn(setting);
}

export async function setStamping(context: Excel.RequestContext, isOn: boolean): Promise<void> {
  context.workbook.settings.add(SETTING, isOn);
  await context.sync();
}

/** Queues the reading of the setting; `isSettingOn` after the caller's sync. */
export function loadStamping(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load("value");
  return setting;
}

export function isSettingOn(setting: Excel.Setting): boolean {
  return setting.isNullObject || setting.value !== false;
}

/** Whether the switch of one pipeline, a cell on its Stages sheet, says off. */
export function isOff(cell: unknown): boolean {
  if (cell === false) return true;
  return (
    typeof cell === "string" && switchedOffWords.some((word) => foldText(word) === foldText(cell))
  );
}
