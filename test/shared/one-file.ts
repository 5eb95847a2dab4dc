import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

const ROOT = path.resolve(__dirname, "../..");
/** Where jest.config.js leads what is imported of these libraries in Node. */
const FOLDER = path.join(ROOT, ".cache", "one-file");

const UNIVER = [
  "core",
  "data-validation",
  "engine-formula",
  "engine-render",
  "sheets",
  "sheets-data-validation",
];

/** Of mathjs only what the product takes, or all of its functions would be made. */
const MATHJS = `export { create, parseDependencies } from "mathjs/number";`;

/**
 * Puts Univer, and mathjs, with all that they need into one file each. They are some thousand modules, which
 * jest would find, read, translate and link anew for every suite that uses them. Made again when another
 * version of anything is installed.
 */
export function ensureOneFiles(): void {
  const stamp = path.join(FOLDER, "made-from");
  const recipe = fs.readFileSync(__filename, "utf8");
  const versions = fs.readFileSync(path.join(ROOT, "package-lock.json"), "utf8") + recipe;
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === versions) return;
  fs.mkdirSync(path.dirname(FOLDER), { recursive: true });
  const made = fs.mkdtempSync(`${FOLDER}-`);
  const univer = UNIVER.map((name) => `exports["${name}"] = () => require("@univerjs/${name}");`);
  putTogether(univer.join("\n"), path.join(made, "univer.js"));
  for (const name of UNIVER)
    fs.writeFileSync(
      path.join(made, `${name}.js`),
      `module.exports = require("./univer.js")["${name}"]();\n`,
    );
  putTogether(MATHJS, path.join(made, "mathjs.js"));
  fs.writeFileSync(path.join(made, "made-from"), versions);
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.renameSync(made, FOLDER);
}

function putTogether(contents: string, outfile: string): void {
  buildSync({
    stdin: { contents, resolveDir: ROOT },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "warning",
  });
}
