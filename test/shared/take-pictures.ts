import { spawnSync } from "node:child_process";
import path from "node:path";

/** `npm run pictures`: every state of the pane, in every language, to be looked at. */
const FOLDER = path.resolve(__dirname, "../../.cache/pictures");
const SUITES = ["test/taskpane/views.test", "test/taskpane/views-in-languages"];
// The rest of the views' tests take no picture.
const TESTS = ["-t", "every state"];

const jest = path.resolve(__dirname, "../../node_modules/jest/bin/jest.js");
const asked = [jest, "--config", "jest.all.config.js", ...SUITES, ...TESTS];
const { status } = spawnSync(process.execPath, asked, {
  stdio: "inherit",
  env: { ...process.env, PICTURES: FOLDER },
});
console.log(`Open ${path.join(FOLDER, "index.html")} in a browser.`);
process.exitCode = status ?? 1;
