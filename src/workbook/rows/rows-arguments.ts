import { columnLetters, parseAddress, tableColumns } from "../address";
import type { NamesChoice, RowsChoice, RowsPlace } from "./rows-choice";

/** Columns of the rows that stand side by side. */
export interface ColumnSpan {
  /** number of the first and of the last column, from 0 */
  readonly first: number;
  readonly last: number;
  /** their headers, as their cells hold them */
  readonly names: readonly [first: string, last: string];
}

/**
 * The reference to the rows in a formula: `Deals[#All]`, `'My deals'!$A$3:$L$90`.
 * @param span some of their columns; all of them where it is left out
 */
export function rowsReference(place: RowsPlace, span?: ColumnSpan): string {
  if (place.kind === "table")
    return span ? tableColumns(place.table, ...span.names) : `${place.table}[#All]`;
  const address = span ? spanAddress(place.address, span) : place.address;
  return `${quotedSheet(place.sheet)}!${fixed(address)}`;
}

/** The `stages` argument in a formula; undefined when the rows tell the order themselves. */
export function stagesArgument({ stages }: RowsChoice): string | undefined {
  if (stages === undefined) return undefined;
  if ("table" in stages) return `${stages.table}[#All]`;
  return `{${cellsOfNames(stages)
    .map((row) => row.map(quoted).join(","))
    .join(";")}}`;
}

/** Names of stages as the cells that a function gets: a column of them, or with their kinds a table. */
export function cellsOfNames({ names, kinds }: NamesChoice): string[][] {
  if (kinds === undefined) return names.map((name) => [name]);
  return [["Stage", "Kind"], ...names.map((name, at) => [name, kinds[at]!])];
}

/** The pairs of `options` that say what reading alone would not find, as texts of a formula. */
export function optionArguments({ options }: RowsChoice): string[] {
  return options.flatMap((pair) => pair.map(quoted));
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function quotedSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** An address that stays when the formula is copied: $A$3:$L$90. */
function fixed(address: string): string {
  return address.replaceAll("$", "").replace(/[A-Za-z]+|\d+/g, (part) => `$${part}`);
}

/** Some of the columns of an address, in all of its rows: of A3:L90 perhaps C3:F90. */
function spanAddress(address: string, { first, last }: ColumnSpan): string {
  const start = parseAddress(address).column;
  const ends = [start + first, start + last];
  return address.replace(/[A-Za-z]+/g, () => columnLetters(ends.shift()!));
}
