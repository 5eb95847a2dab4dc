import { conversionRate, type ConversionBasis } from "../../../src/pipeline/metrics/conversion";
import type { PipelineError } from "../../../src/pipeline/pipeline-error";
import { ask, claims, codeOf, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

type Way = readonly [from: string, to?: string | undefined, basis?: ConversionBasis];

function rate(rows: string, [from, to, basis = "entered"]: Way, given: Given = {}): number {
  const { pipeline, deals } = ask(rows, given);
  const { stages } = pipeline;
  const target = to === undefined ? undefined : stages.require("to", to);
  return conversionRate(pipeline, deals, stages.require("from", from), target, basis);
}

describe("conversionRate over the eight deals", () => {
  claims<Way, number>(
    [
      {
        name: "Lead → Offer is 6 of 8",
        input: ["Lead", "Offer"],
        expected: 6 / 8,
        source: "A B C D F G of all",
      },
      {
        name: "Offer → Talks is 4 of 6: a won deal passed Talks",
        input: ["Offer", "Talks"],
        expected: 4 / 6,
        source: "A B C F; metrics.md §2: a skipped stage counts",
      },
      {
        name: "Talks → Won is 2 of 4",
        input: ["Talks", "Won"],
        expected: 2 / 4,
        source: "A B of A B C F",
      },
      {
        name: "Lead → Won is 2 of 8",
        input: ["Lead", "Won"],
        expected: 2 / 8,
        source: "A B of all",
      },
      {
        name: "Lead → nothing said is Lead → Offer",
        input: ["Lead"],
        expected: 6 / 8,
        source: "metrics.md §2: the next stage",
      },
      {
        name: "Talks → nothing said is Talks → Won",
        input: ["Talks"],
        expected: 2 / 4,
        source: "metrics.md §2: Won after the last open one",
      },
      {
        name: "Lead → Lost is 3 of 8",
        input: ["Lead", "Lost"],
        expected: 3 / 8,
        source: "C D E of all",
      },
      {
        name: "Offer → Lost is 2 of 6",
        input: ["Offer", "Lost"],
        expected: 2 / 6,
        source: "C D of A B C D F G",
      },
      {
        name: "resolved Lead → Offer is 6 of 7",
        input: ["Lead", "Offer", "resolved"],
        expected: 6 / 7,
        source: "6 reached Offer, E lost on the way",
      },
      {
        name: "resolved Offer → Won is 2 of 4",
        input: ["Offer", "Won", "resolved"],
        expected: 2 / 4,
        source: "A B won, C D lost on the way",
      },
      {
        name: "resolved Lead → Won is 2 of 5",
        input: ["Lead", "Won", "resolved"],
        expected: 2 / 5,
        source: "A B won, C D E lost on the way",
      },
      {
        name: "resolved Offer → Lost is 2 of 4",
        input: ["Offer", "Lost", "resolved"],
        expected: 2 / 4,
        source: "C D of the closed A B C D",
      },
      {
        name: "strict Lead → Offer is 6 of 8",
        input: ["Lead", "Offer", "strict"],
        expected: 6 / 8,
        source: "A B C D F G entered both",
      },
      {
        name: "strict Lead → Talks is 3 of 8",
        input: ["Lead", "Talks", "strict"],
        expected: 3 / 8,
        source: "A C F entered all three",
      },
      {
        name: "strict Lead → Won is 1 of 8: B skipped Talks",
        input: ["Lead", "Won", "strict"],
        expected: 1 / 8,
        source: "A entered all four",
      },
      {
        name: "strict Talks → Won is 1 of 3: B never entered Talks",
        input: ["Talks", "Won", "strict"],
        expected: 1 / 3,
        source: "A of A C F",
      },
      {
        name: "by value Lead → Offer is 1150 of 1450",
        input: ["Lead", "Offer", "value"],
        expected: 1150 / 1450,
        source: "100+200+300+400+150 of that +50+250",
      },
      {
        name: "by value Lead → Won is 300 of 1450",
        input: ["Lead", "Won", "value"],
        expected: 300 / 1450,
        source: "100+200",
      },
      {
        name: "by value Lead → Lost is 350 of 1450",
        input: ["Lead", "Lost", "value"],
        expected: 350 / 1450,
        source: "300+0+50; metrics.md §10",
      },
    ],
    (way) => rate(EIGHT_DEALS, way),
  );

  test('chosen by "Owner","Ann" Lead → Won is 1 of 4: A of A C E G', () => {
    expect(rate(EIGHT_DEALS, ["Lead", "Won"], { options: ["Owner", "Ann"] })).toBe(1 / 4);
  });

  const VALUE = "metrics.md §2: to not after from, or parked: #VALUE!";
  claims<Way, string>(
    [
      {
        name: "Offer → Lead goes back",
        input: ["Offer", "Lead"],
        expected: "not-after",
        source: VALUE,
      },
      {
        name: "Offer → Offer goes nowhere",
        input: ["Offer", "Offer"],
        expected: "not-after",
        source: VALUE,
      },
      {
        name: "Lead → On hold leads out of the order",
        input: ["Lead", "On hold"],
        expected: "stage-not-in-order",
        source: VALUE,
      },
      {
        name: "Lost → Won begins outside of it",
        input: ["Lost", "Won"],
        expected: "stage-not-in-order",
        source: "metrics.md §1.2: lost stands outside the order",
      },
      {
        name: "Won → nothing said has no next stage",
        input: ["Won"],
        expected: "no-next-stage",
        source: "metrics.md §2",
      },
      {
        name: "strict Lead → Lost is refused",
        input: ["Lead", "Lost", "strict"],
        expected: "no-strict-loss",
        source: "metrics.md §10: strict: #VALUE!",
      },
    ],
    (way) => codeOf(() => rate(EIGHT_DEALS, way)),
  );

  const ZERO = "metrics.md §2: zero denominator: #N/A, never 0";
  claims<[Way, Given], string>(
    [
      {
        name: "nobody reached Offer among Zoe's",
        input: [["Offer", "Won"], { options: ["Owner", "Zoe"] }],
        expected: "none-reached",
        source: ZERO,
      },
      {
        name: "nobody reached Talks by value in deal D",
        input: [["Talks", "Won", "value"], { options: ["Deal", "D"] }],
        expected: "no-amount",
        source: ZERO,
      },
      {
        name: "nobody was resolved in deal H",
        input: [["Lead", "Won", "resolved"], { options: ["Deal", "H"] }],
        expected: "none-reached",
        source: ZERO,
      },
    ],
    ([way, given]) => codeOf(() => rate(EIGHT_DEALS, way, given)),
  );
});

describe("conversionRate, strict,", () => {
  const STRICT = "metrics.md §2: none earlier than the one before (ties pass, undated pass)";
  claims<string, number>(
    [
      { name: "lets ties pass", input: "A | d3 | d3 | d3", expected: 1, source: STRICT },
      { name: "lets undated entries pass", input: "A | d3 | x | d5", expected: 1, source: STRICT },
      {
        name: "lets an undated beginning pass",
        input: "A | x | d4 | d5",
        expected: 1,
        source: STRICT,
      },
      { name: "stops at an earlier date", input: "A | d3 | d2 | d5", expected: 0, source: STRICT },
      {
        name: "stops at an earlier date behind an undated one",
        input: "A | d3 | x | d2",
        expected: 0,
        source: STRICT,
      },
      {
        name: "stops at a blank",
        input: "A | d3 | | d5",
        expected: 0,
        source: "metrics.md §2: first entries into all exist",
      },
    ],
    (row) =>
      rate(`Deal | Lead | Offer | Won\n${row}`, ["Lead", "Won", "strict"], {
        stages: ["Lead", "Offer"],
      }),
  );

  test("takes the first entry of a history, not the last", () => {
    const rows =
      "Deal | Stage | Changed\nA | Lead | d1\nA | Offer | d3\nA | Lead | d5\nA | Won | d6";
    expect(rate(rows, ["Lead", "Won", "strict"], { stages: ["Lead", "Offer"] })).toBe(1);
  });

  test("needs stage dates [metrics.md §9: this layout has no stage dates]", () => {
    const call = () =>
      rate("Deal | Stage\nA | Won", ["Lead", "Won", "strict"], { stages: ["Lead"] });
    expect(codeOf(call)).toBe("no-stage-dates");
  });
});

describe("conversionRate of a snapshot", () => {
  const given = { stages: ["Lead", "Offer", "Talks"] };
  const lost = (unknown: number, known: number) =>
    [
      "Deal | Stage | Status",
      ...Array<string>(unknown).fill("A | | Lost"),
      ...Array<string>(known).fill("A | Offer | Lost"),
      "A | Talks |",
      "A | | Won",
    ].join("\n");
  const TENTH = "metrics.md §2: if over 10 % of lost deals are such";

  test(`counts an unknown loss among ten as lost at the first stage [${TENTH}]`, () => {
    // 12 deals; Offer: 9 lost there, 1 in Talks, 1 won.
    expect(rate(lost(1, 9), ["Lead", "Offer"], given)).toBe(11 / 12);
  });

  test(`refuses a later open stage with two among ten [${TENTH}]`, () => {
    let thrown: PipelineError<"loss-stage-unknown"> | undefined;
    try {
      rate(lost(2, 8), ["Lead", "Offer"], given);
    } catch (error) {
      thrown = error as PipelineError<"loss-stage-unknown">;
    }
    expect(thrown).toMatchObject({ code: "loss-stage-unknown", params: { unknown: 2, lost: 10 } });
  });

  test("still answers the first stage → Won", () => {
    // 12 deals, 1 won; 10 lost.
    expect(rate(lost(2, 8), ["Lead", "Won"], given)).toBe(1 / 12);
    expect(rate(lost(2, 8), ["Lead", "Won", "resolved"], given)).toBe(1 / 11);
    expect(rate(lost(2, 8), ["Lead", "Lost"], given)).toBe(10 / 12);
  });
});

describe("conversionRate with stages after the sale", () => {
  const stages = range("Stage | Kind\nLead |\nWon | won\nOnboarding | won\nRenewal | won");
  const rows =
    "Deal | Lead | Won | Onboarding | Renewal\nA | d1 | d2 | d3 | d9\nB | d1 | d2 | | d9\nC | d1 | d2 | |\nD | d1 | | |";
  claims<Way, number>(
    [
      {
        name: "Won → Onboarding is 2 of 3: B passed it",
        input: ["Won", "Onboarding"],
        expected: 2 / 3,
        source: "metrics.md §1.2: entered that one or a later one",
      },
      {
        name: "Won → nothing said is Won → Onboarding",
        input: ["Won"],
        expected: 2 / 3,
        source: "metrics.md §2: the next stage",
      },
      {
        name: "Lead → Renewal is 2 of 4",
        input: ["Lead", "Renewal"],
        expected: 2 / 4,
        source: "A B of all",
      },
      {
        name: "strict Won → Renewal is 1 of 3",
        input: ["Won", "Renewal", "strict"],
        expected: 1 / 3,
        source: "A of A B C",
      },
    ],
    (way) => rate(rows, way, { stages }),
  );
});

test("a deal that went back stays in its furthest stage [metrics.md §2: backward moves]", () => {
  const rows = "Deal | Stage | Changed\nA | Lead | d1\nA | Offer | d2\nA | Lead | d3";
  expect(rate(rows, ["Lead", "Offer"], { stages: ["Lead", "Offer"] })).toBe(1);
});

test("From Stage is a visit too: a history that begins in the middle", () => {
  const rows =
    "Deal | From stage | To stage | Changed\nA | Offer | Closed Lost | d2\nA | Lead | Offer | d1";
  expect(rate(rows, ["Lead", "Offer", "strict"], { stages: ["Lead", "Offer"] })).toBe(1);
});

test("stages in no known order have no conversion [metrics.md §1.2]", () => {
  const rows = "Deal | Stage\nA | Zeta\nB | Alpha";
  expect(codeOf(() => rate(rows, ["Zeta", "Alpha"]))).toBe("order-unknown");
});

test("amounts in two currencies do not add up [metrics.md §4]", () => {
  const rows = "Deal | Stage | Amount | Currency\nA | Won | 1 | EUR\nB | Lead | 2 | USD";
  expect(codeOf(() => rate(rows, ["Lead", "Won", "value"]))).toBe("mixed-currencies");
});
