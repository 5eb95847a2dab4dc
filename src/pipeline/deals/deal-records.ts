import type { LeftOutRow } from "../reading/left-out";
import type { Moves } from "../reading/history-moves";
import type { StayVisitor } from "./stays";

/**
 * What a layout knows of each deal, one element a deal in the order of the rows. Stages are the
 * indexes of the StageOrder.
 */
export interface DealRecords {
  readonly length: number;
  readonly outcome: Uint8Array;
  /** Serial of the closing that stands; UNDATED = closed without a date, NaN = not closed. */
  readonly closing: Float64Array;
  /** Furthest open stage that the deal really visited; -1 = unknown. */
  readonly furthest: Int16Array;
  /** Stage in which each deal stands; -1 = unknown. */
  present(): Int16Array;
  /** Serial at which the deal was created, NaN = not said; undefined where no row says so. */
  readonly created: Float64Array | undefined;
  /**
   * First entry into each stage: a serial, UNDATED, or NaN for none. Undefined where no deal entered
   * the stage; for snapshots the won and lost stages only.
   */
  readonly entries: readonly (Float64Array | undefined)[];
  readonly hasStageDates: boolean;
  /** Latest entry into any stage; of a snapshot its last-change date, undefined without one. */
  lastEntries(): Float64Array | undefined;
  /**
   * The rows of a deal in the order in which their values count, the last one the most; undefined
   * where a deal has one row, which is `rowOf`.
   */
  readonly rowsOf: ((deal: number) => Int32Array) | undefined;
  rowOf(deal: number): number;
  /** The changes of stage that have happened; undefined where no row is one. */
  readonly moves: Moves | undefined;
  /** Visits every stay; only where the layout has stage dates. */
  visitStays(visit: StayVisitor): void;
  readonly leftOut: readonly LeftOutRow[];
  /** Latest date on which something happened in any row; NaN when no row has a date. */
  latestDate(): number;
}
