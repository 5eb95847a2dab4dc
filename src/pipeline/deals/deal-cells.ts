import { UNDATED } from "../columns/date-column";
import type { Pipeline } from "../pipeline";
import type { Role } from "../reading/roles";
import { shownCell, type ShownCell } from "../cells/shown-cell";

/** By what a list calls deals: their ids, else their names; "" where neither is known. */
export function dealCells(pipeline: Pipeline): (deal: number) => ShownCell {
  const ids = shownCells(pipeline, "deal");
  const names = shownCells(pipeline, "name");
  return (deal) => {
    const id = ids(deal);
    return id === "" ? names(deal) : id;
  };
}

/** By what a list calls one deal; as dealCells. */
export function dealCell(pipeline: Pipeline, deal: number): ShownCell {
  return dealCells(pipeline)(deal);
}

/** How a list shows the cells of a role; "" for all where no column has it. */
export function shownCells(pipeline: Pipeline, role: Role): (deal: number) => ShownCell {
  const column = pipeline.source.roles[role];
  if (column === undefined) return () => "";
  return (deal) => shownCell(pipeline.cellIn(deal, column), true);
}

/** The name of a deal's present stage; "" where it is unknown. */
export function stageName({ stages, records }: Pipeline, deal: number): string {
  const stage = records.present()[deal]!;
  return stage < 0 ? "" : stages.at(stage).name;
}

/**
 * The dates that a role's column gives the deals: of each its last that can be read; NaN for none.
 * @returns one element a deal; undefined without such a column
 */
export function dealDates(
  { source, records, length }: Pipeline,
  role: Role,
): Float64Array | undefined {
  const values = source.datesOf(role)?.values;
  if (values === undefined) return undefined;
  const dates = new Float64Array(length);
  for (let deal = 0; deal < length; deal++) {
    let date = values[records.rowOf(deal) - source.firstRow]!;
    if (records.rowsOf !== undefined) {
      const rows = records.rowsOf(deal);
      for (let at = rows.length - 1; at >= 0 && !(date > UNDATED); at--)
        date = values[rows[at]! - source.firstRow]!;
    }
    dates[deal] = date;
  }
  return dates;
}
