import fc from "fast-check";
import { UNDATED } from "../../../src/pipeline/columns/date-column";
import { EntryTable } from "../../../src/pipeline/reading/entry-table";
import { StageOrder, stagesFromNames } from "../../../src/pipeline/stages";
import { SEEDED } from "../arbitrary-pipelines";
import { dictionary } from "../build";

const STAGES = new StageOrder(
  stagesFromNames(["Lead", "Offer", "Won", "Lost"], dictionary),
  true,
  dictionary,
);

const entry = fc.constantFrom(NaN, UNDATED, 1, 2, 3);
const row = fc.array(entry, { minLength: 4, maxLength: 4 });

function tableOf(rows: readonly (readonly number[])[]): EntryTable {
  const table = new EntryTable(STAGES, rows.length);
  rows.forEach((dates, at) =>
    dates.forEach((date, stage) => {
      if (!Number.isNaN(date)) table.enter(stage, at, date);
    }),
  );
  return table;
}

test("the latest stages of all rows are those of each, with the latest of its dates", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const table = tableOf(rows);
      const { stages, dates } = table.latest();
      expect([...stages]).toEqual(rows.map((_, at) => table.latestStage(at)));
      expect([...dates]).toEqual(
        rows.map((own) => {
          const dated = own.filter((date) => date > UNDATED);
          return dated.length === 0 ? NaN : Math.max(...dated);
        }),
      );
    }),
    SEEDED,
  );
});

test("the furthest open stage is the last one that a row entered, dated or not", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const furthest = rows.map((own) =>
        Number.isNaN(own[1]!) ? (Number.isNaN(own[0]!) ? -1 : 0) : 1,
      );
      expect([...tableOf(rows).furthestOpen()]).toEqual(furthest);
    }),
    SEEDED,
  );
});
