import { MAX_COLUMNS } from "../../host/cells/addresses";
import { cellText } from "../../host/cells/cell-text";
import type { Workbook } from "../../host/workbook";
import { wantedText } from "./wanted-text";

export interface CellPlace {
  row: number;
  column: number;
}

/**
 * The next cell of a sheet, row by row after the one in front, that shows a text; after the last it
 * begins again with the first. Hidden rows and columns show nothing. Undefined when no cell has it.
 */
export function findCell(
  { grid }: Workbook,
  sheetId: string,
  wanted: string,
  { after, backwards }: { after: CellPlace; backwards: boolean },
): CellPlace | undefined {
  const hasWanted = wantedText(wanted);
  const sheet = grid.sheet(sheetId);
  const shows = ({ row, column }: CellPlace): boolean =>
    hasWanted(
      cellText(grid.value(sheetId, row, column), grid.numberFormat(sheetId, row, column)),
    ) &&
    sheet.getRowVisible(row) &&
    sheet.getColVisible(column);

  const places = filledPlaces(grid, sheetId);
  const here = numberOf(after.row, after.column);
  // The cell in front comes last in either direction.
  const next = places.findIndex((place) => (backwards ? place >= here : place > here));
  const rest = next < 0 ? places.length : next;
  const inTurn = [...places.subarray(rest), ...places.subarray(0, rest)];
  if (backwards) inTurn.reverse();
  const found = inTurn.find((place) => shows(placeOf(place)));
  return found === undefined ? undefined : placeOf(found);
}

/** The cells that hold something or show a part of a spilled result, in their order. */
function filledPlaces(grid: Workbook["grid"], sheetId: string): Float64Array {
  const places = new Set<number>();
  grid.visit(sheetId, (row, column) => places.add(numberOf(row, column)));
  for (const { startRow, startColumn, endRow, endColumn } of grid.spills.list(sheetId))
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        places.add(numberOf(row, column));
  return Float64Array.from(places).sort();
}

const numberOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

const placeOf = (place: number): CellPlace => ({
  row: Math.floor(place / MAX_COLUMNS),
  column: place % MAX_COLUMNS,
});
