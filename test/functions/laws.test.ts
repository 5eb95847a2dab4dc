import fc from "fast-check";
import { installCustomFunctions } from "../custom-functions";
import { ownFigures } from "../../src/functions/late-own-figures";
import {
  SEEDED,
  asHistory,
  asStageDates,
  models,
  plainModels,
  type Model,
} from "../pipeline/arbitrary-pipelines";
import { day } from "../pipeline/build";
import { USUAL_CALLS, answerOf } from "./usual-calls";

/** Laws that hold for every function, whatever the deals. */

installCustomFunctions();
beforeAll(async () => void (await ownFigures.load()));

const AS_OF = ["@asOf", day(70)];
const SEEDED_FEW = { ...SEEDED, numRuns: Math.min(SEEDED.numRuns, 60) };
/** With Won, since one name alone would be a text to Excel, which is refused where the rows do not tell it. */
const stagesOf = ({ stages }: Model) => [...stages, "Won"].map((name) => [name]);
const rowsOf = (model: Model) => asStageDates(model).map((row) => [...row]);
/** Calls over pipelines of one open stage at least: no stage but Lead is in all of them. */
const ANY_STAGES = USUAL_CALLS.map(
  ([name, own]) => [name, own.map((value) => (value === "Offer" ? "Lead" : value))] as const,
);

/**
 * The rows of a table in an order of their own: equal ranks keep the order of the source rows, CHECK counts
 * rows, and a group is called as its first deal writes it.
 */
function unordered(name: string, answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const rows = answer as unknown[][];
  const shown = name === "check" ? rows.map(([, ...row]) => row) : rows;
  return shown.map((row) => JSON.stringify(row)).sort();
}

describe("the order of the rows is irrelevant to", () => {
  test.each(ANY_STAGES)("%s", (name, own) => {
    const shuffled = models.chain((model) => {
      const [header, ...rows] = rowsOf(model);
      const orders = fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
      return fc.record({
        model: fc.constant(model),
        rows: orders.map((each) => [header, ...each]),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ model, rows }) => {
        const answer = (deals: unknown) =>
          unordered(name, answerOf(name, own, deals, AS_OF, stagesOf(model)));
        expect(answer(rows)).toEqual(answer(rowsOf(model)));
      }),
      SEEDED_FEW,
    );
  });
});

/** What these say of the deals chosen they learn from all. */
const LEARNS_FROM_ALL = ["weightedValue", "outlook", "nextActions"];
/** Lists what is left out whatever is chosen, and counts rows. */
const LISTS_ALL = ["check"];

describe("a criterion chooses what the rows that meet it hold, for", () => {
  const calls = ANY_STAGES.filter(([name]) => ![...LEARNS_FROM_ALL, ...LISTS_ALL].includes(name));
  test.each(calls)("%s", (name, own) => {
    fc.assert(
      fc.property(models, (model) => {
        const [header, ...rows] = rowsOf(model);
        const chosen = rows.filter(([, owner]) => owner === "Ann");
        fc.pre(chosen.length > 0);
        const answer = (deals: unknown, ...options: unknown[]) =>
          answerOf(name, own, deals, [...AS_OF, ...options], stagesOf(model));
        expect(answer(rowsOf(model), "Owner", "Ann")).toEqual(answer([header, ...chosen]));
      }),
      SEEDED_FEW,
    );
  });
});

describe("a blank cell is the same as null, 0 or empty text, for", () => {
  test.each(ANY_STAGES)("%s", (name, own) => {
    fc.assert(
      fc.property(models, fc.constantFrom(0, ""), (model, blank) => {
        const answer = (deals: unknown) => answerOf(name, own, deals, AS_OF, stagesOf(model));
        const filled = asStageDates(model, blank).map((row) => [...row]);
        expect(answer(filled)).toEqual(answer(rowsOf(model)));
      }),
      SEEDED_FEW,
    );
  });
});

/** What a table with a date a stage cannot know, and what shows the rows themselves. */
const OF_ONE_LAYOUT = ["flow", "deals", "check"];

describe("the same deals as stage dates and as a history answer alike [metrics.md §9], for", () => {
  const calls = USUAL_CALLS.filter(([name]) => !OF_ONE_LAYOUT.includes(name));
  test.each(calls)("%s", (name, own) => {
    fc.assert(
      fc.property(plainModels, (model) => {
        const answer = (deals: unknown, layout: string) =>
          answerOf(name, own, deals, [...AS_OF, "@layout", layout], stagesOf(model));
        const history = asHistory(model).map((row) => [...row]);
        expect(answer(history, "history")).toEqual(answer(rowsOf(model), "dates"));
      }),
      SEEDED_FEW,
    );
  });
});

/** A header that means nothing in any of our languages. */
const MEANINGLESS = "Qzx";

/** An answer with a column under that header, and without CHECK's note that nothing reads it. */
function underMeaningless(header: string, name: string, answer: unknown): unknown {
  const text = JSON.stringify(answer).replaceAll(header, MEANINGLESS);
  const rows = JSON.parse(text) as unknown;
  if (name !== "check" || !Array.isArray(rows)) return rows;
  return (rows as unknown[][]).filter(([row, , column]) => row !== 1 || column !== MEANINGLESS);
}

describe("a column without role is one whose header means nothing, for", () => {
  test.each(ANY_STAGES)("%s", (name, own) => {
    fc.assert(
      fc.property(
        models,
        fc.constantFrom("Owner", "Amount", "Created", "Lead"),
        (model, header) => {
          const { stages } = model;
          fc.pre(header !== "Lead" || stages.length > 1);
          const [headers, ...rows] = rowsOf(model);
          const meaningless = headers!.map((each) => (each === header ? MEANINGLESS : each));
          const asked = own.map((each) =>
            each === "Owner" && header === each ? MEANINGLESS : each,
          );
          const said = answerOf(
            name,
            own,
            [headers, ...rows],
            [...AS_OF, "@noRole", header],
            stagesOf(model),
          );
          const unread = answerOf(name, asked, [meaningless, ...rows], AS_OF, stagesOf(model));
          expect(underMeaningless(header, name, said)).toEqual(
            underMeaningless(header, name, unread),
          );
        },
      ),
      { ...SEEDED_FEW, numRuns: 20 },
    );
  });
});
