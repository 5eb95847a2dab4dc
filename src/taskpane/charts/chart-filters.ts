/** Which deals the charts count; "" says nothing. Days as ISO dates. */
export interface ChartFilters {
  /** Header of a column of dates, or a stage, which means its entry date. */
  readonly dateColumn: string;
  readonly from: string;
  readonly to: string;
  readonly owner: string;
  readonly source: string;
  readonly asOf: string;
}

export const NO_FILTERS: ChartFilters = {
  dateColumn: "",
  from: "",
  to: "",
  owner: "",
  source: "",
  asOf: "",
};

/** The columns that the filters choose by. */
export interface FilterColumns {
  readonly owner: string | undefined;
  readonly source: string | undefined;
}

/** The filters as options of the SALES functions, in pairs. */
export function filterOptions(filters: ChartFilters, columns: FilterColumns): string[] {
  const { dateColumn, from, to, owner, source, asOf } = filters;
  return [
    ...(dateColumn !== "" && from !== "" ? [dateColumn, `>=${from}`] : []),
    ...(dateColumn !== "" && to !== "" ? [dateColumn, `<=${to}`] : []),
    ...(columns.owner !== undefined && owner !== "" ? [columns.owner, exactly(owner)] : []),
    ...(columns.source !== undefined && source !== "" ? [columns.source, exactly(source)] : []),
    ...(asOf !== "" ? ["@asOf", asOf] : []),
  ];
}

/** A value as a criterion that means just it, whatever signs it begins with or holds. */
function exactly(value: string): string {
  return `=${value.replace(/[~*?]/g, "~$&")}`;
}

/** What the filters say, for the line below a chart's title. */
export function filterNote(filters: ChartFilters, columns: FilterColumns): string[] {
  const { dateColumn, from, to, owner, source, asOf } = filters;
  return [
    ...(dateColumn !== "" && (from !== "" || to !== "")
      ? [`${dateColumn}: ${from} – ${to}`.trim()]
      : []),
    ...(columns.owner !== undefined && owner !== "" ? [`${columns.owner}: ${owner}`] : []),
    ...(columns.source !== undefined && source !== "" ? [`${columns.source}: ${source}`] : []),
    ...(asOf !== "" ? [`→ ${asOf}`] : []),
  ];
}
