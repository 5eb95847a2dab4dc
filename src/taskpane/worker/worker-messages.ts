import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { SalesArgument } from "../sales-functions";
import type { ListPart } from "./list-parts";

/** A range that was sent ahead, in the place of the range. */
export interface SentRange {
  readonly sentRange: number;
}

/** What the pane's worker is told. */
export type WorkerOrder =
  /** first of all; `language` is Excel's display language, as a tag; the scripts hold the functions */
  | { readonly kind: "begin"; readonly language: string; readonly scripts: readonly string[] }
  /** further rows of a range */
  | {
      readonly kind: "rows";
      readonly range: number;
      readonly rows: readonly (readonly unknown[])[];
    }
  | { readonly kind: "forget"; readonly range: number }
  | ({ readonly kind: "ask"; readonly ask: number } & WorkerQuestion);

/** What it is asked. */
export type WorkerQuestion =
  | {
      readonly of: "function";
      readonly name: string;
      readonly values: readonly (SalesArgument | SentRange)[];
    }
  | { readonly of: "check"; readonly rows: Omit<RowsInUse, "values">; readonly range: number };

/** What it tells: how far it is, from 0 to 1; long lists in parts ahead of the answer that they belong to. */
export type WorkerReply = { readonly ask: number } & (
  | { readonly share: number }
  | { readonly part: ListPart }
  | { readonly answer: unknown }
  | { readonly failed: string }
);
