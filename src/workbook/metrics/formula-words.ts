import { foldText } from "../../pipeline/cells/fold";

/** Where a table stands. */
export interface TablePlace {
  readonly sheet: string;
  /** Number of the table's first column in its sheet. */
  readonly left: number;
  readonly headers: readonly string[];
}

/** A formula in Excel's English notation, and the sheet that it stands on; undefined for a name. */
export interface PlacedFormula {
  readonly formula: string;
  readonly sheet: string | undefined;
}

const TEXTS = /"(?:[^"]|"")*"/g;
/** What stands in square brackets without brackets in it; an apostrophe marks the sign behind it. */
const HEADERS = /\[((?:[^'[\]]|'.)*)\]/g;
const REFERENCES =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.])\$?([A-Z]{1,3})(?:\$?\d+)?(?::\$?([A-Z]{1,3})(?:\$?\d+)?)?(?![\p{L}\p{N}_.(!])/giu;

/** The texts that a formula holds in quotes. */
export function quotedTexts(formula: string): string[] {
  return (formula.match(TEXTS) ?? []).map((text) => text.slice(1, -1).replaceAll('""', '"'));
}

/**
 * The headers of a table's columns that a formula begins or ends a reference at. A range that runs over
 * a column and beyond it does not count: it stays the same when the column changes its place within.
 */
export function columnsRead({ formula, sheet }: PlacedFormula, place: TablePlace): Set<string> {
  const bare = formula.replace(TEXTS, '""');
  const read = new Set<string>();
  for (const [, marked] of bare.matchAll(HEADERS)) {
    const name = foldText(marked!.replace(/^@/, "").replace(/'(.)/g, "$1"));
    const header = place.headers.find((each) => foldText(each) === name);
    if (header !== undefined) read.add(header);
  }
  for (const [, on, from, to] of bare.replace(HEADERS, "").matchAll(REFERENCES)) {
    const target = on === undefined ? sheet : unquoted(on);
    if (target === undefined || foldText(target) !== foldText(place.sheet)) continue;
    for (const letters of [from!, to ?? from!]) {
      const header = place.headers[columnNumber(letters) - place.left];
      if (header !== undefined) read.add(header);
    }
  }
  return read;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1
  );
}
