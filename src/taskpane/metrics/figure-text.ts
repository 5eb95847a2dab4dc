import { isSalesError, type SalesCell } from "../sales-functions";
import type { FigureKind } from "./metric-table";

const STYLES: Readonly<Record<FigureKind, Intl.NumberFormatOptions>> = {
  share: { style: "percent", maximumFractionDigits: 0 },
  count: { maximumFractionDigits: 0 },
  days: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  money: { maximumFractionDigits: 0 },
  number: { maximumFractionDigits: 2 },
  probability: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
  date: {},
  plain: { maximumFractionDigits: 2 },
};

/** The same in the cell; a date is Excel's own short one. Left as it is: undefined. */
export const NUMBER_FORMATS: Readonly<Record<FigureKind, string | undefined>> = {
  share: "0%",
  count: "0",
  days: "0.0",
  money: "#,##0",
  number: "#,##0.00",
  probability: "0.000",
  date: "m/d/yyyy",
  plain: undefined,
};

const DAY_MS = 86_400_000;
/** Serial of 1970-01-01. */
const UNIX_DAY = 25569;

/**
 * A cell of an answer as the person reads it.
 * @param language its numbers and dates are written as there
 */
export function figureText(cell: SalesCell, figure: FigureKind, language: string): string {
  if (isSalesError(cell)) return cell.code;
  if (typeof cell === "boolean") return cell ? "✓" : "–";
  if (typeof cell === "string") return cell;
  if (figure === "date")
    return new Intl.DateTimeFormat(language, { dateStyle: "short", timeZone: "UTC" }).format(
      (cell - UNIX_DAY) * DAY_MS,
    );
  return new Intl.NumberFormat(language, STYLES[figure]).format(cell);
}
