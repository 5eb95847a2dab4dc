import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paneWords } from "../../src/locales/en/pane";
import { functionList } from "../../src/taskpane/function-list";
import { METRICS, OWN_METRIC, SLOT_KINDS } from "../../src/taskpane/metrics/metric-table";
import { DIST } from "../../workbench/ensure-built";

const list = functionList(JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")));

test("functionList: a function's own arguments with their words, and none of those that all have", () => {
  const parameter = (name: string) => ({ name, description: `About ${name}.` });
  const metadata = {
    functions: [
      {
        name: "ALPHA",
        description: "First.",
        parameters: [
          parameter("deals"),
          parameter("from"),
          { ...parameter("basis"), optional: true, customEnumId: "Basis" },
          { ...parameter("stages"), optional: true },
          { ...parameter("options"), optional: true },
        ],
      },
    ],
    enums: [{ id: "Basis", values: [{ stringValue: "entered", tooltip: "All of them" }] }],
  };
  expect(functionList(metadata)).toEqual([
    {
      name: "ALPHA",
      use: "First.",
      parameters: [
        { name: "from", about: "About from.", isOptional: false, words: undefined },
        {
          name: "basis",
          about: "About basis.",
          isOptional: true,
          words: [{ word: "entered", about: "All of them" }],
        },
      ],
    },
  ]);
});

test("each function of the build is a metric with a group and a title, and each metric a function", () => {
  const names = list.map(({ name }) => name).sort();
  expect([...Object.keys(METRICS), OWN_METRIC].sort()).toEqual(names);
  expect(Object.keys(paneWords.metrics.titles).sort()).toEqual(names);
});

test("each argument of each function is of a kind that the form knows", () => {
  const kinds: Readonly<Record<string, string>> = SLOT_KINDS;
  const found = list.flatMap(({ parameters }) =>
    parameters.map(({ name, words }) => ({ name, isOfWords: words !== undefined })),
  );
  expect(found.length).toBeGreaterThan(30);
  for (const { name, isOfWords } of found)
    expect({ name, isOfWords: kinds[name] === "word" }).toEqual({ name, isOfWords });
  expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(kinds)));
});
