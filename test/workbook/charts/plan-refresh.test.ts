import { buildWords } from "../../../src/locales/en/build";
import {
  planBlock,
  showsTheSame,
  type BlockFacts,
} from "../../../src/workbook/charts/plan-refresh";

const FACTS: BlockFacts = {
  kind: "funnel",
  block: { row: 20, column: 1, rows: 3, columns: 3 },
  funnel: { row: 5, column: 0 },
  stageRows: 3,
  isBlocked: false,
  formulas: [],
  openStages: 2,
  tables: { deals: "Deals", stages: "Stages" },
  emptyBelow: [true, true, false],
};

const plan = (change: Partial<BlockFacts>) => planBlock({ ...FACTS, ...change }, buildWords);

describe("planBlock", () => {
  it("leaves a block alone that has a row a stage", () => {
    expect(plan({})).toEqual({
      state: "fits",
      rows: 3,
      change: undefined,
      source: {
        categories: { row: 20, column: 1, rows: 3, columns: 1 },
        values: [
          { row: 20, column: 3, rows: 3, columns: 1 },
          { row: 20, column: 2, rows: 3, columns: 1 },
        ],
      },
    });
  });

  it("adds rows while the cells below are empty, and names them", () => {
    const block = plan({ stageRows: 5 });
    expect(block).toMatchObject({
      state: "fits",
      rows: 5,
      change: {
        area: { row: 20, rows: 5 },
        added: { row: 23, column: 1 },
        surplus: undefined,
      },
    });
    // The present rows stay; the padding measures itself by the first bar: $C$21 in Excel's counting.
    const cells = block.state === "fits" ? block.change!.added!.cells : [];
    expect(cells.map((row) => row[2])).toEqual([
      { formula: "=($C$21-C24)/2" },
      { formula: "=($C$21-C25)/2" },
    ]);
    expect(cells[1]![0]).toEqual({ formula: '=IF(A11="","",A11)' });
  });

  it("takes the surplus away, but not what a person wrote over it", () => {
    const formulas = [
      ['=IF(A7="","",A7)', "=IFERROR(N(B7),0)", "=($C$21-C21)/2"],
      ['=IF(A8="","",A8)', 42, "=($C$21-C22)/2"],
      ["my note", "=IFERROR(N(B9),0)", "=C22*2"],
    ];
    expect(plan({ stageRows: 1, formulas })).toMatchObject({
      rows: 1,
      change: {
        area: { rows: 1 },
        added: undefined,
        surplus: {
          row: 21,
          column: 1,
          cells: [
            ["", null, ""],
            [null, "", null],
          ],
        },
      },
    });
  });

  it("says that there is no room where FUNNEL finds cells in its way", () => {
    expect(plan({ stageRows: 0, isBlocked: true })).toEqual({ state: "no-room", rows: 3 });
  });

  it("goes over nobody's cells", () => {
    expect(plan({ stageRows: 6 })).toEqual({ state: "no-room", rows: 3 });
  });

  it("waits while the funnel shows nothing", () => {
    expect(plan({ stageRows: 0 })).toEqual({ state: "no-rows", rows: 0 });
  });

  it("has a row a step: one for each open stage, none beyond the funnel", () => {
    const steps = { kind: "conversion", block: { ...FACTS.block, rows: 2, columns: 7 } } as const;
    expect(plan(steps)).toMatchObject({ state: "fits", rows: 2, change: undefined });
    expect(plan({ ...steps, openStages: 9 })).toMatchObject({ rows: 2, change: undefined });
    expect(plan({ ...steps, openStages: 0 })).toEqual({ state: "no-rows", rows: 0 });
  });
});

describe("showsTheSame", () => {
  const cells = { categories: ["A", ""], values: [[1, "–"]] };
  const table = [
    { name: "the same values", chart: cells, same: true },
    { name: "nothing in place of a text", chart: { ...cells, values: [[1, 0]] }, same: true },
    { name: "another value", chart: { ...cells, values: [[2, 0]] }, same: false },
    { name: "another category", chart: { ...cells, categories: ["B", ""] }, same: false },
    { name: "fewer rows", chart: { categories: ["A"], values: [[1]] }, same: false },
    { name: "a series less", chart: { ...cells, values: [] }, same: false },
  ];
  it.each(table)("$name: $same", ({ chart, same }) => {
    expect(showsTheSame(chart, cells)).toBe(same);
  });
});
