import {
  addedChartName,
  freeChartId,
  partName,
  readAddedName,
} from "../../../src/workbook/charts/chart-names";
import { readMoments, writeMoments } from "../../../src/workbook/charts/chart-memory";
import type { AddedChart } from "../../../src/locales/charts-pane-words";
import { ADDED_CHARTS, chartRecipe } from "../../../src/workbook/charts/chart-recipes";
import { figureValues, type SpillCells } from "../../../src/workbook/charts/chart-values";
import { addedChartSource, planAddedChart } from "../../../src/workbook/charts/plan-added-chart";
import {
  figureRows,
  formulaSource,
  readFormulaSource,
  spillFormulas,
} from "../../../src/workbook/dashboard/plan-figure-formulas";
import { freeRow } from "../../../src/workbook/metrics/plan-free-place";
import type { RowsChoice } from "../../../src/workbook/rows/rows-choice";
import { spillNumberFormats } from "../../../src/workbook/metrics/spill-formats";

const COLUMNS = { lostReason: "Why lost", source: "Source", owner: "Owner", hasAmounts: true };
const CHOICE: RowsChoice = {
  place: { kind: "table", table: "Deals" },
  options: [["@stage", "Phase"]],
  stages: { table: "Stages" },
};
const SOURCE = formulaSource(CHOICE, ["Owner", '=Ann "A"']);
const PLACE = { figures: { row: 21, column: 0 }, spills: [{ row: 20, column: 6 }] };
const recipe = (chart: AddedChart) => chartRecipe(chart, COLUMNS)!;

function plan(chart: AddedChart, hasChart = true) {
  const words = new Proxy({}, { get: (_, name) => `<${String(name)}>` }) as never;
  return planAddedChart({
    id: { chart, number: 2 },
    recipe: recipe(chart),
    source: SOURCE,
    spills: recipe(chart).spills.map(() => ({ rows: 5, columns: 10 })),
    texts: { title: "Ours", note: "All", columns: words },
    row: 40,
    hasChart,
  });
}

describe("the formulas", () => {
  it("read the rows, stages and options in use, then the filters", () => {
    expect(spillFormulas(recipe("funnel"), SOURCE)).toEqual([
      { formula: '=SALES.FUNNEL(Deals[#All],Stages[#All],"@stage","Phase","Owner","=Ann ""A""")' },
    ]);
    expect(spillFormulas(recipe("reasons"), formulaSource({ ...CHOICE, options: [] }, []))).toEqual(
      [{ formula: '=SALES.BREAKDOWN(Deals[#All],"Why lost",Stages[#All],"Why lost","<>")' }],
    );
  });

  it("leave out what nobody said", () => {
    const bare = formulaSource({ ...CHOICE, options: [], stages: undefined }, []);
    expect(spillFormulas(recipe("outlook"), bare)).toEqual([
      { formula: '=SALES.OUTLOOK(Deals[#All],"month",6)' },
    ]);
    expect(
      spillFormulas(recipe("owners"), formulaSource({ ...CHOICE, stages: undefined }, [])),
    ).toEqual([{ formula: '=SALES.BREAKDOWN(Deals[#All],"Owner",,"@stage","Phase")' }]);
  });

  it("measure a bar by the longest, and count from the end of a spill", () => {
    expect(figureRows(recipe("funnel"), PLACE, SOURCE, 2)[1]).toEqual([
      { formula: '=IF(ISNUMBER(G23),G23,G23&"")' },
      { formula: '=IF(ISNUMBER(H23),H23,H23&"")' },
      { formula: "=(N($B$22)-N(B23))/2" },
    ]);
    const [cohort] = figureRows(recipe("cohorts"), PLACE, SOURCE, 1);
    expect(cohort!.slice(2, 5)).toEqual([
      { formula: "=INDEX(G22:AJ22,COUNTA($G$21:$AJ$21)-3)" },
      {
        formula:
          '=IF(COUNT(B22,INDEX(G22:AJ22,COUNTA($G$21:$AJ$21)-2))=2,B22-INDEX(G22:AJ22,COUNTA($G$21:$AJ$21)-2),"")',
      },
      { formula: "=IF(N(D22)>0,C22/D22,NA())" },
    ]);
  });

  it.each([
    ["=SALES.FUNNEL(Deals[#All])", { rows: "Deals[#All]", rest: "" }],
    [
      "=SALES.BOTTLENECK('My, deals''s'!$A$3:$L$90,Stages[#All],\"Owner\",\"a,b\")",
      { rows: "'My, deals''s'!$A$3:$L$90", rest: 'Stages[#All],"Owner","a,b"' },
    ],
    ["=sales.funnel(T[[#All],[a,b]],{1;2})", { rows: "T[[#All],[a,b]]", rest: "{1;2}" }],
    ["12", undefined],
    [undefined, undefined],
  ])("%s says again what it was made of", (formula, source) => {
    expect(readFormulaSource(formula)).toEqual(source);
  });
});

describe("the values", () => {
  const ask = () => Promise.resolve<number>(7);
  const spills: SpillCells[] = [
    [
      ["Stage", "Rate", "Low", "High", "Median", "Target"],
      ["Offer", 0.5, 0.3, "", 4, 9],
      ["Lead", 0.8, "", "", { code: "#N/A" }, ""],
    ],
    [["Stage"], ["Lead"], ["Offer"], ["Won"]],
  ];

  it("are in the order of the stages, with what another spill says of each", async () => {
    expect(await figureValues(recipe("steps"), spills, ask)).toEqual([
      ["Lead → Offer", 0.8, { code: "#N/A" }, { code: "#N/A" }],
      ["Offer → Won", 0.5, 0.3, { code: "#N/A" }],
    ]);
    expect(await figureValues(recipe("time"), spills, ask)).toEqual([
      ["Lead", { code: "#N/A" }, 7, ""],
      ["Offer", 4, 7, 9],
    ]);
  });

  it("divide by nothing to no number", async () => {
    const cohort: SpillCells = [
      ["Period", "Deals", "Lead", "Won", "Open", "Days", "Mature"],
      ["2026-Q1", 4, 1, 1, 2, 9, true],
      ["2026-Q2", 3, 1, 0, 3, { code: "#N/A" }, false],
    ];
    expect(await figureValues(recipe("cohorts"), [cohort], ask)).toEqual([
      ["2026-Q1", 4, 1, 2, 0.5, true],
      ["2026-Q2", 3, 0, 0, { code: "#N/A" }, false],
    ]);
  });

  it("are the first groups where there are many", async () => {
    const groups = Array.from({ length: 40 }, (_, at) => [`Group ${at}`, 9, 1, 2, 3, 0.3]);
    const figures = await figureValues(recipe("owners"), [[["Value"], ...groups]], ask);
    expect(figures).toHaveLength(15);
    expect(figures[14]).toEqual(["Group 14", 1, 2, 3, 0.3]);
  });
});

describe("the plan", () => {
  it.each(ADDED_CHARTS)("%s: writes nowhere twice and nothing outside its area", (chart) => {
    const { blocks, names, area, chart: native } = plan(chart);
    const cells = blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) => line.map((_, right) => `${row + down}/${column + right}`)),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const cell of cells) {
      const [row, column] = cell.split("/").map(Number) as [number, number];
      expect(row >= area.row && row < area.row + area.rows).toBe(true);
      expect(column < area.column + area.columns).toBe(true);
      // The chart lies over none of them.
      const { place } = native;
      expect(row < place.row || row >= place.row + place.rows).toBe(true);
    }
    expect(names.map(({ part }) => part)).toEqual(
      ["area", "title", "figures", "spill1", "spill2"].slice(0, 3 + recipe(chart).spills.length),
    );
    expect(names.every(({ visible }) => !visible)).toBe(true);
    expect(addedChartSource(recipe(chart), native.figures).values).toHaveLength(
      native.series.length,
    );
  });

  it("leaves no room for a chart that stands elsewhere", () => {
    expect(plan("funnel").chart.figures.row - plan("funnel", false).chart.figures.row).toBe(17);
  });

  it("has no recipe where no column tells it", () => {
    const none = { lostReason: undefined, source: undefined, owner: undefined, hasAmounts: false };
    const missing = ADDED_CHARTS.filter((chart) => chartRecipe(chart, none) === undefined);
    expect(missing).toEqual(["reasons", "sources", "owners"]);
    // Without amounts the outlook counts wins.
    expect(chartRecipe("outlook", none)!.columns[1]!.numberFormat).toBe("0.0");
  });
});

test("a number format for each column of a spill", () => {
  expect(spillNumberFormats("FUNNEL", 10)).toHaveLength(10);
  expect(spillNumberFormats("COHORT", 9)).toEqual([
    ...[undefined, "0", "0%", "0%", "0%", "0", "0", "0.0", undefined],
  ]);
  expect(spillNumberFormats("OTHER", 3)).toEqual([]);
});

test.each([
  [{ usedEnd: 0, usedEndTop: 0, chartEnds: [] }, 0],
  [{ usedEnd: 12, usedEndTop: 180, chartEnds: [] }, 14],
  [{ usedEnd: 12, usedEndTop: 180, chartEnds: [120, 180] }, 14],
  // 120 points below the last cell are at most 10 rows.
  [{ usedEnd: 12, usedEndTop: 180, chartEnds: [120, 300] }, 24],
  [{ usedEnd: 0, usedEndTop: 0, chartEnds: [12] }, 3],
])("below %j a chart may begin in row %i", (facts, row) => expect(freeRow(facts)).toBe(row));

describe("names", () => {
  it("are read back, and those of others are not ours", () => {
    const id = { chart: "owners", number: 3 } as const;
    expect(readAddedName(addedChartName(id))).toEqual(id);
    for (const other of ["Chart 1", "Funnelbook chart pies 1", "Funnelbook funnel Pipeline", ""])
      expect(readAddedName(other)).toBeUndefined();
  });

  it("are numbered past charts and defined names that are there", () => {
    const first = { chart: "time", number: 1 } as const;
    const second = { chart: "time", number: 2 } as const;
    expect(freeChartId("time", [])).toEqual(first);
    const taken = [addedChartName(first).toUpperCase(), partName(second, "figures")];
    expect(freeChartId("time", taken)).toEqual({ chart: "time", number: 3 });
  });
});

describe("the moments of refreshing", () => {
  const moment = "2026-11-22T09:00:00.000Z";
  it("are kept for charts that are there, and new for those refreshed now", () => {
    const text = writeMoments({ a: moment, gone: moment }, ["a", "b", "c"], ["b"], "2026-11-23");
    expect(readMoments(text)).toEqual({ a: moment, b: "2026-11-23" });
  });

  it.each([undefined, 5, "no JSON", "[1]", "null", '{"a":"once","b":3}'])("nothing of %j", (text) =>
    expect(readMoments(text)).toEqual({}),
  );
});
