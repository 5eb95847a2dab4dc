import { nameText } from "../../pipeline/cells/cell-value";
import { numberFromText } from "../../pipeline/cells/number-text";
import type { Pipeline } from "../../pipeline/pipeline";
import type { Role } from "../../pipeline/reading/roles";
import { parseTextDate, resolveTextDate } from "../../pipeline/cells/serial-date";
import type { RowCell } from "./plan-row-edit";

/** A question whose answer has a column of its own. */
export interface DealQuestion {
  readonly column: number;
  readonly question: string;
  /** what to find out; undefined where the question says it */
  readonly hint?: string;
  /** what to choose from; empty where the answer is written freely */
  readonly answers: readonly string[];
}

/** A field of the form for a new deal; columns count in the rows. */
export interface DealField {
  readonly column: number;
  readonly header: string;
  readonly kind: "text" | "number" | "date" | "choice";
  readonly isRequired: boolean;
  /** what to choose from, or what was entered before */
  readonly values: readonly string[];
  readonly question: string | undefined;
  readonly hint?: string | undefined;
}

/** What was entered, by column. */
export type DealDraft = Readonly<Record<number, string>>;

export type DealFault = "missing" | "not-a-number";

/** Whether a row can be written without asking for the past: a history tells of moves, not of deals. */
export function takesDeals({ layout, source }: Pipeline): boolean {
  return layout !== "history" && (source.roles.name ?? source.roles.deal) !== undefined;
}

const TEXTS: readonly Role[] = ["name", "deal", "account"];

/** So many names of owners or currencies are offered, from so many of the latest rows. */
const MOST_VALUES = 50;
const ROWS_LOOKED_AT = 5000;

/** What the form asks: what the deal is called and worth, whose it is, where it stands, and its questions. */
export function dealFields(
  pipeline: Pipeline,
  questions: readonly DealQuestion[],
): readonly DealField[] {
  const { roles, headers } = pipeline.source;
  const named = roles.name ?? roles.deal;
  const field = (role: Role, kind: DealField["kind"], values: readonly string[]): DealField[] => {
    const column = roles[role];
    if (column === undefined) return [];
    const isRequired = column === named;
    return [{ column, header: headers[column]!, kind, isRequired, values, question: undefined }];
  };
  return [
    ...TEXTS.flatMap((role) => field(role, "text", [])),
    ...field("amount", "number", []),
    ...field("currency", "text", valuesOf(pipeline, "currency")),
    ...field("owner", "text", valuesOf(pipeline, "owner")),
    ...field("stage", "choice", openNames(pipeline)),
    ...field("expectedClose", "date", []),
    ...questions.map(({ column, question, hint, answers }): DealField => ({
      column,
      header: headers[column]!,
      kind: answers.length === 0 ? "text" : "choice",
      isRequired: false,
      values: answers,
      question,
      hint,
    })),
  ];
}

/** What stands in a field that nobody has filled in: the stage is the first one. */
export function usualEntry({ source }: Pipeline, { column, values }: DealField): string {
  return column === source.roles.stage ? (values[0] ?? "") : "";
}

/** What is wrong with the entries, by column. */
export function dealFaults(
  fields: readonly DealField[],
  draft: DealDraft,
): Readonly<Record<number, DealFault>> {
  const faults: Record<number, DealFault> = {};
  for (const { column, kind, isRequired } of fields) {
    const entry = draft[column]?.trim() ?? "";
    if (isRequired && entry === "") faults[column] = "missing";
    if (kind === "number" && entry !== "" && numberFromText(entry) === undefined)
      faults[column] = "not-a-number";
  }
  return faults;
}

/**
 * The cells of the new row: what was entered, and today as the day on which the deal was created and
 * came into its stage.
 * @param today serial
 */
export function planDeal(
  pipeline: Pipeline,
  fields: readonly DealField[],
  draft: DealDraft,
  today: number,
): RowCell[] {
  const { roles } = pipeline.source;
  const cells = new Map<number, RowCell>();
  const put = (column: number | undefined, value: string | number | undefined, isDate = false) => {
    if (column !== undefined && value !== undefined && value !== "")
      cells.set(column, { column, value, isDate });
  };
  put(roles.created, today, true);
  for (const field of fields) {
    const { column, kind } = field;
    const entry = (draft[column] ?? usualEntry(pipeline, field)).trim();
    if (kind === "number") put(column, numberFromText(entry));
    else if (kind === "date") put(column, dayOf(entry), true);
    else put(column, entry);
    const stage = column === roles.stage ? pipeline.stages.find(entry) : undefined;
    if (stage !== undefined) put(pipeline.columnOfStage(stage), today, true);
  }
  // A pipeline without a Stage column tells the stage by its date alone.
  if (roles.stage === undefined) put(pipeline.columnOfStage(0), today, true);
  return [...cells.values()];
}

function dayOf(entry: string): number | undefined {
  const date = parseTextDate(entry);
  return date && resolveTextDate(date, undefined);
}

function openNames({ stages }: Pipeline): string[] {
  return stages.stages.slice(0, stages.openCount).map(({ name }) => name);
}

/** The different texts of a role from the latest row up. */
export function valuesOf({ source }: Pipeline, role: Role): string[] {
  const column = source.roles[role];
  const values = new Set<string>();
  if (column === undefined) return [];
  const end = source.rows.length;
  for (let row = end - 1; row >= Math.max(source.firstRow, end - ROWS_LOOKED_AT); row--) {
    const value = nameText(source.rows[row]![column]);
    if (value !== "") values.add(value);
    if (values.size === MOST_VALUES) break;
  }
  return [...values];
}
