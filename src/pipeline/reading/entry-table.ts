import { LONG_AGO, UNDATED } from "../columns/date-column";
import type { StageOrder } from "../stages";
import { ROWS_AT_HAND } from "../steps";

/** Dates of entry, one a row: NaN = not entered, UNDATED = entered, date unknown. */
export type Entries = Float64Array;

/** First entries into stages: for each stage a column, or nothing where no row entered it. */
export class EntryTable {
  readonly byStage: (Entries | undefined)[];

  constructor(
    private readonly stages: StageOrder,
    private readonly rows: number,
  ) {
    this.byStage = stages.stages.map(() => undefined);
  }

  get(stage: number, row: number): number {
    const dates = this.byStage[stage];
    return dates === undefined ? NaN : dates[row]!;
  }

  /** Notes an entry; a date replaces no date, an earlier date a later one. */
  enter(stage: number, row: number, date: number): void {
    const dates = (this.byStage[stage] ??= new Float64Array(this.rows).fill(NaN));
    dates[row] = earlier(dates[row]!, date);
  }

  /** Forgets the entries of a row that have not happened yet. */
  forgetFrom(row: number, cutoff: number): void {
    for (const dates of this.byStage) {
      if (dates !== undefined && dates[row]! >= cutoff) dates[row] = NaN;
    }
  }

  /** Forgets the entries of a row into the stages from `first` up to `end` that nobody dated. */
  forgetUndated(row: number, first: number, end: number): void {
    for (const dates of this.byStage.slice(first, end))
      if (dates?.[row] === UNDATED) dates[row] = NaN;
  }

  /** Earliest entry into the stages from `first` up to `end`; undefined where none was entered. */
  earliest(first: number, end: number): Entries | undefined {
    const columns = this.byStage.slice(first, end);
    return columns.some((dates) => dates !== undefined) ? earliest(columns, this.rows) : undefined;
  }

  /** As `earliest`, of one row. */
  earliestAt(row: number, first: number, end: number): number {
    let date = NaN;
    for (let stage = first; stage < end; stage++) date = earlier(date, this.get(stage, row));
    return date;
  }

  /**
   * The stage entered last: the latest date, of equal dates the later stage; an undated entry into a
   * stage behind it counts as later. -1 when no stage was entered.
   */
  latestStage(row: number): number {
    let latest = -1;
    let date = UNDATED;
    let undated = -1;
    for (let stage = 0; stage < this.byStage.length; stage++) {
      const entered = this.get(stage, row);
      if (entered === UNDATED) undated = stage;
      else if (entered >= date) {
        latest = stage;
        date = entered;
      }
    }
    return Math.max(latest, undated);
  }

  /** As latestStage, of all rows, and the date of the latest dated entry of each; NaN without one. */
  latest(): { readonly stages: Int16Array; readonly dates: Float64Array } {
    const stages = new Int16Array(this.rows).fill(-1);
    const undated = new Int16Array(this.rows).fill(-1);
    const dates = new Float64Array(this.rows).fill(UNDATED);
    const choice = new Float64Array(2);
    for (let start = 0; start < this.rows; start += ROWS_AT_HAND) {
      const end = Math.min(start + ROWS_AT_HAND, this.rows);
      this.byStage.forEach((entered, stage) => {
        if (entered === undefined) return;
        const isAnyUndated = noteLatest(entered, stage, start, end, stages, dates, choice);
        if (isAnyUndated) noteUndated(entered, stage, start, end, undated);
      });
      for (let row = start; row < end; row++) {
        stages[row] = Math.max(stages[row]!, undated[row]!);
        if (dates[row] === UNDATED) dates[row] = NaN;
      }
    }
    return { stages, dates };
  }

  /** Furthest open stage with an entry, a column; -1 for none. */
  furthestOpen(): Int16Array {
    const furthest = new Int16Array(this.rows).fill(-1);
    const open = this.byStage.slice(0, this.stages.openCount);
    for (let start = 0; start < this.rows; start += ROWS_AT_HAND) {
      const end = Math.min(start + ROWS_AT_HAND, this.rows);
      open.forEach((dates, stage) => {
        if (dates !== undefined) noteEntered(dates, stage, start, end, furthest);
      });
    }
    return furthest;
  }
}

/**
 * Notes the entries into a stage that are no earlier than the latest ones so far, of the rows from
 * `start` up to `end`. Both dates are written down and one is chosen by its place, since which of two
 * is later no processor could guess.
 * @param choice room for the two
 * @returns whether any entry is undated
 */
function noteLatest(
  entered: Entries,
  stage: number,
  start: number,
  end: number,
  stages: Int16Array,
  dates: Float64Array,
  choice: Float64Array,
): boolean {
  // At hand, since a constant of another module is looked up at each use.
  const longAgo = LONG_AGO;
  let undated = 0;
  for (let row = start; row < end; row++) {
    const before = dates[row]!;
    const date = entered[row]!;
    undated |= Number(date < longAgo);
    choice[0] = before;
    choice[1] = date;
    const isLater = Number(date >= before);
    dates[row] = choice[isLater]!;
    stages[row] = (stages[row]! & (isLater - 1)) | (stage & -isLater);
  }
  return undated !== 0;
}

/** Notes the stage for the rows from `start` up to `end` that entered it. */
function noteEntered(
  dates: Entries,
  stage: number,
  start: number,
  end: number,
  furthest: Int16Array,
): void {
  // At hand, since a constant of another module is looked up at each use.
  const undated = UNDATED;
  for (let row = start; row < end; row++) {
    // All bits where entered. A branch would be guessed wrong as often as not.
    const entered = -Number(dates[row]! >= undated);
    furthest[row] = (furthest[row]! & ~entered) | (stage & entered);
  }
}

function noteUndated(
  entered: Entries,
  stage: number,
  start: number,
  end: number,
  undated: Int16Array,
): void {
  for (let row = start; row < end; row++) if (entered[row] === UNDATED) undated[row] = stage;
}

/** The earliest of some columns of entries, row by row; the column itself where there is only one. */
export function earliest(columns: readonly (Entries | undefined)[], rows: number): Entries {
  const [first, ...others] = columns.filter((dates) => dates !== undefined);
  if (first === undefined) return new Float64Array(rows).fill(NaN);
  if (others.length === 0) return first;
  const result = first.slice();
  for (const dates of others) {
    for (let row = 0; row < rows; row++) result[row] = earlier(result[row]!, dates[row]!);
  }
  return result;
}

/** The earlier of two entries: dated before undated before none. */
function earlier(a: number, b: number): number {
  if (Number.isNaN(a) || (a === UNDATED && !Number.isNaN(b))) return b;
  return b < a && b !== UNDATED ? b : a;
}
