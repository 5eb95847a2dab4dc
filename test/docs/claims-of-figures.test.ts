import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import { day, range } from "../pipeline/build";
import { answer, claim, spilled } from "./claim";

installCustomFunctions();

/** What docs/metrics.md says of single figures, where no other test holds it. */

const NAMES = ["Lead", "Offer", "Won", "Lost"];
const PARKED = [...NAMES, "On hold"];

describe("Which deals, and what they are worth:", () => {
  const { dealCount, deals, dealValue, stalled } = functions;

  claim(
    "Left-out footers are listed but add no amount; a deal with several left-out rows adds its last amount once.",
    () => {
      const rows =
        "Deal|Stage|Changed|Amount\nA|Lead|d1|5\nA|Offer|d2|5\nB|Siesta|d3|10\nB|Siesta|d4|30\nTotal||| 999";
      const asked = { slots: ["", "leftout"], stages: NAMES };
      expect(answer(dealCount, rows, asked)).toBe(3);
      expect(spilled(deals, rows, asked)).toHaveLength(3);
      expect(answer(dealValue, rows, asked)).toBe(30);
    },
  );

  claim("A deal without a dated entry, or in a stage without target days, is not listed.", () => {
    const stages = range("Stage|Kind|Target days\nLead|open|2\nOffer|open|\nWon|won|");
    const rows = "Deal|Lead|Offer|Won\nA|d1||\nB|x||\nC|d1|d2|\nD|d3||\nE|d1||d9";
    const listed = spilled(stalled, rows, { stages }).map(([deal]) => deal);
    expect(listed).toEqual(["A", "D"]);
  });

  claim("The longest first. The days run to `@asOf`.", () => {
    const rows = "Deal|Lead|Offer\nA|d3|\nB|d1|\nC|d2|d4";
    const list = spilled(stalled, rows, { slots: [1], options: ["@asOf", day(10)] });
    expect(list.map((row) => [row[0], row[3]])).toEqual([
      ["B", 9],
      ["A", 7],
      ["C", 6],
    ]);
  });
});

describe("Times:", () => {
  const { cycleTime, timeInStage, winChance } = functions;

  claim("`workdays` are Monday to Friday after the start up to and including the end", () => {
    // Day 2 of 2026 is a Friday.
    const days = (from: string, to: string) =>
      answer(cycleTime, `Deal|Lead|Offer|Won\nA|${from}||${to}`, {
        slots: ["Lead", "Won", "max", "workdays"],
      });
    expect([days("d2", "d5"), days("d2", "d4"), days("d5", "d5"), days("d3", "d16")]).toEqual([
      1, 0, 0, 10,
    ]);
  });

  claim("Won and Lost have no times: count 0.", () => {
    const rows = "Deal|Stage|Changed\nA|Lead|d1\nA|Won|d4\nA|Lead|d6\nA|Lost|d9\nA|Lead|d12";
    const count = (stage: string) =>
      answer(timeInStage, rows, { slots: [stage, "count"], stages: NAMES });
    expect([count("Won"), count("Lost"), count("Lead")]).toEqual([0, 0, 1]);
  });

  claim(
    "Left out are deals without a start, closed on an unknown day or before they started.",
    () => {
      const good = "Deal|Created|Lead|Offer|Won|Lost\nA|d1|d1|d2|d5|\nB|d1|d1|d2||d9\nC|d1|d1|d2||";
      const bad = "\nD||x|||\nE|d1|d1||x|\nF|d8|d8||d5|";
      const chance = (rows: string) => answer(winChance, rows, { slots: [6] });
      expect(chance(good + bad)).toEqual(chance(good));
    },
  );
});

describe("Money:", () => {
  const { velocity, weightedValue, coverage, nextActions, probability, change } = functions;

  claim("Parked deals (On hold) are not open in this section, except in CHANGE.", () => {
    const clean =
      "Deal|Stage|Amount|Probability|Created|Closed|Expected close\nA|Won|100|1|d1|d11|\nB|Lost|50|1|d1|d9|\nC|Lead|80|0.5|d2||d20";
    const parked = `${clean}\nD|On hold|900|0.5|d2||d20`;
    const of = (compute: Parameters<typeof answer>[0], ...slots: unknown[]) =>
      [clean, parked].map((rows) => answer(compute, rows, { slots, stages: PARKED }));
    for (const [alone, withParked] of [
      of(velocity),
      of(weightedValue, "deal"),
      of(coverage, 1000, day(1), day(31)),
    ])
      expect(withParked).toBe(alone);
    const balance = of(change, day(1), day(11)) as unknown[][][];
    expect(balance.map((rows) => rows[6]!.slice(1))).toEqual([
      [1, 80],
      [2, 980],
    ]);
  });

  claim("Stages after the sale, Lost and parked ones are refused.", () => {
    const stages = range(
      "Stage|Kind\nLead|open\nWon|won\nOnboarding|won\nLost|lost\nOn hold|parked",
    );
    const rows = "Deal|Stage\nA|Won\nB|Lead";
    const of = (stage: string) => answer(probability, rows, { slots: [stage], stages });
    expect(["Onboarding", "Lost", "On hold"].map(of)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    expect(of("Lead")).toBe(1);
  });

  claim(
    "Deals without a probability add nothing; if no open deal has one the answer is #N/A, and without open deals it is 0.",
    () => {
      const of = (...deals: string[]) =>
        answer(weightedValue, ["Deal|Stage|Amount|Probability", ...deals].join("\n"), {
          slots: ["deal"],
          stages: NAMES,
        });
      expect(of("A|Lead|100|0.5", "B|Lead|70|")).toBe(50);
      expect(of("A|Lead|100|", "B|Lead|70|often")).toBe("#N/A");
      expect(of("A|Won|100|0.5")).toBe(0);
    },
  );

  claim("A deal is called by its id, else by its name.", () => {
    const rows = "Deal|Deal name|Lead|Offer|Next step\nA|Alpha|d1||\n|Beta|d1||";
    const called = spilled(nextActions, rows, { stages: NAMES }).map(([deal]) => deal);
    expect(called).toEqual(["A", "Beta"]);
  });

  claim("Amounts are ranked as they stand, whatever their currency.", () => {
    const rows =
      "Deal|Lead|Offer|Amount|Currency|Probability|Next step\nA|d1||10|EUR|1|\nB|d1||900|JPY|1|\nC|d1|||USD|1|";
    const called = spilled(nextActions, rows, { stages: NAMES }).map(([deal]) => deal);
    expect(called).toEqual(["B", "A", "C"]);
  });
});

describe("Groups, moves and follow-ups:", () => {
  const { breakdown, cohort, compare, flow, interval, needed, persistence } = functions;

  claim('`"@confidence",0.9` says it for every function that has one.', () => {
    const rows = "Deal|Stage|Owner\nA|Won|Ann\nB|Won|Ann\nC|Lost|Bob\nD|Won|Bob";
    const of = (compute: Parameters<typeof answer>[0], ...slots: unknown[]) =>
      [[], ["@confidence", 0.9]].map((options) =>
        answer(compute, rows, { slots, stages: NAMES, options }),
      );
    for (const [usual, narrow] of [
      of(interval, "Lead", "Won"),
      of(breakdown, "Owner"),
      of(compare, "Owner", "Ann", "Bob", "Lead", "Won"),
      of(needed, 10),
    ]) {
      expect(Array.isArray(usual)).toBe(true);
      expect(narrow).not.toEqual(usual);
    }
  });

  claim("Values are compared without case, spaces and accents and shown as first written", () => {
    const rows = "Deal|Stage|Owner\nA|Won|Zoë\nB|Lost|ZOE\nC|Lead| z o e\nD|Lead|";
    const groups = spilled(breakdown, rows, { slots: ["Owner"], stages: NAMES });
    expect(groups.map((row) => row.slice(0, 2))).toEqual([
      ["Zoë", 3],
      ["(blank)", 1],
    ]);
  });

  claim("More than 2,080 periods, forty years of weeks, are refused.", () => {
    const weeks = (count: number) =>
      answer(cohort, `Deal|Stage|Created\nA|Lead|d5\nB|Lead|d${5 + 7 * (count - 1)}`, {
        slots: ["week"],
        stages: NAMES,
      });
    expect(weeks(2080)).toHaveLength(2081);
    expect(weeks(2081)).toBe("#VALUE!");
  });

  claim("A deal in both groups is refused.", () => {
    const rows = "Deal|Stage|Amount\nA|Won|10\nB|Lead|20";
    const slots = ["Amount", "<=10", ">=10", "Lead", "Won"];
    expect(answer(compare, rows, { slots, stages: NAMES })).toBe("#VALUE!");
  });

  claim("so a column less its row is the number of deals that stand there", () => {
    const rows =
      "Deal|From Stage|Stage|Changed\nA||Lead|d1\nA|Lead|Offer|d3\nA|Offer|Lead|d5\nB||Offer|d1\nB|Offer|Won|d2\nC||Lead|d1\nC|Lead|On hold|d2\nC|On hold|Lead|d4\nC|Lead|Lost|d6\nC|Lost|Offer|d9\nD|Offer|On hold|d3";
    const [header, ...moves] = answer(flow, rows, { stages: PARKED }) as [
      unknown[],
      ...(readonly [string, ...number[]])[],
    ];
    const total = (cells: readonly number[]) => cells.reduce((sum, cell) => sum + cell, 0);
    const standing = header.slice(1).map((place, at) => {
      const row = moves.find(([from]) => from === place)?.slice(1) as number[] | undefined;
      return [place, total(moves.map((each) => each[at + 1] as number)) - total(row ?? [])];
    });
    expect(Object.fromEntries(standing)).toEqual({
      Lead: 1,
      Offer: 1,
      Won: 1,
      Lost: 0,
      "On hold": 1,
    });
    const entered = moves.find(([from]) => from === "(new)")!.slice(1) as number[];
    expect(total(entered)).toBe(4);
  });

  claim("A blank is 0; a number that cannot be read, or is below 0, leaves the deal out.", () => {
    const rows =
      "Deal|Stage|Follow-ups\nA|Lost|\nB|Lost|1\nC|Lost|many\nD|Lost|-2\nE|Won|7\nF|Lost|#N/A";
    const lost = spilled(persistence, rows, { stages: NAMES }).map((row) => row[1]);
    expect(lost).toEqual([1, 1, 0, 0, 0, 0]);
  });
});
