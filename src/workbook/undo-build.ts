import type { BuildResult, UndoReport } from "./build-types";
import { readFingerprints } from "./read-fingerprints";
import { removeAdded } from "./remains";

/**
 * Takes a build back: removes its sheets, tables, charts and names. When somebody has written in one
 * of the sheets since, or removed one, everything stays and the report names those sheets: their work
 * is not ours to delete.
 */
export async function undoBuild(
  context: Excel.RequestContext,
  result: BuildResult,
): Promise<UndoReport> {
  const names = result.sheets.map(({ name }) => name);
  const present = await readFingerprints(context, names, result.spills);
  const edited = names.filter((_, at) => present[at] !== result.fingerprints[at]);
  if (edited.length > 0) return { undone: false, edited };
  const cameFrom = await existingSheet(context, result.cameFrom);
  const marker = { key: result.key, sheets: names, names: result.names };
  const { sheets } = await removeAdded(context, marker, cameFrom);
  return { undone: true, removed: sheets };
}

async function existingSheet(
  context: Excel.RequestContext,
  id: string,
): Promise<string | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id");
  await context.sync();
  return sheet.isNullObject ? undefined : sheet.id;
}
