import type { Range } from "../../../src/pipeline/cells/cell-value";
import { UNDATED } from "../../../src/pipeline/columns/date-column";
import { claims, day, outcomes, range, read, type Given } from "../build";

const stages = ["Lead", "Offer"];
const outcomeOf = (rows: string | Range, given: Given = {}) =>
  outcomes(read(rows, { stages, ...given })).join(" ");

/** The dates of closing as days of 2026; "undated" and "-" where there is none. */
const closings = (rows: string, given: Given = {}) =>
  Array.from(read(rows, { stages, ...given }).records.closing, (date) =>
    Number.isNaN(date) ? "-" : date === UNDATED ? "undated" : `d${date - day(0)}`,
  ).join(" ");

const SECTION = (sentence: string) => `metrics.md §1.3: ${sentence}`;
const STATUS = SECTION("Status column if there is one");
const DATED = SECTION("else a won or lost stage reached or dated");
const REASON = SECTION("else a closed date with a lost reason = lost");
const BOTH = SECTION("both present: the later stands; same date: Status, else lost");

describe("the outcome of stage dates", () => {
  const HEADER = "Deal | Lead | Offer | Won | Lost | Status | Closed | Lost reason";
  claims<string, string>(
    [
      {
        name: "is open with stage entries only",
        input: "A | d1 | d2 | | | | |",
        expected: "open",
        source: SECTION("else open"),
      },
      {
        name: "is won with a Won date",
        input: "A | d1 | | d5 | | | |",
        expected: "won",
        source: DATED,
      },
      {
        name: "is lost with a Lost date",
        input: "A | d1 | | | d5 | | |",
        expected: "lost",
        source: DATED,
      },
      {
        name: "is won with a mark in Won",
        input: "A | d1 | | x | | | |",
        expected: "won",
        source: "metrics.md §1.1: x means entered, date unknown",
      },
      {
        name: "is what Status says, not the dates",
        input: "A | d1 | | d5 | | Lost | |",
        expected: "lost",
        source: STATUS,
      },
      {
        name: "is open where Status says so",
        input: "A | d1 | | d5 | | Open | |",
        expected: "open",
        source: STATUS,
      },
      {
        name: "is won by Status alone",
        input: "A | d1 | | | | Closed Won | |",
        expected: "won",
        source: STATUS,
      },
      {
        name: "is lost where Status says Abandoned",
        input: "A | d1 | | | | abandoned | |",
        expected: "lost",
        source: SECTION("Abandoned = lost"),
      },
      {
        name: "is parked where Status says On hold",
        input: "A | d1 | | | | On hold | |",
        expected: "parked",
        source: STATUS,
      },
      {
        name: "passes over an unknown Status",
        input: "A | d1 | | d5 | | maybe | |",
        expected: "won",
        source: SECTION("an unknown or blank status falls through"),
      },
      {
        name: "is lost with a closed date and a reason",
        input: "A | d1 | | | | | d5 | price",
        expected: "lost",
        source: REASON,
      },
      {
        name: "is open with a closed date alone",
        input: "A | d1 | | | | | d5 |",
        expected: "open",
        source: REASON,
      },
      {
        name: "is open with a reason alone",
        input: "A | d1 | | | | | | price",
        expected: "open",
        source: REASON,
      },
      {
        name: "is won with a Won date, closed date and reason",
        input: "A | d1 | | d5 | | | d5 | price",
        expected: "won",
        source: DATED,
      },
      {
        name: "is lost where Lost is later than Won",
        input: "A | d1 | | d5 | d6 | | |",
        expected: "lost",
        source: BOTH,
      },
      {
        name: "is won where Won is later than Lost",
        input: "A | d1 | | d6 | d5 | | |",
        expected: "won",
        source: BOTH,
      },
      {
        name: "is lost where both are on one day",
        input: "A | d1 | | d5 | d5 | | |",
        expected: "lost",
        source: BOTH,
      },
      {
        name: "is Status where both are on one day",
        input: "A | d1 | | d5 | d5 | Won | |",
        expected: "won",
        source: BOTH,
      },
      {
        name: "stays won before a later stage date",
        input: "A | d1 | d9 | d5 | | | |",
        expected: "won",
        source: SECTION("a Won or Lost date stands"),
      },
    ],
    (row) => outcomeOf(`${HEADER}\n${row}`),
  );

  const CLOSING = "metrics.md §1: the Won or Lost date that stands, else the closed column";
  claims<string, string>(
    [
      {
        name: "closes on its Won date",
        input: "A | d1 | | d5 | | | d9 |",
        expected: "d5",
        source: CLOSING,
      },
      {
        name: "closes on the later of Won and Lost",
        input: "A | d1 | | d5 | d6 | | |",
        expected: "d6",
        source: CLOSING,
      },
      {
        name: "closes on its closed date else",
        input: "A | d1 | | | | Won | d9 |",
        expected: "d9",
        source: CLOSING,
      },
      {
        name: "closes undated else",
        input: "A | d1 | | x | | | |",
        expected: "undated",
        source: CLOSING,
      },
      {
        name: "does not close while open",
        input: "A | d1 | | | | | d9 |",
        expected: "-",
        source: "metrics.md §7: Close Date is the expected close of an open deal",
      },
    ],
    (row) => closings(`${HEADER}\n${row}`),
  );

  test(`parked is a deal whose latest stage is parked [${SECTION("parked")}]`, () => {
    const rows = "Deal | Lead | On hold | Offer\nA | d1 | d2 |\nB | d1 | d2 | d3";
    expect(outcomeOf(rows, { stages: ["Lead", "Offer", "On hold"] })).toBe("parked open");
  });

  test("entering a post-sale stage wins the deal, on the earliest such date [metrics.md §1.2]", () => {
    const given = { stages: range("Stage | Kind\nLead |\nWon | won\nOnboarding | won") };
    const rows =
      "Deal | Lead | Won | Onboarding\nA | d1 | | d7\nB | d1 | d4 | d7\nC | d1 | d9 | d7";
    expect(outcomeOf(rows, given)).toBe("won won won");
    expect(closings(rows, given)).toBe("d7 d4 d7");
  });
});

describe("the outcome of a snapshot", () => {
  const HEADER = "Deal | Stage | Status | Closed | Lost reason | Won | Lost";
  claims<string, string>(
    [
      {
        name: "is open in an open stage",
        input: "A | Offer | | | | |",
        expected: "open",
        source: SECTION("else open"),
      },
      { name: "is won in Won", input: "A | Won | | | | |", expected: "won", source: DATED },
      {
        name: "is won in Closed Won",
        input: "A | Closed Won | | | | |",
        expected: "won",
        source: "metrics.md §10: Closed Won stands for Won",
      },
      {
        name: "is lost in Closed Lost",
        input: "A | Closed Lost | | | | |",
        expected: "lost",
        source: "metrics.md §10",
      },
      {
        name: "is lost in Abandoned",
        input: "A | Abandoned | | | | |",
        expected: "lost",
        source: SECTION("Abandoned = lost"),
      },
      {
        name: "is parked in On hold",
        input: "A | On hold | | | | |",
        expected: "parked",
        source: "metrics.md §1.2, kinds from names",
      },
      {
        name: "is Status, not the stage",
        input: "A | Offer | Won | | | |",
        expected: "won",
        source: STATUS,
      },
      {
        name: "is the stage under a blank Status",
        input: "A | Closed Lost | | | | |",
        expected: "lost",
        source: SECTION("falls through"),
      },
      {
        name: "is lost in an open stage with a closed date and a reason",
        input: "A | Offer | | d5 | price | |",
        expected: "lost",
        source: REASON,
      },
      {
        name: "is won with a Won date",
        input: "A | Offer | | | | d5 |",
        expected: "won",
        source: DATED,
      },
      {
        name: "is lost with a Lost date",
        input: "A | Offer | | | | | d5",
        expected: "lost",
        source: DATED,
      },
      {
        name: "is open without a stage",
        input: "A | | | | | |",
        expected: "open",
        source: SECTION("else open"),
      },
    ],
    (row) => outcomeOf(`${HEADER}\n${row}`),
  );

  test("a won snapshot closes on its close date [metrics.md §7, Close Date]", () => {
    expect(closings("Deal | Stage | Close date\nA | Won | d5\nB | Offer | d9")).toBe("d5 -");
  });
});

describe("the outcome of a history", () => {
  const history = (rows: string) =>
    `Deal | Stage | Changed | Status | Closed | Lost reason\n${rows}`;
  const REOPENED = SECTION("an open stage after a closing reopens the deal");
  claims<string, string>(
    [
      {
        name: "is open in an open stage",
        input: "A | Lead | d1 | | |\nA | Offer | d2 | | |",
        expected: "open",
        source: SECTION("else open"),
      },
      {
        name: "is won in Won",
        input: "A | Lead | d1 | | |\nA | Won | d2 | | |",
        expected: "won",
        source: DATED,
      },
      {
        name: "is open again in an open stage after Lost",
        input: "A | Lost | d2 | | |\nA | Lead | d3 | | |",
        expected: "open",
        source: REOPENED,
      },
      {
        name: "is won after it was reopened",
        input: "A | Lost | d2 | | |\nA | Lead | d3 | | |\nA | Won | d4 | | |",
        expected: "won",
        source: REOPENED,
      },
      {
        name: "is lost where Lost comes after Won",
        input: "A | Won | d2 | | |\nA | Lost | d3 | | |",
        expected: "lost",
        source: BOTH,
      },
      {
        name: "is lost where Won and Lost are on one day",
        input: "A | Lost | d2 | | |\nA | Won | d2 | | |",
        expected: "lost",
        source: BOTH,
      },
      {
        name: "is its last Status",
        input: "A | Lead | d1 | Open | |\nA | Offer | d2 | Won | |",
        expected: "won",
        source: "metrics.md §1.1: a history attribute is its last non-blank value",
      },
      {
        name: "is lost with a closed date and a reason",
        input: "A | Lead | d1 | | d5 | price\nA | Offer | d2 | | |",
        expected: "lost",
        source: REASON,
      },
      {
        name: "is parked where it was parked last",
        input: "A | Lead | d1 | | |\nA | On hold | d2 | | |",
        expected: "parked",
        source: SECTION("parked"),
      },
    ],
    (rows) => outcomeOf(history(rows), { options: ["@layout", "history"] }),
  );

  test("a reopened deal has not closed, a second closing counts", () => {
    const rows =
      "A | Lost | d2 | | |\nA | Lead | d3 | | |\nB | Lost | d2 | | |\nB | Lead | d3 | | |\nB | Won | d7 | | |";
    expect(closings(history(rows))).toBe("- d7");
  });
});

describe("the closing of a history", () => {
  const rows = (moves: string) => `Deal | Stage | Changed\n${moves}`;
  const history = { options: ["@layout", "history"] };

  test("is the first win, not a stage after the sale [metrics.md §1.2: at the earliest such date]", () => {
    const given = {
      stages: range("Stage | Kind\nLead |\nWon | won\nOnboarding | won"),
      ...history,
    };
    expect(closings(rows("A | Lead | d1\nA | Won | d4\nA | Onboarding | d7"), given)).toBe("d4");
  });

  test("may be undated, and comes last all the same", () => {
    const moves = rows("A | Won |\nA | Lead | d1");
    expect(outcomeOf(moves, history)).toBe("won");
    expect(closings(moves, history)).toBe("undated");
  });

  test("comes after parking on the same day [metrics.md §3: closing last]", () => {
    const given = { stages: ["Lead", "On hold"], ...history };
    expect(outcomeOf(rows("A | On hold | d2\nA | Won | d2"), given)).toBe("won");
  });
});
