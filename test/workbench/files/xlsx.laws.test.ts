import fc from "fast-check";
import { readXlsx } from "../../../workbench/files/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write-xlsx";
import { SEEDED } from "../../shared/seeded";
import { spelledOut, workbookFile } from "./some-file";

// A whole file each: an eighth of what other laws are tried on.
const SEEDED_FILES = { ...SEEDED, numRuns: Math.ceil(SEEDED.numRuns / 8) };

test("a workbook that is written and read again is the same, and nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(workbookFile, async (file) => {
      const { file: again, losses } = await readXlsx(await writeXlsx(file));
      expect(spelledOut(again)).toEqual(spelledOut(file));
      expect(losses).toEqual([]);
    }),
    SEEDED_FILES,
  );
});

test("the same workbook gives the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(workbookFile, async (file) => {
      expect(await writeXlsx(structuredClone(file))).toEqual(await writeXlsx(file));
    }),
    { ...SEEDED_FILES, numRuns: 5 },
  );
});
