import { dealCount, type DealState } from "../../../src/pipeline/metrics/deal-count";
import { ask, claims, codeOf, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

type Where = readonly [state: DealState, stage: string];

function count(rows: string, [state, stage]: Where, given: Given = {}): number {
  const { pipeline, deals } = ask(rows, given);
  return dealCount(pipeline, deals, pipeline.stages.require("stage", stage), state);
}

const STATES = "metrics.md §5, States";

describe("dealCount over the eight deals", () => {
  const table: [DealState, Record<string, number>][] = [
    ["reached", { Lead: 8, Offer: 6, Talks: 4, Won: 2, Lost: 3, "On hold": 0 }],
    ["moved", { Lead: 6, Offer: 4, Talks: 2, Won: 2, Lost: 0, "On hold": 0 }],
    ["lost", { Lead: 1, Offer: 1, Talks: 1, Won: 0, Lost: 3, "On hold": 0 }],
    ["open", { Lead: 1, Offer: 1, Talks: 1, Won: 0, Lost: 0, "On hold": 0 }],
    ["now", { Lead: 1, Offer: 1, Talks: 1, Won: 2, Lost: 3, "On hold": 0 }],
    ["won", { Lead: 2, Offer: 2, Talks: 2, Won: 2, Lost: 0, "On hold": 0 }],
    ["skipped", { Lead: 0, Offer: 0, Talks: 1, Won: 0, Lost: 0, "On hold": 0 }],
  ];
  const rows = table.flatMap(([state, counts]) =>
    Object.entries(counts).map(([stage, expected]) => ({
      name: `${state} ${stage}: ${expected}`,
      input: [state, stage] as const,
      expected,
      source: `counted in the table of deals; ${STATES}`,
    })),
  );
  claims<Where, number>(rows, (where) => count(EIGHT_DEALS, where));

  test("counts the chosen deals only", () => {
    expect(count(EIGHT_DEALS, ["reached", "Talks"], { options: ["Owner", "Bob"] })).toBe(2);
  });
});

describe("dealCount of stalled deals", () => {
  /* The latest date is C's loss on day 12: F is 3 days in Talks, G 4 in Offer, H 7 in Lead. */
  const limits = (lead: string, offer: string, talks: string) =>
    range(`Stage | Target days\nLead | ${lead}\nOffer | ${offer}\nTalks | ${talks}`);
  const STALLED = "metrics.md §3, STALLED: days since their last stage entry exceed (strictly)";
  claims<Where & [unknown, unknown], number>(
    [
      {
        name: "counts G after 4 days of 3",
        input: ["stalled", "Offer"],
        expected: 1,
        source: STALLED,
      },
      {
        name: "does not count F after 3 days of 3",
        input: ["stalled", "Talks"],
        expected: 0,
        source: STALLED,
      },
      {
        name: "counts H after 7 days of 6",
        input: ["stalled", "Lead"],
        expected: 1,
        source: STALLED,
      },
    ],
    (where) => count(EIGHT_DEALS, where, { stages: limits("6", "3", "3") }),
  );

  test("asOf moves the day of measuring", () => {
    const given = { stages: limits("6", "3", "3"), options: ["@asOf", "2026-01-11"] };
    expect(count(EIGHT_DEALS, ["stalled", "Lead"], given)).toBe(0);
  });

  test("needs Target days [metrics.md §3: neither anywhere: #N/A]", () => {
    expect(codeOf(() => count(EIGHT_DEALS, ["stalled", "Lead"]))).toBe("no-target-days");
  });

  test("leaves parked deals out [metrics.md §1.3]", () => {
    const rows = "Deal | Lead | Status | Won\nA | d1 | On hold |\nB | d1 | |\nC | d1 | | d20";
    const stages = range("Stage | Target days\nLead | 3");
    expect(count(rows, ["stalled", "Lead"], { stages })).toBe(1);
  });

  test("needs a last-change date in a snapshot [metrics.md §9]", () => {
    const stages = range("Stage | Target days\nLead | 3");
    const dated = "Deal | Stage | Last stage change\nA | Lead | d1\nB | Lead | d9";
    expect(count(dated, ["stalled", "Lead"], { stages })).toBe(1);
    expect(codeOf(() => count("Deal | Stage\nA | Lead", ["stalled", "Lead"], { stages }))).toBe(
      "no-stage-dates",
    );
  });
});

describe("dealCount of parked and reopened deals", () => {
  const rows =
    "Deal | Stage | Changed\nA | Lead | d1\nA | On hold | d2\nB | Lost | d1\nB | Lead | d2\nC | Lead | d1\nC | Lost | d3";
  const given = { stages: ["Lead", "Offer", "On hold"] };
  claims<Where, number>(
    [
      {
        name: "a parked deal is open at its furthest stage",
        input: ["open", "Lead"],
        expected: 2,
        source: "A and B; metrics.md §2, openAt",
      },
      { name: "it stands on hold now", input: ["now", "On hold"], expected: 1, source: STATES },
      { name: "and not in Lead", input: ["now", "Lead"], expected: 1, source: "B alone" },
      {
        name: "a reopened deal is not lost",
        input: ["lost", "Lost"],
        expected: 1,
        source: "C alone; metrics.md §1.3",
      },
      { name: "nor lost now", input: ["now", "Lost"], expected: 1, source: "C alone" },
    ],
    (where) => count(rows, where, given),
  );
});

test("dealCount of rows left out is that of all, whatever the stage [metrics.md §10]", () => {
  const rows = "Deal | Stage\nA | Demo\nB | Lead\nTotal |";
  expect(count(rows, ["leftout", "Lead"], { stages: ["Lead"] })).toBe(2);
});

test("dealCount of skipped deals needs stage dates [metrics.md §2: snapshot #N/A]", () => {
  const call = () => count("Deal | Stage\nA | Won", ["skipped", "Lead"], { stages: ["Lead"] });
  expect(codeOf(call)).toBe("no-stage-dates");
});

test("dealCount of deals now in a stage needs no order of stages", () => {
  const rows = "Deal | Stage\nA | Zeta\nB | Alpha\nC | Zeta";
  expect(count(rows, ["now", "Zeta"])).toBe(2);
  expect(codeOf(() => count(rows, ["reached", "Zeta"]))).toBe("order-unknown");
});

test("dealCount of deals now in a stage includes one that its Status parks [metrics.md §5: now = present stage and not closed]", () => {
  const rows = "Deal | Stage | Status\nA | Lead | On hold\nB | Lead | Lost";
  expect(count(rows, ["now", "Lead"], { stages: ["Lead", "Offer"] })).toBe(1);
});

test("dealCount of deals moved on from or lost at the first stage needs to know where they were lost [metrics.md §2]", () => {
  const rows = "Deal | Stage\nA | Lead\nB | Closed Lost";
  const given = { stages: ["Lead", "Offer"] };
  expect(codeOf(() => count(rows, ["lost", "Lead"], given))).toBe("loss-stage-unknown");
  expect(codeOf(() => count(rows, ["moved", "Lead"], given))).toBe("loss-stage-unknown");
  expect(count(rows, ["reached", "Lead"], given)).toBe(2);
});

test("an amount-only change does not make a stalled deal fresh [metrics.md §7: From = To is no move]", () => {
  const stages = range("Stage | Target days\nLead | 5\nOffer | 5");
  const rows =
    "Deal | From stage | To stage | Changed\nA | | Lead | d1\nA | Lead | Lead | d9\nB | | Lead | d9\nB | Lead | Offer | d10";
  expect(count(rows, ["stalled", "Lead"], { stages })).toBe(1);
});

test("a deal parked after asOf was stalled before [metrics.md §1: what is dated later has not happened]", () => {
  const stages = range("Stage | Target days\nLead | 3\nOn hold |");
  const given = { stages, options: ["@asOf", "2026-01-10"] };
  expect(count("Deal | Lead | On hold\nA | d1 | d20", ["stalled", "Lead"], given)).toBe(1);
});

test("dealCount of skipped deals does not mind losses at unknown stages [metrics.md §2: a later stage entered, or won, without entry here]", () => {
  const rows = "Deal | Lead | Offer | Won | Lost\nA | d1 | | d4 |\nB | | | | d5";
  expect(count(rows, ["skipped", "Offer"])).toBe(1);
  expect(codeOf(() => count(rows, ["reached", "Offer"]))).toBe("loss-stage-unknown");
});

test("dealCount of skipped deals in a snapshot misses the dates, not the losses [metrics.md §9]", () => {
  const rows = "Deal | Stage\nA | Won\nB | Closed Lost";
  const call = () => count(rows, ["skipped", "Offer"], { stages: ["Lead", "Offer"] });
  expect(codeOf(call)).toBe("no-stage-dates");
});
