import { isBlank, type Cell } from "./cells/cell-value";
import type { CodedColumn } from "./columns/coded-column";
import { pick } from "./columns/columns";
import { UNDATED } from "./columns/date-column";
import type { DealRecords } from "./deals/deal-records";
import { earliest } from "./reading/entry-table";
import type { StageColumn } from "./reading/layout";
import { once, onceForEach } from "./once";
import { LOST, WON } from "./deals/outcome";
import { PipelineError } from "./pipeline-error";
import type { Role } from "./reading/roles";
import type { Layout } from "./settings";
import type { SourceRows } from "./reading/source-rows";
import type { StageOrder } from "./stages";
import type { StayVisitor } from "./deals/stays";
import { isZeroBlankIn } from "./cells/zero-blank";

/**
 * A range of rows understood as deals: one element a deal in every array, in the order of the rows.
 * Stages are indexes into `stages`; times are serials. What only some metrics need is read when it
 * is asked for.
 */
export class Pipeline {
  readonly length: number;
  private readonly entriesByStage = new Map<number, Float64Array>();
  private latest: number | undefined;
  private readonly zeroBlanks = new Map<number, boolean>();
  private readonly codesByColumn = new Map<number, CodedColumn>();

  constructor(
    readonly source: SourceRows,
    readonly stages: StageOrder,
    readonly layout: Layout,
    readonly records: DealRecords,
    /** The day or moment that "@asOf" names. */
    readonly statedAsOf: number | undefined,
    /** The columns that hold the entry dates of stages. */
    readonly stageColumns: readonly StageColumn[],
  ) {
    this.length = records.length;
  }

  /** The deals by number, 0 … length − 1. */
  readonly all = once(() => {
    const deals = new Int32Array(this.length);
    for (let deal = 0; deal < deals.length; deal++) deals[deal] = deal;
    return deals;
  });

  /**
   * How far deals came and how they stand, as level × 4 + outcome. The level is the furthest stage
   * of the order: open and lost deals their furthest open stage, the first where it is unknown; won
   * deals Won or the furthest post-sale stage entered.
   * @returns one for each of the deals, in their order
   */
  readonly positions = onceForEach((deals: Int32Array) => pick(this.allPositions(), deals));

  /**
   * How many of the deals have each position: the element position + 4, since the lowest level is −1.
   * Whatever is counted about the same deals afterwards needs no walk over them.
   */
  readonly positionCounts = onceForEach((deals: Int32Array) => {
    const positions = this.allPositions();
    const counts = new Int32Array((this.stages.sequenceEnd + 1) * 4);
    for (let at = 0; at < deals.length; at++) counts[positions[deals[at]!]! + 4]!++;
    return counts;
  });

  /** Sum of the amounts of the deals at each position, by the places of positionCounts; blanks add nothing. */
  readonly positionAmounts = onceForEach((deals: Int32Array) => {
    const positions = this.allPositions();
    const amounts = this.amounts();
    const sums = new Float64Array((this.stages.sequenceEnd + 1) * 4);
    for (let at = 0; at < deals.length; at++) {
      const deal = deals[at]!;
      const amount = amounts[deal]!;
      if (!Number.isNaN(amount)) sums[positions[deal]! + 4]! += amount;
    }
    return sums;
  });

  /** How many of the deals are lost without saying how far they came. */
  readonly unknownLosses = onceForEach((deals: Int32Array) => {
    const { outcome, furthest } = this.records;
    let unknown = 0;
    for (let at = 0; at < deals.length; at++) {
      const deal = deals[at]!;
      unknown += (outcome[deal] === LOST ? 1 : 0) & (furthest[deal]! >>> 31);
    }
    return unknown;
  });

  private readonly allPositions = once(() => {
    const { openCount, won, sequenceEnd } = this.stages;
    const { furthest, outcome, entries } = this.records;
    const positions = new Int32Array(this.length);
    const first = openCount === 0 ? -1 : 0;
    for (let deal = 0; deal < positions.length; deal++) {
      const level = outcome[deal] === WON ? won : Math.max(furthest[deal]!, first);
      positions[deal] = level * 4 + outcome[deal]!;
    }
    for (let stage = won + 1; stage < sequenceEnd; stage++) {
      entries[stage]?.forEach((date, deal) => {
        if (outcome[deal] === WON && !Number.isNaN(date)) positions[deal] = stage * 4 + WON;
      });
    }
    return positions;
  });

  /** The furthest stage of the order that each deal entered, or passed since it is won; -1 for none. */
  readonly furthestPassed = once(() => {
    const { won, sequenceEnd } = this.stages;
    const { furthest, entries, outcome } = this.records;
    const passed = furthest.slice();
    for (let deal = 0; deal < passed.length; deal++) if (outcome[deal] === WON) passed[deal] = won;
    for (let stage = won; stage < sequenceEnd; stage++) {
      const dates = entries[stage];
      if (dates === undefined) continue;
      for (let deal = 0; deal < dates.length; deal++)
        if (!Number.isNaN(dates[deal]!)) passed[deal] = stage;
    }
    return passed;
  });

  /**
   * Start of each deal: created, else its earliest dated stage entry; NaN where neither is known.
   * A snapshot's only dated entry is its closing, which is no start.
   */
  readonly start = once(() => {
    const { created, entries, hasStageDates } = this.records;
    const starts = created?.slice() ?? new Float64Array(this.length).fill(NaN);
    for (const dates of hasStageDates ? entries : [])
      if (dates !== undefined) noteStarts(starts, dates, created);
    return starts;
  });

  /**
   * First entry of each deal into a stage; into Won the earliest into any stage of kind won, since
   * entering one wins the deal. @throws PipelineError "no-stage-dates"
   */
  entries(stage: number): Float64Array {
    const { stages, records } = this;
    if (stage !== stages.won && stages.at(stage).kind !== "lost") this.requireStageDates();
    const known = this.entriesByStage.get(stage);
    if (known !== undefined) return known;
    const end = stage === stages.won ? stages.sequenceEnd : stage + 1;
    const dates = earliest(records.entries.slice(stage, end), this.length);
    this.entriesByStage.set(stage, dates);
    return dates;
  }

  /** The stage whose entry dates a column holds. */
  stageOfColumn(column: number): number | undefined {
    const found = this.stageColumns.find((each) => each.column === column);
    return found && this.stages.find(found.stage);
  }

  /** The first column that holds the entry dates of a stage. */
  columnOfStage(stage: number): number | undefined {
    return this.stageColumns.find((each) => this.stages.find(each.stage) === stage)?.column;
  }

  /** Visits every stay of every deal. @throws PipelineError "no-stage-dates" */
  visitStays(visit: StayVisitor): void {
    this.requireStageDates();
    this.records.visitStays(visit);
  }

  /** How many deals entered a stage on a known day. */
  enteredCount(stage: number): number {
    const dates = this.records.entries[stage];
    let count = 0;
    for (let deal = 0; dates !== undefined && deal < dates.length; deal++)
      count += Number(dates[deal]! > UNDATED);
    return count;
  }

  /** Latest entry of each deal into any stage; NaN without a dated one. @throws PipelineError "no-stage-dates" */
  lastEntries(): Float64Array {
    const dates = this.records.lastEntries();
    if (dates === undefined) throw new PipelineError("no-stage-dates", {});
    return dates;
  }

  /** @throws PipelineError "no-stage-dates" */
  requireStageDates(): void {
    if (!this.records.hasStageDates) throw new PipelineError("no-stage-dates", {});
  }

  /** Amount of each deal; NaN for a blank (0 is one) or a text that is no number. */
  readonly amounts = once(() => {
    const values = this.source.amounts();
    if (values === undefined) return new Float64Array(this.length).fill(NaN);
    return this.ofDeals(values, this.source.roles.amount!);
  });

  /** The cell of a role that says most of a deal: in a history its last filled one. */
  cell(deal: number, role: Role): Cell {
    const column = this.source.roles[role];
    return column === undefined ? undefined : this.cellIn(deal, column);
  }

  /** The cell of a column that says most of a deal: in a history its last filled one. */
  cellIn(deal: number, column: number): Cell {
    return this.source.rows[this.rowIn(deal, column)]![column];
  }

  /** As cellIn, of all deals by the different cells; undefined for a column that hardly repeats any. */
  codesIn(column: number): CodedColumn | undefined {
    const known = this.codesByColumn.get(column);
    if (known !== undefined || !this.source.repeatsSoon(column)) return known;
    const { codes: ofRows, cells } = this.source.codes(column)!;
    const codes = this.ofDeals(ofRows, column);
    this.codesByColumn.set(column, { codes, cells });
    return { codes, cells };
  }

  /** Of values with one a row below the header those of the deals; as cellIn. */
  private ofDeals<Values extends Float64Array | Int32Array>(
    values: Values,
    column: number,
  ): Values {
    const { records, source, length } = this;
    const isEachRowADeal = records.rowsOf === undefined && length === values.length;
    if (isEachRowADeal) return values;
    const own = values.slice(0, length) as Values;
    for (let deal = 0; deal < length; deal++)
      own[deal] = values[this.rowIn(deal, column) - source.firstRow]!;
    return own;
  }

  /** The row with the cell of a column that says most of a deal; the deal's last row where none is filled. */
  rowIn(deal: number, column: number): number {
    const { records, source } = this;
    if (records.rowsOf !== undefined) {
      // A number of follow-ups can be 0, but never falls back to it.
      const isZeroBlank = source.roles.followUps === column || this.isZeroBlank(column);
      const rows = records.rowsOf(deal);
      for (let at = rows.length - 1; at >= 0; at--) {
        const cell = source.rows[rows[at]!]![column];
        if (!isBlank(cell) && !(isZeroBlank && cell === 0)) return rows[at]!;
      }
    }
    return records.rowOf(deal);
  }

  /** Whether a 0 in a column is a blank; as isZeroBlankIn, which may look through the column. */
  isZeroBlank(column: number): boolean {
    let isBlankHere = this.zeroBlanks.get(column);
    if (isBlankHere === undefined) {
      isBlankHere = isZeroBlankIn(this.source, column);
      this.zeroBlanks.set(column, isBlankHere);
    }
    return isBlankHere;
  }

  /**
   * The day or moment up to which things have happened: as stated, else the latest date at which
   * something happened in any row. @throws PipelineError "no-dates"
   */
  asOf(): number {
    if (this.statedAsOf !== undefined) return this.statedAsOf;
    const latest = (this.latest ??= this.records.latestDate());
    if (Number.isNaN(latest)) throw new PipelineError("no-dates", {});
    return latest;
  }
}

/** Notes entries that are earlier than the start so far, of deals that do not say when they were created. */
function noteStarts(
  starts: Float64Array,
  dates: Float64Array,
  created: Float64Array | undefined,
): void {
  // At hand, since a constant of another module is looked up at each use.
  const undated = UNDATED;
  for (let deal = 0; deal < starts.length; deal++) {
    const date = dates[deal]!;
    const start = starts[deal]!;
    // Of most deals the first date is the start: both tests are guessed right.
    if (!(date < start || Number.isNaN(start)) || !(date > undated)) continue;
    if (created === undefined || Number.isNaN(created[deal]!)) starts[deal] = date;
  }
}
