import { RTree } from "@univerjs/core";
import fc from "fast-check";
import { fillTreesAtOnce } from "../../workbench/host/univer/filled-trees";

const place = { unitId: "book", sheetId: "sheet" };
const areas = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(5), fc.nat(5))
  .map(([startRow, startColumn, height, width]) => ({
    ...{ startRow, startColumn, endRow: startRow + height },
    endColumn: startColumn + width,
  }));
const steps = fc.array(fc.tuple(fc.constantFrom("insert", "insert", "remove", "search"), areas), {
  maxLength: 60,
});

/** What each search finds, and whether a remove takes away what stands at its area. */
function found(given: ReadonlyArray<readonly [string, object]>): unknown[] {
  const tree = new RTree();
  const standing = new Map<string, number>();
  return given.map(([step, range], at) => {
    const key = JSON.stringify(range);
    if (step === "search")
      return [...tree.bulkSearch([{ ...place, range } as never])].sort((a, b) => +a - +b);
    const id = step === "remove" ? (standing.get(key) ?? -1) : at;
    standing.set(key, id);
    return tree[step as "insert" | "remove"]({ ...place, range, id } as never);
  });
}

test("a tree that is filled at once finds what one finds that is filled piece by piece", () => {
  const cases = fc.sample(steps, { seed: 20260701, numRuns: 200 });
  const expected = cases.map(found);
  expect(expected.flat(2).length).toBeGreaterThan(500);
  fillTreesAtOnce();
  expect(cases.map(found)).toEqual(expected);
});
