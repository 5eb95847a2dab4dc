import { planStamps } from "../../../src/workbook/rows/plan-stamp";
import { stageOrderOf } from "../../../src/workbook/stages/stage-tables";

const HEADERS = ["Deal", "Stage", "Lead", "Offer", "Won", "Care", "Lost", "Notes"];
const [STAGE, LEAD, OFFER, WON, CARE, LOST, NOTES] = [1, 2, 3, 4, 5, 6, 7] as const;
const stages = stageOrderOf([
  ["Stage", "Kind"],
  ["Lead", "Open"],
  ["Offer", "Open"],
  ["Won", "Won"],
  ["Care", "Won"],
  ["Lost", "Lost"],
])!;
const TODAY = 46000;
const _ = null;

interface StampCase {
  readonly name: string;
  readonly row: readonly unknown[];
  /** First and last changed column. */
  readonly changed: readonly [number, number];
  readonly stamp: readonly [column: number, value: string | number] | undefined;
}

const CASES: readonly StampCase[] = [
  {
    name: "a stage chosen gets today's date",
    row: ["D1", "Offer", 45000, _, _, _, _, _],
    changed: [STAGE, STAGE],
    stamp: [OFFER, TODAY],
  },
  {
    name: "… also without regard to case and spaces",
    row: ["D1", " offer ", 45000, _, _, _, _, _],
    changed: [STAGE, STAGE],
    stamp: [OFFER, TODAY],
  },
  {
    name: "Won chosen is dated, skipped stages stay empty",
    row: ["D1", "Won", 45000, "", "", "", "", ""],
    changed: [STAGE, STAGE],
    stamp: [WON, TODAY],
  },
  {
    name: "Lost chosen is dated",
    row: ["D1", "Lost", 45000, _, _, _, _, _],
    changed: [STAGE, STAGE],
    stamp: [LOST, TODAY],
  },
  {
    name: "a date that is there is never overwritten",
    row: ["D1", "Offer", 45000, 45100, _, _, _, _],
    changed: [STAGE, STAGE],
    stamp: undefined,
  },
  {
    name: "… nor anything else that stands in its place",
    row: ["D1", "Offer", 45000, "soon", _, _, _, _],
    changed: [STAGE, STAGE],
    stamp: undefined,
  },
  {
    name: "a stage chosen back keeps the later dates and its own",
    row: ["D1", "Lead", 45000, 45100, _, _, _, _],
    changed: [STAGE, STAGE],
    stamp: undefined,
  },
  {
    name: "an unknown stage stays as it is",
    row: ["D1", "Ofer", 45000, _, _, _, _, _],
    changed: [STAGE, STAGE],
    stamp: undefined,
  },
  {
    name: "a stage cleared changes nothing",
    row: ["D1", "", 45000, _, _, _, _, _],
    changed: [STAGE, STAGE],
    stamp: undefined,
  },
  {
    name: "a date entered moves the stage on",
    row: ["D1", "Lead", 45000, 45100, _, _, _, _],
    changed: [OFFER, OFFER],
    stamp: [STAGE, "Offer"],
  },
  {
    name: "a first date fills an empty stage",
    row: ["D1", _, 45000, _, _, _, _, _],
    changed: [LEAD, LEAD],
    stamp: [STAGE, "Lead"],
  },
  {
    name: "an earlier date entered late does not move the stage back",
    row: ["D1", "Offer", 45000, 45100, _, _, _, _],
    changed: [LEAD, LEAD],
    stamp: undefined,
  },
  {
    name: "a date entered after today has not happened",
    row: ["D1", "Lead", 45000, TODAY + 1, _, _, _, _],
    changed: [OFFER, OFFER],
    stamp: undefined,
  },
  {
    name: "a date entered with today's time of day has",
    row: ["D1", "Lead", 45000, TODAY + 0.75, _, _, _, _],
    changed: [OFFER, OFFER],
    stamp: [STAGE, "Offer"],
  },
  {
    name: "a text where a date belongs moves nothing",
    row: ["D1", "Lead", 45000, "x", _, _, _, _],
    changed: [OFFER, OFFER],
    stamp: undefined,
  },
  {
    name: "a date cleared changes nothing",
    row: ["D1", "Offer", 45000, _, _, _, _, _],
    changed: [OFFER, OFFER],
    stamp: undefined,
  },
  {
    name: "the date of winning moves the stage to Won",
    row: ["D1", "Lead", 45000, _, 45200, _, _, _],
    changed: [WON, WON],
    stamp: [STAGE, "Won"],
  },
  {
    name: "a step after the sale moves a won deal on",
    row: ["D1", "Won", 45000, _, 45200, 45300, _, _],
    changed: [CARE, CARE],
    stamp: [STAGE, "Care"],
  },
  {
    name: "… and the date of winning entered later does not move it back",
    row: ["D1", "Care", 45000, _, 45200, 45300, _, _],
    changed: [WON, WON],
    stamp: undefined,
  },
  {
    name: "the date of losing moves the stage to Lost",
    row: ["D1", "Offer", 45000, 45100, _, _, 45200, _],
    changed: [LOST, LOST],
    stamp: [STAGE, "Lost"],
  },
  {
    name: "of winning and losing the later stands",
    row: ["D1", "Lost", 45000, _, 45300, _, 45200, _],
    changed: [WON, WON],
    stamp: [STAGE, "Won"],
  },
  {
    name: "… the earlier does not",
    row: ["D1", "Lost", 45000, _, 45100, _, 45200, _],
    changed: [WON, WON],
    stamp: undefined,
  },
  {
    name: "… and on the same day lost stands",
    row: ["D1", "Won", 45000, _, 45200, _, 45200, _],
    changed: [LOST, LOST],
    stamp: [STAGE, "Lost"],
  },
  {
    name: "an open stage's date does not reopen a lost deal",
    row: ["D1", "Lost", 45000, 45100, _, _, 45200, _],
    changed: [OFFER, OFFER],
    stamp: undefined,
  },
  {
    name: "a pasted row with its dates and no stage gets its furthest stage",
    row: ["D1", "", 45000, 45100, _, _, _, _],
    changed: [0, NOTES],
    stamp: [STAGE, "Offer"],
  },
  {
    name: "a pasted row with stage and dates speaks for itself",
    row: ["D1", "Offer", 45000, _, _, _, _, _],
    changed: [0, NOTES],
    stamp: undefined,
  },
  {
    name: "a pasted row with a stage and no date is dated",
    row: ["D1", "Lead", _, _, _, _, _, _],
    changed: [0, NOTES],
    stamp: [LEAD, TODAY],
  },
  {
    name: "an edit of other columns changes nothing",
    row: ["D1", "Lead", _, 45100, _, _, _, "call"],
    changed: [NOTES, NOTES],
    stamp: undefined,
  },
];

describe("planStamps", () => {
  const table = { headers: HEADERS, stageHeader: "Stage", stages };

  it.each(CASES)("$name", ({ row, changed: [from, to], stamp }) => {
    const stamps = planStamps(table, [{ cells: row, from, to }], TODAY);
    const expected = stamp === undefined ? [] : [{ row: 0, column: stamp[0], value: stamp[1] }];
    expect(stamps).toEqual(expected);
  });

  it("comes to rest: its own stamps lead to no others", () => {
    for (const { row, changed } of CASES) {
      const [from, to] = changed;
      const [stamp] = planStamps(table, [{ cells: row, from, to }], TODAY);
      if (stamp === undefined) continue;
      const cells = row.map((cell, column) => (column === stamp.column ? stamp.value : cell));
      const again = { cells, from: stamp.column, to: stamp.column };
      expect(planStamps(table, [again], TODAY)).toEqual([]);
    }
  });

  it("answers row by row", () => {
    const rows = [
      { cells: ["D1", "Lead", _, _, _, _, _, _], from: STAGE, to: STAGE },
      { cells: ["D2", "", _, _, _, _, _, _], from: STAGE, to: STAGE },
      { cells: ["D3", "Won", 45000, _, _, _, _, _], from: STAGE, to: STAGE },
    ];
    expect(planStamps(table, rows, TODAY)).toEqual([
      { row: 0, column: LEAD, value: TODAY },
      { row: 2, column: WON, value: TODAY },
    ]);
  });

  it("does nothing in a table without the column", () => {
    const rows = [{ cells: ["D1", "Lead"], from: 1, to: 1 }];
    expect(planStamps({ ...table, stageHeader: "Phase" }, rows, TODAY)).toEqual([]);
  });
});
