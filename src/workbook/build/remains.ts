import type { Remains } from "./build-types";
import { MARK, MARKER, readMark, readMarker, type BuildMarker } from "./sheet-mark";

interface Leftovers {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly settings: readonly Excel.Setting[];
  /** Ids of the visible sheets that stay. */
  readonly staying: readonly string[];
}

/** What builds left behind that were cut off, so that even their clean-up failed; undefined: nothing. */
export async function findRemains(context: Excel.RequestContext): Promise<Remains | undefined> {
  const markers = await readMarkers(context);
  if (markers.length === 0) return undefined;
  const { sheets } = await findLeftovers(context, markers);
  return { sheets: sheets.map(({ name }) => name) };
}

/** Removes the remains of builds and their markers; nothing that somebody else made. */
export async function removeRemains(context: Excel.RequestContext): Promise<Remains> {
  const markers = await readMarkers(context);
  return markers.length === 0 ? { sheets: [] } : remove(context, markers);
}

/**
 * Removes what a build had added so far.
 * @param cameFrom id of the sheet to return to, if it can still be shown
 */
export async function removeAdded(
  context: Excel.RequestContext,
  marker: BuildMarker,
  cameFrom?: string,
): Promise<Remains> {
  return remove(context, [marker], cameFrom);
}

async function remove(
  context: Excel.RequestContext,
  markers: readonly BuildMarker[],
  cameFrom?: string,
): Promise<Remains> {
  const { worksheets } = context.workbook;
  const { sheets, names, settings, staying } = await findLeftovers(context, markers);
  // Excel keeps the last visible sheet: a person may have deleted the blank one they started with.
  if (sheets.length > 0 && staying.length === 0) worksheets.add();
  // Sheets before names: a protected workbook keeps its sheets, and those need their names.
  sheets.forEach((sheet) => sheet.delete());
  names.forEach((name) => name.delete());
  if (cameFrom !== undefined && staying.includes(cameFrom)) worksheets.getItem(cameFrom).activate();
  // The marker last: whatever fails before it, the next start finds the rest.
  settings.forEach((setting) => setting.delete());
  context.runtime.enableEvents = true;
  await context.sync();
  return { sheets: sheets.map(({ name }) => name) };
}

async function readMarkers(context: Excel.RequestContext): Promise<BuildMarker[]> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  return settings.items.flatMap(({ key, value }) => {
    const marker = key.startsWith(MARKER) ? readMarker(value) : undefined;
    return marker === undefined ? [] : [marker];
  });
}

async function findLeftovers(
  context: Excel.RequestContext,
  markers: readonly BuildMarker[],
): Promise<Leftovers> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/id,items/visibility");
  const addedSheets = markers.flatMap(({ key, sheets }) =>
    sheets.map((name) => loadSheet(worksheets.getItemOrNullObject(name), key)),
  );
  const addedNames = markers.flatMap((marker) =>
    marker.names.map((name) => names.getItemOrNullObject(name)),
  );
  const found = markers.map(({ key }) => settings.getItemOrNullObject(MARKER + key));
  addedNames.forEach((name) => name.load("name"));
  found.forEach((setting) => setting.load("key"));
  await context.sync();
  const sheets = addedSheets.filter(isOfBuild).map(({ sheet }) => sheet);
  const going = new Set(sheets.map(({ id }) => id));
  return {
    sheets,
    names: addedNames.filter((name) => !name.isNullObject),
    settings: found.filter((setting) => !setting.isNullObject),
    staying: worksheets.items
      .filter(({ id, visibility }) => visibility === "Visible" && !going.has(id))
      .map(({ id }) => id),
  };
}

interface AddedSheet {
  readonly key: string;
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

/** Queues the reading of what tells whether a sheet is of the build with this key. */
function loadSheet(sheet: Excel.Worksheet, key: string): AddedSheet {
  const mark = sheet.customProperties.getItemOrNullObject(MARK);
  const used = sheet.getUsedRangeOrNullObject();
  const { charts } = sheet;
  sheet.load("id,name");
  mark.load("value");
  used.load("address");
  charts.load("items/name");
  return { key, sheet, mark, used, charts };
}

/** A build cut off between adding a sheet and marking it leaves an empty one. */
function isOfBuild({ key, sheet, mark, used, charts }: AddedSheet): boolean {
  if (sheet.isNullObject) return false;
  if (!mark.isNullObject) return readMark(mark.value)?.key === key;
  return used.isNullObject && charts.items.length === 0;
}
