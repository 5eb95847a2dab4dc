import { cellText, nameOrBlank, plainValue } from "../cells/cell-value";
import { UNDATED } from "../columns/date-column";
import { keep } from "../kept";
import type { Pipeline } from "../pipeline";
import { dayText, isPlausibleSerial } from "../cells/serial-date";
import type { Finding, ProblemCode, ProblemParams } from "./problem";

/** A list longer than this helps nobody, and a sheet has a million rows. */
const MOST_PROBLEMS = 100_000;
const LONGEST_VALUE = 255;
/** For so many problems there is room besides those of one deal in four. */
const LEAST_ROOM = 1024;

/** Of a problem that no column is to blame for. */
const NO_COLUMN = -1;

/**
 * Collects the problems of a pipeline among the deals chosen: as columns, since an object for each
 * would cost more to collect than to find.
 */
export class Findings {
  /** What is wrong, each with at least one problem. */
  readonly kinds: Finding[] = [];
  private readonly lastKinds = new Map<ProblemCode, number>();
  /** Of the problem found last. */
  private lastKind = -1;
  /** By problem: a place among the kinds; rows and columns of the range. */
  private kindOf: Int32Array;
  private rows: Int32Array;
  private columns: Int16Array;
  /** What stands there, but for blanks, of which most lists are full. */
  private readonly values = new Map<number, number | string>();
  private found = 0;
  /** Problems beyond the most that are listed. */
  private unlisted = 0;
  private idTexts: readonly string[] | undefined = undefined;

  constructor(
    readonly pipeline: Pipeline,
    /** Numbers of the deals looked at. */
    readonly deals: Int32Array,
    /** Folded headers of columns that serve people and criteria, and that no function reads by itself. */
    readonly ownColumns: ReadonlySet<string>,
  ) {
    const room = Math.min(LEAST_ROOM + (deals.length >> 2), MOST_PROBLEMS);
    this.kindOf = new Int32Array(room);
    this.rows = new Int32Array(room);
    this.columns = new Int16Array(room);
  }

  /**
   * The ids of the rows below the header as texts; undefined without a column of them. They are read
   * together, since to come by one row after another costs much less than by some here and there.
   */
  ids(): readonly string[] | undefined {
    const { rows, firstRow, length, roles } = this.pipeline.source;
    const column = roles.deal;
    if (column === undefined || this.idTexts !== undefined) return this.idTexts;
    const texts = new Array<string>(length);
    for (let at = 0; at < length; at++) texts[at] = nameOrBlank(rows[firstRow + at]![column]);
    this.idTexts = texts;
    return texts;
  }

  /** The id in a row of the range; "" for none. */
  idIn(row: number): string {
    const { rows, firstRow, roles } = this.pipeline.source;
    if (this.idTexts !== undefined) return this.idTexts[row - firstRow]!;
    return roles.deal === undefined ? "" : nameOrBlank(rows[row]![roles.deal]);
  }

  /** @param value what stands there; the cell itself if left out */
  add<Code extends ProblemCode>(
    code: Code,
    params: ProblemParams[Code],
    row: number,
    column?: number,
    value?: string,
  ): void {
    if (this.found >= MOST_PROBLEMS) {
      this.unlisted++;
      return;
    }
    const shown = value ?? (column === undefined ? "" : this.shown(row, column));
    const at = this.found++;
    if (shown !== "") this.values.set(at, shown);
    if (at >= this.rows.length) {
      this.kindOf = doubled(this.kindOf);
      this.rows = doubled(this.rows);
      this.columns = doubled(this.columns);
    }
    this.kindOf[at] = this.kindNumber(code, params);
    this.rows[at] = row;
    this.columns[at] = column ?? NO_COLUMN;
  }

  /** Of a whole column. */
  addColumn<Code extends ProblemCode>(
    code: Code,
    params: ProblemParams[Code],
    column: number | undefined,
    value = "",
  ): void {
    this.add(code, params, this.pipeline.source.headerRow, column, value);
  }

  /** Of a deal: in the row that says most of it, where a column is to blame that of its cell. */
  addDeal<Code extends ProblemCode>(
    code: Code,
    params: ProblemParams[Code],
    deal: number,
    column?: number,
    value?: string,
  ): void {
    const { pipeline } = this;
    const row = column === undefined ? pipeline.records.rowOf(deal) : pipeline.rowIn(deal, column);
    this.add(code, params, row, column, value);
  }

  /** Says how many problems are not listed, once all are found. */
  close(): void {
    if (this.unlisted > 0) this.kindNumber("more-problems", { count: this.unlisted });
  }

  /** The cells with a problem of a kind, each row × columns of the range + column. */
  placesOf(code: ProblemCode): Set<number> {
    const width = this.pipeline.source.headers.length;
    const places = new Set<number>();
    for (let at = 0; this.lastKinds.has(code) && at < this.found; at++)
      if (this.kinds[this.kindOf[at]!]!.code === code)
        places.add(this.rows[at]! * width + this.columns[at]!);
    return places;
  }

  /**
   * Calls for each problem: by row and then by column, those of no column before the others and equal
   * ones as they were found; at the end for the one that says how many are not listed.
   */
  inOrder(
    see: (kind: number, row: number, column: number | undefined, value: number | string) => void,
  ): void {
    const { found, kindOf, rows, columns, values } = this;
    const { headerRow } = this.pipeline.source;
    const places = sortedPlaces(rows.subarray(0, found), columns, this.pipeline.source.rows.length);
    for (let place = 0; place < found; place++) {
      const at = places[place]!;
      const column = columns[at]!;
      const value = values.size === 0 ? undefined : values.get(at);
      see(kindOf[at]!, rows[at]!, column === NO_COLUMN ? undefined : column, value ?? "");
    }
    const more = this.lastKinds.get("more-problems");
    if (more !== undefined) see(more, headerRow, undefined, "");
  }

  /** How many are listed, with the one that says how many are not. */
  get length(): number {
    return this.found + Number(this.lastKinds.has("more-problems"));
  }

  private kindNumber<Code extends ProblemCode>(code: Code, params: ProblemParams[Code]): number {
    const last = this.kinds[this.lastKind];
    if (last?.code === code && last.params === params) return this.lastKind;
    this.lastKind = this.findKind(code, params);
    return this.lastKind;
  }

  private findKind<Code extends ProblemCode>(code: Code, params: ProblemParams[Code]): number {
    const known = this.lastKinds.get(code);
    if (known !== undefined && this.kinds[known]!.params === params) return known;
    const kind = this.kinds.push({ code, params }) - 1;
    this.lastKinds.set(code, kind);
    return kind;
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

keep(new Findings({} as Pipeline, new Int32Array(0), new Set()));

/** Places by row and then by column; equal ones stay as they are: a counting sort. */
function sortedPlaces(rows: Int32Array, columns: Int16Array, rowCount: number): Int32Array {
  const ends = new Int32Array(rowCount + 1);
  for (let at = 0; at < rows.length; at++) ends[rows[at]! + 1]!++;
  for (let row = 0; row < rowCount; row++) ends[row + 1]! += ends[row]!;
  const starts = ends.slice();
  const sorted = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    let at = ends[row]!++;
    for (; at > starts[row]! && columns[sorted[at - 1]!]! > columns[place]!; at--)
      sorted[at] = sorted[at - 1]!;
    sorted[at] = place;
  }
  return sorted;
}

function doubled<Values extends Int32Array | Int16Array>(values: Values): Values {
  const room = new (values.constructor as new (size: number) => Values)(values.length * 2);
  room.set(values);
  return room;
}

/** How a date is shown; "" for an unknown one. */
export function shownDay(date: number): string {
  return date > UNDATED ? dayText(date) : "";
}
