import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../../workbench/ensure-built";
import { recommendedHeaders } from "../shared/published";

/** What docs/deploying.md gives to copy fits what the build makes. */

const ROOT = join(__dirname, "../..");
const page = readFileSync(join(ROOT, "docs/deploying.md"), "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)![1]!;

test("nginx keeps for ever just the scripts whose names hold their content", () => {
  const pattern = /"~(\S+)"\s+"public, max-age=31536000, immutable"/.exec(block("nginx"))![1]!;
  const kept = readdirSync(DIST).filter((name) => new RegExp(pattern).test(`/funnelbook/${name}`));
  expect(kept).toContain(/src=(functions\.[^>\s]+)/.exec(text("taskpane.html"))![1]);
  expect(kept).toEqual(
    readdirSync(DIST).filter((name) => name.endsWith(".js") && name !== "functions.js"),
  );
});

test("nginx sends the policy that the page carries", () => {
  const own = /Content-Security-Policy content="([^"]+)"/.exec(text("taskpane.html"))![1];
  expect(recommendedHeaders()["Content-Security-Policy"]).toBe(own);
});

test("the workflow runs commands that there are, and publishes what they make", () => {
  const scripts = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = [...block("yaml").matchAll(/ run: (.+)/g)].map((match) => match[1]!);
  expect(commands.map((command) => command.split(" ").slice(0, 2).join(" "))).toEqual([
    "npm ci",
    "npm run",
    "npx tsx",
  ]);
  expect(scripts.scripts).toHaveProperty(commands[1]!.split(" ").at(-1)!);
  expect(existsSync(join(ROOT, commands[2]!.split(" ")[2]!))).toBe(true);
  // The shell block shows the same two, as somebody types them.
  for (const command of commands.slice(1)) expect(block("sh")).toContain(command);
  expect(block("yaml")).toMatch(/FUNNELBOOK_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}/);
  expect(block("yaml")).toMatch(/path: dist$/m);
});

test("every kind of file of the build stands in the table of what to upload", () => {
  const table = /\| files \|[^]*?\n\n/.exec(page)![0];
  const isNamed = (name: string) =>
    /\.[0-9a-f]{12}\.js/.test(name) ||
    [...table.matchAll(/`([^`]+)`/g)].some(([, shown = ""]) =>
      new RegExp(`^${shown.replace("/", "").replace(".", "\\.").replace("*", ".*")}$`).test(name),
    );
  expect(readdirSync(DIST).filter((name) => !isNamed(name))).toEqual([]);
});

function text(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}
