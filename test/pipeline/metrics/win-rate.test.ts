import { winRate, type WinRateBasis } from "../../../src/pipeline/metrics/win-rate";
import { ask, claims, codeOf, paramsOf, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function rate(rows: string, basis: WinRateBasis, given: Given = {}): number {
  const { pipeline, deals } = ask(rows, given);
  return winRate(pipeline, deals, basis);
}

const SECTION = "metrics.md §2, WINRATE";

describe("winRate over the eight deals", () => {
  claims<WinRateBasis, number>(
    [
      {
        name: "closed is 2 of 5",
        input: "closed",
        expected: 2 / 5,
        source: `A B of A B C D E; ${SECTION}`,
      },
      {
        name: "created is 2 of 8",
        input: "created",
        expected: 2 / 8,
        source: `A B of all; ${SECTION}`,
      },
      {
        name: "value is 300 of 650",
        input: "value",
        expected: 300 / 650,
        source: `100+200 of that +300+0+50; ${SECTION}`,
      },
    ],
    (basis) => rate(EIGHT_DEALS, basis),
  );

  test("without order of stages there is a win rate too", () => {
    expect(rate("Deal | Stage\nA | Zeta\nB | Alpha\nC | Won\nD | Lost", "closed")).toBe(1 / 2);
  });

  test("parked deals count as open [metrics.md §1.3]", () => {
    expect(rate("Deal | Stage\nA | On hold\nB | Won", "closed")).toBe(1);
    expect(rate("Deal | Stage\nA | On hold\nB | Won", "created")).toBe(1 / 2);
  });
});

describe("winRate has nothing to compute from", () => {
  const ZERO = "metrics.md §2: zero denominator: #N/A, never 0";
  claims<[WinRateBasis, Given["options"]], string>(
    [
      {
        name: "where nothing was closed",
        input: ["closed", ["Deal", "H"]],
        expected: "none-closed",
        source: ZERO,
      },
      {
        name: "where nothing was chosen",
        input: ["created", ["Owner", "Zoe"]],
        expected: "no-chosen-deals",
        source: ZERO,
      },
      {
        name: "where what was closed has no amount",
        input: ["value", ["Deal", "D"]],
        expected: "no-closed-amount",
        source: ZERO,
      },
    ],
    ([basis, options]) => codeOf(() => rate(EIGHT_DEALS, basis, { options })),
  );
});

describe("winRate by value", () => {
  const rows =
    "Deal | Stage | Amount | Currency\nA | Won | 1,000 | EUR\nB | Lost | $3,000 | EUR\nC | Lost | 9 | USD\nD | Lead | 5 | CHF\nE | Won | | GBP";
  test("reads amounts that are text, of the deals counted [issue 2: text numbers]", () => {
    // 1000 ÷ (1000 + 3000)
    expect(rate(rows, "value", { options: ["Currency", "EUR"] })).toBe(0.25);
  });

  test("names the currencies among the closed deals with an amount [metrics.md §4]", () => {
    expect(codeOf(() => rate(rows, "value"))).toBe("mixed-currencies");
    expect(paramsOf(() => rate(rows, "value"))).toEqual({ currencies: ["EUR", "USD"] });
  });

  test('"@currency" chooses one [metrics.md §4]', () => {
    expect(rate(rows, "value", { options: ["@currency", "eur"] })).toBe(0.25);
  });
});
