import { RANGE_TYPE } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

const MARK = Symbol("whole columns are cut to the used rows");

/**
 * A reference to whole columns reads every row of the sheet, a million of them here, which takes
 * seconds. Excel reads the used rows only; so does this. Patches the class, once for the process,
 * because references are made inside the parser.
 */
export function cutWholeColumns(): void {
  const prototype = BaseReferenceObject.prototype as BaseReferenceObject & { [MARK]?: boolean };
  if (prototype[MARK]) return;
  prototype[MARK] = true;
  const getRangePosition = prototype.getRangePosition;
  prototype.getRangePosition = function (this: BaseReferenceObject) {
    const position = getRangePosition.call(this);
    if (this.getRangeData().rangeType !== RANGE_TYPE.COLUMN) return position;
    const rows = [
      this.getCurrentActiveSheetData()?.cellData,
      this.getCurrentActiveArrayFormulaCellData(),
      this.getCurrentRuntimeActiveArrayFormulaCellData(),
    ].map((cells) => cells?.getLength() ?? 0);
    return { ...position, endRow: Math.min(position.endRow, Math.max(...rows, 1) - 1) };
  };
}
