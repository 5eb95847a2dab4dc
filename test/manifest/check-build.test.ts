import { cpSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBuild } from "../../workbench/manifest/check-build";
import { GOOD, PROJECT } from "./good-manifest";

const HELP = "https://funnelbook.example/help.html";
const METADATA = JSON.stringify({
  allowErrorForDataTypeAny: true,
  functions: [{ id: "WINRATE", name: "WINRATE", description: "Win rate.", helpUrl: HELP }],
});

describe("checkBuild", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "funnelbook-build-"));
    cpSync(join(PROJECT, "assets"), join(folder, "assets"), { recursive: true });
    for (const name of ["taskpane.html", "help.html"]) writeFileSync(join(folder, name), "<p>");
    writeFileSync(join(folder, "functions.js"), 'CustomFunctions.associate("WINRATE",a)');
    writeFileSync(join(folder, "functions.json"), METADATA);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("finds nothing in a complete build", () => {
    expect(checkBuild(GOOD, folder, true)).toEqual([]);
  });

  test.each(["help.html", "functions.json", "functions.js", "assets/icon-80.png"])(
    "reports %s when the build lacks it",
    (name) => {
      unlinkSync(join(folder, name));
      const findings = checkBuild(GOOD, folder, false);
      expect(new Set(findings.map((each) => each.rule))).toEqual(new Set(["built-files"]));
      expect(findings[0]?.message).toMatch(`/${name} is not in the build (line `);
    },
  );

  test.each([
    ['<link rel="stylesheet" href="taskpane.css" />', "taskpane.css"],
    ["<script defer=defer src=taskpane.js></script>", "taskpane.js"],
    ['<a href="guide.html#winrate">', "guide.html"],
  ])("reports %s when its file is not built", (code, link) => {
    writeFileSync(join(folder, "taskpane.html"), code);
    expect(checkBuild(GOOD, folder, false)).toEqual([
      { rule: "page-links", message: `taskpane.html names "${link}", which is not in the build` },
    ]);
  });

  test.each([
    '<script src="https://appsforoffice.microsoft.com/a.js">',
    '<a href="#top">',
    '<a href="help.html#winrate">',
  ])("takes %s", (code) => {
    writeFileSync(join(folder, "taskpane.html"), code);
    expect(checkBuild(GOOD, folder, false)).toEqual([]);
  });

  test("reports metadata that does not fit its script", () => {
    writeFileSync(join(folder, "functions.js"), "");
    const rules = checkBuild(GOOD, folder, false).map((each) => each.rule);
    expect(rules).toEqual(["functions-associated"]);
  });

  test("reports a developer's address in a published build only", () => {
    writeFileSync(join(folder, "taskpane.html"), '<a href="https://localhost:3000/help.html">');
    expect(checkBuild(GOOD, folder, false)).toEqual([]);
    expect(checkBuild(GOOD, folder, true)).toEqual([
      {
        rule: "build-no-localhost",
        message: 'taskpane.html must not name this machine: "https://localhost:3000/help.html"',
      },
    ]);
  });
});
