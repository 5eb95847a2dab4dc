/** The SALES functions besides METRIC, as people call what they give. */
export type MetricTitle =
  | "CONVERSION"
  | "WINRATE"
  | "INTERVAL"
  | "FUNNEL"
  | "PROBABILITY"
  | "WINCHANCE"
  | "CYCLETIME"
  | "TIMEINSTAGE"
  | "STALLED"
  | "NEXTACTIONS"
  | "DEALVALUE"
  | "VELOCITY"
  | "WEIGHTEDVALUE"
  | "COVERAGE"
  | "CHANGE"
  | "OUTLOOK"
  | "NEEDED"
  | "BREAKDOWN"
  | "COHORT"
  | "COMPARE"
  | "BOTTLENECK"
  | "SIGNALS"
  | "FLOW"
  | "PERSISTENCE"
  | "DEALCOUNT"
  | "DEALS"
  | "CHECK"
  | "METRIC";

/** What the place of the metrics says in one language. */
export interface MetricsWords {
  readonly title: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly noneFound: string;
  readonly groups: Readonly<
    Record<"rates" | "time" | "money" | "comparison" | "quality" | "own", string>
  >;
  readonly titles: Readonly<Record<MetricTitle, string>>;
  /** before there are any rows in use */
  readonly noRows: string;
  readonly chooseRows: string;
  readonly readingRows: string;
  readonly rowsInUse: (name: string, deals: number) => string;
  readonly readAgain: string;
  readonly back: string;

  readonly slots: Readonly<
    Record<
      | "from"
      | "to"
      | "stage"
      | "column"
      | "groupA"
      | "groupB"
      | "basis"
      | "statistic"
      | "unit"
      | "state"
      | "method"
      | "period"
      | "kind"
      | "confidence"
      | "days"
      | "target"
      | "horizon"
      | "limit"
      | "start"
      | "end"
      | "expression",
      string
    >
  >;
  /** what stands in a list for an argument that is left out */
  readonly usual: string;
  readonly stillMissing: (field: string) => string;

  readonly onlyWhere: string;
  readonly condition: (number: number) => string;
  readonly conditionFields: Readonly<Record<"column" | "comparison" | "value", string>>;
  /** by what the column holds */
  readonly comparisons: Readonly<
    Record<
      "text" | "number" | "date",
      Readonly<
        Record<"is" | "is-not" | "contains" | "at-least" | "at-most" | "blank" | "filled", string>
      >
    >
  >;
  readonly addCondition: string;
  readonly removeCondition: (number: number) => string;
  readonly asOf: string;
  readonly asOfHint: string;

  readonly answer: string;
  readonly computing: string;
  readonly ofDeals: (deals: number) => string;
  readonly between: (low: string, high: string) => string;
  readonly leftOut: (rows: number) => string;
  readonly size: (rows: number, columns: number) => string;
  readonly moreRows: (rows: number) => string;

  readonly howCounted: string;
  readonly rowsCounted: (deals: number) => string;
  readonly rowsLeftOut: (rows: number) => string;
  readonly toRows: string;
  /** a formula that takes some of the columns, by the headers of the first and the last */
  readonly columnsTaken: (first: string, last: string) => string;

  readonly formula: string;
  readonly copy: string;
  readonly insert: string;
  readonly insertInto: (sheet: string, cell: string) => string;
  readonly insertAt: (cell: string) => string;
  readonly inserted: (sheet: string, cell: string) => string;
  readonly showMe: string;
  readonly undo: string;
  readonly undone: (cell: string) => string;
  readonly notUndone: (cell: string) => string;
  /** `shown` is what the cell holds now */
  readonly isFilled: (cell: string, shown: string) => string;
  readonly replace: string;
  readonly noRoom: Readonly<Record<"filled" | "table" | "circular", (room: string) => string>>;

  readonly ownNew: string;
  readonly ownNone: string;
  readonly ownName: string;
  readonly ownHint: string;
  readonly vocabulary: string;
  readonly save: string;
  readonly saved: (label: string) => string;
  readonly remove: string;
  readonly removed: (label: string) => string;

  /** of formulas that show #NAME? */
  readonly repair: {
    readonly title: string;
    readonly text: string;
    readonly look: string;
    readonly none: string;
    readonly found: (count: number) => string;
    readonly more: (count: number) => string;
    readonly action: (count: number) => string;
    readonly done: (count: number) => string;
    /** sheets too large to be read at once */
    readonly unsearched: (sheets: readonly string[]) => string;
  };
  /** of a copy for colleagues without the add-in */
  readonly values: {
    readonly title: string;
    readonly text: string;
    readonly action: string;
    readonly done: (count: number) => string;
    readonly none: (sheet: string) => string;
    readonly pending: string;
    readonly remove: string;
    readonly removed: (sheet: string) => string;
    readonly notRemoved: (sheet: string) => string;
  };
}
