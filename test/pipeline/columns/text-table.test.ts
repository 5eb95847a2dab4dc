import fc from "fast-check";
import { TextTable } from "../../../src/pipeline/columns/text-table";
import { SEEDED } from "../arbitrary-pipelines";

/** "Aa" and "BB" have one hash, so any row of them has the hash of each other one of its length. */
const ALIKE = fc
  .array(fc.constantFrom("Aa", "BB"), { maxLength: 8 })
  .map((parts) => parts.join(""));

test("a text has the place where it was first added, however many are in its way", () => {
  const text = fc.oneof(ALIKE, fc.string());
  const texts = fc.array(fc.oneof(text, fc.integer()), { maxLength: 700, size: "max" });
  fc.assert(
    fc.property(texts, (added) => {
      const table = new TextTable();
      const places = added.map((each) =>
        typeof each === "string" ? table.placeOf(each) : table.add(each),
      );
      const cells = table.cells();
      expect(places.map((place) => cells[place])).toEqual(added);
      const distinct = cells.filter((each) => typeof each === "string");
      expect(distinct).toEqual([...new Set(distinct)]);
    }),
    SEEDED,
  );
});

test("thousands of texts of one hash, and of many, keep their places while the table grows", () => {
  const alike = Array.from({ length: 2048 }, (_, at) =>
    at.toString(2).padStart(11, "0").replaceAll("0", "Aa").replaceAll("1", "BB"),
  );
  const texts = alike.flatMap((each, at) => [each, `D-${at}`]);
  const table = new TextTable();
  const places = () => texts.map((text) => table.placeOf(text));
  expect(places()).toEqual([...texts.keys()]);
  expect(places()).toEqual([...texts.keys()]);
});
