import type { Range } from "../../src/pipeline/cells/cell-value";
import { StageOrder, stagesFromRange, type Stage } from "../../src/pipeline/stages";
import {
  claims,
  codeOf,
  column,
  day,
  dictionary,
  frozen,
  paramsOf,
  range,
  read,
  type Given,
} from "./build";

const ORDER = "metrics.md §1.2, Order: open, Won, post-sale; lost and parked outside";

const listed = (stages: Range) => stagesFromRange(stages, dictionary);
const orderOf = (stages: Range) => new StageOrder(listed(stages), true, dictionary);

describe("stagesFromRange", () => {
  const source = "metrics.md §1.2, stages";
  const kinds = (stages: readonly Stage[]) => stages.map(({ name, kind }) => `${name}: ${kind}`);
  claims<Range, string[]>(
    [
      {
        name: "reads one column",
        input: column("Lead", "Offer"),
        expected: ["Lead: open", "Offer: open"],
        source,
      },
      {
        name: "reads one row",
        input: frozen([["Lead", "Offer"]]),
        expected: ["Lead: open", "Offer: open"],
        source,
      },
      { name: "reads one cell", input: frozen([["Lead"]]), expected: ["Lead: open"], source },
      {
        name: "passes over blanks",
        input: column("Lead", null, "", 0, "Offer"),
        expected: ["Lead: open", "Offer: open"],
        source,
      },
      {
        name: "passes over a header",
        input: column("Stage", "Lead"),
        expected: ["Lead: open"],
        source,
      },
      {
        name: "takes kinds from names",
        input: column("Lead", "Closed Won", "Closed Lost", "On hold", "WON", "abandoned"),
        expected: [
          "Lead: open",
          "Closed Won: won",
          "Closed Lost: lost",
          "On hold: parked",
          "WON: won",
          "abandoned: lost",
        ],
        source: "metrics.md §1.2, kinds from names; §1.3, Abandoned = lost",
      },
      {
        name: "takes kinds from the table, else from names",
        input: range("Stage | Kind\nSigned | won\nDead | Lost\nSleeping | parked\nWon |\nLead |"),
        expected: ["Signed: won", "Dead: lost", "Sleeping: parked", "Won: won", "Lead: open"],
        source: "metrics.md §1.2, kinds come from the table, else from names",
      },
    ],
    (stages) => kinds(listed(stages)),
  );

  const FRACTION = "metrics.md §1.1: a column with any value above 1 is all per cent";
  claims<string, (number | undefined)[]>(
    [
      {
        name: "reads fractions",
        input: "Stage | Probability\nLead | 0.1\nOffer | 0.5",
        expected: [0.1, 0.5],
        source: FRACTION,
      },
      {
        name: "reads per cent",
        input: "Stage | Probability (%)\nLead | 10\nOffer | 50",
        expected: [0.1, 0.5],
        source: FRACTION,
      },
      {
        name: "reads text per cent",
        input: "Stage | Probability\nLead | 10%\nOffer | 50%",
        expected: [0.1, 0.5],
        source: FRACTION,
      },
      {
        name: "reads blanks as none",
        input: "Stage | Probability\nLead |\nOffer | 0",
        expected: [undefined, undefined],
        source: "metrics.md §1.1: 0 is blank in probability columns",
      },
    ],
    (rows) => listed(range(rows)).map(({ probability }) => probability),
  );

  test("reads target days and benchmarks", () => {
    const rows = "Stage | Target days | Benchmark low | Benchmark high\nLead | 14 | 20% | 0.3";
    expect(listed(range(rows))).toEqual([
      {
        name: "Lead",
        kind: "open",
        probability: undefined,
        targetDays: 14,
        benchmarkLow: 0.2,
        benchmarkHigh: 0.3,
      },
    ]);
  });

  test("refuses a range of blanks", () => {
    expect(codeOf(() => listed(column(null, 0, "")))).toBe("empty-stages");
  });
});

describe("StageOrder", () => {
  claims<Range, string[]>(
    [
      {
        name: "adds Won, Lost and a parked stage",
        input: column("Lead", "Offer"),
        expected: ["Lead", "Offer", "Won", "Lost", "On hold"],
        source: ORDER,
      },
      {
        name: "puts Won behind the open stages, lost and parked ones last",
        input: column("Lost", "Won", "Lead", "On hold", "Offer"),
        expected: ["Lead", "Offer", "Won", "Lost", "On hold"],
        source: ORDER,
      },
      {
        name: "puts post-sale stages behind Won",
        input: range("Stage | Kind\nOnboarding | won\nLead |\nWon |\nRenewal | won"),
        expected: ["Lead", "Won", "Onboarding", "Renewal", "Lost", "On hold"],
        source: ORDER,
      },
      {
        name: "takes the first stage of kind won for Won where none is named so",
        input: range("Stage | Kind\nLead |\nSigned | won\nRenewal | won"),
        expected: ["Lead", "Signed", "Renewal", "Lost", "On hold"],
        source: ORDER,
      },
      {
        name: "keeps the first of names that are the same",
        input: column("Lead", "LEAD", " lead", "Offer"),
        expected: ["Lead", "Offer", "Won", "Lost", "On hold"],
        source: "functions.md: text is matched case- and space-insensitively",
      },
    ],
    (stages) => orderOf(stages).stages.map(({ name }) => name),
  );

  const STANDS_FOR =
    "metrics.md §10: a won- or lost-named stage stands for the table's stage of that kind";
  const FOLDED = "functions.md, text matching";
  claims<string, string | undefined>(
    [
      { name: "finds a stage", input: "Offer", expected: "Offer", source: FOLDED },
      {
        name: "whatever its case, spaces and accents",
        input: " ÓFFER ",
        expected: "Offer",
        source: FOLDED,
      },
      {
        name: "Closed Won stands for Won",
        input: "Closed Won",
        expected: "Won",
        source: STANDS_FOR,
      },
      {
        name: "Closed Lost stands for Lost",
        input: "Closed Lost",
        expected: "Lost",
        source: STANDS_FOR,
      },
      {
        name: "Abandoned stands for Lost",
        input: "Abandoned",
        expected: "Lost",
        source: STANDS_FOR,
      },
      {
        name: "passes over a pipeline in parentheses",
        input: "Offer (Sales Pipeline)",
        expected: "Offer",
        source: "metrics.md §7, HubSpot",
      },
      {
        name: "also behind Closed Won",
        input: "Closed Won (Sales Pipeline)",
        expected: "Won",
        source: "metrics.md §7, HubSpot",
      },
      { name: "finds no other word", input: "Demo", expected: undefined, source: FOLDED },
      { name: "finds no empty text", input: "", expected: undefined, source: FOLDED },
      {
        name: "finds no word of JavaScript",
        input: "__proto__",
        expected: undefined,
        source: FOLDED,
      },
    ],
    (name) => {
      const order = orderOf(column("Lead", "Offer"));
      const found = order.find(name);
      return found === undefined ? undefined : order.at(found).name;
    },
  );

  test("names the nearest stage and all of them", () => {
    const call = () => orderOf(column("Lead", "Qualified")).require("from", "Qualifed");
    expect(paramsOf(call)).toEqual({
      argument: "from",
      stage: "Qualifed",
      nearest: "Qualified",
      stages: ["Lead", "Qualified", "Won", "Lost"],
    });
  });
});

describe("the order of stages that nobody gave", () => {
  const LEFT_OUT = "metrics.md §1.2, Left out";
  const open = (rows: string, given?: Given) => {
    const { stages } = read(rows, given);
    stages.requireOrder();
    return stages.stages.slice(0, stages.openCount).map(({ name }) => name);
  };

  test(`is that of the stage-date columns [${LEFT_OUT}]`, () => {
    expect(open("Deal | Zeta | Alpha | Won\nA | d1 | d2 | d3")).toEqual(["Zeta", "Alpha"]);
  });

  test(`is that of a built-in template that covers the stages found [${LEFT_OUT}]`, () => {
    const found = open("Deal | Stage\nA | Proposal\nB | Prospecting\nC | Closed Won");
    expect(found).toEqual(["Prospecting", "Qualifying", "Proposal", "Closing"]);
  });

  test("is that of the shortest template where several cover them", () => {
    // Prospecting and Closing stand in the four-step and in the seven-step process.
    const found = open("Deal | Stage\nA | Prospecting\nB | Closing");
    expect(found).toEqual(["Prospecting", "Qualifying", "Proposal", "Closing"]);
  });

  test("does not matter for a single open stage", () => {
    expect(open("Deal | Stage\nA | Zeta\nB | Won")).toEqual(["Zeta"]);
  });

  test(`is unknown for two stages that no template has [${LEFT_OUT}: else #N/A]`, () => {
    expect(codeOf(() => open("Deal | Stage\nA | Zeta\nB | Alpha"))).toBe("order-unknown");
  });
});

describe("date columns in the words of a built-in template", () => {
  const kinds = (headers: string) => {
    const { stages } = read(`Deal | ${headers}\nA | ${headers.replace(/[^|]+/g, " d1 ")}`).stages;
    return stages
      .filter(({ name }) => name !== "On hold")
      .map(({ name, kind }) => `${name} ${kind}`);
  };
  const SOURCE = "docs/templates of the built sheet: steps after the sale are of kind won";

  test(`have its steps after the sale behind Won [${SOURCE}]`, () => {
    expect(kinds("Prospecting | Approach | Closing | Won | Follow-up | Lost")).toEqual([
      "Prospecting open",
      "Approach open",
      "Closing open",
      "Won won",
      "Follow-up won",
      "Lost lost",
    ]);
  });

  test("keep a step of that name open in another order or beside other stages", () => {
    expect(kinds("Follow-up | Closing | Won | Lost")[0]).toBe("Follow-up open");
    expect(kinds("Prospecting | Closing | Follow-up | Won | Lost")).toContain("Follow-up open");
    expect(kinds("Lead | Follow-up | Closing | Won | Lost")).toContain("Follow-up open");
    expect(kinds("Closing | Won | Follow-up")).toContain("Follow-up open");
  });
});

describe("stages that are no sales process", () => {
  const many = Array.from({ length: 1000 }, (_, at) => `Note ${at}`);
  const LIMIT = { count: 1000, limit: 200 };
  test.each<[string, () => unknown]>([
    [
      "of a Stage column",
      () => read(frozen([["Deal", "Stage"], ...many.map((name) => [name, name])])),
    ],
    ["of the stages argument", () => read("Deal | Stage\nA | Lead", { stages: many })],
  ])("are refused: 1,000 different texts %s", (_, call) => {
    expect(codeOf(call)).toBe("too-many-stages");
    expect(paramsOf(call)).toEqual(LIMIT);
  });

  test("may be 200, and the same text may come again and again", () => {
    const names = many.slice(0, 200);
    const rows = frozen([["Deal", "Stage"], ...[...names, ...names].map((name) => ["D", name])]);
    expect(read(rows).stages.openCount).toBe(200);
  });
});

describe("a stage name of 30,000 letters", () => {
  const long = "a(".repeat(15_000);
  const given = { stages: ["Lead", "Offer"] };

  test("in a row is unknown", () => {
    const rows = frozen([
      ["Deal", "Stage"],
      ["A", long],
      ["B", "Lead"],
    ]);
    const { records, length } = read(rows, given);
    expect(length).toBe(1);
    expect(records.leftOut).toMatchObject([{ row: 1, reason: "unknown-stage" }]);
  });

  test("as an argument is unknown, and near to nothing", () => {
    const call = () => orderOf(column("Lead", "Offer")).require("from", long);
    expect(codeOf(call)).toBe("unknown-stage");
    expect(paramsOf(call)).toMatchObject({ nearest: undefined });
  });

  test("as a header is no stage among the others", () => {
    const rows = frozen([
      ["Deal", "Lead", "Offer", long],
      ["A", day(1), day(2), "x"],
    ]);
    expect(read(rows, given).stages.names()).toEqual(["Lead", "Offer", "Won", "Lost"]);
  });

  test("among the stages leaves the others in their order", () => {
    const { stages } = read("Deal | Stage\nA | Offer", { stages: ["Lead", long, "Offer"] });
    expect([stages.find("Lead"), stages.find("Offer"), stages.won]).toEqual([0, 2, 3]);
  });
});
