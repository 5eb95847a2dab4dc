import type {
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellValue } from "../cells/cell-value";
import { isCellError } from "../cells/cell-value";
import type { FunctionMetadata } from "../functions/function-metadata";
import type { FunctionResult, ResultCell } from "../functions/function-result";
import { errorResult } from "../functions/function-result";
import { PENDING_CODE, fromValueObject } from "./cells";

/** A custom function's argument as the formula hands it over. */
export type FormulaArgument =
  | { kind: "omitted" }
  | { kind: "value"; value: CellValue }
  | { kind: "cells"; cells: CellGrid; reference: BaseReferenceObject | undefined };

/** The cells of a range; `source` is one object for all readers of a recalculation. */
export interface CellGrid {
  source: object;
  rows: number;
  columns: number;
  at(row: number, column: number): CellValue;
}

/** Where the formula stands. */
export interface FormulaPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** Makes the call; undefined while its result is not there. */
export type MakeCall = (
  fn: FunctionMetadata,
  values: readonly FormulaArgument[],
  place: FormulaPlace,
) => FunctionResult | undefined;

/**
 * A custom function inside Univer. It subclasses BaseFunction, because `registerFunction` turns
 * blanks into 0 and one cell into [[v]] (quirk 4), and answers at once with "pending", because
 * Univer runs asynchronous functions one after another (quirk 5).
 */
export class RuntimeFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly fn: FunctionMetadata,
    private readonly makeCall: MakeCall,
  ) {
    super(fn.formulaName);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.callWith(variants, place);
    return result ? toVariant(result) : ErrorValueObject.create(PENDING_CODE as ErrorType);
  }

  private callWith(
    variants: readonly FunctionVariantType[],
    place: FormulaPlace,
  ): FunctionResult | undefined {
    try {
      return this.makeCall(this.fn, variants.map(argumentOf), place);
    } catch {
      return errorResult("#VALUE!", "the workbench failed to make this call");
    }
  }
}

function argumentOf(variant: FunctionVariantType): FormulaArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    return { kind: "cells", cells: gridOf(reference.toArrayValueObject()), reference };
  }
  const value = variant as BaseValueObject;
  if (value instanceof ArrayValueObject)
    return { kind: "cells", cells: gridOf(value), reference: undefined };
  // A reference to a blank cell is a reference; a null by itself is an empty argument slot.
  if (value.isNull()) return { kind: "omitted" };
  return { kind: "value", value: fromValueObject(value) };
}

function gridOf(array: ArrayValueObject): CellGrid {
  return {
    source: array,
    rows: array.getRowCount(),
    columns: array.getColumnCount(),
    at: (row, column) => fromValueObject(array.get(row, column)),
  };
}

function toVariant(result: FunctionResult): BaseValueObject {
  const first = result[0]?.[0];
  if (result.length === 1 && result[0]?.length === 1 && first) return toValueObject(first);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(toValueObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toValueObject({ value }: ResultCell): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}
