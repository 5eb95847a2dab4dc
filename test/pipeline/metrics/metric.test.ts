import fc from "fast-check";
import { conversionRate } from "../../../src/pipeline/metrics/conversion";
import { dealCount } from "../../../src/pipeline/metrics/deal-count";
import { metric } from "../../../src/pipeline/metrics/metric";
import { parseExpression } from "../../../src/pipeline/expression/parse-expression";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { SEEDED } from "../arbitrary-pipelines";
import { ask, claims, codeOf, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

const EIGHT = "the table of eight-deals.ts, by hand";
const ARITHMETIC = "arithmetic";

function value(expression: string, given: Given = {}, deals: string = EIGHT_DEALS): number {
  const asked = ask(deals, given);
  return metric(asked.pipeline, asked.deals, parseExpression(expression));
}

describe("figures in an expression", () => {
  claims<string, number>(
    [
      { name: "won", input: "won", expected: 2, source: EIGHT },
      { name: "lost", input: "lost", expected: 3, source: EIGHT },
      { name: "open", input: "open", expected: 3, source: EIGHT },
      { name: "total", input: "total", expected: 8, source: EIGHT },
      // 100 + 200; 300 + blank + 50; 400 + 150 + 250
      { name: "wonAmount", input: "wonAmount", expected: 300, source: EIGHT },
      { name: "lostAmount", input: "lostAmount", expected: 350, source: EIGHT },
      { name: "openAmount", input: "openAmount", expected: 800, source: EIGHT },
      { name: "reached", input: 'reached("Offer")', expected: 6, source: EIGHT },
      { name: "lostAt", input: 'lostAt("Offer")', expected: 1, source: EIGHT },
      { name: "openAt", input: 'openAt("Talks")', expected: 1, source: EIGHT },
      { name: "movedOn", input: 'movedOn("Lead")', expected: 6, source: EIGHT },
      { name: "conversion", input: 'conversion("Lead","Talks")', expected: 0.5, source: EIGHT },
      {
        name: "conversion to the next",
        input: 'conversion("Lead")',
        expected: 0.75,
        source: EIGHT,
      },
      // Lead → Offer: A 2, B 3, C 3, D 4, F 4, G 4
      { name: "days, counted", input: 'count(days("Lead","Offer"))', expected: 6, source: EIGHT },
      { name: "days, mean", input: 'mean(days("Lead","Offer"))', expected: 20 / 6, source: EIGHT },
      { name: "days, median", input: 'median(days("Lead","Offer"))', expected: 3.5, source: EIGHT },
      { name: "days, p0", input: 'quantile(days("Lead","Offer"),0)', expected: 2, source: EIGHT },
      // Type 7: place 5 × 0.1 = 0.5 between the first two, 2 and 3
      {
        name: "quantile",
        input: 'quantile(days("Lead","Offer"),0.1)',
        expected: 2.5,
        source: EIGHT,
      },
      // Finished stays in Lead: the six above and E, lost after 1 day
      { name: "timeIn", input: 'sum(timeIn("Lead"))', expected: 21, source: EIGHT },
      {
        name: "several lists",
        input: 'max(timeIn("Lead"), days("Lead","Offer"), 9)',
        expected: 9,
        source: EIGHT,
      },
    ],
    (expression) => value(expression),
  );
});

describe("arithmetic in an expression", () => {
  claims<string, number>(
    [
      { name: "a share", input: "won / (won + lost)", expected: 0.4, source: EIGHT },
      {
        name: "order of signs",
        input: "2 + 3 * 4 ^ 2 ^ 0.5 - -1",
        expected: 2 + 3 * 4 ** Math.SQRT2 + 1,
        source: ARITHMETIC,
      },
      { name: "other signs", input: "6 × 2 ÷ 3 − 1", expected: 3, source: ARITHMETIC },
      { name: "per cent", input: "200 * 10%", expected: 20, source: ARITHMETIC },
      {
        name: "per cent added",
        input: "200 + 25% - (won * 25)%",
        expected: 199.75,
        source: "metrics.md: 10% is 0.1",
      },
      {
        name: "per cent before a sign",
        input: "won * 50% + lost * 25%-1",
        expected: 0.75,
        source: "metrics.md: 10% is 0.1",
      },
      {
        name: "a condition",
        input: "won > lost ? 1 : won == 2 ? 2 : 3",
        expected: 2,
        source: EIGHT,
      },
      { name: "a chain", input: "1 < won <= 2 ? 1 : 0", expected: 1, source: EIGHT },
      {
        name: "a condition on a number, as in Excel",
        input: "won ? 5 : 6",
        expected: 5,
        source: ARITHMETIC,
      },
      {
        name: "the branch not taken is not computed",
        input: "won > 0 ? 1 : 1 / 0",
        expected: 1,
        source: ARITHMETIC,
      },
      {
        name: "rounding halves away from zero",
        input: "round(-2.5)",
        expected: -3,
        source: "Excel's ROUND",
      },
      {
        name: "rounding as written",
        input: "round(1.005, 2)",
        expected: 1.01,
        source: "Excel's ROUND",
      },
      {
        name: "rounding to hundreds",
        input: "round(1250, -2)",
        expected: 1300,
        source: "Excel's ROUND",
      },
      {
        name: "rounding what is tiny",
        input: "round(0.0000001, 7)",
        expected: 1e-7,
        source: "Excel's ROUND",
      },
      {
        name: "rounding what is huge",
        input: "round(10^20)",
        expected: 1e20,
        source: "Excel's ROUND",
      },
      { name: "size", input: "abs(1 - 3)", expected: 2, source: ARITHMETIC },
      {
        name: "numbers summarised",
        input: "sum(1,2,6) + mean(1,2,6) + median(1,2,6) + min(1,2) + max(1,2) + count(1,2)",
        expected: 9 + 3 + 2 + 1 + 2 + 2,
        source: ARITHMETIC,
      },
      { name: "words in any case", input: "WON + wonamount", expected: 302, source: EIGHT },
    ],
    (expression) => value(expression),
  );
});

describe("an expression that has no value", () => {
  claims<readonly [string, Given?], string>(
    [
      {
        name: "divides by nothing",
        input: ["won / (won - 2)"],
        expected: "divided-by-zero",
        source: ARITHMETIC,
      },
      {
        name: "summarises nothing",
        input: ['median(days("Won","Lead"))'],
        expected: "no-values",
        source: ARITHMETIC,
      },
      {
        name: "is no real number",
        input: ["(0 - 1) ^ 0.5"],
        expected: "not-finite",
        source: ARITHMETIC,
      },
      {
        name: "is beyond all numbers",
        input: ["10 ^ 400"],
        expected: "not-finite",
        source: ARITHMETIC,
      },
      {
        name: "asks for a share above 1",
        input: ['quantile(days("Lead","Won"), 90)'],
        expected: "bad-share",
        source: ARITHMETIC,
      },
      {
        name: "names no stage",
        input: ['reached("Ofer")'],
        expected: "unknown-stage",
        source: "metrics.md §6",
      },
      {
        name: "goes from nowhere",
        input: ['conversion("Won")'],
        expected: "no-next-stage",
        source: "metrics.md §2",
      },
    ],
    ([expression, given]) => codeOf(() => value(expression, given)),
  );
});

test("criteria choose the deals", () => {
  expect(value("won / total", { options: ["Owner", "Ann"] })).toBe(1 / 4);
});

test("parked deals count as open, and amounts in one currency only", () => {
  const rows = "Deal|Stage|Amount|Currency\nA|On hold|5|EUR\nB|Lead|6|EUR\nC|Won|7|USD";
  const stages = ["Lead", "Won", "Lost", "On hold"];
  expect(value("open", { stages }, rows)).toBe(2);
  expect(value("openAmount", { stages }, rows)).toBe(11);
});

test("figures are those of the functions of the same names", () => {
  const { pipeline, deals } = ask(EIGHT_DEALS);
  const states = { reached: "reached", lostAt: "lost", openAt: "open", movedOn: "moved" } as const;
  for (const [word, state] of Object.entries(states)) {
    for (let stage = 0; stage < pipeline.stages.won; stage++) {
      const name = pipeline.stages.at(stage).name;
      expect(value(`${word}("${name}")`)).toBe(dealCount(pipeline, deals, stage, state));
    }
  }
  expect(value('conversion("Offer","Won")')).toBe(conversionRate(pipeline, deals, 1, 3, "entered"));
});

describe("whatever is written, there is a number or a refusal:", () => {
  const parts = fc.constantFrom(
    ...["won", "lost", "total", "1", "0", "2.5", "1e9", '"Lead"', '"x"', "(", ")", "+", "-", "*"],
    ...["/", "^", "<", "==", "?", ":", ",", ";", "=", ".", "[", "]", "{", "}", "'", "!", "%", " "],
    ...[
      "reached(",
      "days(",
      "median(",
      "sum(",
      "round(",
      "abs(",
      "quantile(",
      "constructor",
      "f(x)",
    ],
    ...["\n", "#", "mod", "and", "to", "\\", "🔥", "NaN", "i", "10^", "-1^0.5"],
  );
  const expressions = fc.oneof(
    fc.array(parts, { maxLength: 25 }).map((found) => found.join("")),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ maxLength: 1200 }),
  );
  const { pipeline, deals } = ask(EIGHT_DEALS);

  test("an expression of anything", () => {
    fc.assert(
      fc.property(expressions, (text) => {
        try {
          expect(Number.isFinite(metric(pipeline, deals, parseExpression(text)))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(PipelineError);
        }
      }),
      { ...SEEDED, numRuns: Math.max(SEEDED.numRuns, 3000) },
    );
  });
});
