import * as fc from "fast-check";
import { buildWords } from "../../src/locales/en/build";
import { SOURCE_IDS } from "../../src/locales/build-words";
import { ownProcessProblems, type OwnStage } from "../../src/templates/custom-process";
import { METHODOLOGY_IDS } from "../../src/templates/methodologies";
import {
  LONGEST_FILE,
  readProcessFile,
  writeProcessFile,
  type SavedProcess,
} from "../../src/templates/process-file";
import { STAGE_LISTS, type ProcessId } from "../../src/templates/stage-lists";
import { SEEDED } from "../shared/seeded";

const sentence = (maxLength: number) =>
  fc.string({ unit: "grapheme", minLength: 1, maxLength }).filter(
    // A letter can be of several units; the limits count those.
    (text) => text.trim() !== "" && text.length <= maxLength,
  );
const share = fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true });
const texts = (least: number, most: number) =>
  fc.array(sentence(1000), { minLength: least, maxLength: most });
const guidance = fc
  .record(
    {
      purpose: sentence(1000),
      entry: sentence(1000),
      exit: sentence(1000),
      checklist: texts(3, 5),
      questions: texts(2, 3),
    },
    { requiredKeys: [] },
  )
  .filter((each) => Object.keys(each).length > 0);
const stage: fc.Arbitrary<OwnStage> = fc.record(
  {
    name: sentence(255),
    probability: share,
    targetDays: fc.integer({ min: 1, max: 9999 }),
    benchmark: fc
      .record({ lowRate: share, highRate: share, source: fc.constantFrom(...SOURCE_IDS) })
      .filter(({ lowRate, highRate }) => lowRate < highRate),
    guidance,
  },
  { requiredKeys: ["name"] },
);
const saved: fc.Arbitrary<SavedProcess> = fc.record(
  {
    name: sentence(255),
    basis: fc.constantFrom(...(Object.keys(STAGE_LISTS) as ProcessId[])),
    methodology: fc.constantFrom("none" as const, ...METHODOLOGY_IDS),
    open: fc.array(stage, { minLength: 1, maxLength: 12 }),
    postSale: fc.array(stage, { minLength: 1, maxLength: 12 }),
  },
  { requiredKeys: ["name", "methodology", "open"] },
);

test("what is written is read back as it was, whatever the process", () => {
  fc.assert(
    fc.property(saved, (process) => {
      const file = writeProcessFile(process);
      expect(file.length).toBeLessThanOrEqual(LONGEST_FILE);
      expect(readProcessFile(file)).toEqual({ process });
    }),
    SEEDED,
  );
});

test("the longest process that can be written can be read", () => {
  const long = "\\".repeat(1000);
  const all: OwnStage = {
    name: "\\".repeat(255),
    guidance: {
      ...{ purpose: long, entry: long, exit: long },
      ...{ checklist: Array<string>(5).fill(long), questions: Array<string>(3).fill(long) },
    },
  };
  const process: SavedProcess = {
    name: "Ours",
    methodology: "none",
    open: Array<OwnStage>(12).fill(all),
    postSale: Array<OwnStage>(12).fill(all),
  };
  expect(readProcessFile(writeProcessFile(process))).toEqual({ process });
});

test("no JSON and no text throws, and none becomes a process", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(readProcessFile(text).process).toBeUndefined();
    }),
    SEEDED,
  );
});

test("a file of ours with any value put in any place throws nowhere, not even when it is checked", () => {
  const file = JSON.parse(
    writeProcessFile({
      name: "Ours",
      methodology: "spin",
      open: [
        { name: "Lead", probability: 0.2, targetDays: 7, guidance: { purpose: "Find." } },
        { name: "Offer" },
      ],
    }),
  ) as { stages: Record<string, unknown>[] } & Record<string, unknown>;
  const keys = fc.constantFrom(...Object.keys(file), ...Object.keys(file.stages[0]!), "__proto__");
  fc.assert(
    fc.property(keys, fc.jsonValue(), fc.boolean(), (key, value, inStage) => {
      const put = { [key]: value };
      const stages = inStage ? [{ ...file.stages[0], ...put }, file.stages[1]] : file.stages;
      const { process } = readProcessFile(
        JSON.stringify(inStage ? { ...file, stages } : { ...file, ...put }),
      );
      if (process) ownProcessProblems(process, process.methodology, buildWords);
    }),
    SEEDED,
  );
});
