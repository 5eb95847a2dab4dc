import { UNDATED } from "../../src/pipeline/columns/date-column";
import { OPEN, WON } from "../../src/pipeline/deals/outcome";
import { ask, claims, codeOf, counted, day, frozen, outcomes, range, read } from "./build";

describe("asOf, left out,", () => {
  const LATEST = "metrics.md §1: the latest date at which something happened in any row";
  const asOf = (rows: string) => read(rows, { stages: ["Lead", "Offer"] }).asOf() - day(0);
  claims<string, number>(
    [
      {
        name: "is the latest stage entry",
        input: "Deal | Lead | Offer\nA | d1 | d9\nB | d3 |",
        expected: 9,
        source: LATEST,
      },
      {
        name: "is the latest creation",
        input: "Deal | Created | Lead | Offer\nA | d12 | d1 | d9",
        expected: 12,
        source: LATEST,
      },
      {
        name: "is the latest closing",
        input: "Deal | Lead | Offer | Won\nA | d1 | d9 | d20",
        expected: 20,
        source: LATEST,
      },
      {
        name: "is the latest activity",
        input: "Deal | Lead | Offer | Last activity\nA | d1 | d9 | d30",
        expected: 30,
        source: LATEST,
      },
      {
        name: "is no expected date",
        input: "Deal | Lead | Offer | Expected close\nA | d1 | d9 | d90",
        expected: 9,
        source: "metrics.md §1: not expected dates",
      },
      {
        name: "is no close date of an open deal",
        input: "Deal | Lead | Offer | Close date\nA | d1 | d9 | d90",
        expected: 9,
        source: "metrics.md §7: the expected close of an open one",
      },
      {
        name: "is the close date of a closed one",
        input: "Deal | Stage | Close date\nA | Won | d7\nB | Lead | d90",
        expected: 7,
        source: "metrics.md §7: the closing of a closed deal",
      },
      {
        name: "is the latest change of a history",
        input: "Deal | Stage | Changed\nA | Lead | d1\nA | Offer | d4.5",
        expected: 4.5,
        source: LATEST,
      },
    ],
    asOf,
  );

  test("counts the rows that criteria do not choose [metrics.md §1: before criteria]", () => {
    const rows = "Deal | Owner | Lead | Offer\nA | Ann | d1 |\nB | Bob | d1 | d8";
    expect(ask(rows, { options: ["Owner", "Ann"] }).pipeline.asOf()).toBe(day(8));
  });

  test("is unknown without any date", () => {
    expect(codeOf(() => asOf("Deal | Stage\nA | Won"))).toBe("no-dates");
  });
});

describe('"@asOf"', () => {
  const LATER = "metrics.md §1: what is dated later than asOf has not happened";
  const seen = (asOf: unknown) => (rows: string) => {
    const pipeline = read(rows, { stages: ["Lead", "Offer"], options: ["@asOf", asOf] });
    const { stages, records } = pipeline;
    const present = Array.from(records.present(), (at) => (at < 0 ? "-" : stages.at(at).name));
    return outcomes(pipeline).map((outcome, deal) => `${outcome} ${present[deal]}`);
  };
  const DATES = "Deal | Created | Lead | Offer | Won | Lost | Status | Closed\n";
  claims<string, string[]>(
    [
      {
        name: "keeps what happened on its day",
        input: `${DATES}A | d1 | d1 | d5.9 | | | |`,
        expected: ["open Offer"],
        source: "metrics.md §1: an asOf without a time includes its whole day",
      },
      {
        name: "ignores later stays",
        input: `${DATES}A | d1 | d1 | d6 | | | |`,
        expected: ["open Lead"],
        source: LATER,
      },
      {
        name: "ignores a later Won",
        input: `${DATES}A | d1 | d1 | d3 | d8 | | |`,
        expected: ["open Offer"],
        source: LATER,
      },
      {
        name: "ignores a later Lost after a Won",
        input: `${DATES}A | d1 | d1 | d3 | d4 | d8 | |`,
        expected: ["won Won"],
        source: LATER,
      },
      {
        name: "ignores a Status that a later date explains",
        input: `${DATES}A | d1 | d1 | | | | Won | d8`,
        expected: ["open Lead"],
        source: LATER,
      },
      {
        name: "keeps a Status that an earlier date explains",
        input: `${DATES}A | d1 | d1 | | | | Won | d4`,
        expected: ["won Won"],
        source: LATER,
      },
      {
        name: "leaves out a deal that starts later",
        input: `${DATES}A | d6 | d6 | | | | |\nB | d1 | d1 | | | | |`,
        expected: ["open Lead"],
        source: "metrics.md §1: later deals left out",
      },
      {
        name: "ignores later rows of a history",
        input: "Deal | Stage | Changed\nA | Lead | d1\nA | Offer | d3\nA | Won | d9",
        expected: ["open Offer"],
        source: LATER,
      },
      {
        name: "ignores a later reopening",
        input: "Deal | Stage | Changed\nA | Lead | d1\nA | Lost | d3\nA | Lead | d9",
        expected: ["lost Lost"],
        source: LATER,
      },
      {
        name: "ignores the later closing of a snapshot",
        input: "Deal | Stage | Created | Closed\nA | Won | d1 | d9\nB | Won | d1 | d4",
        expected: ["open -", "won Won"],
        source: LATER,
      },
    ],
    seen(day(5)),
  );

  test(`ignores an entry behind a later Won that nobody dated [${LATER}]`, () => {
    const rows = "Deal | Lead | Won | Onboarding | Lost\nA | d1 | d8 | x |\nB | d1 | d4 | x |";
    const stages = range("Stage | Kind\nLead | open\nWon | won\nOnboarding | won\nLost | lost");
    const { records } = read(rows, { stages, options: ["@asOf", day(5)] });
    expect([records.outcome[0], records.outcome[1]]).toEqual([OPEN, WON]);
    expect(records.entries[2]).toEqual(Float64Array.of(NaN, UNDATED));
  });

  test("with a time of day ends at that time", () => {
    const rows = `${DATES}A | d1 | d1 | d5.9 | | | |`;
    expect(seen(day(5.5))(rows)).toEqual(["open Lead"]);
  });

  test("lists the rows of later deals with their reason", () => {
    const rows = `${DATES}A | d1 | d1 | | | | |\nB | d6 | d6 | | | | |`;
    const { records } = read(rows, { stages: ["Lead", "Offer"], options: ["@asOf", day(5)] });
    expect(records.leftOut).toMatchObject([{ row: 2, reason: "after-as-of" }]);
  });
});

describe('"@asOf" and parking', () => {
  const LATER = "metrics.md §1: what is dated later than asOf has not happened";
  const on10 = { stages: ["Lead", "On hold"], options: ["@asOf", day(10)] };

  test(`a deal parked before and won after it was parked [${LATER}]`, () => {
    expect(outcomes(read("Deal | Lead | On hold | Won\nA | d1 | d5 | d20", on10))).toEqual([
      "parked",
    ]);
  });

  test(`a deal parked after it was open [${LATER}]`, () => {
    expect(outcomes(read("Deal | Lead | On hold\nA | d1 | d20", on10))).toEqual(["open"]);
  });
});

test("20,000 changes after asOf are each listed once, after a few looks at each row", () => {
  const later = Array.from({ length: 20_000 }, (_, at) => [`D${at % 4000}`, "Lead", day(20 + at)]);
  const { rows, reads } = counted(frozen([["Deal", "Stage", "Changed"], ...later]));
  const given = { stages: ["Lead", "Offer"], options: ["@asOf", day(10)] };
  const { records, length } = read(rows, given);
  expect(length).toBe(0);
  expect(new Set(records.leftOut.map(({ row }) => row)).size).toBe(20_000);
  expect(records.leftOut).toHaveLength(20_000);
  expect(reads()).toBeLessThan(20_000 * 50);
});
