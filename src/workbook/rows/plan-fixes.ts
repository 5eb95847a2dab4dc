import type { Pipeline } from "../../pipeline/pipeline";
import { parseTextDate, resolveTextDate } from "../../pipeline/cells/serial-date";
import { isDateRole, type Role } from "../../pipeline/reading/roles";
import { AmountTexts } from "./amount-texts";

export const FIX_KINDS = ["stage", "date", "amount"] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** A cell that can be mended without a doubt of what was meant. Rows and columns count in the range. */
export interface Fix {
  readonly kind: FixKind;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  /** a stage's name, a serial or a number */
  readonly after: string | number;
}

/** A name that is no stage, and the known one that it probably means. */
export interface MisnamedStage {
  readonly row: number;
  readonly column: number;
  readonly nearest: string;
}

/**
 * What can be put right without changing what the functions count: names of stages become the nearest
 * known one, texts that are read as dates or amounts become such. A date whose order of day and month
 * is open, one with a time zone (which a date of Excel cannot hold), and an amount with a currency or
 * an open separator stay as they are.
 * @param stages from CHECK
 */
export function planFixes(pipeline: Pipeline, stages: readonly MisnamedStage[]): Fix[] {
  const { source } = pipeline;
  const named = stages.flatMap(({ row, column, nearest }): Fix[] => {
    const before = source.rows[row]?.[column];
    return typeof before === "string"
      ? [{ kind: "stage", row, column, before, after: nearest }]
      : [];
  });
  const dates = dateColumns(pipeline).flatMap((column) => dateFixes(pipeline, column));
  const { amount } = source.roles;
  return [...named, ...dates, ...(amount === undefined ? [] : amountFixes(pipeline, amount))];
}

function dateColumns({ source, stageColumns }: Pipeline): number[] {
  const roles = (Object.keys(source.roles) as Role[]).filter(isDateRole);
  const columns = [
    ...stageColumns.map(({ column }) => column),
    ...roles.map((role) => source.roles[role]!),
  ];
  return [...new Set(columns)];
}

function dateFixes({ source }: Pipeline, column: number): Fix[] {
  const { order } = source.dates(column);
  return textsOf(source, column).flatMap(({ row, text }): Fix[] => {
    const date = parseTextDate(text);
    const serial = date && date.offset === undefined ? resolveTextDate(date, order) : undefined;
    return serial === undefined ? [] : [{ kind: "date", row, column, before: text, after: serial }];
  });
}

function amountFixes({ source }: Pipeline, column: number): Fix[] {
  const texts = textsOf(source, column);
  const amounts = new AmountTexts();
  for (const { text } of texts) amounts.look(text);
  return texts.flatMap(({ row, text }): Fix[] => {
    const amount = amounts.read(text);
    return amount === undefined
      ? []
      : [{ kind: "amount", row, column, before: text, after: amount }];
  });
}

function textsOf(
  { rows, firstRow }: Pipeline["source"],
  column: number,
): { row: number; text: string }[] {
  const texts: { row: number; text: string }[] = [];
  for (let row = firstRow; row < rows.length; row++) {
    const cell = rows[row]![column];
    if (typeof cell === "string" && cell.trim() !== "") texts.push({ row, text: cell });
  }
  return texts;
}
