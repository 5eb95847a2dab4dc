import fs from "node:fs";
import path from "node:path";
import { LEVELS, supports } from "../../workbench/host/api/requirement-sets";
import { OFFICE_CDN, OFFICE_FOLDER, fileReader } from "../../workbench/node/add-in-files";
import { pageScripts } from "../../workbench/node/page-scripts";
import { openAddIn } from "../../workbench/node/open-add-in";
import { FIXTURE, closeAll, openFixture } from "./open-fixture";

afterAll(closeAll);

describe("loading the add-in as Excel would", () => {
  test("the CDN's office.js is Microsoft's file from the npm package, byte for byte", () => {
    const read = fileReader(FIXTURE, "https://fixture.test/page.html");
    const original = fs.readFileSync(path.join(OFFICE_FOLDER, "office.js"), "utf8");
    expect(read(`${OFFICE_CDN}office.js`)).toBe(original);
  });

  test("nothing but the add-in's origin and the CDN can be read", () => {
    const read = fileReader(FIXTURE, "https://fixture.test/page.html");
    expect(read("https://fixture.test/functions.js?v=2")).toContain("associate");
    expect(read("https://elsewhere.test/functions.js")).toBeUndefined();
    expect(read("https://fixture.test/%2e%2e/open-fixture.ts")).toBeUndefined();
    expect(read("https://fixture.test/missing.js")).toBeUndefined();
  });

  test("an add-in in a folder of its host has the files below it, not those beside it", () => {
    const read = fileReader(FIXTURE, "https://fixture.test/teams/sales/page.html");
    expect(read("https://fixture.test/teams/sales/functions.js")).toContain("associate");
    expect(read("https://fixture.test/functions.js")).toBeUndefined();
    expect(read("https://fixture.test/teams/functions.js")).toBeUndefined();
  });

  test("office.js reports Excel on the web with a shared runtime", async () => {
    const addIn = await openFixture();
    const office = addIn.page.window["Office"] as typeof Office;
    const info = await office.onReady();
    expect(JSON.parse(JSON.stringify(info))).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      addin: { visibilityMode: "Taskpane" },
    });
  });

  test("the page's scripts run in document order, deferred ones last, comments not at all", async () => {
    const addIn = await openFixture();
    expect(addIn.page.window["pageStarted"]).toBe(true);
    const html = fs.readFileSync(path.join(FIXTURE, "page.html"), "utf8");
    const addresses = pageScripts(html, "https://fixture.test/page.html").map((s) => s.address);
    expect(addresses).toEqual([
      `${OFFICE_CDN}office.js`,
      undefined,
      "https://fixture.test/functions.js",
    ]);
  });

  test("a module script is refused instead of skipped", () => {
    expect(() =>
      pageScripts('<script type="module" src="a.js"></script>', "https://a.test/"),
    ).toThrow("module script");
  });

  test("a manifest whose page is missing from the folder is refused with its address", async () => {
    const folder = fs.mkdtempSync(path.join(FIXTURE, "..", "without-page-"));
    try {
      for (const file of ["manifest.xml", "functions.json"])
        fs.copyFileSync(path.join(FIXTURE, file), path.join(folder, file));
      await expect(openAddIn(folder)).rejects.toThrow("https://fixture.test/page.html");
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});

describe("requirement sets", () => {
  test.each([
    ["minimum", "ExcelApi", "1.12", true],
    ["minimum", "ExcelApi", "1.13", false],
    ["minimum", "ExcelApi", "1.2", true],
    ["minimum", "SharedRuntime", "1.1", true],
    ["minimum", "CustomFunctionsRuntime", "1.3", true],
    ["minimum", "CustomFunctionsRuntime", "1.4", false],
    ["newest", "ExcelApi", "1.17", true],
    ["newest", "ExcelApiOnline", "1.1", false],
  ] as const)("level %s: %s %s is supported: %s", async (level, name, version, expected) => {
    const addIn = await openFixture({ level });
    const office = addIn.page.window["Office"] as typeof Office;
    expect(office.context.requirements.isSetSupported(name, version)).toBe(expected);
    expect(supports(LEVELS[level], name, version)).toBe(expected);
  });
});
