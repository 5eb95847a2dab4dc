import fc from "fast-check";
import type { Range } from "../../../src/pipeline/cells/cell-value";
import {
  asHistory,
  asSnapshot,
  asStageDates,
  models,
  plainModels,
  SEEDED,
  type Model,
} from "../arbitrary-pipelines";
import { day, frozen } from "../build";
import { allFigures, figuresAsOf } from "../figures";

/** The rows below the header in another order. */
function shuffled([header, ...rows]: Range, order: readonly number[]): Range {
  const keyed = rows.map((row, at) => ({ row, key: order[at % order.length]! * 1000 + at }));
  return frozen([header!, ...keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)]);
}

const orders = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 7, maxLength: 7 });

describe("the figures do not depend on", () => {
  test("the order of rows, in stage dates", () => {
    fc.assert(
      fc.property(models, orders, (model, order) => {
        const rows = asStageDates(model);
        const given = { stages: model.stages };
        expect(allFigures(shuffled(rows, order), given)).toEqual(allFigures(rows, given));
      }),
      SEEDED,
    );
  });

  test("the order of rows, in a history", () => {
    fc.assert(
      fc.property(plainModels, orders, (model, order) => {
        const rows = asHistory(model);
        const given = { stages: model.stages, options: ["@layout", "history"] };
        expect(allFigures(shuffled(rows, order), given)).toEqual(allFigures(rows, given));
      }),
      SEEDED,
    );
  });

  test("how Excel hands over blanks: null, 0 or an empty text", () => {
    fc.assert(
      fc.property(models, (model) => {
        const given = { stages: model.stages };
        const answers = [null, 0, ""].map((blank) => allFigures(asStageDates(model, blank), given));
        expect(answers[1]).toEqual(answers[0]);
        expect(answers[2]).toEqual(answers[0]);
      }),
      SEEDED,
    );
  });

  test("rows of titles above the header row", () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 1, max: 20 }), (model, count) => {
        const rows = asStageDates(model);
        const titles = Array.from({ length: count }, () =>
          rows[0]!.map((_, at) => (at === 0 ? "Report" : null)),
        );
        const given = { stages: model.stages };
        expect(allFigures(frozen([...titles, ...rows]), given)).toEqual(allFigures(rows, given));
      }),
      SEEDED,
    );
  });
});

describe("criteria choose as if the other rows were not there", () => {
  const isAnn = (owner: string | null) => owner === "Ann";
  test.each([
    ["Ann", isAnn],
    ["<>Ann", (owner: string | null) => !isAnn(owner)],
    ["", (owner: string | null) => owner === null],
    ["<>", (owner: string | null) => owner !== null],
    ["a*", (owner: string | null) => owner === "Ann" || owner === "Ádám"],
  ])('"Owner","%s"', (criterion, keeps) => {
    fc.assert(
      fc.property(models, (model) => {
        const chosen: Model = { ...model, deals: model.deals.filter(({ owner }) => keeps(owner)) };
        const { stages } = model;
        expect(allFigures(asStageDates(model), { stages, options: ["Owner", criterion] })).toEqual(
          allFigures(asStageDates(chosen), { stages }),
        );
      }),
      { ...SEEDED, numRuns: 60 },
    );
  });
});

describe("the same pipeline in another layout", () => {
  test("has the same figures as a history as in stage dates", () => {
    fc.assert(
      fc.property(plainModels, (model) => {
        const { stages } = model;
        const dates = allFigures(asStageDates(model), { stages });
        const history = { stages, options: ["@layout", "history"] };
        expect(allFigures(asHistory(model), history)).toEqual(dates);
      }),
      SEEDED,
    );
  });

  test("has the same win rates as a snapshot", () => {
    const winRates = (rows: Range, stages: readonly string[]) =>
      Object.entries(allFigures(rows, { stages })).filter(([name]) => name.startsWith("win"));
    fc.assert(
      fc.property(plainModels, (model) => {
        const { stages } = model;
        expect(winRates(asSnapshot(model), stages)).toEqual(winRates(asStageDates(model), stages));
      }),
      SEEDED,
    );
  });
});

/** So many deals that ten have closed in most stages, and half of the days still to come. */
describe("the figures as of a day do not depend on", () => {
  const asOf = day(30);
  const many = (model: Model): Model => ({
    ...model,
    deals: Array.from({ length: 6 }, () => model.deals).flat(),
  });

  test("the order of rows", () => {
    fc.assert(
      fc.property(models, orders, (model, order) => {
        const rows = asStageDates(many(model));
        const given = { stages: model.stages };
        expect(figuresAsOf(shuffled(rows, order), given, asOf)).toEqual(
          figuresAsOf(rows, given, asOf),
        );
      }),
      { ...SEEDED, numRuns: 25 },
    );
  });

  test("the layout: a history or stage dates", () => {
    fc.assert(
      fc.property(plainModels, (model) => {
        const { stages } = model;
        const history = { stages, options: ["@layout", "history"] };
        expect(figuresAsOf(asHistory(many(model)), history, asOf)).toEqual(
          figuresAsOf(asStageDates(many(model)), { stages }, asOf),
        );
      }),
      { ...SEEDED, numRuns: 25 },
    );
  });

  test("rows that the criteria leave out, but where all deals are learnt from", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { stages } = model;
        const hers = { ...model, deals: model.deals.filter(({ owner }) => owner === "Ann") };
        const options = ["Owner", "Ann"];
        const chosen = figuresAsOf(asStageDates(many(model)), { stages, options }, asOf);
        const alone = figuresAsOf(asStageDates(many(hers)), { stages }, asOf);
        expect(chosen.ofChosen).toEqual(alone.ofChosen);
      }),
      { ...SEEDED, numRuns: 25 },
    );
  });
});
