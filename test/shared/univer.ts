import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

const ROOT = path.resolve(__dirname, "../..");
/** Where jest.config.js leads what the workbench imports of Univer in Node. */
const FOLDER = path.join(ROOT, ".cache", "univer");
const PACKAGES = [
  "core",
  "data-validation",
  "engine-formula",
  "engine-render",
  "sheets",
  "sheets-data-validation",
];

/**
 * Puts Univer and all that it needs into one file. It is some thousand modules, a good part of them
 * ES modules, which jest would find, read, translate and link anew for every suite with a workbench.
 * Made again when another version of anything is installed.
 */
export function ensureUniver(): void {
  const stamp = path.join(FOLDER, "made-from");
  const versions = fs.readFileSync(path.join(ROOT, "package-lock.json"), "utf8");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === versions) return;
  fs.mkdirSync(path.dirname(FOLDER), { recursive: true });
  const made = fs.mkdtempSync(`${FOLDER}-`);
  const exported = PACKAGES.map(
    (name) => `exports["${name}"] = () => require("@univerjs/${name}");`,
  );
  buildSync({
    stdin: { contents: exported.join("\n"), resolveDir: ROOT },
    outfile: path.join(made, "all.js"),
    bundle: true,
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "warning",
  });
  for (const name of PACKAGES)
    fs.writeFileSync(
      path.join(made, `${name}.js`),
      `module.exports = require("./all.js")["${name}"]();\n`,
    );
  fs.writeFileSync(path.join(made, "made-from"), versions);
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.renameSync(made, FOLDER);
}
