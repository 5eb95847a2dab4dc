import { installCustomFunctions } from "../custom-functions";
import { winRate } from "../../src/functions/functions";
import { totalAmount } from "../../src/pipeline/deals/money";
import { stagesFromRange } from "../../src/pipeline/stages";
import { ask, day, dictionary, outcomes, range, read } from "./build";

installCustomFunctions();

/** Each was seen red on code that had the fault. */

test("a probability column with a value above 1 is all per cent [metrics.md §1.1, Percentages]", () => {
  const stages = stagesFromRange(range("Stage | Probability\nLead | 1\nOffer | 50"), dictionary);
  expect(stages.map(({ probability }) => probability)).toEqual([0.01, 0.5]);
});
test("a title above headers that are only stages is no header row [metrics.md §1.1: formatted reports start lower]", () => {
  expect(
    read("Sales 2026 | | |\nProspect | Lead | Offer | Won\nA | d1 | d2 | d3").source.headerRow,
  ).toBe(1);
});
test.each([
  "Deal | Lead | Created | Offer | Amount | Talks | Won\nA | d1 | d1 | d2 | 10 | d3 | d4",
  "Deal | Lead | Offer | Amount | Talks | Won\nA | d1 | d2 | 10 | d3 | d4",
])("columns of other roles do not cut a run of stage dates [metrics.md §1.1, table]", (rows) => {
  const { stages } = read(rows);
  expect(stages.names().filter((name) => name !== "Won" && name !== "Lost")).toContain("Talks");
});
test("a column Lead time is not the entry date of Lead [metrics.md §1.1, table: X, Date entered X, X date, Entered X]", () => {
  const pipeline = read("Deal | Lead time | Lead | Offer\nA | 12 | d1 | d2", {
    stages: ["Lead", "Offer"],
  });
  expect(pipeline.entries(0)[0]).toBe(day(1));
});
test("amounts too large to add up are no internal error [functions.md: nothing a cell can hold …]", () => {
  const rows = [
    ["Deal", "Amount", "Stage"],
    ["A", 1e308, "Won"],
    ["B", 1e308, "Won"],
  ];
  let message = "";
  try {
    winRate(rows, "value" as never);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).not.toMatch(/internal error/);
});
test("an error as criterion finds that error, or is refused [metrics.md §1.1: as in COUNTIFS]", () => {
  const call = () =>
    ask("Deal | Stage | Note\nA | Won | #N/A\nB | Won | x", {
      options: ["Note", { code: "#N/A" }],
    });
  expect(Array.from(call().deals)).toEqual([0]);
});
test("@asOf takes a text date with one reading", () => {
  expect(ask("Deal | Stage\nA | Won", { options: ["@asOf", "13/1/2026"] }).pipeline.asOf()).toBe(
    day(13),
  );
});
test("the corrected formula keeps a blank criterion [functions.md: the corrected formula]", () => {
  const rows = range("Deal | Owner | Stage\nA | Ann | Won") as unknown[][];
  expect(() => winRate(rows, "Owner" as never, "" as never)).toThrow(
    expect.objectContaining({ message: expect.stringContaining('"Owner","")') }),
  );
});
test('a blank filter cell that comes as 0 in place of a column name means none [functions.md: blanks come as 0 or null or ""]', () => {
  const rows = range("Deal | Owner | Stage\nA | Ann | Won") as unknown[][];
  expect(winRate(rows, undefined, undefined, [[[0]], [[0]]] as never)).toBe(1);
});

test("@currency names the column and the currency [metrics.md §4]", () => {
  const rows = "Deal | Stage | Value | Valuta\nA | Won | 1 | EUR\nB | Won | 2 | USD";
  const { deals } = ask(rows, { options: ["@currency", "Valuta", "@currency", "EUR"] });
  expect(Array.from(deals)).toEqual([0]);
});

test("a snapshot's Closed Lost of a named pipeline is lost [metrics.md §7, HubSpot]", () => {
  const { pipeline } = ask("Deal | Deal Stage\nA | Closed Won (Sales)\nB | Closed Lost (Sales)");
  expect(outcomes(pipeline)).toEqual(["won", "lost"]);
});

test('a probability written "50%" is half, beside others that are per cent [metrics.md §1.1, Percentages]', () => {
  const rows = "Deal | Stage | Probability\nA | Lead | 50%\nB | Lead | 60\nC | Lead | 20%";
  expect(Array.from(ask(rows, { options: ["Probability", ">=50%"] }).deals)).toEqual([0, 1]);
});

test("a range without its headers is refused, not read from its first deal [functions.md: deals with its header row]", () => {
  const rows = [
    ["D-1", "Won", 46000, 46010, 120],
    ["D-2", "Lead", 46001, "", 80],
  ];
  expect(() => winRate(rows)).toThrow(/no header row/);
});

test("an error cell is no currency beside others [metrics.md §1.4: a cell never turns a result into an error]", () => {
  const rows = "Deal | Stage | Amount | Currency\nA | Won | 1 | EUR\nB | Won | 2 | #REF!";
  const { pipeline, deals } = ask(rows);
  expect(totalAmount(pipeline, deals)).toBe(3);
});

test("a header that stands again is no cell of its column [metrics.md §1.4: not deals]", () => {
  const header = "Deal | Entered Lead | Entered Offer | Entered Won";
  const pipeline = read(`${header}\nA | d1 | d2 | \n${header}\nB | d1 | |`, {
    stages: ["Lead", "Offer"],
  });
  expect(pipeline.entries(1)).toEqual(Float64Array.of(day(2), NaN));
});
