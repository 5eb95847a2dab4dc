import fc from "fast-check";
import { placesOfRepeats } from "../../../src/pipeline/columns/repeated-texts";
import { SEEDED } from "../arbitrary-pipelines";

test("every place whose text stands at another one, or is empty, is found", () => {
  const text = fc.oneof(fc.stringMatching(/^[ab]{0,4}$/), fc.string());
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const found = [...placesOfRepeats(texts)];
      const repeated = [...texts.keys()].filter(
        (at) => texts[at] === "" || texts.indexOf(texts[at]!) < at,
      );
      expect(found).toEqual(expect.arrayContaining(repeated));
      const first = repeated.map((at) => texts.indexOf(texts[at]!));
      expect(found).toEqual(expect.arrayContaining(first));
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }),
    SEEDED,
  );
});

test("of ten thousand different ids few are taken for repeats", () => {
  const found = placesOfRepeats(Array.from({ length: 10_000 }, (_, at) => `D-${at}`));
  expect(found.length).toBeLessThan(1000);
});
