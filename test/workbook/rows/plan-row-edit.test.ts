import { pipelineOf } from "../../../src/functions/ask";
import { planMove, planNextStep, type NextStep } from "../../../src/workbook/rows/plan-row-edit";

const TODAY = 46200;
const DATES = [
  ["Deal", "Stage", "Lead", "Offer", "Won", "Lost", "Next step", "Next step date"],
  ["new", "Lead", 46000, "", "", "", "Call", 46010],
  ["blank", "", "", "", "", "", "", ""],
  ["back", "Lead", 46000, 46001, "", "", "", ""],
  ["last", "Offer", 46000, 46001, "", "", "", ""],
  ["won", "Won", 46000, 46001, 46002, "", "", ""],
  ["lost", "Lost", 46000, "", "", 46002, "", ""],
];
const STAGES = [["Lead"], ["Offer"], ["Won"], ["Lost"]];
const dates = pipelineOf(DATES, STAGES, []);

const move = (rows: unknown[][], deal: number, stages?: string[][], options: string[] = []) =>
  planMove(pipelineOf(rows, stages, options), deal, TODAY);

test.each([
  ["the next stage, dated today", 0, "Offer", [cell(1, "Offer"), day(3)]],
  ["a deal without a stage goes into the first", 1, "Lead", [cell(1, "Lead"), day(2)]],
  ["a date that stands there stays", 2, "Offer", [cell(1, "Offer")]],
  ["Won follows the last open stage", 3, "Won", [cell(1, "Won"), day(4)]],
])("planMove: %s", (_, deal, stage, cells) => {
  expect(planMove(dates, deal, TODAY)).toEqual({ stage, row: deal + 1, cells });
});

test.each([4, 5])("planMove: nothing follows Won without steps after the sale, or Lost", (deal) => {
  expect(planMove(dates, deal, TODAY)).toBeUndefined();
});

test("planMove: without a Stage column the date alone moves a deal", () => {
  const rows = DATES.map(([deal, , ...others]) => [deal, ...others]);
  expect(move(rows, 0, STAGES)).toEqual({ stage: "Offer", row: 1, cells: [day(2)] });
  // The date is there already: nothing could say that the deal came back to it.
  const [header, ...others] = rows;
  expect(move([header!, ["x", "", 46001, "", "", "", ""], ...others], 0, STAGES)?.stage).toBe(
    "Won",
  );
});

test("planMove: a snapshot has its stage alone", () => {
  const rows = [
    ["Deal", "Stage"],
    ["a", "Lead"],
    ["b", "Offer"],
  ];
  expect(move(rows, 0, STAGES)).toEqual({ stage: "Offer", row: 1, cells: [cell(1, "Offer")] });
  expect(move(rows, 0)).toBeUndefined();
});

test("planMove: stages that the sheet numbers are numbers", () => {
  const stages = [["1"], ["2"], ["2-3"], ["Won"], ["Lost"]];
  const rows = (one: unknown, two: unknown) => [
    ["Deal", "Stage"],
    ["a", one],
    ["b", two],
    ["c", ""],
  ];
  const written = (rows: unknown[][], deal: number) => move(rows, deal, stages)?.cells[0]?.value;
  expect([0, 1, 2].map((deal) => written(rows(1, 2), deal))).toEqual([2, "2-3", 1]);
  expect([0, 1, 2].map((deal) => written(rows("1", "2"), deal))).toEqual(["2", "2-3", "1"]);
});

test("planMove: Won takes the word that most won rows have in the Status column, and a Close date", () => {
  const rows = [
    ["Deal", "Stage", "Status", "Close date"],
    ["a", "Lead", "Open", ""],
    ["b", "Offer", "Open", ""],
    ["c", "Won", "Win", 46010],
    ["d", "Won", "Closed Won", 46011],
    ["e", "Won", "Closed Won", 46012],
    ["f", "Offer", "Open", 46013],
  ];
  const options = ["@closed", "Close date"];
  expect(move(rows, 0, STAGES, options)?.cells).toEqual([cell(1, "Offer")]);
  const won = [cell(1, "Won"), cell(2, "Closed Won")];
  expect(move(rows, 1, STAGES, options)?.cells).toEqual([...won, day(3)]);
  expect(move(rows, 5, STAGES, options)?.cells).toEqual(won);
});

test("planMove: won is left to whoever knows the word of the Status column", () => {
  const rows = [
    ["Deal", "Stage", "Status"],
    ["a", "Lead", "Open"],
    ["b", "Offer", "Open"],
  ];
  expect(move(rows, 0, STAGES)?.stage).toBe("Offer");
  expect(move(rows, 1, STAGES)).toBeUndefined();
});

test("planMove: a history wants a row of its own for a change", () => {
  const rows = [
    ["Deal", "Stage", "Changed"],
    ["a", "Lead", 46000],
    ["a", "Offer", 46001],
    ["b", "Lead", 46002],
  ];
  expect(move(rows, 1, STAGES, ["@layout", "history"])).toBeUndefined();
});

const CALL: NextStep = { text: "Call", date: 46010 };

test.each<[string, NextStep, unknown]>([
  ["nothing where nothing changed", CALL, undefined],
  ["a text", { ...CALL, text: "Visit" }, [cell(6, "Visit")]],
  ["a day", { ...CALL, date: 46011 }, [{ column: 7, value: 46011, isDate: true }]],
  ["no text and no day", { text: "", date: undefined }, [cell(6, ""), { ...day(7), value: "" }]],
  ["a text as it is", { ...CALL, text: "=1+1" }, [cell(6, "=1+1")]],
])("planNextStep writes %s", (_, after, cells) => {
  const edit = planNextStep(dates, 0, CALL, after);
  expect(edit).toEqual(cells === undefined ? undefined : { row: 1, cells });
});

test("planNextStep: rows without such columns have nowhere to write", () => {
  const rows = DATES.map((row) => row.slice(0, 6));
  const after = { text: "Visit", date: 46011 };
  expect(planNextStep(pipelineOf(rows, STAGES, []), 0, CALL, after)).toBeUndefined();
});

function cell(column: number, value: string) {
  return { column, value, isDate: false };
}

function day(column: number) {
  return { column, value: TODAY, isDate: true };
}
