import type { RowsInUse } from "../../workbook/rows/read-rows";

/**
 * Whether rows that were read twice have not changed meanwhile, nor what was said of them. Their values
 * then are the very same (readAhead), so that not every cell is compared.
 */
export function areSameRows(one: RowsInUse | undefined, other: RowsInUse | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.values !== other.values) return false;
  return restOf(one) === restOf(other);
}

function restOf({ values: _, ...rest }: RowsInUse): string {
  return JSON.stringify(rest);
}
