/** How the list of metrics is divided; the team's own stand in a group of their own. */
export const METRIC_GROUPS = ["rates", "time", "money", "comparison", "quality"] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];

/** How a figure is shown, in the pane and in its cell. */
export type FigureKind =
  | "share"
  | "count"
  | "days"
  | "money"
  | "number"
  | "probability"
  | "date"
  /** as it is: texts, and figures of several kinds */
  | "plain";

/** What a result looks like: one cell, or the columns of a list. */
export type ResultShape =
  | { readonly kind: "value"; readonly figure: FigureKind }
  | {
      readonly kind: "list";
      /** a column each; what comes behind them is as the last */
      readonly columns: readonly FigureKind[];
      /** without a header row of its own, such as INTERVAL's two cells */
      readonly isBare?: boolean;
    }
  /** the rows of the deals as they stand, with a column for each of theirs */
  | { readonly kind: "deals" };

export interface MetricEntry {
  readonly group: MetricGroup;
  readonly result: ResultShape;
}

const value = (group: MetricGroup, figure: FigureKind): MetricEntry => ({
  group,
  result: { kind: "value", figure },
});

const list = (group: MetricGroup, ...columns: FigureKind[]): MetricEntry => ({
  group,
  result: { kind: "list", columns },
});

const bare = (group: MetricGroup, ...columns: FigureKind[]): MetricEntry => ({
  group,
  result: { kind: "list", columns, isBare: true },
});

/** Every SALES function but METRIC, which is for a team's own. */
export const METRICS: Readonly<Record<string, MetricEntry>> = {
  CONVERSION: value("rates", "share"),
  WINRATE: value("rates", "share"),
  INTERVAL: bare("rates", "share"),
  FUNNEL: list(
    "rates",
    ...(["plain", "count", "count", "count", "count", "count"] as const),
    ...(["share", "share", "days", "money"] as const),
  ),
  PROBABILITY: value("rates", "share"),
  WINCHANCE: bare("rates", "share"),
  CYCLETIME: value("time", "days"),
  TIMEINSTAGE: value("time", "days"),
  STALLED: list("time", "plain", "plain", "plain", "days", "days", "money", "plain"),
  NEXTACTIONS: list(
    "time",
    ...(["plain", "plain", "plain", "plain", "date", "count"] as const),
    ...(["days", "days", "money", "plain"] as const),
  ),
  DEALVALUE: value("money", "money"),
  VELOCITY: value("money", "money"),
  WEIGHTEDVALUE: value("money", "money"),
  COVERAGE: value("money", "number"),
  CHANGE: list("money", "plain", "count", "money"),
  OUTLOOK: list("money", "plain", "number", "count", "count", "money"),
  NEEDED: list("money", "plain", "count"),
  BREAKDOWN: list(
    "comparison",
    ...(["plain", "count", "count", "count", "count"] as const),
    ...(["share", "share", "share", "days", "money"] as const),
  ),
  COHORT: list("comparison", "plain", "count", "plain"),
  COMPARE: list(
    "comparison",
    ...(["count", "count", "share", "count", "count", "share"] as const),
    ...(["share", "share", "share", "probability", "plain"] as const),
  ),
  BOTTLENECK: list(
    "comparison",
    ...(["plain", "share", "share", "share", "days", "days"] as const),
    ...(["count", "money", "number"] as const),
  ),
  SIGNALS: list("comparison", "plain"),
  FLOW: list("comparison", "plain", "count"),
  PERSISTENCE: list("comparison", "plain", "count", "share", "count", "share"),
  DEALCOUNT: value("quality", "count"),
  DEALS: { group: "quality", result: { kind: "deals" } },
  CHECK: list("quality", "plain"),
};

/** The function behind the team's own metrics. */
export const OWN_METRIC = "METRIC";

export function resultOf(name: string): ResultShape {
  return METRICS[name]?.result ?? { kind: "value", figure: "number" };
}

/** What a person gives for an argument, by its name in functions.json. */
export const SLOT_KINDS = {
  from: "stage",
  to: "stage",
  stage: "stage",
  column: "column",
  groupA: "value",
  groupB: "value",
  basis: "word",
  statistic: "word",
  unit: "word",
  state: "word",
  method: "word",
  period: "word",
  kind: "word",
  confidence: "number",
  days: "number",
  target: "number",
  horizon: "number",
  limit: "number",
  start: "date",
  end: "date",
  expression: "expression",
} as const;
export type SlotName = keyof typeof SLOT_KINDS;

/** The word that a function takes when none is given; undefined where it decides deal by deal. */
export function usualWord(
  words: readonly { readonly word: string }[],
  slot: SlotName,
): string | undefined {
  if (slot === "method") return undefined;
  return slot === "period" ? "month" : words[0]?.word;
}

/** SIGNALS tells of a measure in each row: new deals, win rate, median days, amount won, then the steps. */
const MEASURES: readonly FigureKind[] = ["number", "share", "days", "money"];

/**
 * What the cells of a list's row are.
 * @param columns as the metric's entry has them
 * @param width number of cells in a row
 * @param row from 0, the header row not counted
 */
export function rowFigures(
  name: string,
  columns: readonly FigureKind[],
  width: number,
  row: number,
): FigureKind[] {
  const cells = (count: number, figure: FigureKind) =>
    Array.from({ length: Math.max(0, count) }, () => figure);
  switch (name) {
    case "COHORT":
      return ["plain", "count", ...cells(width - 6, "share"), "count", "count", "days", "plain"];
    case "SIGNALS":
      return ["plain", "plain", ...cells(width - 3, MEASURES[row] ?? "share"), "plain"];
    default:
      return Array.from({ length: width }, (_, at) => columns[at] ?? columns.at(-1) ?? "plain");
  }
}
