import { UNDATED } from "./date-column";
import type { StageOrder } from "./stages";

/**
 * First entries into stages: for each stage a column with one date a row (NaN = not entered,
 * UNDATED = entered, date unknown), or nothing where no row entered it.
 */
export class EntryTable {
  readonly byStage: (Float64Array | undefined)[];

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
    let dates = this.byStage[stage];
    if (dates === undefined) {
      dates = new Float64Array(this.rows).fill(NaN);
      this.byStage[stage] = dates;
    }
    const known = dates[row]!;
    if (Number.isNaN(known) || known === UNDATED || (date !== UNDATED && date < known))
      dates[row] = date;
  }

  /** Forgets the entries of a row that have not happened yet. */
  forgetFrom(row: number, cutoff: number): void {
    for (const dates of this.byStage) {
      if (dates !== undefined && dates[row]! >= cutoff) dates[row] = NaN;
    }
  }

  /** Earliest entry into the stages from `first` up to `end`; dated before undated, NaN for none. */
  earliest(row: number, first: number, end: number): number {
    let earliest = NaN;
    for (let stage = first; stage < end; stage++) {
      const date = this.get(stage, row);
      if (Number.isNaN(date)) continue;
      if (Number.isNaN(earliest) || earliest === UNDATED) earliest = date;
      else if (date !== UNDATED && date < earliest) earliest = date;
    }
    return earliest;
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

  /** Furthest open stage with an entry; -1 for none. */
  furthestOpen(row: number): number {
    for (let stage = this.stages.openCount - 1; stage >= 0; stage--) {
      if (!Number.isNaN(this.get(stage, row))) return stage;
    }
    return -1;
  }

  /** The table with only the given rows, in their order. */
  pick(rows: Int32Array): (Float64Array | undefined)[] {
    return this.byStage.map((dates) => {
      if (dates === undefined || rows.length === dates.length) return dates;
      const picked = new Float64Array(rows.length);
      for (let at = 0; at < rows.length; at++) picked[at] = dates[rows[at]!]!;
      return picked;
    });
  }
}
