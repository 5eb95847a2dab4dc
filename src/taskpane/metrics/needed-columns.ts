import type { Cell } from "../../pipeline/cells/cell-value";
import { findHeader } from "../../pipeline/reading/match-roles";
import type { Pipeline } from "../../pipeline/pipeline";
import type { SourceRows } from "../../pipeline/reading/source-rows";
import type { Role } from "../../pipeline/reading/roles";
import type { ColumnSpan } from "../../workbook/rows/rows-arguments";
import type { CallPart, MetricCall } from "./metric-call";
import { SLOT_KINDS, type SlotName } from "./metric-table";

/** Answer with the rows as they stand, or look at every column. */
const TAKE_ALL: readonly string[] = ["DEALS", "CHECK"];
/** Name people, follow-ups and next steps. */
const TELL_OF_DEALS: readonly string[] = ["STALLED", "NEXTACTIONS", "PERSISTENCE"];

/** Roles that say something of a deal which no figure is counted from. */
const DESCRIPTIVE: readonly Role[] = [
  "account",
  "contact",
  "owner",
  "sellerRole",
  "source",
  "nextStep",
  "nextStepDate",
  "followUps",
];

/** Excel writes "Total" here when it gives a table a totals row: else that row would count as a deal. */
const TOTALS_LABEL = 0;

/** A reference of its own pays where it leaves out at least this share of the columns. */
const WORTH_LEAVING_OUT = 0.5;

/**
 * The columns that a call is counted from and what stands between them, since one reference takes
 * columns side by side; undefined where the rows have few others, or a column cannot be told.
 * @param slots the names of the call's arguments, in its order
 * @param isTable whether the rows are a table, whose first column is always among them
 */
export function neededColumns(
  { name, slots: given, options }: MetricCall,
  slots: readonly string[],
  pipeline: Pipeline,
  isTable: boolean,
): ColumnSpan | undefined {
  const { source } = pipeline;
  const hasHeaders = !options.some((part) => textOf(part)?.toLowerCase() === "@headers");
  if (TAKE_ALL.includes(name) || !hasHeaders || source.headerRow !== 0) return undefined;
  const inSlots = given.filter((_, at) => SLOT_KINDS[slots[at] as SlotName] === "column");
  const named = [...inSlots.map(textOf), ...criteriaColumns(options)]
    .filter((text) => text !== undefined)
    .map((text) => columnOf(text, pipeline));
  const columns = [...readColumns(pipeline, name), ...settingsColumns(options, source), ...named];
  if (isTable) columns.push(TOTALS_LABEL);
  if (columns.includes(undefined)) return undefined;
  return spanOf(columns as number[], source.rows[0]!);
}

/** What stands first in the pairs that are conditions. */
function criteriaColumns(options: readonly CallPart[]): (string | undefined)[] {
  const names = options.filter((_, at) => at % 2 === 0).map(textOf);
  return names.filter((name) => !name?.startsWith("@"));
}

/** The columns that settings such as ["@owner", "Rep"] name. */
function settingsColumns(options: readonly CallPart[], { headers }: SourceRows): number[] {
  return options.flatMap((part, at) => {
    const isSetting = at % 2 === 1 && textOf(options[at - 1]!)?.startsWith("@") === true;
    const value = isSetting ? textOf(part) : undefined;
    const column = value === undefined ? undefined : findHeader(headers, value);
    return column === undefined ? [] : [column];
  });
}

/** The columns that reading the rows takes: roles, dates of stages, and the field of a log's changes. */
function readColumns({ source, stageColumns }: Pipeline, metric: string): number[] {
  const { headers, roles, dictionary } = source;
  const isTold = TELL_OF_DEALS.includes(metric);
  const ofRoles = (Object.keys(roles) as Role[])
    .filter((role) => isTold || !DESCRIPTIVE.includes(role))
    .map((role) => roles[role]!);
  const ofWords = headers.flatMap((header, column) =>
    dictionary.isFieldHeader(header) || dictionary.exitStage(header) !== undefined ? [column] : [],
  );
  return [...ofRoles, ...ofWords, ...stageColumns.map(({ column }) => column)];
}

/** A column by its header, or by the stage whose entry dates it holds. */
function columnOf(name: string, pipeline: Pipeline): number | undefined {
  const column = findHeader(pipeline.source.headers, name);
  if (column !== undefined) return column;
  const stage = pipeline.stages.find(name);
  return stage === undefined ? undefined : pipeline.columnOfStage(stage);
}

function spanOf(columns: readonly number[], headers: readonly Cell[]): ColumnSpan | undefined {
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const isWorth = last - first + 1 <= headers.length * (1 - WORTH_LEAVING_OUT);
  const names = [headers[first], headers[last]];
  if (!isWorth || !names.every(isPlain)) return undefined;
  return { first, last, names: names as [string, string] };
}

/** A header that a formula can name as it stands. */
function isPlain(header: Cell): boolean {
  return typeof header === "string" && header.trim() === header && !/\p{Cc}/u.test(header);
}

function textOf(part: CallPart): string | undefined {
  return part.kind === "text" ? part.text : undefined;
}
