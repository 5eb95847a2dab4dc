import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every command in the guides either runs here as it stands, or is run by what is named beside it. */

const ROOT = join(__dirname, "../..");
const GUIDES = [
  "README.md",
  "docs/installing.md",
  "docs/privacy.md",
  "docs/security.md",
  "docs/troubleshooting.md",
  "docs/limits.md",
];

const RUN_BY: Readonly<Record<string, string>> = {
  "npm ci": ".ci/run",
  "npm ci && npm test": ".ci/run",
  "npm ci && npm start": "test/workbench/start.test.ts",
  "npx tsx workbench/validate.ts dist/manifest.xml --production": "test/workbench/validate.test.ts",
};

/** Nothing here can run them. */
const NEEDS_EXCEL = ["npm run start:excel"];

/** The commands of a page's blocks, each on one line. */
function commandsOf(file: string): string[] {
  const page = readFileSync(join(ROOT, file), "utf8");
  return [...page.matchAll(/^ *```sh\n([\s\S]*?)\n *```$/gm)].flatMap(([, block]) =>
    block!
      .replace(/\\\n\s*/g, "")
      .split("\n")
      .map((line) => line.trim()),
  );
}

const commands = [...new Set(GUIDES.flatMap(commandsOf))];
const isRunHere = (command: string) => command.startsWith("npm run -s evaluate ");

test("the guides have commands", () => expect(commands.length).toBeGreaterThanOrEqual(5));

test.each(commands.filter((command) => !isRunHere(command)))("%s is run elsewhere", (command) => {
  if (NEEDS_EXCEL.includes(command)) return;
  expect(Object.keys(RUN_BY)).toContain(command);
  expect(existsSync(join(ROOT, RUN_BY[command]!))).toBe(true);
});

test.each(commands.filter(isRunHere))("%s answers each of its formulas", (command) => {
  const output = execFileSync("bash", ["-c", command], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const answers = output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { formula: string });
  const asked = [...command.matchAll(/'(=[^']*)'/g)].map(([, formula]) => formula);
  expect(answers.map(({ formula }) => formula)).toEqual(asked);
  for (const answer of answers) expect(answer).not.toHaveProperty("error");
});
