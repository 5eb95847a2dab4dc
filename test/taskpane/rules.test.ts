import { sheetNameFault } from "../../src/workbook/sheet-name";
import { whenShown } from "../../src/taskpane/shown";
import { NEEDED_SETS, supportOf } from "../../src/taskpane/support";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

test.each([
  ["Pipeline", undefined],
  ["Sales – EMEA 2026", undefined],
  ["O'Brien", undefined],
  ["a".repeat(31), undefined],
  ["  Pipeline  ", undefined],
  ["", "missing"],
  ["   ", "missing"],
  ["a".repeat(32), "too-long"],
  ["A/B", "forbidden"],
  ["[Book]", "forbidden"],
  ["What?", "forbidden"],
  ["'quoted", "forbidden"],
])("sheetNameFault: %j is %s", (name, expected) => {
  expect(sheetNameFault(name)).toBe(expected);
});

test("the sets asked for at run time are the manifest's", () => {
  const manifest = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
  const inManifest = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
  expect(inManifest.map(([, name, version]) => ({ name, version }))).toEqual(NEEDED_SETS);
});

test.each<[unknown, string[], string]>([
  ["Excel", ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"], "supported"],
  ["Excel", ["SharedRuntime", "ExcelApi"], "too-old"],
  ["Excel", [], "too-old"],
  ["Word", ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"], "not-excel"],
  [null, [], "not-excel"],
])("supportOf: %s with %j is %s", (host, sets, expected) => {
  expect(supportOf(host, (name) => sets.includes(name))).toBe(expected);
});

describe("whenShown", () => {
  const settled = async (promise: Promise<void>) => {
    let done = false;
    void promise.then(() => (done = true));
    await new Promise((resolve) => setImmediate(resolve));
    return done;
  };
  const nobody = () => Promise.resolve();

  test.each([
    { host: "Excel", addin: { visibilityMode: "Taskpane" } },
    { host: "Excel", addin: { visibilityMode: "Unknown" } },
    { host: "Excel", addin: null },
    { host: null },
  ])("%j counts as shown", async (info) => {
    expect(await settled(whenShown(info, nobody))).toBe(true);
  });

  const hidden = { host: "Excel", addin: { visibilityMode: "Hidden" } };

  test("a hidden pane is shown when Office says so, and not before", async () => {
    let tell = (_: { visibilityMode: string }): void => undefined;
    const shown = whenShown(hidden, (handler) => {
      tell = handler;
      return Promise.resolve();
    });
    expect(await settled(shown)).toBe(false);
    tell({ visibilityMode: "Hidden" });
    expect(await settled(shown)).toBe(false);
    tell({ visibilityMode: "Taskpane" });
    expect(await settled(shown)).toBe(true);
  });

  test("where Office cannot tell, the pane is drawn at once", async () => {
    expect(await settled(whenShown(hidden, () => Promise.reject(new Error("no event"))))).toBe(
      true,
    );
  });
});
