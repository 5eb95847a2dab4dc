import fc from "fast-check";
import type { Range } from "../../../src/pipeline/cells/cell-value";
import { parseExpression } from "../../../src/pipeline/expression/parse-expression";
import { check } from "../../../src/pipeline/metrics/check";
import { dealCount } from "../../../src/pipeline/metrics/deal-count";
import { metric } from "../../../src/pipeline/metrics/metric";
import { SEEDED, asHistory, asStageDates, models } from "../arbitrary-pipelines";
import { ask, frozen } from "../build";

const LAYOUTS = [
  ["stage dates", asStageDates, "dates"],
  ["history", asHistory, "history"],
] as const;

/** What is found, wherever it stands. */
function found(rows: Range, stages: readonly string[], options: readonly unknown[] = []): string[] {
  const { pipeline, deals } = ask(rows, { stages, options });
  return check(pipeline, deals)
    .map(({ problem, deal, column }) => [deal, column, problem.code, problem.value].join(" "))
    .sort();
}

describe.each(LAYOUTS)("CHECK of %s", (_, write, layout) => {
  const options = ["@layout", layout];

  test("names each skipped stage that DEALCOUNT counts", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { pipeline, deals } = ask(write(model), { stages: model.stages, options });
        const codes = check(pipeline, deals).map(({ problem }) => problem);
        model.stages.forEach((stage, at) => {
          const listed = codes.filter(
            ({ code, params }) =>
              code === "stage-skipped" && "stage" in params && params.stage === stage,
          );
          const isNamedOnce = codes.some(
            ({ code, value }) => code === "stage-never-entered" && value === stage,
          );
          const skipped = dealCount(pipeline, deals, at, "skipped");
          expect(isNamedOnce ? skipped > 0 : listed.length === skipped).toBe(true);
        });
      }),
      SEEDED,
    );
  });

  test("lists from the first row to the last, each place within the range", () => {
    fc.assert(
      fc.property(models, (model) => {
        const rows = write(model);
        const { pipeline, deals } = ask(rows, { stages: model.stages, options });
        const places = check(pipeline, deals).map(({ row }) => row);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const row of places) expect(row >= 1 && row <= rows.length).toBe(true);
      }),
      SEEDED,
    );
  });
});

test("the order of the rows changes nothing but their numbers", () => {
  fc.assert(
    fc.property(models, (model) => {
      const [header, ...rows] = asStageDates(model);
      expect(found(frozen([header!, ...rows.reverse()]), model.stages)).toEqual(
        found(asStageDates(model), model.stages),
      );
    }),
    SEEDED,
  );
});

test("a criterion finds what the rows that meet it hold", () => {
  fc.assert(
    fc.property(models, (model) => {
      const [header, ...rows] = asStageDates(model);
      const own = rows.filter((cells) => cells[1] === "Ann");
      fc.pre(own.length > 0);
      const aboutDeals = (lines: string[]) => lines.filter((line) => /^D\d/.test(line));
      const chosen = aboutDeals(found(asStageDates(model), model.stages, ["Owner", "Ann"]));
      const alone = aboutDeals(found(frozen([header!, ...own]), model.stages));
      // A stage that none of the few entered is named once there, in each row here.
      const besides = (lines: string[]) => lines.filter((line) => !line.includes("stage-skipped"));
      expect(besides(chosen)).toEqual(besides(alone));
    }),
    SEEDED,
  );
});

test("METRIC holds the identity: reached = moved on + lost + open", () => {
  const parts = ["reached", "movedOn", "lostAt", "openAt"] as const;
  fc.assert(
    fc.property(models, (model) => {
      const { pipeline, deals } = ask(asStageDates(model), { stages: model.stages });
      for (const stage of model.stages) {
        const [reached, ...others] = parts.map((word) =>
          metric(pipeline, deals, parseExpression(`${word}("${stage}")`)),
        );
        expect(others.reduce((sum, part) => sum + part, 0)).toBe(reached);
      }
    }),
    SEEDED,
  );
});
