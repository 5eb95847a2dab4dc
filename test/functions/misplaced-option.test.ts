import { installCustomFunctions } from "../custom-functions";
import { conversion, cycleTime, dealCount, funnel, winRate } from "../../src/functions/functions";
import { EIGHT_DEALS } from "../pipeline/metrics/eight-deals";
import { claims, column, range } from "../pipeline/build";

installCustomFunctions();

const deals = range(EIGHT_DEALS);

/** Calls a function as a formula does: what stands behind the last argument is the repeating one. */
function call(formula: (...parameters: never[]) => unknown, own: number, args: unknown[]): unknown {
  const options = args.slice(own).map((option) => [[option]]);
  const parameters = [deals, ...Array.from({ length: own }, (_, at) => args[at] ?? null), options];
  try {
    return formula(...(parameters as never[]));
  } catch (error) {
    const { code, message } = error as CustomFunctions.Error;
    return `${code} ${message}`;
  }
}

const FUNCTIONS = {
  CONVERSION: [conversion, 4],
  WINRATE: [winRate, 2],
  FUNNEL: [funnel, 1],
  CYCLETIME: [cycleTime, 5],
  DEALCOUNT: [dealCount, 3],
} as const;
type Formula = readonly [id: keyof typeof FUNCTIONS, ...args: unknown[]];

const answer = ([id, ...args]: Formula) => {
  const [formula, own] = FUNCTIONS[id];
  return call(formula as never, own, args);
};

describe("an option in the place of another argument is answered with the corrected formula", () => {
  const source =
    "functions.md: a misplaced option: #VALUE! with the corrected formula; commas counted";
  const says = (argument: string, text: string, formula: string) =>
    `#VALUE! ${argument} got "${text}", which belongs to options at the end: ${formula}`;
  claims<Formula, unknown>(
    [
      {
        name: "a criterion for the basis",
        input: ["WINRATE", "Owner", "Ann"],
        expected: says("basis", "Owner", '=SALES.WINRATE(deals,,,"Owner","Ann")'),
        source,
      },
      {
        name: "two criteria for the basis",
        input: ["WINRATE", "Owner", "Ann", "Amount", ">=100"],
        expected: says("basis", "Owner", '=SALES.WINRATE(deals,,,"Owner","Ann","Amount",">=100")'),
        source,
      },
      {
        name: "a criterion for the stages",
        input: ["WINRATE", "created", "Owner", "Ann"],
        expected: says("stages", "Owner", '=SALES.WINRATE(deals,"created",,"Owner","Ann")'),
        source,
      },
      {
        name: "a criterion behind two stages",
        input: ["CONVERSION", "Lead", "Won", "Owner", "Ann"],
        expected: says("basis", "Owner", '=SALES.CONVERSION(deals,"Lead","Won",,,"Owner","Ann")'),
        source,
      },
      {
        name: "a criterion for the second stage",
        input: ["CONVERSION", "Lead", "Owner", "Ann"],
        expected: says("to", "Owner", '=SALES.CONVERSION(deals,"Lead",,,,"Owner","Ann")'),
        source,
      },
      {
        name: "a setting for the basis",
        input: ["WINRATE", "@currency", "EUR"],
        expected: says("basis", "@currency", '=SALES.WINRATE(deals,,,"@currency","EUR")'),
        source,
      },
      {
        name: "a setting with a number for the stages",
        input: ["FUNNEL", "@asOf", 46204],
        expected: says("stages", "@asOf", '=SALES.FUNNEL(deals,,"@asOf",46204)'),
        source,
      },
      {
        name: "a criterion for the statistic",
        input: ["CYCLETIME", "Lead", "Won", "Owner", "Ann"],
        expected: says(
          "statistic",
          "Owner",
          '=SALES.CYCLETIME(deals,"Lead","Won",,,,"Owner","Ann")',
        ),
        source,
      },
      {
        name: "a criterion for the unit",
        input: ["CYCLETIME", null, null, "mean", "Owner", "Ann"],
        expected: says("unit", "Owner", '=SALES.CYCLETIME(deals,,,"mean",,,"Owner","Ann")'),
        source,
      },
      {
        name: "a criterion for the state",
        input: ["DEALCOUNT", "Offer", "Owner", "Ann"],
        expected: says("state", "Owner", '=SALES.DEALCOUNT(deals,"Offer",,,"Owner","Ann")'),
        source,
      },
      {
        name: "quotes in a criterion are doubled",
        input: ["WINRATE", "Owner", 'the "boss"'],
        expected: says("basis", "Owner", '=SALES.WINRATE(deals,,,"Owner","the ""boss""")'),
        source,
      },
      {
        name: "a blank criterion behind the column",
        input: ["WINRATE", "Owner", ""],
        expected: says("basis", "Owner", '=SALES.WINRATE(deals,,,"Owner","")'),
        source,
      },
      {
        name: "a criterion for the stages alone",
        input: ["FUNNEL", "Owner", "Ann"],
        expected: says("stages", "Owner", '=SALES.FUNNEL(deals,,"Owner","Ann")'),
        source,
      },
      {
        name: "case does not count",
        input: ["WINRATE", "owner", "Ann"],
        expected: says("basis", "owner", '=SALES.WINRATE(deals,,,"owner","Ann")'),
        source,
      },
    ],
    answer,
  );
});

describe("what is not misplaced is not corrected", () => {
  const WORD = "functions.md: not one of its words but a column of the range";
  claims<Formula, unknown>(
    [
      {
        name: "a misspelt word",
        input: ["WINRATE", "closd"],
        expected:
          '#VALUE! basis must be closed, created or value, got "closd"; did you mean "closed"?',
        source: WORD,
      },
      {
        name: "a column without a value behind it",
        input: ["WINRATE", "Owner"],
        expected: '#VALUE! basis must be closed, created or value, got "Owner"',
        source: "decision of 2026-11-22: only whole pairs are moved",
      },
      {
        name: "a stage of the rows that is a column, with a fault elsewhere",
        input: ["CONVERSION", "Lead", "Ofer"],
        expected:
          '#N/A to: stage "Ofer" not found; did you mean "Offer"? Stages: Lead, Offer, Talks, Won, Lost',
        source: "decision of 2026-11-22: a stage of the rows is never misplaced",
      },
      {
        name: "a text for the stages that is neither stage nor column",
        input: ["FUNNEL", "Region", "EU", "Owner"],
        expected: '#VALUE! stages must hold the stage names of deals in order, got "Region"',
        source: "decision of 2026-11-22: one text as stages that names no stage is not-stages",
      },
      {
        name: "a column for the stages without a value behind it",
        input: ["FUNNEL", "Owner"],
        expected: '#VALUE! stages must hold the stage names of deals in order, got "Owner"',
        source: "decision of 2026-11-22: misplaced only with its value behind it",
      },
      {
        name: "a stage that is a column too",
        input: ["CONVERSION", "Lead", "Offer"],
        expected: 6 / 8,
        source: "the eight deals",
      },
      {
        name: "a misspelt stage",
        input: ["CONVERSION", "Leed", "Offer"],
        expected:
          '#N/A from: stage "Leed" not found; did you mean "Lead"? Stages: Lead, Offer, Talks, Won, Lost',
        source: "functions.md: the sentence names the argument, what was expected, and what came",
      },
    ],
    answer,
  );

  test("a word that is a column too", () => {
    const rows = range("Deal | Stage | Created\nA | Won | d1\nB | Lead | d2");
    expect(winRate(rows as never, "created" as never)).toBe(1 / 2);
  });

  test("a stage of the rows under given stages that lack it", () => {
    const call = () =>
      conversion(deals as never, "Lead", "Offer", undefined, column("Offer", "Talks") as never);
    expect(call).toThrow(
      expect.objectContaining({
        message: 'from: stage "Lead" not found; stages: Offer, Talks, Won, Lost',
      }),
    );
  });

  test("one stage of the rows as the stages", () => {
    // Of one stage and Won: 2 of the 8 in Lead are won.
    expect(conversion(deals as never, "Lead", "Won", undefined, "Lead" as never)).toBe(2 / 8);
  });

  test("stages that are a range", () => {
    expect(winRate(deals as never, undefined, column("Lead", "Offer", "Talks") as never)).toBe(
      2 / 5,
    );
  });
});
