import type { Range } from "../../pipeline/cells/cell-value";
import { eachRow } from "../../pipeline/steps";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { ColumnSpan } from "../../workbook/rows/rows-arguments";
import type { FunctionEntry } from "../function-list";
import { inSteps } from "../pause";
import { readingOf } from "../rows/rows-reading";
import { isSalesError, type SalesAnswer } from "../sales-functions";
import { computeSales } from "../worker/compute-sales";
import { argumentsOf, type MetricCall } from "./metric-call";
import { neededColumns } from "./needed-columns";

/** Rows with some of their columns, by the rows they are of: the functions know again what they have read. */
const narrowed = new WeakMap<RowsInUse, Map<string, Range>>();

/**
 * The call with the few columns that it needs, where the functions answer the same to them: a formula
 * hands over less, and Excel on the web takes no more than 5 MB. Else the call as it is.
 * @param answer to all of the columns
 */
export async function narrowedCall(
  call: MetricCall,
  answer: SalesAnswer,
  { parameters }: FunctionEntry,
  rows: RowsInUse,
): Promise<MetricCall> {
  const { pipeline } = readingOf(rows);
  const slots = parameters.map(({ name }) => name);
  const isTable = rows.choice.place.kind === "table";
  const columns = pipeline && neededColumns(call, slots, pipeline, isTable);
  if (columns === undefined) return call;
  const values = await columnsOf(rows, columns);
  const same = await computeSales(call.name, argumentsOf(call, { ...rows, values }));
  return areEqual(same, answer) ? { ...call, columns } : call;
}

async function columnsOf(rows: RowsInUse, { first, last }: ColumnSpan): Promise<Range> {
  const known = narrowed.get(rows) ?? new Map<string, Range>();
  narrowed.set(rows, known);
  const key = `${first}:${last}`;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const { values } = rows;
  const columns: unknown[][] = [];
  await inSteps(
    eachRow(0, values.length, (row) => columns.push(values[row]!.slice(first, last + 1))),
  );
  known.set(key, columns);
  return columns;
}

/** A difference of two figures is one, however small: then the columns say something. */
function areEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, at) => areEqual(each, other[at]));
  if (isSalesError(one) && isSalesError(other))
    return one.code === other.code && one.message === other.message;
  return Object.is(one, other);
}
