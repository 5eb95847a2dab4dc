import fc from "fast-check";
import { descending, firstDescending } from "../../../src/pipeline/columns/descending";
import { SEEDED } from "../arbitrary-pipelines";

test("descending orders places as a stable sort with a comparison does, what is no number last", () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double(),
    fc.constantFrom(NaN, -0, 0, Infinity),
  );
  const values = fc.oneof(fc.array(value), fc.array(fc.nat({ max: 9 })));
  fc.assert(
    fc.property(values, (values) => {
      const rank = (at: number) => (Number.isNaN(values[at]!) ? -Infinity : values[at]!);
      const isBefore = (a: number, b: number) =>
        rank(a) > rank(b) ? -1 : rank(a) < rank(b) ? 1 : 0;
      const expected = [...values.keys()].sort(isBefore);
      expect([...descending(Float64Array.from(values))]).toEqual(expected);
    }),
    SEEDED,
  );
});

test("the first of them are those that stand first among all", () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double(), fc.constant(NaN));
  fc.assert(
    fc.property(fc.array(value), fc.integer({ min: 1, max: 12 }), (values, most) => {
      const all = [...descending(Float64Array.from(values))];
      expect([...firstDescending(Float64Array.from(values), most)]).toEqual(all.slice(0, most));
    }),
    SEEDED,
  );
});
