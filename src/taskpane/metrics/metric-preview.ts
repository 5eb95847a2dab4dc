import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { FunctionEntry } from "../function-list";
import { isSalesError, type SalesCell } from "../sales-functions";
import { computeSales } from "../worker/compute-sales";
import { readingOf } from "../rows/rows-reading";
import { argumentsOf, callOf, type MetricCall } from "./metric-call";
import type { MetricDraft } from "./metric-draft";
import { evidenceOf, type Evidence } from "./metric-evidence";
import { narrowedCall } from "./narrowed-call";
import { resultOf, rowFigures, type FigureKind, type SlotName } from "./metric-table";

/** So many rows of a list are shown; the sheet has them all. */
const ROWS_SHOWN = 6;

/** What a metric comes to with what is filled in. */
export type Preview =
  | { readonly kind: "missing"; readonly slot: SlotName }
  /** a fault of ours, or of what could not be loaded */
  | { readonly kind: "failed" }
  /** the sentence that the cell would show */
  | { readonly kind: "fault"; readonly call: MetricCall; readonly sentence: string }
  | {
      readonly kind: "value";
      readonly call: MetricCall;
      readonly value: SalesCell;
      readonly figure: FigureKind;
      readonly evidence: Evidence;
    }
  | ListPreview;

export interface ListPreview {
  readonly kind: "list";
  readonly call: MetricCall;
  /** the first rows, the header row among them */
  readonly head: readonly (readonly SalesCell[])[];
  /** what each cell of them is */
  readonly figures: readonly (readonly FigureKind[])[];
  readonly hasHeader: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly evidence: Evidence;
}

/**
 * Questions over many rows queue: `signal` says that nobody waits for the answer any more.
 * @throws the signal's reason then
 */
export async function previewOf(
  draft: MetricDraft,
  entry: FunctionEntry,
  rows: RowsInUse,
  signal?: AbortSignal,
): Promise<Preview> {
  const { call, missing } = callOf(draft, entry, rows);
  if (call === undefined) return { kind: "missing", slot: missing };
  const answer = await computeSales(call.name, argumentsOf(call, rows));
  if (isSalesError(answer)) return { kind: "fault", call, sentence: answer.message ?? answer.code };
  const evidence = await evidenceOf(call, answer, rows, signal);
  signal?.throwIfAborted();
  const narrowed = await narrowedCall(call, answer, entry, rows);
  if (Array.isArray(answer))
    return listPreview(narrowed, answer as readonly (readonly SalesCell[])[], rows, evidence);
  const shape = resultOf(call.name);
  const figure = shape.kind === "value" ? shape.figure : "plain";
  return { kind: "value", call: narrowed, value: answer as SalesCell, figure, evidence };
}

function listPreview(
  call: MetricCall,
  answer: readonly (readonly SalesCell[])[],
  rows: RowsInUse,
  evidence: Evidence,
): ListPreview {
  const shape = resultOf(call.name);
  const hasHeader = shape.kind !== "list" || shape.isBare !== true;
  const columnCount = answer[0]?.length ?? 1;
  const columns = shape.kind === "list" ? shape.columns : dealFigures(rows);
  const head = answer.slice(0, ROWS_SHOWN);
  const figures = head.map((_, row) =>
    rowFigures(call.name, columns, columnCount, row - (hasHeader ? 1 : 0)),
  );
  return {
    kind: "list",
    call,
    head,
    figures,
    hasHeader,
    rowCount: answer.length,
    columnCount,
    evidence,
  };
}

/** The deals' own columns: their dates are to look like dates. */
function dealFigures(rows: RowsInUse): FigureKind[] {
  const source = readingOf(rows).pipeline?.source;
  return (source?.headers ?? []).map((_, column): FigureKind => {
    if (source?.looksOf(column) === "dates") return "date";
    return column === source?.roles.amount ? "money" : "plain";
  });
}
