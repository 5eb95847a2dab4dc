import fc from "fast-check";
import { conversionRate, conversion } from "../../../src/pipeline/metrics/conversion";
import { dealCount, type DealState } from "../../../src/pipeline/metrics/deal-count";
import { funnel } from "../../../src/pipeline/metrics/funnel";
import { allFigures } from "../figures";
import {
  asHistory,
  asStageDates,
  models,
  plainModels,
  SEEDED,
  type Model,
} from "../arbitrary-pipelines";
import { ask } from "../build";

const opened = (model: Model) => ask(asStageDates(model), { stages: model.stages });

describe("whatever the deals,", () => {
  test("reached = moved on + lost + open at every open stage [metrics.md §2]", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { pipeline, deals } = opened(model);
        model.stages.forEach((_, stage) => {
          const count = (state: DealState) => dealCount(pipeline, deals, stage, state);
          expect(count("moved") + count("lost") + count("open")).toBe(count("reached"));
        });
      }),
      SEEDED,
    );
  });

  test("moved on from a stage = reached the next; after the last open one = won [metrics.md §2]", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { pipeline, deals } = opened(model);
        const won = deals.filter((deal) => pipeline.records.outcome[deal] === 1).length;
        model.stages.forEach((_, stage) => {
          const next = stage + 1;
          const reachedNext =
            next === model.stages.length ? won : dealCount(pipeline, deals, next, "reached");
          expect(dealCount(pipeline, deals, stage, "moved")).toBe(reachedNext);
        });
      }),
      SEEDED,
    );
  });

  test("everybody reached the first stage", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { pipeline, deals } = opened(model);
        expect(dealCount(pipeline, deals, 0, "reached")).toBe(model.deals.length);
      }),
      SEEDED,
    );
  });

  test("the steps multiply to the whole, entered and by value [metrics.md §2]", () => {
    fc.assert(
      fc.property(models, fc.constantFrom("entered" as const, "value" as const), (model, basis) => {
        const { pipeline, deals } = opened(model);
        const won = model.stages.length;
        const steps = model.stages.map((_, from) =>
          conversion(pipeline, deals, from, from + 1, basis),
        );
        fc.pre(steps.every(({ base }) => base > 0));
        const product = steps.reduce((all, { converted, base }) => (all * converted) / base, 1);
        expect(product).toBeCloseTo(conversionRate(pipeline, deals, 0, won, basis), 12);
      }),
      SEEDED,
    );
  });

  test("won and lost of the closed make one, resolved from the first stage [metrics.md §2]", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { pipeline, deals } = opened(model);
        const { won, lost } = pipeline.stages;
        const toWon = conversion(pipeline, deals, 0, won, "resolved");
        const toLost = conversion(pipeline, deals, 0, lost, "resolved");
        expect(toWon.base).toBe(toLost.base);
        expect(toWon.converted + toLost.converted).toBe(toWon.base);
      }),
      SEEDED,
    );
  });

  test("every rate lies within 0…1", () => {
    fc.assert(
      fc.property(models, (model) => {
        const figures = Object.entries(allFigures(asStageDates(model), { stages: model.stages }));
        const rates = figures.filter(
          ([name, value]) => /^win|→/.test(name) && typeof value === "number",
        );
        expect(rates.map(([name]) => name)).toContain("win created");
        for (const [, rate] of rates) {
          expect(rate).toBeGreaterThanOrEqual(0);
          expect(rate).toBeLessThanOrEqual(1);
        }
      }),
      SEEDED,
    );
  });

  test("a deal converts strictly only if it converts", () => {
    fc.assert(
      fc.property(plainModels, (model) => {
        const { pipeline, deals } = opened(model);
        const strict = conversion(pipeline, deals, 0, pipeline.stages.won, "strict");
        const entered = conversion(pipeline, deals, 0, pipeline.stages.won, "entered");
        expect(strict.converted).toBeLessThanOrEqual(entered.converted);
      }),
      SEEDED,
    );
  });

  test("the figures of the funnel are those of DEALCOUNT", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { pipeline, deals } = opened(model);
        funnel(pipeline, deals).forEach((row, stage) => {
          const count = (state: DealState) => dealCount(pipeline, deals, stage, state);
          expect([row.reached, row.movedOn, row.lostHere, row.openHere, row.skipped]).toEqual(
            (["reached", "moved", "lost", "open", "skipped"] as const).map(count),
          );
        });
      }),
      SEEDED,
    );
  });

  test("the identity holds in a history too", () => {
    fc.assert(
      fc.property(models, (model) => {
        const given = { stages: model.stages, options: ["@layout", "history"] };
        const { pipeline, deals } = ask(asHistory(model), given);
        model.stages.forEach((_, stage) => {
          const count = (state: DealState) => dealCount(pipeline, deals, stage, state);
          expect(count("moved") + count("lost") + count("open")).toBe(count("reached"));
        });
      }),
      SEEDED,
    );
  });
});
