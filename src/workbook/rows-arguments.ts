import type { NamesChoice, RowsChoice, RowsPlace } from "./rows-choice";

/** The reference to the rows in a formula: `Deals[#All]`, `'My deals'!$A$3:$L$90`. */
export function rowsReference(place: RowsPlace): string {
  if (place.kind === "table") return `${place.table}[#All]`;
  return `${quotedSheet(place.sheet)}!${fixed(place.address)}`;
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
