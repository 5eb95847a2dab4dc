import { buildWords } from "../../../src/locales/en/build";
import {
  placeOfFill,
  planGuideRows,
  planStageFills,
} from "../../../src/workbook/stages/plan-stage-fills";

const HEADERS = ["Stage", "Kind", "Probability", "Target days", "Purpose"];
const TABLE = [
  HEADERS,
  ["Lead", "Open", 0.1, 7, "Find"],
  ["Trial", "", "", "", ""],
  ["Offer", "Open", 0.4, 10, "Offer"],
  ["Won", "Won", 1, "", "Deliver"],
  ["Lost", "Lost", "", "", "Learn"],
  ["Renewal", "Won", "", 30, ""],
];
const valuesOf = (added: string[], table: readonly (readonly unknown[])[] = TABLE) =>
  planStageFills(table, added, buildWords).map(({ stage, header, value }) => [
    stage,
    header,
    value,
  ]);

test("a new stage gets what its row does not say, and what it says stays", () => {
  expect(valuesOf(["Trial", "Renewal"])).toEqual([
    ["Trial", "Kind", "Open"],
    // Two steps of the same share lead from 10 % to 40 %: each doubles it.
    ["Trial", "Probability", 0.2],
    ["Trial", "Target days", 14],
    ["Trial", "Purpose", buildWords.ownStage.purpose],
    ["Renewal", "Probability", 1],
    ["Renewal", "Purpose", buildWords.ownStage.purpose],
  ]);
});

test("one typed below Lost is an open stage; one that is lost has no probability", () => {
  const below = [...TABLE, ["Late", "", "", "", ""], ["Dropped", "Lost", "", "", "Learn"]];
  expect(valuesOf(["Late", "Dropped"], below).map(([, header]) => header)).toEqual(
    HEADERS.slice(1),
  );
});

test("a table without such columns, or without the stage, gets nothing", () => {
  expect(valuesOf(["Trial"], [["Stage"], ["Lead"], ["Trial"]])).toEqual([]);
  expect(valuesOf(["Pilot"])).toEqual([]);
  expect(placeOfFill(TABLE, { stage: "trial ", header: "Kind" })).toEqual({ row: 2, column: 1 });
  expect(placeOfFill(TABLE, { stage: "Trial", header: "Colour" })).toBeUndefined();
});

test("the playbook gets its rows, in its own columns, but where it tells of the stage already", () => {
  const guide = [
    ["Guidance", "Note", "Stage", "What"],
    ["Call them", "", "Lead", "Checklist"],
  ];
  const rows = planGuideRows(guide, ["Lead", "Trial"], buildWords);
  const { purpose, checklist, questions } = buildWords.ownStage;
  expect(rows[0]).toEqual([purpose, "", "Trial", buildWords.playbook.items.purpose]);
  expect(rows).toHaveLength(3 + checklist.length + questions.length);
  expect(planGuideRows([["Figure", "Where it comes from"]], ["Trial"], buildWords)).toEqual([]);
});
