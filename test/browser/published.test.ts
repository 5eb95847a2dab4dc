import fs from "node:fs";
import path from "node:path";
import { plainName } from "../../workbench/built-files";
import { checkBuild } from "../../workbench/manifest/check-build";
import { checkManifest } from "../../workbench/manifest/check-manifest";
import { sharedBrowser } from "../shared/ask";
import { BUILD_PATIENCE_MS, PUBLISHED_URL } from "../shared/published";
import { useSite, useWorkbench } from "./workbench";

/**
 * What `FUNNELBOOK_URL=… npm run build` makes, started on a plain server of files. The jobs of the other
 * suites are done with it in published.all.test.ts.
 */

useSite("published");
let folder = "";
beforeAll(async () => {
  folder = (await sharedBrowser("published")).build;
}, BUILD_PATIENCE_MS);
const bench = useWorkbench();

const read = (file: string) => fs.readFileSync(path.join(folder, file), "utf8");

test("no file of it names this machine", () => {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => fs.statSync(path.join(folder, file)).isFile());
  expect(files).toContain("manifest.xml");
  expect(files.filter((file) => /localhost|127\.0\.0\.1|\/tmp\//.test(read(file)))).toEqual([]);
});

test("the check of what is published finds nothing", () => {
  const manifest = read("manifest.xml");
  const commands = read(fs.readdirSync(folder).find((name) => plainName(name) === "commands.js")!);
  expect(checkManifest(manifest, { folder, commands, production: true })).toEqual([]);
  expect(checkBuild(manifest, folder, true)).toEqual([]);
  expect(read("functions-ru.json")).toContain(`"${PUBLISHED_URL}/help.html#winrate"`);
});

test("the add-in starts in its folder and answers a formula", async () => {
  expect(bench().pane.url()).toMatch(`${PUBLISHED_URL}/taskpane.html`);
  await bench().type("A1", "Deal", "a");
  await bench().type("B1", "Lead", "2026-01-05");
  await bench().type("C1", "Won", "2026-01-06");
  await bench().type("E1", '=SALES.METRIC(A1:C2,"won / 4")');
  await bench().shows("E1", [["0.25"]]);
});
