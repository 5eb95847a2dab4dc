import { NO_FILTERS } from "../../../src/taskpane/charts/chart-filters";
import type { ChartSignal } from "../../../src/taskpane/charts/chart-signals";
import type { ChartsEvent, Drawn } from "../../../src/taskpane/charts/charts-state";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import type { ChartEntry, ChartsSurvey } from "../../../src/workbook/charts/chart-types";

/** Rows that no function can read: nothing is drawn anew over what a scene shows. */
const ROWS = {
  choice: { place: { kind: "table", table: "Deals" }, options: [], stages: undefined },
  ...{ name: "Deals", sheet: "Deals", address: "A1:F9", values: [], stages: undefined },
} as const;

/** None of them tells a stage. */
const FRUIT = [
  ["Fruit", "Price"],
  ["Apple", 1],
];

export const SIGNAL: ChartSignal = {
  ...{ measure: "step", name: "Offer → Won", stage: 1, period: "2026-10" },
  ...{ value: 0.31, expected: 0.5, lower: 0.44, upper: 0.58 },
};

const NOT_READ = "in none of the columns a stage was found";
const DRAWN: Drawn = {
  rows: ROWS,
  filters: NO_FILTERS,
  columns: {
    ...{ lostReason: undefined, source: "Source", owner: "Owner", hasAmounts: true },
    ...{ owners: ["Ann", "<b>Bo</b>"], sources: ["Web"], dates: ["Created", "Offer"] },
  },
  charts: {
    funnel: {
      figures: [
        ["Lead", 40, 0],
        ["Offer", 20, 10],
        ["Won", 6, 17],
      ],
      spills: [{ rows: 4, columns: 10 }],
    },
    steps: {
      figures: [
        ["Lead → Offer", 0.5, { code: "#N/A" }, { code: "#N/A" }],
        ["Offer → Won", 0.3, 0.4, 0.6],
      ],
      spills: [
        { rows: 3, columns: 9 },
        { rows: 4, columns: 10 },
      ],
    },
    time: { fault: NOT_READ },
    value: {
      figures: [
        ["Lead", 1200, 4],
        ["Offer", 700, 2],
      ],
      spills: [],
    },
    cohorts: {
      figures: [
        ["2026-Q2", 12, 4, 10, 0.4, true],
        ["2026-Q3", 9, 1, 5, 0.2, false],
      ],
      spills: [],
    },
    reasons: null,
    sources: {
      figures: [
        ["Web", 4, 5, 6, 0.44],
        ["Fair", 2, 1, 3, 0.67],
      ],
      spills: [],
    },
    outlook: {
      figures: [
        ["2026-12", 900, 200, 1700, 1500],
        ["2027-01", 300, 0, 800, 800],
      ],
      spills: [{ rows: 3, columns: 7 }],
    },
  },
  signals: [SIGNAL],
};

const chart = (number: number, change: Partial<ChartEntry>): ChartEntry => ({
  ...{ name: `Funnelbook chart owners ${number}`, title: "Deals by owner", sheet: "Report" },
  ...{ state: "unchanged", rows: 3, address: "A22:E24", refreshed: "2026-11-20T09:30:00.000Z" },
  repairs: "owners",
  ...change,
});

export const BROKEN = chart(3, { title: "<i>Reps</i>", state: "source-gone" });
const SURVEY: ChartsSurvey = {
  charts: [
    chart(1, {}),
    chart(2, { title: "Funnel", state: "refreshed", refreshed: undefined, repairs: "funnel" }),
    BROKEN,
    chart(4, { title: "Outlook", state: "no-room", repairs: "outlook" }),
  ],
  sheets: ["Deals", "Report"],
};

const tell = (event: ChartsEvent): PaneEvent => ({ type: "charts", event });
const looked = (survey: ChartsSurvey): PaneEvent[] => [
  { type: "task-started", task: { kind: "charts", job: { kind: "look" }, isQuick: true } },
  { type: "task-done", done: { kind: "charts", done: { kind: "look", survey } } },
];
const open: PaneEvent[] = [
  { type: "excel-answered", support: "supported" },
  { type: "place-chosen", place: "charts" },
];
const drawn: PaneEvent[] = [
  ...open,
  ...looked(SURVEY),
  tell({ kind: "drawing-began", drawn: DRAWN }),
];
const page = (name: "funnel" | "steps" | "time" | "outlook"): PaneEvent[] => [
  ...drawn,
  tell({ kind: "view-chosen", view: { kind: "chart", chart: name } }),
];

/** The states of the charts that look different. */
export const CHART_SCENES = {
  charts: open,
  "charts-none": [...open, ...looked({ charts: [], sheets: ["Sheet1"] })],
  "charts-list": drawn,
  "charts-removing": [
    ...drawn,
    tell({ kind: "asked", question: { what: "remove", chart: BROKEN } }),
  ],
  "charts-repairing": [
    ...drawn,
    tell({ kind: "asked", question: { what: "repair", chart: BROKEN } }),
  ],
  "charts-gallery": [...drawn, tell({ kind: "view-chosen", view: { kind: "gallery" } })],
  "charts-page": page("steps"),
  "charts-page-filtered": [
    ...page("outlook"),
    tell({ kind: "target-chosen", target: { isNew: false, sheet: "Report" } }),
  ],
  "charts-page-bad-name": [
    ...page("funnel"),
    tell({ kind: "target-chosen", target: { isNew: true, sheet: "a/b" } }),
  ],
  "charts-page-not-possible": page("time"),
  "charts-page-no-stages": [
    ...page("funnel"),
    { type: "task-started", task: { kind: "rows", job: { kind: "read" }, isQuick: true } },
    {
      type: "task-done",
      done: { kind: "rows", done: { kind: "read", inUse: { ...ROWS, values: FRUIT } } },
    },
  ],
  "charts-added": [
    ...drawn,
    {
      type: "task-started",
      task: { kind: "charts", job: { kind: "look" }, isQuick: true },
    },
    {
      type: "task-done",
      done: {
        kind: "charts",
        done: {
          kind: "add",
          survey: SURVEY,
          added: {
            ...{ name: "Funnelbook chart owners 1", title: "Deals by owner", sheet: "Report" },
            ...{ address: "A1", isNewSheet: false, fingerprint: "1:a" },
          },
        },
      },
    },
  ],
  "charts-signal": [
    ...drawn,
    tell({ kind: "view-chosen", view: { kind: "signal", signal: SIGNAL } }),
  ],
} satisfies Record<string, readonly PaneEvent[]>;
