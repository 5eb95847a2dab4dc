import { BaseReferenceObject } from "@univerjs/engine-formula";

interface SheetCells {
  cellData: { getLength(): number };
}

const MARK = Symbol("whole columns are cut to the used rows");

/**
 * Quirk: a reference to whole columns reads every row of the sheet, a million of them here, which
 * takes seconds. Excel reads the used rows only; so does this. Patches the class, once for the
 * process, because references are made inside the parser.
 */
export function cutWholeColumns(): void {
  const prototype = BaseReferenceObject.prototype as BaseReferenceObject & { [MARK]?: boolean };
  if (prototype[MARK]) return;
  prototype[MARK] = true;
  const getRangePosition = prototype.getRangePosition;
  prototype.getRangePosition = function (this: BaseReferenceObject) {
    const position = getRangePosition.call(this);
    if (!Number.isNaN(this.getRangeData().endRow)) return position;
    const sheet = this.getCurrentActiveSheetData() as unknown as SheetCells | undefined;
    const lastRow = Math.max((sheet?.cellData.getLength() ?? 1) - 1, 0);
    return { ...position, endRow: Math.min(position.endRow, lastRow) };
  };
}
