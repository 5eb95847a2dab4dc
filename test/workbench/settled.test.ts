import { closeAll, openFixture, write } from "./open-fixture";

afterAll(closeAll);

test("all is settled when what the add-in does upon what it has heard is done, too", async () => {
  const addIn = await openFixture();
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address }) => {
      if (address === "A1") await write(addIn, "B1", [["=A1*2"]]);
      if (address === "B1") await write(addIn, "C1", [["=B1*2"]]);
    });
    await context.sync();
  });
  const { workbook } = addIn.host;
  for (const [turn, expected] of [4, 8].entries()) {
    await write(addIn, "A1", [[turn + 1]]);
    await addIn.host.settled();
    expect(workbook.grid.value(workbook.sheets.active.id, 0, 2)).toBe(expected);
    await write(addIn, "C1", [[null]]);
    await addIn.host.settled();
  }
});
