import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../workbench/ensure-built";

/** The packages whose code is published: each is known, and free to be given on. */

interface Component {
  name: string;
  version: string;
  purl: string;
  licenses: { license?: { id: string }; expression?: string }[];
}

const ROOT = join(__dirname, "..");
const bill = JSON.parse(readFileSync(join(DIST, "sbom.cdx.json"), "utf8")) as {
  metadata: { component: Component };
  components: Component[];
};
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  version: string;
  dependencies: Record<string, string>;
};
const names = bill.components.map(({ name }) => name);

/** Licences that ask for no more than their text beside the code. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

test.each(bill.components)("$name has a licence that is allowed, and its text is there", (each) => {
  const [licence] = each.licenses;
  expect(ALLOWED).toContain(licence?.license?.id ?? licence?.expression);
  const file = join(DIST, "licences", `${each.name.replace("/", "-")}-${each.version}.txt`);
  expect(existsSync(file) && readFileSync(file, "utf8")).toMatch(/copyright|licen[cs]e/i);
});

test("every package that we ask for at run time is in the bill, in the version of package.json", () => {
  // Fluent's first package holds no code: it hands on what the others have.
  const asked = Object.entries(manifest.dependencies).filter(
    ([name]) => name !== "@fluentui/react-components",
  );
  const told = bill.components
    .filter(({ name }) => name in manifest.dependencies)
    .map(({ name, version }) => [name, version]);
  expect(told.sort()).toEqual(asked.sort());
});

test("the bill holds what those packages bring along, each once, and nothing of the workbench", () => {
  expect(names).toEqual(expect.arrayContaining(["typed-function", "scheduler", "tabster"]));
  expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(names.length);
  expect(names.filter((name) => /^@univerjs|echarts|office-js|webpack/.test(name))).toEqual([]);
  expect(readdirSync(join(DIST, "licences"))).toHaveLength(names.length);
  expect(bill.metadata.component.purl).toBe(`pkg:npm/funnelbook@${manifest.version}`);
});
