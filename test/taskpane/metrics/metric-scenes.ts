import type { FunctionEntry } from "../../../src/taskpane/function-list";
import type { MetricDraft } from "../../../src/taskpane/metrics/metric-draft";
import type { MetricsDone } from "../../../src/taskpane/metrics/metrics-tasks";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";

/** States of the place of the metrics, each told as the events that lead there. */

const stage = (name: string, isOptional = false) => ({
  name,
  about: "One stage name",
  isOptional,
  words: undefined,
});
const number = (name: string) => ({
  name,
  about: "One number above 0: wins, or an amount of money",
  isOptional: false,
  words: undefined,
});

const FUNCTIONS: readonly FunctionEntry[] = [
  {
    name: "CONVERSION",
    use: "Share of the deals that reach one stage and go on to another, as a fraction from 0 to 1.",
    parameters: [
      stage("from"),
      stage("to", true),
      {
        name: "basis",
        about: "entered (default) or resolved",
        isOptional: true,
        words: [
          { word: "entered", about: "Deals that reached the stage (the default)" },
          { word: "resolved", about: "Leaves out deals still under way" },
        ],
      },
    ],
  },
  { name: "FUNNEL", use: "The whole funnel as a table.", parameters: [] },
  {
    name: "NEEDED",
    use: "How many deals each stage must have for a target.",
    parameters: [number("target")],
  },
  { name: "METRIC", use: "A figure of your own.", parameters: [stage("expression")] },
];

const deal = (id: string, owner: string, ...dates: (number | "")[]) => [id, owner, ...dates, 100];

/** A deal in five is won; one carries a name that would do harm if it were more than text. */
export const ROWS: RowsInUse = {
  choice: {
    place: { kind: "table", table: "Deals" },
    options: [],
    stages: { names: ["Lead", "Offer", "Won", "Lost"] },
  },
  name: "Deals",
  sheet: "Pipeline",
  address: "A1:G6",
  values: [
    ["Deal", "Owner", "Lead", "Offer", "Won", "Lost", "Amount"],
    deal("<img src=x onerror=alert(1)>", "Ann", 46000, 46010, 46020, ""),
    deal("D-2", "Ben", 46001, 46011, "", 46030),
    deal("D-3", "Ann", 46002, "", "", 46031),
    deal("D-4", "Ben", 46003, 46013, "", ""),
    deal("D-5", "Ann", 46004, "", "", ""),
  ],
  stages: [["Lead"], ["Offer"], ["Won"], ["Lost"]],
};

export const rowsRead = (inUse: RowsInUse | undefined): PaneEvent[] => [
  { type: "task-started", task: { kind: "rows", job: { kind: "read" }, isQuick: true } },
  { type: "task-done", done: { kind: "rows", done: { kind: "read", inUse } } },
];

const begin: PaneEvent[] = [
  { type: "excel-answered", support: "supported" },
  { type: "functions-read", functions: FUNCTIONS },
  { type: "place-chosen", place: "metrics" },
];

const done = (job: MetricsDone): PaneEvent[] => [
  { type: "task-started", task: { kind: "metrics", job: { kind: "open" }, isQuick: true } },
  { type: "task-done", done: { kind: "metrics", done: job } },
];

const YIELD = { label: "Yield", expression: 'won / reached("Offer")', conditions: [] };
const list = [...begin, ...rowsRead(ROWS), ...done({ kind: "open", own: [YIELD], decimal: "." })];

const page = (draft: Partial<MetricDraft> & { name: string }): PaneEvent[] => [
  ...list,
  { type: "selected", selection: { sheet: "Dashboard", address: "C4" } },
  {
    type: "metrics",
    event: { kind: "opened", draft: { slots: {}, conditions: [], asOf: "", ...draft } },
  },
];

const conversion = page({
  name: "CONVERSION",
  slots: { from: "Lead", to: "Won" },
  conditions: [{ column: "Owner", comparison: "is", value: "Ann" }],
});

const repair = (row: number) => ({
  sheet: "Report",
  address: `B${row}`,
  before: "=_xldudf_SALES_WINRATE(Deals[#All])",
  after: "=SALES.WINRATE(Deals[#All])",
});

const request = {
  insertion: { formula: "=1", rows: 1, columns: 1, growth: 0, formats: [] },
  at: { sheet: "Dashboard", address: "C4" },
  choice: ROWS.choice,
};

export const METRIC_SCENES = {
  "metrics-reading": begin,
  "metrics-no-rows": [...begin, ...rowsRead(undefined)],
  metrics: list,
  "metrics-found-none": [
    ...list,
    { type: "metrics", event: { kind: "searched", search: "weather" } },
  ],
  "metrics-conversion": conversion,
  "metrics-funnel": page({ name: "FUNNEL" }),
  "metrics-missing": page({ name: "NEEDED" }),
  "metrics-fault": page({ name: "CONVERSION", slots: { from: "Won", to: "Lead" } }),
  "metrics-own": page({
    name: "METRIC",
    slots: { expression: YIELD.expression },
    own: { label: "Yield", saved: "Yield" },
  }),
  "metrics-filled": [
    ...conversion,
    ...done({
      kind: "insert",
      request,
      outcome: { kind: "replace", spot: request.at, shown: "12" },
    }),
  ],
  "metrics-broken": [
    ...list,
    ...done({
      kind: "find-broken",
      broken: { repairs: [1, 2, 3, 4, 5, 6, 7].map(repair), unsearched: ["Archive"] },
    }),
  ],
} satisfies Record<string, readonly PaneEvent[]>;
