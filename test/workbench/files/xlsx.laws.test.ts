import fc from "fast-check";
import { readXlsx } from "../../../workbench/files/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write-xlsx";
import { spelledOut, workbookFile } from "./some-file";

// A whole file each: a tenth of what other laws are tried on.
const RUNS = { seed: 7, numRuns: Math.ceil(Number(process.env.LAW_RUNS ?? 250) / 10) };

test("a workbook that is written and read again is the same, and nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(workbookFile, async (file) => {
      const { file: again, losses } = await readXlsx(await writeXlsx(file));
      expect(spelledOut(again)).toEqual(spelledOut(file));
      expect(losses).toEqual([]);
    }),
    RUNS,
  );
});

test("the same workbook gives the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(workbookFile, async (file) => {
      expect(await writeXlsx(structuredClone(file))).toEqual(await writeXlsx(file));
    }),
    { ...RUNS, numRuns: 5 },
  );
});
