import fc from "fast-check";
import type { Range } from "../../../src/pipeline/cells/cell-value";
import { asHistory, asSnapshot, asStageDates, models, SEEDED } from "../arbitrary-pipelines";
import { read } from "../build";

test.each<[string, typeof asHistory]>([
  ["a history", asHistory],
  ["a snapshot", asSnapshot],
  ["stage dates", asStageDates],
])("by their codes deals have the cells that they have one by one: %s", (_, layOut) => {
  let coded = 0;
  fc.assert(
    fc.property(models, (model) => {
      const rows: Range = layOut(model);
      const pipeline = read(rows, { stages: model.stages });
      for (let column = 0; column < rows[0]!.length; column++) {
        const codes = pipeline.codesIn(column);
        if (codes === undefined) continue;
        coded++;
        const cells = Array.from(pipeline.all(), (deal) => codes.cells[codes.codes[deal]!]);
        expect(cells).toEqual(Array.from(pipeline.all(), (deal) => pipeline.cellIn(deal, column)));
      }
    }),
    SEEDED,
  );
  expect(coded).toBeGreaterThan(0);
});
