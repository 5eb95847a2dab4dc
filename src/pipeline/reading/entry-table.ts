import { UNDATED } from "../columns/date-column";
import type { StageOrder } from "../stages";

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
    const { dates, ofColumn } = this.columns(this.byStage.length);
    // At hand, since a constant of another module is looked up at each use.
    const undated = UNDATED;
    const latestStages = new Int16Array(this.rows);
    const latestDates = new Float64Array(this.rows);
    for (let row = 0; row < latestStages.length; row++) {
      // From the last stage on, few entries are later than the latest so far.
      let date = undated;
      let stage = -1;
      let undatedStage = -1;
      for (let column = dates.length - 1; column >= 0; column--) {
        const entered = dates[column]![row]!;
        if (entered > date) {
          date = entered;
          stage = ofColumn[column]!;
        } else if (entered === undated && undatedStage === -1) undatedStage = ofColumn[column]!;
      }
      latestStages[row] = Math.max(stage, undatedStage);
      latestDates[row] = date === undated ? NaN : date;
    }
    return { stages: latestStages, dates: latestDates };
  }

  /** Furthest open stage with an entry, a column; -1 for none. */
  furthestOpen(): Int16Array {
    const { dates, ofColumn } = this.columns(this.stages.openCount);
    const undated = UNDATED;
    const furthest = new Int16Array(this.rows);
    for (let row = 0; row < furthest.length; row++) {
      let column = dates.length - 1;
      while (column >= 0 && !(dates[column]![row]! >= undated)) column--;
      furthest[row] = column < 0 ? -1 : ofColumn[column]!;
    }
    return furthest;
  }

  /** The columns that are there, of the stages before `end`, and their stages. */
  private columns(end: number) {
    const dates: Entries[] = [];
    const ofColumn: number[] = [];
    this.byStage.slice(0, end).forEach((column, stage) => {
      if (column === undefined) return;
      dates.push(column);
      ofColumn.push(stage);
    });
    return { dates, ofColumn };
  }
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
