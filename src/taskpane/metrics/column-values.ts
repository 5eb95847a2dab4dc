import { isBlankOrZero, nameText } from "../../pipeline/cells/cell-value";
import { findHeader } from "../../pipeline/reading/match-roles";
import type { Pipeline } from "../../pipeline/pipeline";
import type { Role } from "../../pipeline/reading/roles";

/** What the cells of a column are compared as. */
export type ColumnKind = "text" | "number" | "date";

/** So many values are offered; others can be typed. */
const VALUES_OFFERED = 50;
/** A look at so many rows shows the values that come often. */
const ROWS_LOOKED_AT = 20_000;

/** Columns that people break their figures down by, the usual ones first. */
const USUAL: readonly Role[] = ["owner", "source", "account", "lostReason", "pipeline", "status"];
/** Columns with a value of its own in each row. */
const SINGLE: readonly Role[] = ["deal", "name", "contact", "nextStep"];

/** The headers that a condition can name, in the order of the rows. */
export function headersOf({ source }: Pipeline): string[] {
  return [...new Set(source.headers.filter((header) => header !== ""))];
}

/** The headers of columns that hold texts, those first by which people compare. */
export function textColumns(pipeline: Pipeline): string[] {
  const { source } = pipeline;
  const usual = USUAL.map((role) => source.roles[role]).filter((column) => column !== undefined);
  const rank = (column: number) => {
    const at = usual.indexOf(column);
    if (at !== -1) return at;
    return SINGLE.some((role) => source.roles[role] === column) ? USUAL.length + 1 : USUAL.length;
  };
  return source.headers
    .map((header, column) => ({ header, column }))
    .filter(({ header, column }) => header !== "" && kindOf(pipeline, column) === "text")
    .sort((one, other) => rank(one.column) - rank(other.column))
    .map(({ header }) => header);
}

export function columnKind(pipeline: Pipeline, header: string): ColumnKind {
  const column = findHeader(pipeline.source.headers, header);
  return column === undefined ? "text" : kindOf(pipeline, column);
}

/** The values of a column, those of most rows first. */
export function columnValues(pipeline: Pipeline, header: string): string[] {
  const { rows, firstRow, headers } = pipeline.source;
  const column = findHeader(headers, header);
  if (column === undefined) return [];
  const counts = new Map<string, number>();
  const end = Math.min(rows.length, firstRow + ROWS_LOOKED_AT);
  for (let row = firstRow; row < end; row++) {
    const text = nameText(rows[row]![column]);
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, VALUES_OFFERED)
    .map(([text]) => text);
}

function kindOf({ source, stageColumns }: Pipeline, column: number): ColumnKind {
  if (stageColumns.some((each) => each.column === column)) return "date";
  if (source.looksOf(column) === "dates") return "date";
  if (column === source.roles.amount) return "number";
  let numbers = 0;
  let texts = 0;
  const end = Math.min(source.rows.length, source.firstRow + 200);
  for (let row = source.firstRow; row < end; row++) {
    const cell = source.rows[row]![column];
    if (isBlankOrZero(cell)) continue;
    if (typeof cell === "number") numbers++;
    else texts++;
  }
  return numbers > texts ? "number" : "text";
}
