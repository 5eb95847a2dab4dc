import type { DealState } from "../../../src/pipeline/metrics/deal-count";
import { dealValue } from "../../../src/pipeline/metrics/deal-value";
import { ask, claims, codeOf, day, paramsOf, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function value(rows: string, state: DealState, stage: string, given: Given = {}): number {
  const { pipeline, deals } = ask(rows, given);
  return dealValue(pipeline, deals, pipeline.stages.require("stage", stage), state);
}

describe("dealValue over the eight deals", () => {
  claims<[DealState, string], number>(
    [
      {
        name: "reached Lead",
        input: ["reached", "Lead"],
        expected: 1450,
        source: "100 + 200 + 300 + blank + 50 + 400 + 150 + 250",
      },
      {
        name: "reached Offer",
        input: ["reached", "Offer"],
        expected: 1150,
        source: "A 100, B 200, C 300, D blank, F 400, G 150",
      },
      { name: "reached Won", input: ["reached", "Won"], expected: 300, source: "A 100, B 200" },
      { name: "lost", input: ["reached", "Lost"], expected: 350, source: "C 300, D blank, E 50" },
      {
        name: "moved on from Talks",
        input: ["moved", "Talks"],
        expected: 300,
        source: "won A 100, B 200",
      },
      { name: "lost at Offer", input: ["lost", "Offer"], expected: 0, source: "D alone, blank" },
      { name: "open at Lead", input: ["open", "Lead"], expected: 250, source: "H" },
      { name: "now in Talks", input: ["now", "Talks"], expected: 400, source: "F" },
      { name: "skipped Talks", input: ["skipped", "Talks"], expected: 200, source: "B" },
    ],
    ([state, stage]) => value(EIGHT_DEALS, state, stage),
  );
});

test("dealValue of no deals is 0 [metrics.md §5: None: 0]", () => {
  expect(value(EIGHT_DEALS, "reached", "On hold")).toBe(0);
});

test("dealValue without an amount column has nothing to add", () => {
  expect(codeOf(() => value("Deal | Lead | Won\nA | d1 |", "reached", "Lead"))).toBe(
    "no-amount-column",
  );
});

describe("dealValue in several currencies [metrics.md §4]", () => {
  const rows = `
    Deal | Amount | Currency | Lead | Won
    A    | 10     | EUR      | d1   | d2
    B    | 20     | USD      | d1   |
    C    |        | GBP      | d1   | d3
    D    | 40     |          | d1   | d3
  `;
  test("is refused and names them", () => {
    expect(paramsOf(() => value(rows, "reached", "Lead"))).toEqual({ currencies: ["EUR", "USD"] });
  });
  test("counts only the currencies of the rows in the sum; blank amounts and currencies say nothing", () => {
    expect(value(rows, "won", "Lead")).toBe(50);
  });
  test("knows currencies by their numbers, too", () => {
    const numbered = rows.replace("EUR", "978").replace("USD", "840");
    const refused = paramsOf(() => value(numbered, "reached", "Lead"));
    expect(refused).toEqual({ currencies: ["978", "840"] });
    expect(value(numbered, "reached", "Lead", { options: ["@currency", 840] })).toBe(20);
  });
});

describe("dealValue of amounts that are texts with their currency [metrics.md §4]", () => {
  const amountOf = (amounts: string[], given: Given = {}) =>
    value(
      `Deal | Amount | Lead | Won\n${amounts.map((amount, at) => `D${at} | ${amount} | d1 |`).join("\n")}`,
      "reached",
      "Lead",
      given,
    );
  test("is refused where they differ, and names them", () => {
    expect(paramsOf(() => amountOf(["1,200 €", "$300", "5"]))).toEqual({ currencies: ["€", "$"] });
    expect(codeOf(() => amountOf(["EUR 100", "500 Ft"]))).toBe("mixed-currencies");
  });
  test("takes a sign and its code for one currency, and a plain number for any", () => {
    expect(amountOf(["1,200 €", "EUR 100", "5"])).toBe(1305);
    expect(amountOf(["1 200 000 Ft", "300 HUF", "100 Ft."])).toBe(1200400);
    expect(amountOf(["1 200 руб.", "300 ₽", "100 р."])).toBe(1600);
    expect(amountOf(["1 200 zł", "300 PLN"])).toBe(1500);
    expect(amountOf(["1 200 Kč", "300 CZK"])).toBe(1500);
  });
  test("takes the code where a text has a sign too", () => {
    expect(amountOf(["$1,200.00 USD", "$300 USD", "$5", "($5)"])).toBe(1500);
    expect(codeOf(() => amountOf(["$1,200 USD", "$300 CAD"]))).toBe("mixed-currencies");
  });
  test("finds no currency in an exponent", () => {
    expect(amountOf(["1e3", "300 €"])).toBe(1300);
  });
  test("finds none in a number, however small", () => {
    const { pipeline, deals } = ask([
      ["Deal", "Amount", "Lead", "Won"],
      ["A", 1e-7, day(1), ""],
      ["B", "300 €", day(1), ""],
    ]);
    expect(dealValue(pipeline, deals, 0, "reached")).toBeCloseTo(300);
  });
  test("counts those in the currency chosen", () => {
    expect(amountOf(["1,200 €", "EUR 100", "$300", "5"], { options: ["@currency", "EUR"] })).toBe(
      1300,
    );
  });
  test("leaves a column of currencies the last word", () => {
    const rows =
      "Deal | Amount | Currency | Lead | Won\nA | $10 | CAD | d1 |\nB | CA$5 | CAD | d1 |";
    expect(value(rows, "reached", "Lead")).toBe(15);
  });
});

describe("dealValue of left-out rows", () => {
  test("adds the amounts of rows that cannot be read, not those of footers", () => {
    const rows =
      "Deal | Amount | Currency | Stage\nA | 10 | EUR | Demo\nB | 20 | EUR | Lead\nC | 5 | EUR | Demo\nTotal | 35 | |";
    expect(value(rows, "leftout", "Lead", { stages: ["Lead"] })).toBe(15);
  });
  test("keeps to one currency, which may be chosen", () => {
    const { pipeline, deals } = ask(
      "Deal | Amount | Currency | Stage\nA | 10 | EUR | Demo\nB | 20 | USD | Demo",
      { stages: ["Lead"] },
    );
    expect(codeOf(() => dealValue(pipeline, deals, 0, "leftout"))).toBe("mixed-currencies");
    expect(dealValue(pipeline, deals, 0, "leftout", ["usd"])).toBe(20);
  });
  test("counts a deal of a history once", () => {
    const rows =
      "Deal | Amount | Stage | Changed\nA | 10 | Lead | d1\nA | 10 | Demo | d2\nA | 12 | Demo | d3\nA | 10 | Lead | d4";
    expect(value(rows, "leftout", "Lead", { stages: ["Lead", "Offer"] })).toBe(12);
  });
});
