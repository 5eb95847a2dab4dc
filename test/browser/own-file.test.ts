import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import ExcelJS from "exceljs";
import { connectToBrowser } from "../shared/ask";
import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

/** A person's own file in the workbench: opened by command or by button, worked in, saved, read by others. */

const bench = useWorkbench();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "own-file-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const ROOT = path.resolve(__dirname, "../..");
const CSV = path.join(folder, "deals.csv");
fs.writeFileSync(CSV, "Deal,Amount,Lead,Won\na,100,2026-01-05,2026-02-05\nb,200,2026-01-06,\n");

/** A workbook as a person's own Excel would have written it. */
async function writeWorkbook(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("My deals");
  sheet.addTable({
    name: "Deals",
    ref: "A1",
    columns: ["Deal", "Stage", "Lead", "Won"].map((name) => ({ name })),
    rows: [
      ["a", "Won", new Date(Date.UTC(2026, 0, 5)), new Date(Date.UTC(2026, 1, 5))],
      ["b", "Lead", new Date(Date.UTC(2026, 0, 6)), null],
    ],
  });
  for (const cell of ["B2", "B3"])
    sheet.getCell(cell).dataValidation = { type: "list", formulae: ['"Lead,Won"'] };
  sheet.getCell("F1").value = { formula: "COUNTA(Deals[Won])", result: 1 };
  const image = workbook.addImage({ buffer: PIXEL as never, extension: "png" });
  sheet.addImage(image, "H1:H2");
  await workbook.xlsx.writeFile(file);
}

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const name = () => bench().page.getByRole("heading", { level: 1 }).innerText();
const note = () => bench().page.locator("#file-note");

/** Chooses a file as a person does, and waits until the page has it. */
async function open(file: string): Promise<void> {
  await choose(file);
  await eventually(name, path.basename(file));
  await bench().page.waitForFunction(() => window.workbench !== undefined);
  await bench().page.evaluate(() => window.workbench?.host.functionsReady);
}

async function choose(file: string): Promise<void> {
  const chosen = bench().page.waitForEvent("filechooser");
  await bench().page.getByRole("button", { name: "Open…" }).click();
  await (await chosen).setFiles(file);
}

/** Saves by the button and reads what came into the downloads, with other software. */
async function save(): Promise<{ file: string; workbook: ExcelJS.Workbook }> {
  const downloaded = bench().page.waitForEvent("download");
  await bench().page.getByRole("button", { name: "Save as .xlsx" }).click();
  const download = await downloaded;
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  await note().getByText("Saved as").waitFor();
  return { file: download.suggestedFilename(), workbook };
}

test("a CSV file by the button: its rows are a table, a metric over it, saved as a workbook", async () => {
  await open(CSV);
  await bench().type("F1", '=SALES.CONVERSION(deals[#All],"Lead","Won")');
  // one of the two deals that reached Lead reached Won
  await bench().shows("F1", [["0.5"]]);
  await bench().shows("A1:C2", [
    ["Deal", "Amount", "Lead"],
    ["a", "100", "2026-01-05"],
  ]);
  const { file, workbook } = await save();
  expect(file).toBe("deals.xlsx");
  const sheet = workbook.getWorksheet("deals");
  expect(sheet?.getTable("deals")).toBeDefined();
  expect(sheet?.getCell("F1").result).toBe(0.5);
  expect(sheet?.getCell("C2").value).toEqual(new Date(Date.UTC(2026, 0, 5)));
});

test("a workbook by the button, saved again: table, dropdown, formulas and values; the picture is listed", async () => {
  const mine = path.join(folder, "mine.xlsx");
  await writeWorkbook(mine);
  await open(mine);
  await note().getByText("mine.xlsx is open. Not kept:").waitFor();
  await eventually(
    () => note().getByRole("listitem").allInnerTexts(),
    [expect.stringMatching(/^My deals.*(picture|image)/)],
  );
  const { violations } = await new AxeBuilder({ page: bench().page })
    .include("body > header")
    .analyze();
  expect(violations).toEqual([]);
  await bench().page.getByRole("button", { name: "Close the note" }).click();
  await eventually(() => note().innerText(), "");
  await bench().shows("F1", [["1"]]);

  await bench().type("A4", "c");
  await bench().type("D4", "2026-03-01");
  await bench().type("F2", '=SALES.CONVERSION(Deals[#All],"Lead","Won")*3');
  // of the three deals two have a date under Won, and who was won was a lead
  await bench().shows("F1:F2", [["2"], ["2"]]);
  const { file, workbook } = await save();
  expect(file).toBe("mine.xlsx");
  const sheet = workbook.getWorksheet("My deals");
  const table = sheet?.getTable("Deals") as unknown as { table: { tableRef: string } };
  expect(table.table.tableRef).toBe("A1:D4");
  expect(sheet?.getCell("B4").dataValidation).toMatchObject({ type: "list" });
  expect(sheet?.getCell("F1").formula).toBe("COUNTA(Deals[Won])");
  expect([sheet?.getCell("F1").result, sheet?.getCell("F2").result]).toEqual([2, 2]);
  // as Excel itself stores a custom function
  expect(sheet?.getCell("F2").formula).toBe('_xldudf_SALES_CONVERSION(Deals[#All],"Lead","Won")*3');
});

test("columns and rows show as wide and high as the file and its texts have them", async () => {
  const sized = path.join(folder, "sized.xlsx");
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Sized");
  sheet.getColumn(1).width = 30;
  sheet.getCell("A1").value = "A title";
  sheet.getCell("A1").font = { size: 24 };
  await workbook.xlsx.writeFile(sized);
  await open(sized);
  const size = async (): Promise<object> => {
    const box = await bench().page.evaluate(() => window.workbench?.box("A1"));
    return { width: box?.width, isHigh: (box?.height ?? 0) > 28 };
  };
  // 30 characters of 7 pixels; a line of 24 points is 32 pixels and more
  await eventually(size, { width: 210, isHigh: true });
});

test("the keys of Save work with the cursor in the pane", async () => {
  const downloaded = bench().page.waitForEvent("download");
  await bench().pane.getByRole("tab", { name: "My rows" }).press("Control+s");
  expect((await downloaded).suggestedFilename()).toBe("sized.xlsx");
});

test("a file that cannot be read is told in the page, and the workbook stays", async () => {
  await bench().load();
  await bench().type("A1", "kept");
  const broken = path.join(folder, "broken.xlsx");
  fs.writeFileSync(broken, "no workbook");
  await choose(broken);
  await bench().page.getByRole("button", { name: "Open", exact: true }).click();
  await note().getByText("The file could not be opened:").waitFor();
  await bench().shows("A1", [["kept"]]);
  // The browser's console names the refusal, too.
  expect(bench().problems.splice(0)).toEqual([expect.stringContaining("422")]);
});

test("unsaved work is asked about before another file replaces it", async () => {
  await bench().load();
  await bench().type("A1", "mine");
  const dialog = bench().page.getByRole("dialog");
  await choose(CSV);
  await dialog.getByText("changes that are not saved").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "detached" });
  await bench().shows("A1", [["mine"]]);
  await save();
  // What the add-in keeps with the workbook is work, too, though no cell shows it.
  await bench().page.evaluate(() => window.workbench?.host.workbook.settings.set("mark", 1));
  await choose(CSV);
  await dialog.waitFor();
  await bench().page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await bench().shows("A1", [["mine"]]);
  await save();
  // Nothing is unsaved now.
  await open(CSV);
  await bench().shows("A1", [["Deal"]]);
});

test("npm start -- mine.csv opens it; a missing file is one sentence, and exit code 2", async () => {
  const missing = await start("nowhere.xlsx");
  expect(missing.code).toBe(2);
  expect(missing.said).toMatch(/^start: there is no file nowhere\.xlsx: [^\n]*\n$/);

  const running = await start(CSV);
  const browser = await connectToBrowser();
  try {
    const page = await browser.contexts()[0]!.newPage();
    await page.goto(running.address);
    await page.waitForFunction(() => window.workbench !== undefined);
    await eventually(() => page.getByRole("heading", { level: 1 }).innerText(), "deals.csv");
    const texts = await page.evaluate(() => window.workbench?.texts("A1:B2"));
    expect(texts).toEqual([
      ["Deal", "Amount"],
      ["a", "100"],
    ]);
    await page.close();
  } finally {
    await browser.close();
    running.child.kill("SIGINT");
  }
});

interface Started {
  child: ChildProcess;
  /** of the workbench, or "" when it ended */
  address: string;
  code: number | null;
  said: string;
}

/** Resolves when the workbench is served, or its command has come to an end. */
function start(file: string): Promise<Started> {
  const command = ["--import", "tsx", "workbench/start.ts", "--no-browser", "--port", "0", file];
  const child = spawn(process.execPath, command, { cwd: ROOT });
  let said = "";
  return new Promise((resolve) => {
    child.stderr.on("data", (part) => (said += String(part)));
    child.stdout.on("data", (part) => {
      const address = /https:\/\/localhost:\d+\/workbench\/\S*/.exec(String(part))?.[0];
      if (address) resolve({ child, address, code: null, said });
    });
    child.once("close", (code) => resolve({ child, address: "", code, said }));
  });
}
