/** The charts that can be added to a sheet. */
export type AddedChart =
  "funnel" | "steps" | "time" | "value" | "cohorts" | "reasons" | "sources" | "owners" | "outlook";

/** What a column of their figures tells; its word in the sheet and in the pane. */
export type FigureName =
  | "stage"
  | "step"
  | "period"
  | "value"
  | "reached"
  | "padding"
  | "conversion"
  | "low"
  | "high"
  | "band"
  | "median"
  | "p90"
  | "target"
  | "openDeals"
  | "openAmount"
  | "deals"
  | "won"
  | "lost"
  | "open"
  | "closed"
  | "winRate"
  | "mature"
  | "expected";

/** A measure that changed; figures as people read them. */
export interface SignalNews {
  readonly measure: string;
  readonly period: string;
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

/** What the pane says of the charts in the workbook and of those that could be, in one language. */
export interface ChartsPaneWords {
  /** Titles, in the pane and above the chart. */
  readonly names: Readonly<Record<AddedChart, string>>;
  /** What each is good for, in a sentence. */
  readonly uses: Readonly<Record<AddedChart, string>>;
  /** what the filter of a period means for charts that have periods of their own */
  readonly periods: Readonly<Record<"cohorts" | "outlook", string>>;
  /** Headers in the pane and in the sheet. */
  readonly columns: Readonly<Record<FigureName, string>>;

  readonly ours: string;
  readonly none: string;
  /** What refreshing would do to a chart: "refreshed" means that its rows have changed. */
  readonly states: Readonly<
    Record<
      "refreshed" | "unchanged" | "source-gone" | "no-rows" | "no-room" | "series-gone",
      string
    >
  >;
  readonly lastRefreshed: (moment: string) => string;
  readonly show: string;
  readonly remove: string;
  readonly repair: string;
  /** A button of a list, said in full for who does not see the line that it stands in. */
  readonly of: (action: string, chart: string) => string;
  readonly questions: Readonly<Record<"remove" | "repair", (chart: string) => string>>;
  readonly consequences: Readonly<Record<"remove" | "repair", string>>;
  readonly keep: string;

  readonly add: string;
  readonly back: string;
  readonly reading: string;
  readonly noRows: string;
  readonly chooseRows: string;
  readonly noColumn: string;
  readonly notPossible: string;
  readonly drawing: string;
  readonly numbers: string;

  readonly filters: string;
  readonly filtered: (count: number) => string;
  readonly all: string;
  readonly anyTime: string;
  readonly dateColumn: string;
  readonly from: string;
  readonly to: string;
  readonly owner: string;
  readonly source: string;
  readonly asOf: string;
  readonly clear: string;

  readonly where: string;
  readonly newSheet: string;
  readonly sheetName: string;
  readonly usualSheet: string;
  readonly willWrite: (sheet: string, isNew: boolean) => string;
  readonly insert: (sheet: string) => string;

  readonly added: (chart: string, sheet: string) => string;
  readonly showMe: string;
  readonly undo: string;
  readonly removed: (chart: string) => string;
  readonly notRemoved: (chart: string) => string;
  readonly repaired: (chart: string) => string;

  readonly signals: string;
  readonly moves: Readonly<Record<"fell" | "rose" | "stays", (news: SignalNews) => string>>;
  readonly explore: string;
  readonly signalDeals: (count: number) => string;
  readonly moreDeals: (count: number) => string;
}
