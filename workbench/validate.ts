/**
 * Checks a manifest without the network: `npm run validate`, or
 * `npx tsx workbench/validate.ts dist/manifest.xml --production` for the one that is published.
 * What `npm run build` made is checked with it, when it is there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkBuild } from "./manifest/check-build";
import { checkManifest } from "./manifest/check-manifest";
import type { Finding } from "./manifest/rule";

function main(): number {
  const { values, positionals } = parseArgs({
    options: { production: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const path = positionals[0] ?? "manifest.xml";
  if (!existsSync(path)) {
    console.error(`no manifest at ${path}`);
    return 1;
  }
  const folder = dirname(resolve(path));
  const text = readFileSync(path, "utf8");
  const { production } = values;
  // A manifest in the build folder stands beside what was built, the source manifest above it.
  const built = [folder, join(folder, "dist")].find((each) =>
    existsSync(join(each, "functions.json")),
  );
  const commands =
    textOf(join(folder, "src/commands"), ".ts") + (built ? textOf(built, ".js") : "");
  const findings = checkManifest(text, { folder: built, commands, production });
  if (findings.length === 0 && built) findings.push(...checkBuild(text, built, production));
  print(path, built, findings);
  return findings.length === 0 ? 0 : 1;
}

function textOf(folder: string, ending: string): string {
  if (!existsSync(folder)) return "";
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

function print(path: string, built: string | undefined, findings: readonly Finding[]): void {
  for (const { rule, message } of findings) console.log(`${rule}: ${message}`);
  const scope = built ? "with its build" : "without a build";
  const result = findings.length === 0 ? "no finding" : `${findings.length} finding(s)`;
  console.log(`${path}, checked ${scope}: ${result}`);
}

process.exitCode = main();
