import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The documents are true: their links lead somewhere, their commands exist, their answers come out. */

const ROOT = resolve(__dirname, "..");
const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const text = (file: string) => readFileSync(join(ROOT, file), "utf8");
const scripts = (JSON.parse(text("package.json")) as { scripts: Record<string, string> }).scripts;

describe.each(DOCUMENTS)("%s", (file) => {
  test("links only to files that exist", () => {
    const targets = [...text(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      (match) => match[1]!,
    );
    const missing = targets.filter((target) => !existsSync(resolve(ROOT, dirname(file), target)));
    expect(missing).toEqual([]);
  });

  test("names only npm scripts that exist", () => {
    const named = [...text(file).matchAll(/npm (?:run (?:-s )?)([a-z:-]+)/g)].map(
      (match) => match[1]!,
    );
    const unknown = named.filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });
});

describe("README.md", () => {
  const readme = text("README.md");

  test("shows formulas with the answers that they give over the sample deals", () => {
    const shown = [...readme.matchAll(/^(=SALES\..*\))\s+([\d.]+)$/gm)].map((match) => ({
      formula: match[1]!,
      value: Number(match[2]),
    }));
    expect(shown.length).toBeGreaterThanOrEqual(3);
    const answers = evaluate(shown.map(({ formula }) => formula));
    shown.forEach(({ formula, value }, at) => {
      const digits = String(value).split(".")[1]?.length ?? 0;
      expect({ formula, value: Number(answers[at]!.value.toFixed(digits)) }).toEqual({
        formula,
        value,
      });
    });
  });

  test("has an evaluate command that runs as it stands", () => {
    const command = /^npm run -s evaluate -- (.*)$/m.exec(readme)?.[1];
    expect(command).toBeDefined();
    const output = execFileSync("bash", ["-c", `npm run -s evaluate -- ${command}`], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const lines = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines).toEqual([
      { formula: "=SALES.WINRATE(Deals[#All])", value: expect.any(Number) as number },
      {
        formula: '=ROUND(SALES.CONVERSION(Deals[#All],"Lead","Demo"),2)',
        value: expect.any(Number) as number,
      },
    ]);
  });

  test("lists every function of the build", () => {
    const metadata = JSON.parse(text("dist/functions.json")) as { functions: { name: string }[] };
    const listed = [...readme.matchAll(/^\| `SALES\.([A-Z]+)\(/gm)].map((match) => match[1]!);
    expect(listed.sort()).toEqual(metadata.functions.map(({ name }) => name).sort());
  });
});

function evaluate(formulas: string[]): { value: number }[] {
  const output = execFileSync(
    "npm",
    ["run", "-s", "evaluate", "--", "--table", "Deals=workbench/sample/deals.csv", ...formulas],
    { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { value: number });
}
