import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paneWords } from "../../src/locales/en/pane";
import { functionList } from "../../src/taskpane/function-list";
import { DIST } from "../../workbench/ensure-built";

const metadata = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8"));
const { examples } = paneWords.functions;

test("functionList: by name, with our example or a pattern of what must be given", () => {
  const functions = [
    { name: "ZETA", description: "Last.", parameters: [{ name: "deals" }, { name: "from" }] },
    {
      name: "ALPHA",
      description: "First.",
      parameters: [{ name: "deals" }, { name: "stages", optional: true }],
    },
    { name: "MIDDLE", description: "Between.", parameters: [{ name: "deals" }] },
  ];
  expect(functionList({ functions }, { MIDDLE: "=SALES.MIDDLE(A1:B2)" })).toEqual([
    { name: "ALPHA", use: "First.", example: "=SALES.ALPHA(Deals[#All])" },
    { name: "MIDDLE", use: "Between.", example: "=SALES.MIDDLE(A1:B2)" },
    { name: "ZETA", use: "Last.", example: "=SALES.ZETA(Deals[#All],from)" },
  ]);
});

test("every function of the build is listed with a sentence and a formula of its own", () => {
  const list = functionList(metadata, examples);
  expect(list.map(({ name }) => name)).toEqual(expect.arrayContaining(["CONVERSION", "FUNNEL"]));
  for (const { name, use, example } of list) {
    expect(use).toMatch(/^[A-Z].*\.$/);
    expect(example.startsWith(`=SALES.${name}(Deals[#All]`)).toBe(true);
  }
});

test("every example is of a function that exists", () => {
  const names = functionList(metadata, {}).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(examples)));
});
