import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { launchBrowser } from "../workbench/browser/launch";
import { DIST, ensureBuilt } from "../workbench/ensure-built";
import { buildPage } from "../workbench/page/build";
import { serveWorkbench } from "../workbench/serve/serve";
import { heldTasks, TRACED } from "./held-tasks";
import { makeRows } from "./rows";

/**
 * Prints how long the pane is held up at most while a person works with 100,000 rows, as a table of
 * markdown: tasks of over 50 ms of processor time. What the workbench does beside the pane does not
 * count; office.js and calls of the functions do, where an action makes Excel calculate.
 * `npx tsx bench/in-the-pane.ts 20000` takes fewer rows.
 */
const COUNT = Number(process.argv[2] ?? 100_000);
const PATIENCE_MS = 300_000;
/** What an action leaves to be computed begins within this time, and is over. */
const AFTERWARDS_MS = 8000;

/** The workbench is one script; the pane has others. */
const isBeside = (url: string) => url.endsWith("/page.js");

type Action = (pane: Frame) => Promise<unknown>;

const button = (pane: Frame, name: string | RegExp) =>
  pane.getByRole("button", { name }).first().click({ timeout: PATIENCE_MS });
const says = (pane: Frame, text: string | RegExp) =>
  pane.getByText(text).first().waitFor({ timeout: PATIENCE_MS });
const tab = (pane: Frame, name: string) => pane.getByRole("tab", { name }).click();

const actionsWith = (file: string): readonly (readonly [string, Action])[] => [
  [
    "choosing a CSV file",
    async (pane) => {
      await pane.locator("input[type=file]").setInputFiles(file);
      await says(pane, `${COUNT} rows and 12 columns`);
    },
  ],
  [
    "importing it; reading the rows, Check",
    async (pane) => {
      await button(pane, /^Import /);
      await says(pane, "rows imported onto the sheet");
      await says(pane, / · checked /);
    },
  ],
  ["reading the rows again, Check", (pane) => button(pane, "Read again")],
  [
    "the preview of CONVERSION",
    async (pane) => {
      await tab(pane, "Metrics");
      await button(pane, "Conversion");
      await says(pane, /with 95% confidence/);
    },
  ],
  [
    "the preview of CHECK",
    async (pane) => {
      await pane.getByRole("button", { name: "All metrics" }).click();
      await button(pane, /^Check/);
    },
  ],
  [
    "the gallery of charts, Signals",
    async (pane) => {
      await tab(pane, "Charts");
      await button(pane, "Add a chart");
    },
  ],
  [
    "inserting a chart",
    async (pane) => {
      await button(pane, /^Sales funnel/);
      await button(pane, /^Insert on/);
      await says(pane, "“Sales funnel” is on");
    },
  ],
  ["refreshing charts", (pane) => button(pane, "Refresh charts")],
];

async function main(): Promise<void> {
  ensureBuilt();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "in-the-pane-"));
  buildPage(folder);
  const served = await serveWorkbench({ addIn: DIST, page: folder, port: 0 });
  const browser = await launchBrowser(served.publicKeyHash);
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.host.functionsReady);
    const pane = page.frames().find((frame) => frame.parentFrame() !== null)!;
    await tab(pane, "My rows");
    await pane.locator("input[type=file]").waitFor({ state: "attached" });
    console.log("| with 100,000 rows | longest ms | others over 50 ms |\n|---|---|---|");
    for (const [name, action] of actionsWith(writeCsv(folder))) {
      await browser.startTracing(page, { categories: TRACED });
      await action(pane);
      await page.waitForTimeout(AFTERWARDS_MS);
      const [longest = 0, ...others] = heldTasks(await browser.stopTracing(), isBeside)
        .map(Math.round)
        .sort((one, other) => other - one);
      const rest = others.slice(0, 5).join(", ") + (others.length > 5 ? " …" : "");
      console.log(`| ${name} | ${longest === 0 ? "below 50" : longest} | ${rest} |`);
    }
  } finally {
    await browser.close();
    await served.close();
    fs.rmSync(folder, { recursive: true });
  }
}

/** As a CRM system exports them: days as texts. */
function writeCsv(folder: string): string {
  const lines = makeRows(COUNT, 12).map((row, at) =>
    row
      .map((cell, column) => (at > 0 && column >= 4 && column <= 10 ? dateText(cell) : cell))
      .join(),
  );
  const file = path.join(folder, "Deals.csv");
  fs.writeFileSync(file, lines.join("\n"));
  return file;
}

function dateText(serial: string | number): string {
  if (serial === "") return "";
  return new Date((Math.floor(Number(serial)) - 25569) * 86_400_000).toISOString().slice(0, 10);
}

main().catch((error: Error) => {
  process.stderr.write(`in-the-pane: ${error.stack}\n`);
  process.exitCode = 2;
});
