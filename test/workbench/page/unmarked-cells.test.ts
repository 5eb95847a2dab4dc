import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { leaveCellsUnmarked } from "../../../workbench/page/unmarked-cells";

test("cells that break a validation are not looked for; a single one can still be checked", async () => {
  const service = SheetsDataValidationValidatorService.prototype;
  const { validatorCell } = service;
  const looked: string[] = [];
  const sheets = {
    _univerInstanceService: { getUnit: (id: string) => void looked.push(id) },
  };
  const whole = [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 9 }];
  await expect(
    service.validatorRanges.call(sheets as never, "book", "sheet", whole),
  ).rejects.toThrow();
  leaveCellsUnmarked();
  expect(await service.validatorRanges.call(sheets as never, "book", "sheet", whole)).toEqual([]);
  expect(looked).toEqual(["book"]);
  expect(service.validatorCell).toBe(validatorCell);
});
