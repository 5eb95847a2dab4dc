import type { Remains } from "./build-types";
import { MARK, MARKER, readMark, readMarker, type BuildMarker } from "./sheet-mark";

interface Leftovers {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly setting: Excel.Setting;
}

/** What a build left behind when it was cut off, so that even its clean-up failed; undefined: nothing. */
export async function findRemains(context: Excel.RequestContext): Promise<Remains | undefined> {
  const marker = await readBuildMarker(context);
  if (marker === undefined) return undefined;
  const { sheets } = await findLeftovers(context, marker);
  return { sheets: sheets.map(({ name }) => name) };
}

/** Removes the remains of a build and its marker; nothing that somebody else made. */
export async function removeRemains(context: Excel.RequestContext): Promise<Remains> {
  const marker = await readBuildMarker(context);
  return marker === undefined ? { sheets: [] } : removeAdded(context, marker);
}

/** Removes what a build had added so far. */
export async function removeAdded(
  context: Excel.RequestContext,
  marker: BuildMarker,
  cameFrom?: string,
): Promise<Remains> {
  const { sheets, names, setting } = await findLeftovers(context, marker);
  // Names first: without their sheets they would be broken names for a moment.
  names.forEach((name) => name.delete());
  sheets.forEach((sheet) => sheet.delete());
  if (cameFrom !== undefined) context.workbook.worksheets.getItem(cameFrom).activate();
  // The marker last: whatever fails before it, the next start finds the rest.
  if (!setting.isNullObject) setting.delete();
  context.runtime.enableEvents = true;
  await context.sync();
  return { sheets: sheets.map(({ name }) => name) };
}

async function readBuildMarker(context: Excel.RequestContext): Promise<BuildMarker | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(MARKER);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : readMarker(setting.value);
}

async function findLeftovers(
  context: Excel.RequestContext,
  marker: BuildMarker,
): Promise<Leftovers> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(MARKER);
  setting.load("key");
  const sheets = marker.sheets.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    const used = sheet.getUsedRangeOrNullObject();
    sheet.load("name");
    mark.load("value");
    used.load("address");
    return { sheet, mark, used };
  });
  const names = marker.names.map((name) => workbook.names.getItemOrNullObject(name));
  names.forEach((name) => name.load("name"));
  await context.sync();
  return {
    // A build cut off between adding a sheet and marking it leaves an empty one.
    sheets: sheets
      .filter(({ sheet, mark, used }) => {
        if (sheet.isNullObject) return false;
        return mark.isNullObject ? used.isNullObject : readMark(mark.value)?.key === marker.key;
      })
      .map(({ sheet }) => sheet),
    names: names.filter((name) => !name.isNullObject),
    setting,
  };
}
