import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench();
beforeEach(() => bench().addSheet());

const formulas = (address: string): Promise<string[][] | undefined> =>
  bench().page.evaluate((at) => window.workbench?.formulas(at), address);

/** The same as the add-in has them. */
const read = (address: string): Promise<unknown> =>
  bench().pane.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange(at).load("formulas");
        await context.sync();
        return range.formulas as unknown;
      }),
    address,
  );

const makeTable = (address: string, name: string): Promise<void> =>
  bench().pane.evaluate(
    ([at, named]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.tables.add(at, true).name = named;
        await context.sync();
      }),
    [address, name] as const,
  );

test("filled down with the mouse, every cell has a formula of its own, and undo takes all back", async () => {
  await bench().type("A1", "1", "2", "3", "4");
  await bench().type("B1", "=A1*2");
  await bench().select("B1");
  await bench().dragFill("B1", "B4");
  await bench().shows("B1:B4", [["2"], ["4"], ["6"], ["8"]]);
  await eventually(() => read("B1:B4"), [["=A1*2"], ["=A2*2"], ["=A3*2"], ["=A4*2"]]);
  await bench().type("A4", "10");
  await bench().shows("B4", [["20"]]);
  await bench().page.keyboard.press("Control+z");
  await bench().page.keyboard.press("Control+z");
  await bench().shows("B1:B4", [["2"], [""], [""], [""]]);
  await eventually(() => read("B1:B4"), [["=A1*2"], [""], [""], [""]]);
});

test("copied and pasted formulas move their relative references along", async () => {
  await bench().type("A1", "1", "2", "3");
  await bench().type("B1", "=A1*$A$3");
  await bench().select("B1");
  await bench().page.evaluate(() => navigator.clipboard.writeText("before"));
  await bench().page.keyboard.press("Control+c");
  // The grid copies in its own time.
  const copied = () => bench().page.evaluate(() => navigator.clipboard.readText());
  await eventually(copied, expect.stringMatching(/^3\s*$/));
  await bench().select("B2:B3");
  await bench().page.keyboard.press("Control+v");
  await bench().shows("B1:B3", [["3"], ["6"], ["9"]]);
  await eventually(() => read("B1:B3"), [["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]]);
});

test("[@Column] typed in a table reads its own row", async () => {
  await bench().type("A1", "Amount", "5", "7");
  await bench().type("B1", "Twice");
  await makeTable("A1:B3", "Rows");
  await bench().type("B2", "=[@Amount]*2", "=[@Amount]*3");
  await bench().shows("B2:B3", [["10"], ["21"]]);
  await eventually(() => formulas("B2:B3"), [["=Rows[@Amount]*2"], ["=Rows[@Amount]*3"]]);
});

test.each(["=1+", "=SUM(1))", '="open', "=[@Amount]"])(
  "%s is refused with a message, and the cell keeps what it had",
  async (formula) => {
    await bench().type("A1", "kept");
    await bench().type("A1", formula);
    const dialog = bench().page.getByRole("dialog");
    await dialog.waitFor();
    await dialog.getByText("has a mistake in it").waitFor();
    await bench().page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await bench().shows("A1", [["kept"]]);
    // The keyboard is back in the grid, on the same cell, and the add-in is told so.
    const selected = () =>
      bench().page.evaluate(() => window.workbench!.host.workbook.selection.rect);
    await eventually(selected, { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 });
    await bench().enter("new");
    await bench().shows("A1", [["new"]]);
  },
);

test("an unknown function shows #NAME?", async () => {
  await bench().type("A1", "=SALES.WINRAT(B1:C2)");
  await bench().shows("A1", [["#NAME?"]]);
});

test("a failed SALES function says why: below the grid when selected, on a card under the mouse", async () => {
  await bench().type("A1", "Deal", "a", "b");
  await bench().type("B1", "Lead", "2026-01-05", "2026-01-06");
  await bench().type("C1", "Won", "2026-02-05");
  await bench().type("E1", '=SALES.CONVERSION(A1:C3,"Led","Won")');
  await bench().shows("E1", [["#N/A"]]);
  const status = bench().page.getByRole("status").filter({ hasText: "#N/A" });
  await bench().select("E1");
  await status.getByText('did you mean "Lead"?').waitFor();
  await bench().screenshot("error-sentence");
  await bench().select("E2");
  await status.waitFor({ state: "detached" });
  await bench().hover("E1");
  await bench().page.getByText('did you mean "Lead"?').waitFor();
  await bench().screenshot("error-card");
});
