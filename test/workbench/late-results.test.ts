import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { QuirkName } from "../../workbench/host/univer/quirks";
import { closeAll, openFixture } from "./open-fixture";

afterEach(closeAll);

/** What A2 and A3 hold when A2's formula is deleted while it is being calculated. */
async function deletedMeanwhile(formula: string, without: QuirkName[]): Promise<unknown> {
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
    { row: 1, column: 0, formula },
  ]);
  await host.calculate();
  return [1, 2].map((row) => workbook.grid.value(sheetId, row, 0));
}

test.each([
  ["a cell", "=A1", [15, null]],
  ["a list", "=SEQUENCE(2,1,A1)", [15, 16]],
])(
  "a formula of %s that is deleted while it is calculated leaves no result behind",
  async (_, formula, left) => {
    expect(await deletedMeanwhile(formula, [])).toEqual([null, null]);
    expect(await deletedMeanwhile(formula, ["lateResults"])).toEqual(left);
  },
);
