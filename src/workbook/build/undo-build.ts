import type { BuildResult, UndoReport } from "./build-types";
import { readFingerprints } from "../charts/read-fingerprints";
import { removeAdded } from "./remains";
import { MARKER, writeMarker } from "./sheet-mark";

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
  const marker = { key: result.key, sheets: names, names: result.names };
  // When Excel stops half-way, the rest can be found and removed like that of a build.
  context.workbook.settings.add(MARKER + marker.key, writeMarker(marker));
  const { sheets } = await removeAdded(context, marker, result.cameFrom);
  return { undone: true, removed: sheets };
}
