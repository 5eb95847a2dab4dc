import type { Range } from "../../src/pipeline/cell-value";
import { claims, frozen, range, read, type Given } from "./build";

/** The rows left out as "row reason", the row counted from 0 in the range; and the deals that stay. */
function leftOut(rows: string | Range, given: Given = {}): string {
  const { records } = read(rows, { stages: ["Lead", "Offer"], ...given });
  const rowsOut = [...records.leftOut].sort((a, b) => a.row - b.row);
  const reasons = rowsOut.map(({ row, reason }) => `${row} ${reason}`);
  return [...reasons, `${records.length} stay`].join(", ");
}

const LEFT_OUT = "metrics.md §1.4: a row that cannot be read is left out with the reason";
const FOOTERS = "metrics.md §1.4: report footers are not deals";
const BLANK = "metrics.md §1.1: all-blank rows are no rows";

describe("rows left out of stage dates", () => {
  const HEADER = "Deal | Amount | Lead | Offer | Won";
  claims<string, string>(
    [
      {
        name: "have a date that is none",
        input: "A | 1 | d1 | soon |\nB | 1 | d1 | |",
        expected: "1 unreadable-date, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "have a date before 1900",
        input: "A | 1 | -5 | |\nB | 1 | d1 | |",
        expected: "1 unreadable-date, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "have a date after 9999",
        input: "A | 1 | 99999999 | |\nB | 1 | d1 | |",
        expected: "1 unreadable-date, 1 stay",
        source: "Excel documentation: 9999-12-31 is the last date",
      },
      {
        name: "have an error for a date",
        input: "A | 1 | #N/A | |\nB | 1 | d1 | |",
        expected: "1 error-cell, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "have a date that could be two",
        input: "A | 1 | 3/4/2026 | |\nB | 1 | d1 | |",
        expected: "1 ambiguous-date, 1 stay",
        source: "metrics.md §1.1, Text dates",
      },
      {
        name: "have no order to contradict",
        input: "A | 1 | 3/4/2026 | |\nB | 1 | 13/4/2026 | |",
        expected: "2 stay",
        source: "metrics.md §1.1: decided per column by its unambiguous values",
      },
      {
        name: "keep a column of other dates alone",
        input: "A | 1 | 2026-01-01 | 3/4/2026 |\nB | 1 | 13/4/2026 | d1 |",
        expected: "1 ambiguous-date, 1 stay",
        source: "metrics.md §1.1: decided per column",
      },
      {
        name: "are not those with a bad amount",
        input: "A | #N/A | d1 | |\nB | tbd | d1 | |",
        expected: "2 stay",
        source: "metrics.md §1.4: left out of that metric only",
      },
      {
        name: "are no blank rows",
        input: "A | 1 | d1 | |\n| | | |\nB | 1 | d1 | |",
        expected: "2 stay",
        source: BLANK,
      },
      {
        name: "are totals",
        input: "A | 1 | d1 | |\nTotal | 1 | | |",
        expected: "2 footer-row, 1 stay",
        source: FOOTERS,
      },
      {
        name: "are grand totals with a count",
        input: "A | 1 | d1 | |\nGrand Totals (1 records) | | | |",
        expected: "2 footer-row, 1 stay",
        source: FOOTERS,
      },
      {
        name: "are confidentiality lines",
        input: "A | 1 | d1 | |\nConfidential Information - Do Not Distribute | | | |",
        expected: "2 footer-row, 1 stay",
        source: FOOTERS,
      },
      {
        name: "are copyright lines",
        input:
          "A | 1 | d1 | |\nCopyright (c) 2000-2026 salesforce.com, inc. | | | |\n© 2026 HubSpot | | | |",
        expected: "2 footer-row, 3 footer-row, 1 stay",
        source: FOOTERS,
      },
      {
        name: "are footers in a later column",
        input: "A | 1 | d1 | |\n| Total | | |",
        expected: "2 footer-row, 1 stay",
        source: FOOTERS,
      },
      {
        name: "are no deals called Totally",
        input: "Totally Spies | 1 | d1 | |",
        expected: "1 stay",
        source: FOOTERS,
      },
      {
        name: "are headers found twice",
        input: `A | 1 | d1 | |\n${HEADER}\nB | 1 | d1 | |`,
        expected: "2 header-again, 2 stay",
        source: "metrics.md §6: header found twice",
      },
    ],
    (rows) => leftOut(`${HEADER}\n${rows}`),
  );
});

describe("rows left out of a snapshot", () => {
  claims<string, string>(
    [
      {
        name: "stand in an unknown stage",
        input: "A | Demo\nB | Lead",
        expected: "1 unknown-stage, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "stand in an error",
        input: "A | #REF!\nB | Lead",
        expected: "1 error-cell, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "do not stand in Closed Won",
        input: "A | Closed Won\nB | Lead",
        expected: "2 stay",
        source: "metrics.md §10",
      },
      {
        name: "do not stand in a blank",
        input: "A |\nB | Lead",
        expected: "2 stay",
        source: "metrics.md §2: a deal with no known stage counts",
      },
    ],
    (rows) => leftOut(`Deal | Stage\n${rows}`),
  );

  test("say which cell is to blame", () => {
    const { records } = read("Deal | Stage\nA | Ofer", { stages: ["Lead", "Offer"] });
    expect(records.leftOut).toEqual([
      { row: 1, reason: "unknown-stage", column: 1, value: "Ofer" },
    ]);
  });
});

describe("rows left out of a history", () => {
  claims<string, string>(
    [
      {
        name: "have no deal id",
        input: "A | Lead | d1\n | Offer | d2",
        expected: "2 no-deal-id, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "have an error for an id",
        input: "A | Lead | d1\n#N/A | Offer | d2",
        expected: "2 no-deal-id, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "have an unreadable date",
        input: "A | Lead | d1\nA | Offer | soon",
        expected: "2 unreadable-date, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "have an unknown stage",
        input: "A | Lead | d1\nA | Demo | d2",
        expected: "2 unknown-stage, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "have an error for a stage",
        input: "A | Lead | d1\nA | #N/A | d2",
        expected: "2 error-cell, 1 stay",
        source: LEFT_OUT,
      },
      {
        name: "are footers",
        input: "A | Lead | d1\nA | Offer | d2\nTotal | |",
        expected: "3 footer-row, 1 stay",
        source: FOOTERS,
      },
      {
        name: "leave the other rows of their deal",
        input: "A | Lead | d1\nA | Demo | d2\nA | Offer | d3",
        expected: "2 unknown-stage, 1 stay",
        source: LEFT_OUT,
      },
    ],
    (rows) => leftOut(`Deal | Stage | Changed\n${rows}`, { options: ["@layout", "history"] }),
  );
});

test.each([null, 0, ""] as const)(
  "a row of nothing but %p is no row [metrics.md §1.1]",
  (blank) => {
    const rows = range("Deal | Lead | Offer\nA | d1 |\n| |\nB | d2 | d3", blank);
    expect(leftOut(rows)).toBe("2 stay");
  },
);

test("a rich value reads as its basic value, a rich error as an error", () => {
  const number = { type: "FormattedNumber", basicValue: 46023, numberFormat: "yyyy-mm-dd" };
  const error = { type: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
  const rows = frozen([
    ["Deal", "Lead", "Offer"],
    ["A", number, null],
    ["B", error, null],
  ]);
  expect(leftOut(rows)).toBe("2 error-cell, 1 stay");
});

test.each([
  ["a total and counts without end", `Total ${"(1".repeat(16_000)}`],
  ["a copyright without end", `Copyright ${"©".repeat(32_000)}`],
])("%s in a row with a stage is a deal [metrics.md §1.4]", (_, text) => {
  const deals = Array.from({ length: 200 }, (__, at) => [`${text}${at}`, "Lead"]);
  expect(leftOut(frozen([["Deal", "Stage"], ...deals]))).toBe("200 stay");
});
