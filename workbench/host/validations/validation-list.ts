import type { Rect } from "../cells/addresses";
import { contains, overlaps, without } from "../cells/addresses";

export type ValidationKind =
  "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";

export interface Comparison {
  operator: string;
  /** a number, or a formula with its equals sign */
  formula1: string | number;
  formula2?: string | number;
}

/** A rule with its references as formulas, as Excel reports it. */
export type ValidationRule =
  | { kind: "List"; source: string; inCellDropDown: boolean }
  | { kind: "Custom"; formula: string }
  | ({ kind: Exclude<ValidationKind, "List" | "Custom"> } & Comparison);

export interface Validation {
  readonly id: string;
  readonly sheetId: string;
  rects: Rect[];
  rule: ValidationRule | undefined;
  ignoreBlanks: boolean;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
}

export type ValidationParts = Omit<Validation, "id" | "sheetId" | "rects">;

export const newParts = (): ValidationParts => ({
  rule: undefined,
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
});

/** Which cells have which data validation; a cell has at most one. */
export class ValidationList {
  private entries: Validation[] = [];
  private lastId = 0;
  /** Set by who shows the rules in a grid. */
  onChange: (sheetId: string) => void = () => {};

  list(sheetId: string): readonly Validation[] {
    return this.entries.filter((each) => each.sheetId === sheetId);
  }

  at(sheetId: string, row: number, column: number): Validation | undefined {
    return this.list(sheetId).find(({ rects }) =>
      rects.some((rect) => contains(rect, row, column)),
    );
  }

  /** The validations that touch a rectangle, and whether one of them covers it all. */
  over(sheetId: string, rect: Rect): { found: Validation[]; isWhole: boolean } {
    const found = this.list(sheetId).filter(({ rects }) =>
      rects.some((each) => overlaps(each, rect)),
    );
    const [only] = found;
    const rest = found.length === 1 && only ? leftOver(rect, only.rects) : [rect];
    return { found, isWhole: rest.length === 0 };
  }

  /** Gives cells a validation in place of what they had. */
  set(sheetId: string, rect: Rect, parts: ValidationParts): void {
    this.cut(sheetId, rect);
    this.entries.push({ id: `validation-${++this.lastId}`, sheetId, rects: [rect], ...parts });
    this.onChange(sheetId);
  }

  /** Takes over a file's validations, whose cells do not meet. */
  addAll(sheetId: string, all: ReadonlyArray<ValidationParts & { rects: Rect[] }>): void {
    for (const { rects, ...parts } of all)
      this.entries.push({ id: `validation-${++this.lastId}`, sheetId, rects, ...parts });
    this.onChange(sheetId);
  }

  clear(sheetId: string, rect: Rect): void {
    this.cut(sheetId, rect);
    this.onChange(sheetId);
  }

  /** More cells for a validation: a table's new row goes on with its columns' rules. */
  extend(validation: Validation, rect: Rect): void {
    this.cut(validation.sheetId, rect);
    validation.rects.push(rect);
    if (!this.entries.includes(validation)) this.entries.push(validation);
    this.onChange(validation.sheetId);
  }

  cellsMoved(sheetId: string, change: (rect: Rect) => Rect | undefined): void {
    for (const each of this.list(sheetId))
      each.rects = each.rects.flatMap((rect) => change(rect) ?? []);
    this.forgetEmpty();
    this.onChange(sheetId);
  }

  /** Rules that refer to cells follow them. */
  mapFormulas(change: (formula: string, sheetId: string) => string): void {
    for (const each of this.entries) {
      const mapped = <T>(value: T): T =>
        (typeof value === "string" && value.startsWith("=")
          ? change(value, each.sheetId)
          : value) as T;
      if (!each.rule) continue;
      each.rule = Object.fromEntries(
        Object.entries(each.rule).map(([key, value]) => [key, mapped<unknown>(value)]),
      ) as unknown as ValidationRule;
    }
    // Names that unchanged rules refer to may have changed; once a sheet, since all of it is shown anew.
    for (const sheetId of new Set(this.entries.map((each) => each.sheetId))) this.onChange(sheetId);
  }

  sheetDeleted(sheetId: string): void {
    this.entries = this.entries.filter((each) => each.sheetId !== sheetId);
  }

  private cut(sheetId: string, rect: Rect): void {
    for (const each of this.list(sheetId))
      each.rects = each.rects.flatMap((own) => without(own, rect));
    this.forgetEmpty();
  }

  private forgetEmpty(): void {
    this.entries = this.entries.filter(({ rects }) => rects.length > 0);
  }
}

function leftOver(rect: Rect, covers: readonly Rect[]): Rect[] {
  return covers.reduce<Rect[]>(
    (rest, cover) => rest.flatMap((each) => without(each, cover)),
    [rect],
  );
}
