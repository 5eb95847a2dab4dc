import { contains, formatRect, quoteSheet, rectOf } from "../cells/addresses";
import type { BlankStyle } from "./argument-json";
import { ArgumentRefused, cellJson } from "./argument-json";
import type { CellValue } from "../cells/cell-value";
import { isCellError } from "../cells/cell-value";
import type { ArgumentText, CustomFunctionCalls } from "./custom-functions";
import type { FunctionMetadata, ParameterMetadata } from "./function-metadata";
import type { FunctionResult, ResultCell } from "./function-result";
import type { CellGrid, FormulaArgument, FormulaPlace } from "../univer/runtime-function";

/** Thrown inside: an argument is itself the result of a call under way, so this one has to wait. */
class ArgumentPending extends Error {}

/**
 * Turns a formula's arguments into a call as Excel makes it: types converted, blanks and omitted
 * arguments in their wire form, one value given where a function takes one and got a range.
 */
export class FunctionCaller {
  /** cells whose formula waits for a call, since the last `takeWaiting` */
  private waiting: FormulaPlace[] = [];
  private readonly volatile = new Map<string, FormulaPlace>();
  /** ranges already serialised, by the array that all formulas of a calculation share */
  private gridTexts = new WeakMap<object, Map<string, ArgumentText>>();

  constructor(
    private readonly calls: CustomFunctionCalls,
    private readonly blanks: BlankStyle,
    private readonly sheetName: (sheetId: string) => string,
    private readonly onResult: (place: FormulaPlace, result: FunctionResult) => void,
  ) {}

  /** The result, or undefined while it is under way; then `place` is among the waiting cells. */
  call(
    fn: FunctionMetadata,
    values: readonly FormulaArgument[],
    place: FormulaPlace,
  ): FunctionResult | undefined {
    if (fn.volatile) this.volatile.set(Object.values(place).join(), place);
    const result = values.some((value) => includesPlace(value, place))
      ? CIRCULAR
      : this.callLifted(fn, values, place);
    if (result) this.onResult(place, result);
    else this.waiting.push(place);
    return result;
  }

  /** The cells that called volatile functions: every calculation includes them. */
  volatilePlaces(): FormulaPlace[] {
    return [...this.volatile.values()];
  }

  takeWaiting(): FormulaPlace[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }

  /**
   * A range in a one-value slot makes Excel call once for each of its cells and spill the results.
   */
  private callLifted(
    fn: FunctionMetadata,
    values: readonly FormulaArgument[],
    place: FormulaPlace,
  ): FunctionResult | undefined {
    const lifted = values.filter((value, index) => isLifted(fn.parameters[index], value));
    if (lifted.length === 0) return this.callOnce(fn, values, place);
    const rows = Math.max(...lifted.map((value) => gridOf(value)?.rows ?? 1));
    const columns = Math.max(...lifted.map((value) => gridOf(value)?.columns ?? 1));
    const result: Array<Array<ResultCell | undefined>> = [];
    for (let row = 0; row < rows; row++) {
      const line: Array<ResultCell | undefined> = [];
      for (let column = 0; column < columns; column++) {
        const single = values.map((value, index) =>
          isLifted(fn.parameters[index], value) ? pick(value, row, column) : value,
        );
        line.push(this.callOnce(fn, single, place)?.[0]?.[0]);
      }
      result.push(line);
    }
    return result.flat().includes(undefined) ? undefined : (result as FunctionResult);
  }

  private callOnce(
    fn: FunctionMetadata,
    values: readonly FormulaArgument[],
    place: FormulaPlace,
  ): FunctionResult | undefined {
    try {
      return this.calls.lookup({
        fn,
        parameters: this.parametersOf(fn, values),
        address: this.addressOf(place),
        parameterAddresses: values.map((value) => this.referenceAddress(value)),
      });
    } catch (refusal) {
      if (refusal instanceof ArgumentPending) return undefined;
      if (!(refusal instanceof ArgumentRefused)) throw refusal;
      return [[{ value: refusal.value, message: "" }]];
    }
  }

  private parametersOf(fn: FunctionMetadata, values: readonly FormulaArgument[]): ArgumentText[] {
    const required = fn.parameters.filter((parameter) => !parameter.optional).length;
    const open = fn.parameters.at(-1)?.repeating === true;
    // Excel refuses to enter such a formula; one that is there already shows #VALUE!.
    if (values.length < required || (!open && values.length > fn.parameters.length))
      throw new ArgumentRefused({ error: "#VALUE!" });
    return fn.parameters.map((parameter, index) => {
      if (!parameter.repeating) return this.textOf(parameter, values[index], fn);
      const given = values.slice(index);
      if (given.length === 0) return this.calls.argument("null");
      const each = given.map((value) => this.textOf(parameter, value, fn, true).json);
      return this.calls.argument(`[${each.join()}]`);
    });
  }

  private textOf(
    parameter: ParameterMetadata,
    value: FormulaArgument | undefined,
    fn: FunctionMetadata,
    insideList = false,
  ): ArgumentText {
    if (value === undefined || value.kind === "omitted")
      return this.calls.argument(insideList && parameter.matrix ? "[[null]]" : "null");
    const grid = gridOf(value);
    if (grid && parameter.matrix) return this.gridText(grid, parameter, fn.allowErrors);
    const cell = value.kind === "value" ? value.value : (grid?.at(0, 0) ?? null);
    const json = this.cellText(cell, parameter, fn.allowErrors);
    return this.calls.argument(parameter.matrix ? `[[${json}]]` : json);
  }

  private gridText(
    grid: CellGrid,
    parameter: ParameterMetadata,
    allowErrors: boolean,
  ): ArgumentText {
    let texts = this.gridTexts.get(grid.source);
    if (!texts) this.gridTexts.set(grid.source, (texts = new Map<string, ArgumentText>()));
    const kind = `${parameter.type} ${allowErrors}`;
    let text = texts.get(kind);
    if (!text) {
      const rows: string[] = [];
      for (let row = 0; row < grid.rows; row++) {
        const cells: string[] = [];
        for (let column = 0; column < grid.columns; column++)
          cells.push(this.cellText(grid.at(row, column), parameter, allowErrors));
        rows.push(`[${cells.join()}]`);
      }
      text = this.calls.argument(`[${rows.join()}]`);
      texts.set(kind, text);
    }
    return text;
  }

  private cellText(value: CellValue, parameter: ParameterMetadata, allowErrors: boolean): string {
    if (value !== null && isCellError(value) && value.error === "#BUSY!")
      throw new ArgumentPending();
    return cellJson(value, parameter.type, this.blanks, allowErrors);
  }

  private addressOf(place: FormulaPlace): string {
    const cell = formatRect(rectOf(place.row, place.column));
    return `${quoteSheet(this.sheetName(place.sheetId))}!${cell}`;
  }

  private referenceAddress(value: FormulaArgument): string {
    if (value.kind !== "cells" || !value.reference) return "";
    const { range, sheetId } = value.reference.toUnitRange();
    return `${quoteSheet(this.sheetName(sheetId))}!${formatRect(range)}`;
  }
}

/** A formula that reads its own cell shows 0 in Excel, after a warning; it is not called. */
const CIRCULAR: FunctionResult = [[{ value: 0, message: "" }]];

function includesPlace(value: FormulaArgument, { sheetId, row, column }: FormulaPlace): boolean {
  if (value.kind !== "cells" || !value.reference) return false;
  const place = value.reference.toUnitRange();
  return place.sheetId === sheetId && contains(place.range, row, column);
}

function gridOf(value: FormulaArgument | undefined): CellGrid | undefined {
  return value?.kind === "cells" ? value.cells : undefined;
}

function isLifted(parameter: ParameterMetadata | undefined, value: FormulaArgument): boolean {
  const grid = gridOf(value);
  return !!grid && parameter?.matrix === false && grid.rows * grid.columns > 1;
}

/** The cell of a lifted range for one call; a line of cells serves all lines, the rest is #N/A. */
function pick(value: FormulaArgument, row: number, column: number): FormulaArgument {
  const grid = gridOf(value);
  if (!grid) return value;
  const fromRow = grid.rows === 1 ? 0 : row;
  const fromColumn = grid.columns === 1 ? 0 : column;
  if (fromRow >= grid.rows || fromColumn >= grid.columns)
    return { kind: "value", value: { error: "#N/A" } };
  return { kind: "value", value: grid.at(fromRow, fromColumn) };
}
