import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "../workbench/browser/launch";
import { DIST, ensureBuilt } from "../workbench/ensure-built";
import { buildPage } from "../workbench/page/build";
import { serveWorkbench } from "../workbench/serve/serve";
import { CAUSES, heldTasks, TRACED, type HeldTask } from "./held-tasks";
import { makeRows } from "./rows";

/**
 * Prints how long the pane is held up at most while a person works with 100,000 rows, as a table of
 * markdown: of each action the longest task in milliseconds of processor time with its causes, and the
 * longest share of the pane's own work with the functions that were at it.
 * `npx tsx bench/in-the-pane.ts 20000` takes fewer rows.
 */
const COUNT = Number(process.argv[2] ?? 100_000);
const PATIENCE_MS = 300_000;
/** What an action leaves to be computed begins within this time, and is over. */
const AFTERWARDS_MS = 8000;

/** The workbench is one script; the pane has others. */
const isBeside = (url: string) => url.endsWith("/page.js");

type Action = (pane: Frame, page: Page) => Promise<unknown>;

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
    "the deal of the selected row",
    async (pane, page) => {
      await page.evaluate(() => window.workbench!.select("A100"));
      await tab(pane, "Playbook");
      await says(pane, "D-98");
    },
  ],
  [
    "an edit of that row",
    async (pane, page) => {
      await page.evaluate(() =>
        window.workbench!.host.person.edit("Deals", "A100", [["D-edited"]]),
      );
      await says(pane, "D-edited");
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
    console.log(
      `| with ${COUNT} rows | longest ms | ${CAUSES.join(" | ")} | the pane's longest ms |`,
    );
    console.log(`|---|---|${"---|".repeat(CAUSES.length)}---|`);
    for (const [name, action] of actionsWith(writeCsv(folder))) {
      await browser.startTracing(page, { categories: TRACED });
      await action(pane, page);
      await page.waitForTimeout(AFTERWARDS_MS);
      console.log(lineOf(name, heldTasks(await browser.stopTracing(), isBeside)));
    }
  } finally {
    await browser.close();
    await served.close();
    fs.rmSync(folder, { recursive: true });
  }
}

/** The longest task by its causes, and the one in which the pane's own work was the longest. */
function lineOf(name: string, tasks: readonly HeldTask[]): string {
  const [longest] = [...tasks].sort((one, other) => other.ms - one.ms);
  const [own] = [...tasks].sort((one, other) => other.of.pane - one.of.pane);
  const places = own?.functions.slice(0, 3).map(([place, ms]) => `${place} ${Math.round(ms)}`);
  const cells = [
    name,
    longest === undefined ? "below 20" : Math.round(longest.ms),
    ...CAUSES.map((cause) => Math.round(longest?.of[cause] ?? 0) || ""),
    own === undefined ? "" : [Math.round(own.of.pane), ...(places ?? [])].join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
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
