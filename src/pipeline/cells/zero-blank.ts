import { plainValue, type Cell } from "./cell-value";
import { isDateRole, isTextRole, type Role } from "../reading/roles";
import type { SourceRows } from "../reading/source-rows";

/** The role that a column plays. */
export function roleOfColumn({ roles }: SourceRows, column: number): Role | undefined {
  return (Object.keys(roles) as Role[]).find((role) => roles[role] === column);
}

/**
 * Whether a 0 in a column is a blank that Excel handed over: in dates, amounts, probabilities and
 * text, and in columns otherwise of text. A number of follow-ups can be 0.
 */
export function isZeroBlankIn(source: SourceRows, column: number): boolean {
  const role = roleOfColumn(source, column);
  if (role === undefined)
    return source.looksOf(column) === "dates" || holdsTextOnly(source, column);
  if (role === "followUps") return false;
  const isNumber = role === "amount" || role === "probability";
  return isNumber || isDateRole(role) || isTextRole(role) || holdsTextOnly(source, column);
}

function holdsTextOnly({ rows, firstRow }: SourceRows, column: number): boolean {
  let hasText = false;
  for (let row = firstRow; row < rows.length; row++) {
    const cell: Cell = plainValue(rows[row]![column]);
    if (typeof cell === "number" && cell !== 0) return false;
    if (typeof cell === "string" && cell !== "") hasText = true;
  }
  return hasText;
}
