import { paneWords } from "../../../src/locales/en/pane";
import { filterNote, filterOptions, NO_FILTERS } from "../../../src/taskpane/charts/chart-filters";
import { chartsAction } from "../../../src/taskpane/charts/charts-action";
import { messageOfCharts } from "../../../src/taskpane/charts/charts-message";
import {
  afterCharts,
  initialCharts,
  reduceCharts,
  type ChartsEvent,
  type ChartsState,
  type Drawn,
} from "../../../src/taskpane/charts/charts-state";
import { pictureOf } from "../../../src/taskpane/charts/picture-shapes";
import { signalText } from "../../../src/taskpane/charts/signal-text";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { problemOf } from "../../../src/taskpane/problems";
import { reduce } from "../../../src/taskpane/reduce";
import { initialState } from "../../../src/taskpane/state";
import { chartRecipe } from "../../../src/workbook/charts/chart-recipes";
import type { ChartEntry, ChartsSurvey } from "../../../src/workbook/charts/chart-types";
import { FORM } from "../gallery/scenes";

const COLUMNS = {
  ...{ lostReason: "Why", source: "Source", owner: "Rep", hasAmounts: true },
  ...{ owners: ["Ann"], sources: ["Web"], dates: ["Created"] },
};
const ROWS = {
  choice: { place: { kind: "table", table: "Deals" }, options: [], stages: undefined },
  ...{ name: "Deals", sheet: "Deals", address: "A1:F9", values: [], stages: undefined },
} as const;
const DRAWN: Drawn = {
  ...{ rows: ROWS, filters: NO_FILTERS, columns: COLUMNS, signals: undefined },
  charts: { owners: { figures: [["Ann", 1, 2, 3, 0.3]], spills: [{ rows: 2, columns: 10 }] } },
};
const CHART: ChartEntry = {
  ...{ name: "Funnelbook chart owners 1", title: "Owners", sheet: "Charts", state: "unchanged" },
  ...{ rows: 3, address: "A22:E24", refreshed: undefined, repairs: "owners" },
};
const SURVEY: ChartsSurvey = { charts: [CHART], sheets: ["Deals", "Charts"] };
const ADDED = {
  ...{ name: CHART.name, title: "Owners", sheet: "Charts", address: "A1", isNewSheet: true },
  fingerprint: "1:a",
};

const after = (...events: ChartsEvent[]): ChartsState => events.reduce(reduceCharts, initialCharts);

describe("the state", () => {
  const began: ChartsEvent = { kind: "drawing-began", drawn: { ...DRAWN, charts: {} } };
  const preview = DRAWN.charts.owners!;
  const drew = {
    kind: "drawn",
    rows: ROWS,
    filters: NO_FILTERS,
    chart: "owners",
    preview,
  } as const;

  it("keeps what is drawn of the present rows and filters only", () => {
    expect(after(began, drew).drawn?.charts).toEqual({ owners: preview });
    expect(after(began, { ...drew, rows: { ...ROWS } }).drawn?.charts).toEqual({});
    const others = { ...NO_FILTERS, owner: "Ann" };
    expect(after(began, { ...drew, filters: others }).drawn?.charts).toEqual({});
    expect(after({ kind: "filtered", change: { owner: "Ann" } }, began).drawn).toBeUndefined();
    expect(after(drew).drawn).toBeUndefined();
  });

  it("drops a question when something else is looked at, or it is answered", () => {
    const asked: ChartsEvent = { kind: "asked", question: { what: "remove", chart: CHART } };
    expect(after(asked).question?.what).toBe("remove");
    expect(after(asked, { kind: "view-chosen", view: { kind: "gallery" } }).question).toBe(
      undefined,
    );
    const done = { kind: "remove", title: "Owners", survey: SURVEY } as const;
    expect(afterCharts(after(asked), done).question).toBeUndefined();
  });

  it("keeps a question while the pane looks again of itself, as long as it is about the same chart", () => {
    const questionAfter = (what: "remove" | "repair", ...charts: ChartEntry[]) =>
      afterCharts(after({ kind: "asked", question: { what, chart: CHART } }), {
        kind: "look",
        survey: { ...SURVEY, charts },
      }).question;
    const refreshed = { ...CHART, rows: 4 };
    expect(questionAfter("remove", refreshed)).toEqual({ what: "remove", chart: refreshed });
    expect(questionAfter("repair", refreshed)).toEqual({ what: "repair", chart: refreshed });
    expect(questionAfter("remove")).toBeUndefined();
    expect(questionAfter("remove", { ...CHART, title: "Reps" })).toBeUndefined();
    expect(questionAfter("remove", { ...CHART, sheet: "Deals" })).toBeUndefined();
    expect(questionAfter("repair", { ...CHART, repairs: "funnel" })).toBeUndefined();
  });

  it("looks again after a write, until there are figures or patience ends", () => {
    const look = (state: ChartEntry["state"]) =>
      ({ kind: "look", survey: { ...SURVEY, charts: [{ ...CHART, state }] } }) as const;
    let state = afterCharts(initialCharts, { kind: "add", added: ADDED, survey: SURVEY });
    expect(state.looksLeft).toBe(8);
    expect(afterCharts(state, look("unchanged")).looksLeft).toBe(0);
    for (let time = 0; time < 9; time++) state = afterCharts(state, look("no-rows"));
    expect(state.looksLeft).toBe(0);
  });

  it("looks no more by itself once Excel refuses a look", () => {
    const charts = afterCharts(initialCharts, { kind: "add", added: ADDED, survey: SURVEY });
    const task = { kind: "charts", job: { kind: "look" }, isQuick: true } as const;
    const problem = problemOf(new Error("refused"));
    const events: PaneEvent[] = [
      { type: "task-started", task },
      { type: "task-failed", problem },
    ];
    const failed = events.reduce(reduce, { ...initialState(FORM), charts });
    expect(failed.charts).toMatchObject({ survey: SURVEY, looksLeft: 0 });
  });

  it("keeps what it knew, and looks again, when Excel did not tell of the charts after a write", () => {
    const before = afterCharts(initialCharts, { kind: "look", survey: SURVEY });
    const added = { kind: "add", added: ADDED, survey: undefined } as const;
    const state = afterCharts(before, added);
    expect(state).toMatchObject({ survey: SURVEY, view: { kind: "list" }, looksLeft: 8 });
    expect(messageOfCharts(added, paneWords)?.also?.label).toBe(paneWords.charting.undo);
    const removed = { kind: "remove", title: "Owners", survey: undefined } as const;
    expect(afterCharts(before, removed)).toMatchObject({ survey: SURVEY, looksLeft: 1 });
  });

  it("puts the next chart beside the last, as long as that sheet is there", () => {
    const open = after({ kind: "view-chosen", view: { kind: "chart", chart: "owners" } });
    const added = afterCharts(open, { kind: "add", added: ADDED, survey: SURVEY });
    expect(added).toMatchObject({
      view: { kind: "list" },
      target: { isNew: false, sheet: "Charts" },
    });
    const gone = { kind: "undo-add", undone: true, survey: { charts: [], sheets: ["Deals"] } };
    expect(afterCharts(added, gone as never).target).toEqual({ isNew: true, sheet: "" });
  });
});

describe("the main button", () => {
  const action = (charts: Partial<ChartsState>, isFree = true) =>
    chartsAction(
      {
        ...initialState(FORM),
        charts: { ...initialCharts, ...charts },
        work: isFree ? undefined : ({ task: { kind: "refresh" } } as never),
      },
      paneWords,
    );
  const view = { kind: "chart", chart: "owners" } as const;

  it("refreshes among the charts, and does nothing in the gallery or behind a signal", () => {
    expect(action({})).toMatchObject({ task: { kind: "refresh" }, enabled: true });
    expect(action({}, false)).toMatchObject({ enabled: false });
    expect(action({ view: { kind: "gallery" } })).toBeUndefined();
  });

  it("inserts what the pane shows", () => {
    expect(action({ view, drawn: DRAWN })).toMatchObject({
      label: "Insert on “Charts”",
      enabled: true,
      task: {
        kind: "charts",
        job: {
          kind: "add",
          request: {
            chart: "owners",
            target: { isNew: true, sheet: "Charts" },
            spills: [{ rows: 2, columns: 10 }],
            texts: { title: "Deals by owner", note: "Deals" },
          },
        },
      },
    });
    const there = { isNew: false, sheet: "Report" };
    expect(action({ view, drawn: DRAWN, target: there })?.label).toBe("Insert on “Report”");
  });

  it("waits for the figures of the present filters, and for a name that a sheet can have", () => {
    expect(action({ view })?.enabled).toBe(false);
    expect(action({ view, drawn: { ...DRAWN, charts: { owners: null } } })?.enabled).toBe(false);
    const filters = { ...NO_FILTERS, owner: "Ann" };
    expect(action({ view, drawn: DRAWN, filters })?.enabled).toBe(false);
    const target = { isNew: true, sheet: "a/b" };
    expect(action({ view, drawn: DRAWN, target })?.enabled).toBe(false);
  });
});

describe("the message", () => {
  it("of an added chart leads to it and back", () => {
    const message = messageOfCharts({ kind: "add", added: ADDED, survey: SURVEY }, paneWords);
    expect(message).toMatchObject({
      text: "“Owners” is on “Charts”.",
      action: { label: "Show me", task: { spot: { sheet: "Charts", address: "A1" } } },
      also: { label: "Undo", task: { job: { kind: "undo-add", added: ADDED } } },
    });
  });

  it.each([
    ["undo-add", "“Owners” is removed."],
    ["remove", "“Owners” is removed."],
    ["repair", "“Owners” has its figures again."],
  ] as const)("of %s: %s", (kind, text) => {
    const done = { kind, title: "Owners", undone: true, survey: SURVEY };
    expect(messageOfCharts(done, paneWords)).toEqual({ intent: "success", text });
  });

  it("of a chart that was edited says that it stays", () => {
    const done = { kind: "undo-add", title: "Owners", undone: false, survey: SURVEY } as const;
    const text = "“Owners” has been edited since, so it stays.";
    expect(messageOfCharts(done, paneWords)).toEqual({ intent: "warning", text });
  });
});

describe("the filters", () => {
  const filters = {
    ...{ dateColumn: "Created", from: "2026-01-01", to: "2026-06-30" },
    ...{ owner: "A*n~", source: "Web", asOf: "2026-07-01" },
  };

  it("are options of the functions; signs of a pattern mean themselves", () => {
    expect(filterOptions(filters, COLUMNS)).toEqual([
      ...["Created", ">=2026-01-01", "Created", "<=2026-06-30"],
      ...["Rep", "=A~*n~~", "Source", "=Web", "@asOf", "2026-07-01"],
    ]);
    expect(filterOptions(NO_FILTERS, COLUMNS)).toEqual([]);
    expect(
      filterOptions({ ...filters, dateColumn: "" }, { owner: undefined, source: undefined }),
    ).toEqual(["@asOf", "2026-07-01"]);
  });

  it("say below the title what was counted", () => {
    expect(filterNote(filters, COLUMNS)).toEqual([
      ...["Created: 2026-01-01 – 2026-06-30", "Rep: A*n~", "Source: Web", "→ 2026-07-01"],
    ]);
  });
});

test.each([
  [0.31, "Offer → Won fell to 31% in October 2026 (usual 44%–58%)"],
  [0.7, "Offer → Won rose to 70% in October 2026 (usual 44%–58%)"],
  [0.5, "Offer → Won has been on one side of the usual for 8 months: 50% in October 2026"],
])("a signal of %f: %s", (value, sentence) => {
  const limits = { value, expected: 0.5, lower: 0.44, upper: 0.58 };
  const signal = { measure: "step", name: "Offer → Won", stage: 1, period: "2026-10" } as const;
  expect(signalText({ ...signal, ...limits }, paneWords)).toBe(sentence);
});

describe("the picture", () => {
  const size = { width: 100, height: 60 };
  const shapes = (chart: Parameters<typeof chartRecipe>[0], figures: unknown[][]) =>
    pictureOf(chartRecipe(chart, COLUMNS)!, figures as never, size, false);

  it("centres the bars of a funnel", () => {
    const funnel = [
      ["Lead", 10, 0],
      ["Won", 4, 3],
    ];
    const bars = shapes("funnel", funnel);
    expect(bars).toMatchObject([
      { kind: "bar", x: 0, width: 100 },
      { kind: "bar", x: 30, width: 40 },
    ]);
  });

  it("stands columns up and strikes benchmarks where there are any", () => {
    const steps = [
      ["a", 1, { code: "#N/A" }, { code: "#N/A" }],
      ["b", 0.5, 0.25, 0.75],
    ];
    expect(shapes("steps", steps).map(({ kind }) => kind)).toEqual(["bar", "bar", "bar", "bar"]);
    expect(shapes("steps", steps)).toMatchObject([
      { y: 0, height: 60 },
      { y: 30, height: 30 },
      { y: 44, height: 2 },
      { y: 14, height: 2 },
    ]);
  });

  it("draws an outlook as a line in a band, and nothing of nothing", () => {
    const outlook = [
      ["1", 5, 2, 10, 8],
      ["2", 4, 1, 6, 5],
    ];
    expect(shapes("outlook", outlook)).toMatchObject([
      { kind: "area", points: "25.0,0.0 75.0,24.0 75.0,54.0 25.0,48.0" },
      { kind: "line", points: "25.0,30.0 75.0,36.0" },
    ]);
    expect(shapes("owners", [])).toEqual([]);
  });
});
