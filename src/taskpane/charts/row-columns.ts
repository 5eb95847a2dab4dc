import type { Pipeline } from "../../pipeline/pipeline";
import type { Role } from "../../pipeline/reading/roles";
import type { RecipeColumns } from "../../workbook/charts/chart-recipes";
import { columnValues } from "../metrics/column-values";

/** What the charts and their filters may use of the rows. */
export interface RowColumns extends RecipeColumns {
  readonly owners: readonly string[];
  readonly sources: readonly string[];
  /** Columns of dates by which deals are chosen: their creation, then the stages. */
  readonly dates: readonly string[];
}

export function rowColumns(pipeline: Pipeline): RowColumns {
  const { source, stageColumns } = pipeline;
  const header = (role: Role) => {
    const column = source.roles[role];
    return column === undefined ? undefined : source.headers[column];
  };
  const owner = header("owner");
  const from = header("source");
  const created = header("created");
  return {
    lostReason: header("lostReason"),
    source: from,
    owner,
    hasAmounts: source.roles.amount !== undefined,
    owners: owner === undefined ? [] : columnValues(pipeline, owner),
    sources: from === undefined ? [] : columnValues(pipeline, from),
    dates: [
      ...(created === undefined ? [] : [created]),
      ...stageColumns.map(({ column }) => source.headers[column]!),
    ],
  };
}
