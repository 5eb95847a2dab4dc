import type { Range } from "../../../src/pipeline/cells/cell-value";
import {
  allStays,
  claims,
  codeOf,
  day,
  frozen,
  outcomes,
  paramsOf,
  range,
  read,
  type Given,
} from "../build";

const TABLE = "metrics.md §1.1, the table of layouts";
const NO_ROLE = 'docs/metrics.md: "@noRole", the column counts for nothing';

/** The layout, and the open stages in their order. */
function seen(rows: string | Range, given?: Given): string {
  const { layout, stages } = read(rows, given);
  const open = stages.stages.slice(0, stages.openCount).map(({ name }) => name);
  return `${layout}: ${open.join(", ")}`;
}

describe("readPipeline recognises stage dates", () => {
  claims<[string, Given?], string>(
    [
      {
        name: "by headers that are stages",
        input: ["Deal | Lead | Offer | Won\nA | d1 | d2 | d3", { stages: ["Lead", "Offer"] }],
        expected: "dates: Lead, Offer",
        source: TABLE,
      },
      {
        name: "by `X date` and `Entered X` of stages",
        input: ["Deal | Lead date | Entered Offer\nA | d1 | d2", { stages: ["Lead", "Offer"] }],
        expected: "dates: Lead, Offer",
        source: TABLE,
      },
      {
        name: "by the stages argument's order, not that of the columns",
        input: ["Deal | Offer | Lead\nA | d2 | d1", { stages: ["Lead", "Offer"] }],
        expected: "dates: Lead, Offer",
        source: "metrics.md §1.2: stages in order",
      },
      {
        name: "by a run of date columns after Created and Amount",
        input: ["Deal | Created | Amount | Lead | Offer | Won\nA | d1 | 10 | d1 | d2 | d3"],
        expected: "dates: Lead, Offer",
        source: TABLE,
      },
      {
        name: "by a run of date columns before Amount and Created",
        input: ["Deal | Lead | Offer | Won | Amount | Created\nA | d1 | d2 | d3 | 10 | d1"],
        expected: "dates: Lead, Offer",
        source: TABLE,
      },
      {
        name: "by a run with an empty column in it",
        input: ["Deal | Lead | Demo | Offer | Won\nA | d1 | | d2 | d3"],
        expected: "dates: Lead, Demo, Offer",
        source: "metrics.md §1.1: a run of date columns; blanks are no other content",
      },
      {
        name: "by a run with marks for dates in it",
        input: ["Deal | Lead | Demo | Offer | Won\nA | d1 | x | d2 | d3"],
        expected: "dates: Lead, Demo, Offer",
        source: "metrics.md §1.1: TRUE, x, yes, ✓ mean entered",
      },
      {
        name: "by text dates",
        input: ["Deal | Lead | Offer\nA | 2026-07-01 | 13/7/2026"],
        expected: "dates: Lead, Offer",
        source: "metrics.md §1.1, Text dates",
      },
      {
        name: 'with a stage called "Contact"',
        input: ["Deal | Contact | Needs mapping | Won\nA | d1 | d2 | d3"],
        expected: "dates: Contact, Needs mapping",
        source: TABLE,
      },
      {
        name: "and not by dates of other roles",
        input: ["Deal | Created | Close date | Last activity | Stage\nA | d1 | d2 | d3 | Won"],
        expected: "snapshot: ",
        source: TABLE,
      },
      {
        name: "although there is a Stage column",
        input: ["Deal | Stage | Lead | Offer | Won\nA | Offer | d1 | d2 |"],
        expected: "dates: Lead, Offer",
        source: "metrics.md §1.1: stage dates win over a Stage column",
      },
      {
        name: "on both sides of one that is said to have no role",
        input: [
          "Deal | Lead | Briefing | Offer | Won\nA | d1 | d1 | d2 | d3",
          { options: ["@noRole", "Briefing"] },
        ],
        expected: "dates: Lead, Offer",
        source: NO_ROLE,
      },
      {
        name: "but not one of a given stage that is said to have no role",
        input: [
          "Deal | Stage | Lead | Offer\nA | Lead | d1 | d2",
          { stages: ["Lead", "Offer"], options: ["@noRole", "Lead", "@noRole", "Offer"] },
        ],
        expected: "snapshot: Lead, Offer",
        source: NO_ROLE,
      },
      {
        name: "nor any of one name that is said to have no role",
        input: [
          "Deal | Stage | Lead | lead | Offer | Offer\nA | Lead | d1 | d2 | d3 | d4",
          { stages: ["Lead", "Offer"], options: ["@noRole", "Lead", "@noRole", "Offer"] },
        ],
        expected: "snapshot: Lead, Offer",
        source: NO_ROLE,
      },
      {
        name: "but for wrapped ones that are said to have no role",
        input: [
          'Deal | Status | Date entered "Lead" | Date entered "Offer"\nA | open | d1 | d2',
          { options: ["@noRole", 'Date entered "Lead"', "@noRole", 'date entered "offer"'] },
        ],
        expected: "snapshot: ",
        source: NO_ROLE,
      },
    ],
    ([rows, given]) => seen(rows, given),
  );
});

describe("readPipeline recognises HubSpot's stage dates", () => {
  const headers = (open: string, close: string, pipeline: string) =>
    ["Record ID", "Deal Stage", "Amount", "Create Date"]
      .concat(
        ["Lead", "Offer", "Closed Won"].flatMap((stage) => [
          `Date entered ${open}${stage}${pipeline}${close}`,
          `Cumulative time in ${open}${stage}${pipeline}${close}`,
          `Date exited ${open}${stage}${pipeline}${close}`,
        ]),
      )
      .join(" | ");
  const ROW = "1 | Offer | 10 | d1 | d1 | 86400000 | d2 | d2 | | | | |";
  const source = "metrics.md §7, HubSpot: straight or curly quotes, with or without the pipeline";
  claims<string, string>(
    [
      {
        name: "in straight quotes",
        input: headers('"', '"', ""),
        expected: "dates: Lead, Offer",
        source,
      },
      {
        name: "in curly quotes",
        input: headers("“", "”", ""),
        expected: "dates: Lead, Offer",
        source,
      },
      {
        name: "with the pipeline",
        input: headers('"', '"', " (Sales Pipeline)"),
        expected: "dates: Lead, Offer",
        source,
      },
      {
        name: "in curly quotes with the pipeline",
        input: headers("“", "”", " (Sales Pipeline)"),
        expected: "dates: Lead, Offer",
        source,
      },
    ],
    (header) => seen(`${header}\n${ROW}`),
  );

  test("and keep parentheses that are no pipeline, since one stage alone bears them", () => {
    const rows = 'Deal | Date entered "Lead" | Date entered "Offer (final)"\nA | d1 | d2';
    expect(seen(rows)).toBe("dates: Lead, Offer (final)");
  });

  test("and keep those of two pipelines", () => {
    const rows = 'Deal | Date entered "Lead (New)" | Date entered "Lead (Renewals)"\nA | d1 | d2';
    expect(seen(rows)).toBe("dates: Lead (New), Lead (Renewals)");
  });

  test("and their closing stage stands for Won", () => {
    const { stages } = read(`${headers("“", "”", " (Sales Pipeline)")}\n${ROW}`);
    expect(stages.at(stages.won).name).toBe("Closed Won");
  });
});

describe("readPipeline recognises a history", () => {
  const stages = ["Lead", "Offer"];
  const unique = Array.from({ length: 8 }, (_, at) => `D${at} | Lead | d${at + 1}`).join("\n");
  claims<[string | Range, Given?], string>(
    [
      {
        name: "by ids that repeat, a stage and a change date",
        input: ["Deal | Stage | Changed\nA | Lead | d1\nA | Offer | d2", { stages }],
        expected: "history: Lead, Offer",
        source: TABLE,
      },
      {
        name: "by one repeated id in ten",
        input: [`Deal | Stage | Changed\n${unique}\nD7 | Offer | d9\nX | Lead | d1`, { stages }],
        expected: "history: Lead, Offer",
        source: TABLE,
      },
      {
        name: "not by one repeated id in eleven",
        input: [
          `Deal | Stage | Changed\n${unique}\nD7 | Offer | d9\nX | Lead | d1\nY | Lead | d1`,
          { stages },
        ],
        expected: "snapshot: Lead, Offer",
        source: `${TABLE}; 1 ÷ 11 < 0.1`,
      },
      {
        name: "in Salesforce's opportunity history",
        input: [
          "Opportunity Name | From Stage | To Stage | Stage Duration | Last Modified\nA | Lead | Offer | 3 | d4\nA | Offer | Closed Won | 2 | d6",
          { stages },
        ],
        expected: "history: Lead, Offer",
        source: "metrics.md §7, Salesforce history",
      },
      {
        name: "in Salesforce's field history",
        input: [
          "Opportunity Name | Field / Event | Old Value | New Value | Edit Date\nA | Stage | Lead | Offer | d4\nA | Stage | Offer | Closed Lost | d6",
          { stages },
        ],
        expected: "history: Lead, Offer",
        source: "metrics.md §7, Salesforce field history",
      },
      {
        name: "in an event log",
        input: [
          "Case ID | Activity | time:timestamp\n1 | Lead | 2026-01-01T10:00:00+02:00\n1 | Offer | 2026-01-02T10:00:00+02:00",
          { stages },
        ],
        expected: "history: Lead, Offer",
        source: `${TABLE} (Activity)`,
      },
      {
        name: "by a name where there is no id",
        input: ["Deal name | Stage | Changed\nA | Lead | d1\nA | Offer | d2", { stages }],
        expected: "history: Lead, Offer",
        source: "metrics.md §7: Salesforce's history has only the Opportunity Name",
      },
      {
        name: "not by errors where ids should stand",
        input: [
          "Deal | Stage | Changed\nA | Lead | d1\n#N/A | Lead | d2\n#N/A | Lead | d3\nB | Lead | d4",
          { stages },
        ],
        expected: "snapshot: Lead, Offer",
        source: `${TABLE}: an error names no deal`,
      },
      {
        name: "by ids that repeat but for spaces",
        input: [
          frozen([
            ["Deal", "Stage", "Changed"],
            ["A", "Lead", 46023],
            ["A ", "Offer", 46024],
          ]),
          { stages },
        ],
        expected: "history: Lead, Offer",
        source: `${TABLE}: a name is the same with spaces around it`,
      },
    ],
    ([rows, given]) => seen(rows, given),
  );
});

describe("readPipeline recognises a snapshot", () => {
  const stages = ["Lead", "Offer"];
  claims<[string, Given?], string>(
    [
      {
        name: "by a stage column without a change date",
        input: ["Deal | Stage\nA | Lead\nA | Offer", { stages }],
        expected: "snapshot: Lead, Offer",
        source: TABLE,
      },
      {
        name: "by ids that do not repeat",
        input: ["Deal | Stage | Last modified\nA | Lead | d1\nB | Offer | d2", { stages }],
        expected: "snapshot: Lead, Offer",
        source: TABLE,
      },
      {
        name: "by a stage column although Won and Lost are dated",
        input: [
          "Deal | Stage | Won | Lost\nA | Lead | |\nB | Won | d3 |\nC | Lost | | d4",
          { stages },
        ],
        expected: "snapshot: Lead, Offer",
        source: "metrics.md §1.1: a deal, its present stage only; §1.3: won or lost dated",
      },
    ],
    ([rows, given]) => seen(rows, given),
  );
});

describe('"@layout"', () => {
  const BOTH = range(
    "Deal | Stage | Changed | Lead | Offer\nA | Lead | d1 | d1 |\nA | Offer | d2 | d1 | d2",
  );
  test.each(["dates", "history", "snapshot"])(
    '"%s" overrides what the rows look like',
    (layout) => {
      const given = { options: ["@layout", layout], stages: ["Lead", "Offer"] };
      expect(read(BOTH, given).layout).toBe(layout);
    },
  );
});

describe("HubSpot's stage dates of two pipelines", () => {
  const stagesOf = (pipeline: string) =>
    ["Lead", "Demo", "Closed Won"].map((stage) => `Date entered "${stage} (${pipeline})"`);
  const HEADERS = ["Deal", ...stagesOf("Sales"), ...stagesOf("Partner")].join(" | ");
  // A is won in Sales, B stands in Partner's Demo, C is won there, D waits in Sales.
  const ROWS = `${HEADERS}
    A | d1 | d3 | d7 |    |    |
    B |    |    |    | d2 | d4 |
    C |    |    |    | d2 | d5 | d9
    D | d6 |    |    |    |    |`;
  const source = "metrics.md §7, HubSpot, with the pipeline; §1.2: won-named stages win";
  describe.each<[string, Given]>([
    ["without stages", {}],
    ["with the stages given", { stages: ["Lead", "Demo", "Won"] }],
    ["with HubSpot's own stage names given", { stages: ["Lead", "Demo", "Closed Won"] }],
  ])("%s", (_, given) => {
    const pipeline = read(ROWS, given);
    const entered = (stage: number) =>
      Array.from(pipeline.entries(stage), (date) => (Number.isNaN(date) ? "" : date - day(0)));

    test(`are read as one column a stage [${source}]`, () => {
      expect(seen(ROWS, given)).toBe("dates: Lead, Demo");
      expect(entered(0)).toEqual([1, 2, 2, 6]);
      expect(entered(1)).toEqual([3, 4, 5, ""]);
    });

    test("and Closed Won wins", () => {
      expect(outcomes(pipeline)).toEqual(["won", "open", "won", "open"]);
      expect(entered(pipeline.stages.won)).toEqual([7, "", 9, ""]);
    });
  });

  test("keep the exit date of each pipeline [metrics.md §3: a stay ends at its exit date if given]", () => {
    const headers =
      'Deal | Date entered "Lead (Sales)" | Date exited "Lead (Sales)" | Date entered "Demo (Sales)" | Date entered "Lead (Partner)" | Date exited "Lead (Partner)" | Date entered "Demo (Partner)"';
    const pipeline = read(`${headers}
      A | d1 | d3 | d6 |    |    |
      B |    |    |    | d1 | d4 | d8`);
    const inLead = allStays(pipeline).filter(({ stage }) => stage === 0);
    const stays = inLead.map(
      ({ deal, entered, left }) => `${deal}: ${entered - day(0)}-${left - day(0)}`,
    );
    expect(stays).toEqual(["0: 1-3", "1: 1-4"]);
  });
});

describe("date columns beside a Stage column", () => {
  const CONTRACT = "Deal | Stage | Contract Start Date | Contract End Date";
  const SOURCE = "docs/metrics.md, Rows: stages only if the Stage column names one of them";
  claims<[string, Given?], string>(
    [
      {
        name: "are no stages when they are a contract's",
        input: [`${CONTRACT}\nA | Lead | d1 | d366\nB | Offer | d2 | d367\nC | Won | d3 | d368`],
        expected: "snapshot: Lead, Offer",
        source: SOURCE,
      },
      {
        name: "nor with the stages given",
        input: [
          `${CONTRACT}\nA | Lead | d1 | d366\nB | Offer | d2 | d367`,
          { stages: ["Lead", "Offer"] },
        ],
        expected: "snapshot: Lead, Offer",
        source: SOURCE,
      },
      {
        name: "are stages when it names one of them",
        input: ["Deal | Stage | Lead | Offer\nA | Offer | d1 | d2\nB | Won | d1 | d3"],
        expected: "dates: Lead, Offer",
        source: SOURCE,
      },
      {
        name: "are stages when every deal is closed",
        input: ["Deal | Stage | Lead | Offer\nA | Won | d1 | d2\nB | Lost | d1 |"],
        expected: "dates: Lead, Offer",
        source: "decision of 2026-11-22: a Stage column that names no open stage contradicts none",
      },
    ],
    ([rows, given]) => seen(rows, given),
  );
});

describe('"@layout" without its columns', () => {
  const SOURCE = "decision of 2026-11-22: layout-lacks names the layout and what is missing";
  const WITHOUT = "Deal | Amount\nA | 10";
  claims<[string, string], unknown>(
    [
      {
        name: "dates needs stage dates",
        input: ["dates", "Deal | Stage\nA | Lead"],
        expected: { layout: "dates", missing: "stage-dates" },
        source: SOURCE,
      },
      {
        name: "history needs a stage column",
        input: ["history", WITHOUT],
        expected: { layout: "history", missing: "stage" },
        source: SOURCE,
      },
      {
        name: "history needs a change date",
        input: ["history", "Deal | Stage\nA | Lead"],
        expected: { layout: "history", missing: "changed" },
        source: SOURCE,
      },
      {
        name: "snapshot needs a stage column",
        input: ["snapshot", WITHOUT],
        expected: { layout: "snapshot", missing: "stage" },
        source: SOURCE,
      },
    ],
    ([layout, rows]) => {
      const call = () => read(rows, { options: ["@layout", layout] });
      expect(codeOf(call)).toBe("layout-lacks");
      return paramsOf(call);
    },
  );

  test("history takes the date of creation where there is no other", () => {
    const rows = "Deal | Stage | Created\nA | Lead | d1\nA | Offer | d2";
    const given = { stages: ["Lead", "Offer"], options: ["@layout", "history"] };
    expect(read(rows, given).layout).toBe("history");
  });
});

test("a range with neither stages nor their dates says which headers it has", () => {
  expect(codeOf(() => read("Deal | Amount\nA | 10"))).toBe("no-stage-column");
});

test("a snapshot may tell the outcome by a Status column alone", () => {
  expect(read("Deal | Status\nA | Won").layout).toBe("snapshot");
});
