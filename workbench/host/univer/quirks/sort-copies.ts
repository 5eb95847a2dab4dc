import type { Injector } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, IFunctionService } from "@univerjs/engine-formula";

/**
 * Quirk 2: SORT sorts the array it is given, which is the one all formulas of a recalculation share;
 * after it they read the range in sorted order. It gets a copy of the rows instead.
 */
export function copyBeforeSort(injector: Injector): void {
  for (const name of ["SORT", "SORTBY"]) {
    const executor = injector.get(IFunctionService).getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...variants) =>
      calculate(...(variants as BaseValueObject[]).map(copyOfArray));
  }
}

function copyOfArray(value: BaseValueObject): BaseValueObject {
  if (!(value instanceof ArrayValueObject)) return value;
  return ArrayValueObject.create({
    calculateValueList: value.getArrayValue().map((row) => [...row]),
    rowCount: value.getRowCount(),
    columnCount: value.getColumnCount(),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
