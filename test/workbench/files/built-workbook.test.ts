import { fileOfHost } from "../../../workbench/files/file-of-host";
import { loadIntoHost } from "../../../workbench/files/load-into-host";
import { readXlsx } from "../../../workbench/files/read-xlsx";
import { storedFormula, typedFormula } from "../../../workbench/files/stored-formulas";
import type { WorkbookFile } from "../../../workbench/files/workbook-file";
import { writeXlsx } from "../../../workbench/files/write-xlsx";
import { build, closeAll, openPipeline } from "../../workbook/open-pipeline";
import { spelledOut } from "./some-file";

afterAll(closeAll);

/** References to the own row have two forms; files know one of them. */
function asTyped(file: WorkbookFile): WorkbookFile {
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ formula, ...cell }) =>
      formula === undefined
        ? cell
        : { ...cell, formula: typedFormula(storedFormula(formula, file.namespaces)) },
    ),
  }));
  return { ...file, sheets };
}

/** How many cells of a file show something that the add-in calculated. */
const calculated = (file: WorkbookFile): number =>
  file.sheets.flatMap(({ cells }) =>
    cells.filter(({ formula, value }) => formula?.includes("SALES.") && typeof value === "number"),
  ).length;

test("a workbook that the add-in built is saved, opened again and gives the same figures", async () => {
  const before = await openPipeline();
  await build(before);
  const { file, losses } = fileOfHost(before.host);
  expect(calculated(file)).toBeGreaterThan(10);
  // The charts are the one thing that is not kept.
  expect([
    ...new Set(losses.map(({ what }) => what.replace(/^\d+ charts are|^a chart is/, "…"))),
  ]).toEqual(["… left out"]);

  const read = await readXlsx(await writeXlsx(file));
  expect(read.losses).toEqual([]);
  expect(spelledOut(read.file)).toEqual(spelledOut(asTyped(file)));

  const after = await openPipeline();
  expect(loadIntoHost(after.host, read.file)).toEqual([]);
  await after.host.calculate();
  await after.host.settled();
  expect(spelledOut(fileOfHost(after.host).file)).toEqual(spelledOut(asTyped(file)));
});
