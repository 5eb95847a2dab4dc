import type { Range } from "../../../src/pipeline/cells/cell-value";
import { allStays, claims, counted, day, frozen, range, read, type Given } from "../build";

/** The stays in open and parked stages: "Lead 1-3", or "Lead 1-" while not finished. */
function stays(rows: string | Range, given: Given): string {
  const pipeline = read(rows, given);
  const found: string[] = [];
  for (const { stage, entered, left } of allStays(pipeline)) {
    const { name, kind } = pipeline.stages.at(stage);
    if (kind === "won" || kind === "lost") continue;
    found.push(`${name} ${entered - day(0)}-${Number.isNaN(left) ? "" : left - day(0)}`);
  }
  return found.join(", ");
}

const stages = ["Lead", "Offer", "Talks", "On hold"];
const SECTION = (sentence: string) => `metrics.md §3: ${sentence}`;
const NEXT = SECTION("ends at the next dated entry into another stage or the closing");
const UNDATED = SECTION("next entry or closing undated: not finished");
const EXIT = SECTION("ends at its exit date if given");

describe("stays of stage dates", () => {
  const HEADER = "Deal | Lead | Offer | Talks | On hold | Won | Lost | Status | Closed";
  claims<string, string>(
    [
      {
        name: "end at the next entry, the last one at Won",
        input: "A | d1 | d3 | d6 | | d10 | | |",
        expected: "Lead 1-3, Offer 3-6, Talks 6-10",
        source: NEXT,
      },
      { name: "end at Lost", input: "A | d1 | | | | | d4 | |", expected: "Lead 1-4", source: NEXT },
      {
        name: "are not finished without a next entry",
        input: "A | d1 | | | | | | |",
        expected: "Lead 1-",
        source: NEXT,
      },
      {
        name: "go on over blank stages",
        input: "A | d1 | | d4 | | | | |",
        expected: "Lead 1-4, Talks 4-",
        source: SECTION("over any blank stages"),
      },
      {
        name: "are not finished before an undated entry",
        input: "A | d1 | x | d4 | | | | |",
        expected: "Lead 1-, Talks 4-",
        source: UNDATED,
      },
      {
        name: "are not finished before an undated closing",
        input: "A | d1 | d3 | | | x | | |",
        expected: "Lead 1-3, Offer 3-",
        source: UNDATED,
      },
      {
        name: "are none where the entry is undated",
        input: "A | x | d3 | d5 | | | | |",
        expected: "Offer 3-5, Talks 5-",
        source: SECTION("stays follow entry dates"),
      },
      {
        name: "may last 0 days, in stage order",
        input: "A | d2 | d2 | d5 | | | | |",
        expected: "Lead 2-2, Offer 2-5, Talks 5-",
        source: SECTION("0 days counts; on equal dates stage order"),
      },
      {
        name: "may end on the day of closing",
        input: "A | d1 | d3 | | | d3 | | |",
        expected: "Lead 1-3, Offer 3-3",
        source: SECTION("closing last"),
      },
      {
        name: "follow dates, not columns",
        input: "A | d5 | d3 | d7 | | | | |",
        expected: "Offer 3-5, Lead 5-7, Talks 7-",
        source: SECTION("stays follow entry dates"),
      },
      {
        name: "end at parking, which is a stay too",
        input: "A | d1 | d9 | | d4 | | | |",
        expected: "Lead 1-4, On hold 4-9, Offer 9-",
        source: "metrics.md §1.3: parking ends a stay",
      },
      {
        name: "end at the closed column of a won deal",
        input: "A | d1 | d3 | | | | | Won | d8",
        expected: "Lead 1-3, Offer 3-8",
        source: "metrics.md §1: closing, else the closed column",
      },
      {
        name: "do not end at the close date of an open deal",
        input: "A | d1 | d3 | | | | | | d8",
        expected: "Lead 1-3, Offer 3-",
        source: "metrics.md §7: the expected close of an open one",
      },
      {
        name: "end at Won before a later stage date",
        input: "A | d1 | | d9 | | d5 | | |",
        expected: "Lead 1-5",
        source: "metrics.md §1.3: a Won or Lost date stands",
      },
    ],
    (row) => stays(`${HEADER}\n${row}`, { stages }),
  );
});

describe("stays with exit dates", () => {
  const HEADER =
    'Deal | Date entered "Lead" | Date exited "Lead" | Date entered "Offer" | Date exited "Offer" | Won';
  claims<string, string>(
    [
      {
        name: "end at the exit date, not at the next entry",
        input: "A | d1 | d2 | d5 | | ",
        expected: "Lead 1-2, Offer 5-",
        source: EXIT,
      },
      {
        name: "end at it without a next entry",
        input: "A | d1 | d2 | | | ",
        expected: "Lead 1-2",
        source: EXIT,
      },
      {
        name: "end at the next entry where it is blank",
        input: "A | d1 | | d5 | d6 | d9",
        expected: "Lead 1-5, Offer 5-6",
        source: NEXT,
      },
    ],
    (row) => stays(`${HEADER}\n${row}`, { stages: ["Lead", "Offer"] }),
  );

  test("end at the next entry where the exit column is said to have no role", () => {
    const options = ["@noRole", 'Date exited "Lead"'];
    const given = { stages: ["Lead", "Offer"], options };
    expect(stays(`${HEADER}\nA | d1 | d2 | d5 | | `, given)).toBe("Lead 1-5, Offer 5-");
  });
});

describe("stays of a history", () => {
  const history = (rows: string) => `Deal | From stage | Stage | Changed | Left\n${rows}`;
  claims<string, string>(
    [
      {
        name: "begin again at each entry",
        input:
          "A | | Lead | d1 |\nA | | Offer | d3 |\nA | | Lead | d5 |\nA | | Offer | d8 |\nA | | Won | d10 |",
        expected: "Lead 1-3, Offer 3-5, Lead 5-8, Offer 8-10",
        source: NEXT,
      },
      {
        name: "end where the deal closed and go on when it reopens",
        input: "A | | Lead | d1 |\nA | | Lost | d3 |\nA | | Lead | d5 |",
        expected: "Lead 1-3, Lead 5-",
        source: "metrics.md §1.3: an open stage after a closing reopens",
      },
      {
        name: "do not end at an amount-only change",
        input: "A | | Lead | d1 |\nA | Lead | Lead | d3 |\nA | Lead | Offer | d6 |",
        expected: "Lead 1-6, Offer 6-",
        source: "metrics.md §7: From = To is no move",
      },
      {
        name: "do not end at the same stage again",
        input: "A | | Lead | d1 |\nA | | Lead | d3 |\nA | | Offer | d6 |",
        expected: "Lead 1-6, Offer 6-",
        source: SECTION("entry into another stage"),
      },
      {
        name: "end at the exit date of their row",
        input: "A | | Lead | d1 | d2\nA | | Offer | d5 |",
        expected: "Lead 1-2, Offer 5-",
        source: EXIT,
      },
      {
        name: "follow dates, not rows",
        input: "A | | Offer | d3 |\nA | | Lead | d1 |",
        expected: "Lead 1-3, Offer 3-",
        source: SECTION("stays follow entry dates"),
      },
      {
        name: "end at parking",
        input: "A | | Lead | d1 |\nA | | On hold | d4 |\nA | | Offer | d9 |",
        expected: "Lead 1-4, On hold 4-9, Offer 9-",
        source: "metrics.md §1.3: parking ends a stay",
      },
      {
        name: "keep times of day",
        input: "A | | Lead | d1.25 |\nA | | Offer | d1.75 |",
        expected: "Lead 1.25-1.75, Offer 1.75-",
        source: "metrics.md §1: fraction = time of day",
      },
    ],
    (rows) => stays(history(rows), { stages, options: ["@layout", "history"] }),
  );

  test(`are not finished before an undated entry [${UNDATED}]`, () => {
    const given = { stages, options: ["@layout", "history"] };
    const rows = "A | | Lead | d1 |\nA | | Offer | |\nA | | Talks | d4 |";
    expect(stays(history(rows), given)).toBe("Lead 1-, Talks 4-");
  });

  test(`are not finished before an undated closing [${UNDATED}]`, () => {
    const given = { stages, options: ["@layout", "history"] };
    expect(stays(history("A | | Lead | d1 |\nA | | Won | |"), given)).toBe("Lead 1-");
  });

  const CHAIN = SECTION("on equal dates From Stage decides, else stage order, closing last");
  claims<string, string>(
    [
      {
        name: "of one day follow From → To",
        input: "A | | Lead | d1 |\nA | Talks | Offer | d2 |\nA | Lead | Talks | d2 |",
        expected: "Lead 1-2, Talks 2-2, Offer 2-",
        source: CHAIN,
      },
      {
        name: "of one day follow it from the first row on",
        input: "A | Talks | Offer | d2 |\nA | Lead | Talks | d2 |",
        expected: "Talks 2-2, Offer 2-",
        source: CHAIN,
      },
      {
        name: "of one day follow it into a closing",
        input: "A | | Lead | d1 |\nA | Offer | Won | d2 |\nA | Lead | Offer | d2 |",
        expected: "Lead 1-2, Offer 2-2",
        source: CHAIN,
      },
      {
        name: "of one day follow a reopening",
        input: "A | | Lead | d1 |\nA | Lost | Offer | d2 |\nA | Lead | Lost | d2 |",
        expected: "Lead 1-2, Offer 2-",
        source: CHAIN,
      },
      {
        name: "of one day without From follow stage order",
        input: "A | | Talks | d2 |\nA | | Lead | d2 |\nA | | Offer | d2 |",
        expected: "Lead 2-2, Offer 2-2, Talks 2-",
        source: CHAIN,
      },
      {
        name: "of one day without From close last",
        input: "A | | Won | d2 |\nA | | Talks | d2 |",
        expected: "Talks 2-2",
        source: CHAIN,
      },
    ],
    (rows) => stays(history(rows), { stages, options: ["@layout", "history"] }),
  );
});

test("a snapshot has no stays [metrics.md §9: this layout has no stage dates]", () => {
  const call = () => stays("Deal | Stage\nA | Lead", { stages });
  expect(call).toThrow("no-stage-dates");
});

test("the stays of post-sale stages follow Won", () => {
  const given = {
    stages: range("Stage | Kind\nLead |\nWon | won\nOnboarding | won\nRenewal | won"),
  };
  const pipeline = read("Deal | Lead | Won | Onboarding | Renewal\nA | d1 | d2 | d5 | d9", given);
  const found: string[] = [];
  for (const { stage, entered, left } of allStays(pipeline))
    found.push(`${pipeline.stages.at(stage).name} ${entered - day(0)}-${left - day(0)}`);
  expect(found).toEqual(["Lead 1-2", "Won 2-5", "Onboarding 5-9", "Renewal 9-NaN"]);
});

test("20,000 undated moves of one deal are one deal without a finished stay", () => {
  // No order of the rows is a chain: whoever looks for one must look at all of them each time.
  const moves = Array.from({ length: 20_000 }, (_, at) =>
    at % 2 === 0 ? ["A", "Offer", "Lead", ""] : ["A", "", "Offer", ""],
  );
  const { rows, reads } = counted(
    frozen([["Deal", "From stage", "To stage", "Changed"], ...moves]),
  );
  const pipeline = read(rows, { stages, options: ["@layout", "history"] });
  expect(pipeline.length).toBe(1);
  expect(stays(rows, { stages, options: ["@layout", "history"] })).toBe("");
  expect(reads()).toBeLessThan(2 * 20_000 * 50);
});
