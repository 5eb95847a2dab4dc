import { problemTexts } from "../../../src/locales/en/problems";
import type { Range } from "../../../src/pipeline/cells/cell-value";
import type { ProblemCode } from "../../../src/pipeline/checks/problem";
import { check } from "../../../src/pipeline/metrics/check";
import { ask, claims, column, counted, frozen, range, type Given } from "../build";

/** Row 1 of each range is its header; d1 is 2026-01-01. Expected rows follow from the definition by hand. */

interface Input extends Given {
  readonly rows: string | Range;
}

const seen = new Set<ProblemCode>();

/** Each problem as "row deal · column · code value {facts}", the codes that a table is not about left away. */
function found({ rows, ...given }: Input): string[] {
  const { pipeline, deals } = ask(rows, given);
  return check(pipeline, deals).map(({ row, deal, column, problem }) => {
    seen.add(problem.code);
    const facts = Object.values(problem.params).map((fact) => JSON.stringify(fact) ?? "-");
    return [`${row} ${deal}`.trim(), column, problem.code, problem.value, ...facts].join(" · ");
  });
}

const source = "metrics.md §6";
const STAGES = column("Lead", "Offer", "Won", "Lost");
const STAGES_WITH_TALKS = column("Lead", "Offer", "Talks");

describe("CHECK of rows that take part in nothing", () => {
  claims<Input, string[]>(
    [
      {
        name: "footers and headers that stand again are no deals",
        input: {
          rows: "Deal|Lead|Offer\nA|d1|d2\nDeal|Lead|Offer\nTotal|1|\nConfidential Information - do not copy||",
          stages: STAGES,
        },
        expected: [
          "3 ·  · header-again · Deal",
          "4 ·  · footer-row · Total",
          "5 ·  · footer-row · Confidential Information - do not copy",
        ],
        source,
      },
      {
        name: "an unknown stage, with the nearest known name",
        input: { rows: "Deal|Stage\nA|Ofer\nB|Zebra\nC|Lead", stages: STAGES },
        expected: [
          '2 A · Stage · unknown-stage · Ofer · true · "Offer"',
          "3 B · Stage · unknown-stage · Zebra · true · -",
        ],
        source,
      },
      {
        name: "a stage date that cannot be read, is ambiguous, or an error",
        input: {
          rows: "Deal|Lead|Offer\nA|soon|\nB|3/4/2026|\nC|d1|#REF!\nD|d1|d2",
          stages: STAGES,
        },
        expected: [
          "2 A · Lead · unreadable-date · soon · true",
          "3 B · Lead · ambiguous-date · 3/4/2026 · true",
          "4 C · Offer · error-cell · #REF! · true",
        ],
        source,
      },
      {
        name: "in a history a change without a deal id",
        input: { rows: "Deal|Stage|Changed\nA|Lead|d1\nA|Offer|d2\n|Offer|d3", stages: STAGES },
        expected: ["4 · Deal · no-deal-id ·  · true"],
        source,
      },
      {
        name: "a deal that begins after the asOf day, whatever is chosen",
        input: {
          rows: "Deal|Owner|Lead|Offer\nA|Ann|d1|d2\nB|Bob|d9|",
          options: ["@asOf", "2026-01-05", "Owner", "Ann"],
        },
        expected: ["3 B ·  · after-as-of · B"],
        source,
      },
    ],
    found,
  );
});

describe("CHECK of deals", () => {
  claims<Input, string[]>(
    [
      {
        name: "no id, and an id twice: both count",
        input: { rows: "Deal|Lead|Offer\nA|d1|d2\n|d1|d2\nA|d1|d2" },
        expected: ["3 · Deal · no-deal-id ·  · false", "4 A · Deal · duplicate-id · A · 1"],
        source,
      },
      {
        name: "a deal with a name, whose blank id is handed over as 0",
        input: {
          rows: [
            ["Deal ID", "Deal name", "Lead", "Offer"],
            [0, "Acme", "", 46024],
            ["B", "Bolt", 46023, 46024],
          ],
          stages: STAGES,
        },
        expected: [
          "2 Acme · Deal ID · no-deal-id · 0 · false",
          '2 Acme · Lead · stage-skipped ·  · "Lead"',
        ],
        source,
      },
      {
        name: "in a history changes whose blank ids are handed over as 0",
        input: {
          rows: [
            ["Deal", "Stage", "Changed", "Amount"],
            [0, "Lead", 46023, "abc"],
            [0, "Won", 46024, "abc"],
            [7, "Lead", 46023, 5],
            [7, "Won", 46025, 5],
          ],
          stages: column("Lead", "Won", "Lost"),
        },
        expected: ["2 · Deal · no-deal-id · 0 · true", "3 · Deal · no-deal-id · 0 · true"],
        source,
      },
      {
        name: "a stage skipped, named in its column",
        input: { rows: "Deal|Lead|Offer|Talks\nA|d1||d3\nB|d1|d2|d3" },
        expected: ['2 A · Offer · stage-skipped ·  · "Offer"'],
        source,
      },
      {
        name: "a stage that no deal entered is named once",
        input: {
          rows: "Deal|Stage|Changed\nA|Lead|d1\nA|Talks|d3\nB|Lead|d1\nB|Talks|d3",
          stages: column("Lead", "Offer", "Talks"),
        },
        expected: ['1 · Stage · stage-never-entered · Offer · "Offer"'],
        source,
      },
      {
        name: "a column of dates in which no deal has one is named once",
        input: {
          rows: "Deal|Lead|Offer|Talks\nA|d1||d3\nB|d1||d3\nC|d1||",
          stages: STAGES_WITH_TALKS,
        },
        expected: ['1 · Offer · stage-never-entered · Offer · "Offer"'],
        source: "metrics.md, Checks: once, not in every row",
      },
      {
        name: "a stage without a column, whether deals passed it or not; Won may have a Close date",
        input: {
          rows: "Deal|Stage|Lead|Talks|Close date\nA|Talks|d1|d3|\nB|Won|d1|d3|d4",
          stages: column("Lead", "Offer", "Talks", "Pilot", "Won"),
        },
        expected: [
          '1 · Stage · stage-without-column · Offer · "Offer"',
          '1 · Stage · stage-without-column · Pilot · "Pilot"',
        ],
        source,
      },
      {
        name: "dates out of stage order",
        input: { rows: "Deal|Lead|Offer|Talks\nA|d5|d2|d4" },
        expected: [
          '2 A · Offer · out-of-order · 2026-01-02 · "Lead" · "2026-01-05"',
          '2 A · Talks · out-of-order · 2026-01-04 · "Lead" · "2026-01-05"',
        ],
        source,
      },
      {
        name: "in a history a move backward is none",
        input: {
          rows: "Deal|Stage|Changed\nA|Lead|d1\nA|Offer|d2\nA|Lead|d3",
          stages: STAGES,
        },
        expected: [],
        source: "metrics.md §2, backward moves",
      },
      {
        name: "in a history a cell is named where it stands, its deal's last filled one",
        input: {
          rows: "Deal|Stage|Changed|Amount|Next step date\nA|Lead|d1|about ten|d3\nA|Offer|d5||",
          stages: STAGES,
        },
        expected: [
          "2 A · Amount · amount-text · about ten · -",
          "2 A · Next step date · next-step-overdue · 2026-01-03 · 2",
        ],
        source: "metrics.md §2: the last filled cell of a deal counts",
      },
      {
        name: "a stage entered after the closing that stands",
        input: { rows: "Deal|Lead|Offer|Won\nA|d1|d9|d5" },
        expected: ['2 A · Offer · after-closing · 2026-01-09 · "won"'],
        source,
      },
      {
        name: "no date of its start: an entry on an unknown day is none",
        input: {
          rows: "Deal|Lead|Offer|Won\nA|d1|d2|\nB|x||\nC|x|d3|",
          stages: column("Lead", "Offer", "Won"),
        },
        expected: ["3 B · Lead · no-start · x"],
        source: "metrics.md §1: created, else the earliest dated entry; §4: OUTLOOK leaves it out",
      },
      {
        name: "no date of its start in a snapshot that has a column for it",
        input: { rows: "Deal|Stage|Created\nA|Lead|d1\nB|Lead|", stages: STAGES },
        expected: ["3 B · Created · no-start · "],
        source: "metrics.md §1",
      },
      {
        name: "a snapshot without creation dates: no deal is blamed",
        input: { rows: "Deal|Stage\nA|Lead\nB|Offer", stages: STAGES },
        expected: [],
        source: "metrics.md §9: with created and won dates",
      },
      {
        name: "created after the first entry",
        input: { rows: "Deal|Created|Lead|Offer\nA|d3|d1|d2\nB|d1.75|d1|d2" },
        expected: ['2 A · Created · created-late · 2026-01-03 · "2026-01-01"'],
        source: "metrics.md §3: cut to days where either has no time",
      },
      {
        name: "left before it was entered",
        input: {
          rows: 'Deal|Date entered "Lead"|Date exited "Lead"|Date entered "Offer"\nA|d5|d4|d6',
        },
        expected: ['2 A · Date exited "Lead" · exit-early · 2026-01-04 · "2026-01-05"'],
        source,
      },
      {
        name: "closed, and nobody wrote when",
        input: { rows: "Deal|Lead|Offer|Won|Lost\nA|d1|d2|x|\nB|d1|||x\nC|d1|d2|d3|" },
        expected: [
          '2 A · Won · closed-undated ·  · "won"',
          '3 B · Lost · closed-undated ·  · "lost"',
        ],
        source,
      },
      {
        name: "a deal set back into an open stage whose closing still has its date",
        input: {
          rows: "Deal|Stage|Lead|Offer|Won|Lost\nA|Lead|d1|||d5\nB|Lost|d1|||d5\nC|Offer|d1|d2||",
          stages: STAGES,
        },
        expected: ['2 A · Stage · closed-in-stage · Lead · "lost" · "Lead"'],
        source: "a newcomer's walk: one wrong click in the dropdown",
      },
      {
        name: "won and lost: the later stands",
        input: { rows: "Deal|Lead|Offer|Won|Lost\nA|d1|d2|d3|d5\nB|d1|d2|d6|d5" },
        expected: [
          '2 A · Lost · won-and-lost · 2026-01-05 · "lost"',
          '3 B · Won · won-and-lost · 2026-01-06 · "won"',
        ],
        source: "metrics.md §1.3",
      },
      {
        name: "lost or open, and no stage known",
        input: { rows: "Deal|Stage|Status\nA||Lost\nB||Open\nC|Lead|Open", stages: STAGES },
        expected: [
          '2 A ·  · closed-undated ·  · "lost"',
          "2 A · Stage · loss-stage-unknown · ",
          "3 B · Stage · no-stage · ",
        ],
        source,
      },
      {
        name: "a status that the stage contradicts; won in an open stage is no contradiction",
        input: {
          rows: "Deal|Stage|Status|Closed\nA|Lost|Won|d2\nB|Won|Open|\nC|Offer|Won|d2\nD|Lost|Lost|d3",
          stages: STAGES,
        },
        expected: [
          '2 A · Status · status-against-stage · Won · "Won" · "Lost"',
          '3 B · Status · status-against-stage · Open · "Open" · "Won"',
          "5 D · Stage · loss-stage-unknown · Lost",
        ],
        source,
      },
      {
        name: "a status that the dates contradict",
        input: {
          rows: "Deal|Status|Lead|Offer|Won|Lost\nA|Open|d1|d2|d3|\nB|Won|d1|d2||d5\nC|Lost|d1|d2|d3|d5",
        },
        expected: [
          '2 A · Status · status-against-stage · Open · "Open" · "Won"',
          '3 B · Status · status-against-stage · Won · "Won" · "Lost"',
          '3 B · Won · closed-undated ·  · "won"',
          '4 C · Lost · won-and-lost · 2026-01-05 · "lost"',
        ],
        source,
      },
      {
        name: "an unknown status and a blank one",
        input: { rows: "Deal|Stage|Status\nA|Lead|Hmm\nB|Lead|\nC|Lead|Open", stages: STAGES },
        expected: ["2 A · Status · unknown-status · Hmm", "3 B · Status · no-status · "],
        source: "metrics.md §1.3",
      },
      {
        name: "a Stage cell beside stage dates, and a From Stage, that are no stage: the row counts",
        input: { rows: "Deal|Stage|Lead|Offer\nA|Ofer|d1|d2", stages: STAGES },
        expected: ['2 A · Stage · unknown-stage · Ofer · false · "Offer"'],
        source,
      },
      {
        name: "amounts: none, a text, no number; won without one",
        input: {
          rows: "Deal|Amount|Lead|Offer|Won\nA||d1|d2|\nB|1,200|d1|d2|\nC|lots|d1|d2|\nD||d1|d2|d3\nE|5|d1|d2|",
        },
        expected: [
          "2 A · Amount · no-amount · ",
          "3 B · Amount · amount-text · 1,200 · 1200",
          "4 C · Amount · amount-text · lots · -",
          "5 D · Amount · won-without-amount · ",
        ],
        source,
      },
      {
        name: "amounts in several currencies",
        input: { rows: "Deal|Amount|Currency|Lead|Offer\nA|1|EUR|d1|d2\nB|1|USD|d1|d2" },
        expected: ['1 · Currency · mixed-currencies · EUR, USD · ["EUR","USD"]'],
        source,
      },
      {
        name: "probabilities of open deals: none, and none that is one",
        input: {
          rows: "Deal|Probability|Lead|Offer|Won\nA||d1|d2|\nB|140|d1|d2|\nC|often|d1|d2|\nD|0.5|d1|d2|\nE||d1|d2|d3",
        },
        expected: [
          "2 A · Probability · no-probability · ",
          "3 B · Probability · bad-probability · 140",
          "4 C · Probability · bad-probability · often",
        ],
        source,
      },
      {
        name: "open deals without a next step, or an overdue one; due today is not overdue",
        input: {
          rows: "Deal|Next step|Due|Lead|Offer|Won\nA|||d1|d2|\nB|Call|d3|d1|d2|\nC|Call|d5|d1|d2|\nD|||d1|d2|d4",
          options: ["@asOf", "2026-01-05"],
        },
        expected: [
          "2 A · Next step · no-next-step · ",
          "3 B · Due · next-step-overdue · 2026-01-03 · 2",
        ],
        source: "metrics.md §5, NEXTACTIONS",
      },
      {
        name: "only the deals chosen",
        input: {
          rows: "Deal|Owner|Amount|Lead|Offer\nA|Ann||d1|d2\nB|Bob||d1|d2",
          options: ["Owner", "Bob"],
        },
        expected: ["3 B · Amount · no-amount · "],
        source,
      },
      {
        name: "an error in a column of no date counts as blank",
        input: { rows: "Deal|Owner|Lead|Offer\nA|#N/A|d1|d2" },
        expected: ["2 A · Owner · error-cell · #N/A · false"],
        source,
      },
    ],
    found,
  );
});

describe("CHECK of dates and columns", () => {
  claims<Input, string[]>(
    [
      {
        name: "a created date that cannot be read counts as blank",
        input: { rows: "Deal|Created|Lead|Offer\nA|soon|d1|d2\nB|4/5/2026|d1|d2\nC|d1|d1|d2" },
        expected: [
          "2 A · Created · unreadable-date · soon · false",
          "3 B · Created · ambiguous-date · 4/5/2026 · false",
        ],
        source,
      },
      {
        name: "a stage entered after the asOf day has not been",
        input: { rows: "Deal|Lead|Offer\nA|d1|d9", options: ["@asOf", "2026-01-05"] },
        expected: ['2 A · Offer · later-date · 2026-01-09 · "2026-01-05"'],
        source: "metrics.md §1",
      },
      {
        name: "367 days after the date before it, not 366",
        input: { rows: "Deal|Lead|Offer\nA|d1|d367\nB|d1|d734" },
        expected: ["3 B · Offer · date-gap · 2028-01-04 · 367"],
        source: "metrics.md §1; 2026-01-01 + 733 days, 2028 being the third year",
      },
      {
        name: "dates in several time zones, of one spelling each",
        input: {
          rows: "Deal|Lead|Offer\nA|2026-01-01T10:00:00Z|2026-01-02T10:00:00+00:00\nB|2026-01-01T10:00:00+01:00|2026-01-02T10:00:00Z",
        },
        expected: ['1 · Lead · mixed-offsets · Z, +01:00 · ["Z","+01:00"]'],
        source,
      },
      {
        name: "a filled column without a header: dates of a stage would be missed",
        input: { rows: "Deal|Lead|Offer||\nA|d1|d2|d3|" },
        expected: ["1 ·  · no-header · "],
        source,
      },
      {
        name: "columns without a role, second ones of a role, and a header twice",
        input: { rows: "Deal|Mood|Owner|Sales rep|Mood|Lead|Offer\nA|ok|Ann|Ann|ok|d1|d2" },
        expected: [
          "1 · Mood · no-role · Mood",
          '1 · Sales rep · role-taken · Sales rep · "owner" · "Owner"',
          "1 · Mood · header-twice · Mood",
        ],
        source,
      },
      {
        name: "a header row that stands lower: rows count from the first row of the range",
        input: { rows: "My deals||\n||\nDeal|Lead|Offer\nA|soon|d2\nB|d1|d2", stages: STAGES },
        expected: ["4 A · Lead · unreadable-date · soon · true"],
        source,
      },
      {
        name: "nothing",
        input: { rows: "Deal|Owner|Amount|Lead|Offer\nA|Ann|5|d1|d2" },
        expected: [],
        source,
      },
    ],
    found,
  );
});

test("the tables above show every kind of problem but the cut list", () => {
  const others = Object.keys(problemTexts).filter((code) => code !== "more-problems");
  expect([...seen].sort()).toEqual(others.sort());
});

test("a list of more than 100,000 problems is cut, and says how many more there are", () => {
  const rows = Array.from({ length: 120_000 }, (_, at) => [`D${at}`, "", 46023, 46024]);
  const { pipeline, deals } = ask(frozen([["Deal", "Amount", "Lead", "Offer"], ...rows]));
  const list = check(pipeline, deals);
  expect(list).toHaveLength(100_001);
  expect(list.at(-1)!.problem).toMatchObject({ code: "more-problems", params: { count: 20_000 } });
});

test("each row is looked at a bounded number of times", () => {
  const reads = (size: number) => {
    const lines = Array(size).fill("A|x|?|d3|d2|d1");
    const table = counted(range(["Deal|Amount|Status|Created|Lead|Offer", ...lines].join("\n")));
    const { pipeline, deals } = ask(table.rows);
    check(pipeline, deals);
    return table.reads();
  };
  expect(reads(4000) / reads(1000)).toBeLessThan(4.2);
});
