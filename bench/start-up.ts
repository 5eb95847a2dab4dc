import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { launchBrowser } from "../workbench/browser/launch";
import { DIST, ensureBuilt } from "../workbench/ensure-built";
import { buildPage } from "../workbench/page/build";
import { serveWorkbench } from "../workbench/serve/serve";

const RUNS = 5;

/** What is waited for, in the order it comes. */
const STEPS = ["page ready", "Office.onReady", "functions registered", "first result"] as const;

/** Prints how long the workbench takes to start in a fresh browser window: medians of five, in ms. */
async function main(): Promise<void> {
  ensureBuilt();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "start-up-"));
  buildPage(folder);
  const served = await serveWorkbench({ addIn: DIST, page: folder, port: 0 });
  const browser = await launchBrowser(served.publicKeyHash);
  try {
    const runs: number[][] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      const start = performance.now();
      const times: number[] = [];
      const lap = (): void => void times.push(performance.now() - start);
      await page.goto(served.address);
      await page.waitForFunction(() => window.workbench !== undefined);
      lap();
      const pane = page.frames().find((frame) => frame.parentFrame() !== null);
      await pane?.waitForFunction(() => typeof Office !== "undefined" && "onReady" in Office);
      await pane?.evaluate(() => Office.onReady());
      lap();
      await page.evaluate(() => window.workbench?.host.functionsReady);
      lap();
      await pane?.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C2");
          range.values = [
            ["Deal", "Lead", "Won"],
            ["a", 46000, 46010],
          ];
          range.getCell(0, 4).formulas = [['=SALES.CONVERSION(A1:C2,"Lead","Won")']];
          await context.sync();
        }),
      );
      await page.waitForFunction(
        async () => (await window.workbench?.texts("E1"))?.[0]?.[0] === "1",
      );
      lap();
      runs.push(times);
      await page.close();
    }
    STEPS.forEach((step, index) => {
      const sorted = runs.map((times) => times[index] ?? NaN).sort((one, other) => one - other);
      console.log(`${step.padEnd(22)}${Math.round(sorted[RUNS >> 1] ?? NaN)} ms`);
    });
  } finally {
    await browser.close();
    await served.close();
    fs.rmSync(folder, { recursive: true });
  }
}

main().catch((error: Error) => {
  process.stderr.write(`start-up: ${error.stack}\n`);
  process.exitCode = 2;
});
