import { claims, read, type Given } from "../build";

/** The stage in which each deal stands; "-" where nobody knows. */
function present(rows: string, given: Given = {}): string {
  const { stages, records } = read(rows, { stages: ["Lead", "Offer", "Talks"], ...given });
  return Array.from(records.present(), (at) => (at < 0 ? "-" : stages.at(at).name)).join(" ");
}

const PRESENT = "metrics.md §1: the Stage column, else the latest entry (tie: the later stage)";
const CHAIN = "metrics.md §10: the present stage ends the From–To chain of its day";

describe("the present stage", () => {
  claims<string, string>(
    [
      {
        name: "is the latest entry",
        input: "Deal | Lead | Offer | Talks\nA | d1 | d5 | d3",
        expected: "Offer",
        source: PRESENT,
      },
      {
        name: "is the later stage of a tie",
        input: "Deal | Lead | Offer | Talks\nA | d1 | d5 | d5",
        expected: "Talks",
        source: PRESENT,
      },
      {
        name: "is the Stage column over the dates",
        input: "Deal | Stage | Lead | Offer | Talks\nA | Lead | d1 | d5 |",
        expected: "Lead",
        source: PRESENT,
      },
      {
        name: "is the latest entry where Stage is blank",
        input: "Deal | Stage | Lead | Offer | Talks\nA | | d1 | d5 |",
        expected: "Offer",
        source: PRESENT,
      },
      {
        name: "is nothing without an entry",
        input: "Deal | Lead | Offer | Talks\nA | | |",
        expected: "-",
        source: PRESENT,
      },
      {
        name: "is that of a snapshot",
        input: "Deal | Stage\nA | Offer\nB | Closed Lost\nC |",
        expected: "Offer Lost -",
        source: PRESENT,
      },
      {
        name: "is the last move of a history",
        input: "Deal | Stage | Changed\nA | Talks | d3\nA | Lead | d1\nA | Offer | d5",
        expected: "Offer",
        source: PRESENT,
      },
      {
        name: "ends the chain of its day",
        input:
          "Deal | From stage | To stage | Changed\nA | Talks | Offer | d3\nA | Lead | Talks | d3",
        expected: "Offer",
        source: CHAIN,
      },
      {
        name: "ends the chain although the rows are upside down",
        input:
          "Deal | From stage | To stage | Changed\nA | | Lead | d1\nA | Offer | Lead | d3\nA | Talks | Offer | d3\nA | Lead | Talks | d3",
        expected: "Lead",
        source: CHAIN,
      },
      {
        name: "ends a chain that goes there and back on one day",
        input:
          "Deal | From stage | To stage | Changed\nA | | Lead | d1\nA | Lead | Talks | d2\nA | Talks | Lead | d2\nA | Lead | Offer | d2",
        expected: "Offer",
        source: CHAIN,
      },
    ],
    (rows) => present(rows),
  );
});
