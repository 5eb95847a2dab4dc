import { cellText, plainValue } from "../cell-value";
import { UNDATED } from "../date-column";
import type { Pipeline } from "../pipeline";
import { dayText, isPlausibleSerial } from "../serial-date";
import type { Problem, ProblemCode, ProblemParams } from "./problem";

/** A list longer than this helps nobody, and a sheet has a million rows. */
const MOST_PROBLEMS = 100_000;
const LONGEST_VALUE = 255;

/** Collects the problems of a pipeline among the deals chosen. */
export class Findings {
  readonly problems: Problem[] = [];
  /** Problems beyond the most that are listed. */
  unlisted = 0;

  constructor(
    readonly pipeline: Pipeline,
    /** Numbers of the deals looked at. */
    readonly deals: Int32Array,
    /** Folded headers of columns that serve people and criteria, and that no function reads by itself. */
    readonly ownColumns: ReadonlySet<string>,
  ) {}

  /** @param value what stands there; the cell itself if left out */
  add<Code extends ProblemCode>(
    code: Code,
    params: ProblemParams[Code],
    row: number,
    column?: number,
    value?: number | string,
  ): void {
    if (this.problems.length >= MOST_PROBLEMS) {
      this.unlisted++;
      return;
    }
    const shown = value ?? (column === undefined ? "" : this.shown(row, column));
    this.problems.push({ code, params, row, column, value: shown });
  }

  /** Of a whole column. */
  addColumn<Code extends ProblemCode>(
    code: Code,
    params: ProblemParams[Code],
    column: number | undefined,
    value: number | string = "",
  ): void {
    this.add(code, params, this.pipeline.source.headerRow, column, value);
  }

  /** Of a deal: in the row that says most of it, where a column is to blame that of its cell. */
  addDeal<Code extends ProblemCode>(
    code: Code,
    params: ProblemParams[Code],
    deal: number,
    column?: number,
    value?: number | string,
  ): void {
    const { pipeline } = this;
    const row = column === undefined ? pipeline.records.rowOf(deal) : pipeline.rowIn(deal, column);
    this.add(code, params, row, column, value);
  }

  private shown(row: number, column: number): number | string {
    const value = plainValue(this.pipeline.source.rows[row]![column]);
    if (typeof value !== "number") return cellText(value).slice(0, LONGEST_VALUE);
    if (!Number.isFinite(value)) return String(value);
    const { source } = this.pipeline;
    const isDate = isPlausibleSerial(value) && source.looksOf(column) === "dates";
    return isDate ? dayText(value) : value;
  }
}

/** How a date is shown; "" for an unknown one. */
export function shownDay(date: number): string {
  return date > UNDATED ? dayText(date) : "";
}
