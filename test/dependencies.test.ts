import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What comes from elsewhere is what it was when it was tested; docs/security.md. */

const ROOT = join(__dirname, "..");
const read = <Shape>(file: string) => JSON.parse(readFileSync(join(ROOT, file), "utf8")) as Shape;
type Versions = Record<string, string>;
const { dependencies, devDependencies } = read<{
  dependencies: Versions;
  devDependencies: Versions;
}>("package.json");
const { packages } = read<{
  packages: Record<string, { integrity?: string; dev?: boolean; hasInstallScript?: boolean }>;
}>("package-lock.json");
const locked = Object.entries(packages).filter(([name]) => name !== "");

test.each(Object.entries({ ...dependencies, ...devDependencies }))(
  "%s is asked for in one version: %s",
  // A second version of a package stands under another name.
  (_, version) => expect(version).toMatch(/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/),
);

test("every package is held by its hash", () => {
  expect(locked.length).toBeGreaterThan(100);
  const open = locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
  expect(open.map(([name]) => name)).toEqual([]);
});

test("nothing that ships runs a script when it is installed", () => {
  const run = locked.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
  expect(run.map(([name]) => name)).toEqual([]);
});

const decisions = readdirSync(join(ROOT, "docs/decisions"))
  .map((file) => readFileSync(join(ROOT, "docs/decisions", file), "utf8"))
  .join("\n");

test.each(Object.keys(dependencies))("a decision tells why %s ships", (name) => {
  expect(decisions).toContain(name);
});

test("the development server listens on this machine only", async () => {
  const configure = createRequire(__filename)("../webpack.config.js") as (
    env: object,
    options: { mode: string },
  ) => Promise<{ devServer: { host: string } }>;
  const { devServer } = await configure({ WEBPACK_SERVE: true }, { mode: "development" });
  expect(devServer.host).toBe("localhost");
});
