import { cellText, isErrorCell, plainValue, type Cell, type Range } from "../cells/cell-value";
import type { Pipeline } from "../pipeline";
import { readPipeline, type Knowledge } from "./read-pipeline";
import { readingKey, type Settings } from "../settings";
import type { Steps } from "../steps";

/** Ranges remembered, the latest used first; and readings of each under different settings. */
const RANGES_KEPT = 4;
const READINGS_KEPT = 8;
/** So many rows tell one table from another, wherever one cell of it was edited. */
const ROWS_SAMPLED = 32;
/** Whoever edits a row edits those near it next. */
const ROWS_NEAR = 16;

interface KnownRange {
  readonly range: Range;
  /** A few rows from all over the range. */
  readonly sample: Range;
  readonly readings: Map<string, Pipeline>;
}

/**
 * Reads ranges, each content once: Excel hands over fresh arrays for every formula of a
 * recalculation, so ranges are recognised by what they hold.
 */
export class PipelineMemory {
  private known: KnownRange[] = [];
  /** Where a range was last found to differ from its old state. */
  private editedRow = 0;

  constructor(private readonly knowledge: Knowledge) {}

  /** The pipeline of a range; as readPipeline. */
  *recall(range: Range, stages: Range | undefined, settings: Settings): Steps<Pipeline> {
    const known = this.find(range) ?? { range, sample: sampleOf(range), readings: new Map() };
    const key = `${readingKey(settings)} ${stages === undefined ? "" : stagesKey(stages)}`;
    let pipeline = known.readings.get(key);
    if (pipeline === undefined) {
      pipeline = yield* readPipeline(known.range, stages, settings, this.knowledge);
      if (known.readings.size >= READINGS_KEPT) known.readings.clear();
      known.readings.set(key, pipeline);
    }
    this.keep(known);
    return pipeline;
  }

  private find(range: Range): KnownRange | undefined {
    const sample = sampleOf(range);
    return this.known.find((known) => {
      if (known.range.length !== range.length || !haveEqualCells(known.sample, sample))
        return false;
      if (known.range === range) return true;
      const difference = findDifference(known.range, range, this.editedRow - ROWS_NEAR);
      if (difference !== undefined) this.editedRow = difference;
      return difference === undefined;
    });
  }

  private keep(known: KnownRange): void {
    // A range with the same sample that is not the same is an old state of one that was edited.
    const others = this.known.filter(
      (other) =>
        other !== known &&
        !(other.range.length === known.range.length && haveEqualCells(other.sample, known.sample)),
    );
    this.known = [known, ...others].slice(0, RANGES_KEPT);
  }
}

function sampleOf(range: Range): Range {
  const step = Math.max(1, Math.floor(range.length / ROWS_SAMPLED));
  const sample: Cell[][] = [];
  for (let row = 0; row < range.length; row += step) sample.push([...range[row]!]);
  return sample;
}

function haveEqualCells(a: Range, b: Range): boolean {
  return a.length === b.length && findDifference(a, b, 0) === undefined;
}

/** A row in which ranges of one length differ, looked for from a row on, and from the first behind the last. */
function findDifference(a: Range, b: Range, from: number): number | undefined {
  let row = Math.max(0, Math.min(from, a.length - 1));
  for (let unseen = a.length; unseen > 0; unseen--) {
    const cellsA = a[row]!;
    const cellsB = b[row]!;
    if (cellsA.length !== cellsB.length) return row;
    for (let column = 0; column < cellsA.length; column++) {
      if (!areEqual(cellsA[column], cellsB[column])) return row;
    }
    if (++row === a.length) row = 0;
  }
  return undefined;
}

/**
 * To ask for the same value costs less than `===`, which looks into each text even where both are one;
 * that it tells 0 from −0 costs a reading at most.
 */
function areEqual(a: Cell, b: Cell): boolean {
  return Object.is(a, b) || areEqualObjects(a, b);
}

/** Errors and rich values are new objects each time. */
function areEqualObjects(a: Cell, b: Cell): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const plainA = plainValue(a);
  const plainB = plainValue(b);
  if (isErrorCell(plainA) && isErrorCell(plainB)) return plainA.code === plainB.code;
  return typeof plainA !== "object" && plainA === plainB;
}

function stagesKey(stages: Range): string {
  return JSON.stringify(stages.map((row) => row.map((cell) => cellText(cell))));
}
