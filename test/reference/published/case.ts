import type { Cell, Range } from "../../../src/pipeline/cells/cell-value";
import { frozen } from "../../pipeline/build";
import type { SourceId } from "./sources";

/** What somebody else has published about some deals, and how our functions are asked the same. */
export interface PublishedCase {
  /** Says what was published, in our words. */
  readonly name: string;
  readonly source: SourceId;
  readonly deals: Range;
  /** A function's id and what follows deals, up to stages; stages and options stand apart. */
  readonly call: readonly [id: string, ...own: unknown[]];
  readonly stages?: Range;
  readonly options?: readonly Cell[];
  /** Which cell of a spill, header row included; left out for a single value. */
  readonly at?: readonly [row: number, column: number];
  readonly published: number;
  /** Digits that were published behind the point; ours is rounded to as many. */
  readonly digits?: number;
  /** Where our definition gives another number by design: ours, and its row in docs/differences.md. */
  readonly ours?: { readonly value: number; readonly because: string };
}

/** A range of a header row and rows. */
export const rows = (header: readonly Cell[], ...body: readonly (readonly Cell[])[]): Range =>
  frozen([header, ...body]);

/** The same row many times, its first cell numbered: deals that differ by nothing that counts. */
export const many = (count: number, row: (at: number) => readonly Cell[]): (readonly Cell[])[] =>
  Array.from({ length: count }, (_, at) => row(at));

/** Stages with their kinds. */
export const stageTable = (...stages: readonly (readonly [string, string])[]): Range =>
  frozen([["Stage", "Kind"], ...stages]);

/** A serial of 2012-10-01, a Monday, from which the cases count their days. */
export const START = 41183;
