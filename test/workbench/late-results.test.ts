import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { QuirkName } from "../../workbench/host/univer/quirks";
import { closeAll, openFixture } from "./open-fixture";

afterEach(closeAll);

/** What A2 holds when its formula `=A1` is deleted while it is being calculated. */
async function deletedMeanwhile(without: QuirkName[]): Promise<unknown> {
  const { host } = await openFixture({ withoutQuirks: without });
  const { workbook } = host;
  const sheetId = workbook.sheets.active.id;
  const commands = workbook["injector"].get(ICommandService);
  commands.onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id)
      workbook.write(sheetId, [{ row: 1, column: 0, value: null }]);
  });
  workbook.write(sheetId, [
    { row: 0, column: 0, value: 15 },
    { row: 1, column: 0, formula: "=A1" },
  ]);
  await host.calculate();
  return workbook.grid.value(sheetId, 1, 0);
}

test("a formula that is deleted while it is calculated leaves no result behind", async () => {
  expect(await deletedMeanwhile([])).toBe(null);
  expect(await deletedMeanwhile(["lateResults"])).toBe(15);
});
