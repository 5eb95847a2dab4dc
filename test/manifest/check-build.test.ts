import { cpSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBuild } from "../../workbench/manifest/check-build";
import { DIST } from "../../workbench/ensure-built";
import { GOOD, OURS } from "./good-manifest";

const HELP = "https://funnelbook.example/help.html";
const METADATA = JSON.stringify({
  allowErrorForDataTypeAny: true,
  functions: [{ id: "WINRATE", name: "WINRATE", description: "Win rate.", helpUrl: HELP }],
});

describe("checkBuild", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "funnelbook-build-"));
    cpSync(join(DIST, "assets"), join(folder, "assets"), { recursive: true });
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

  test("reports a link that works at the top of a host only", () => {
    writeFileSync(join(folder, "taskpane.html"), '<script src="/functions.js"></script>');
    expect(checkBuild(GOOD, folder, false)).toEqual([
      {
        rule: "page-links",
        message:
          'taskpane.html must name "/functions.js" without the slash, to work in a folder of its host',
      },
    ]);
  });

  test("finds the files of an add-in in a folder of its host", () => {
    const below = GOOD.replaceAll("https://localhost:3000", "https://sales.example/funnelbook");
    expect(checkBuild(below, folder, true)).toEqual([]);
    unlinkSync(join(folder, "functions.json"));
    expect(checkBuild(below, folder, true)[0]?.message).toMatch(/^\/functions\.json is not in/);
  });

  describe("with the functions in other languages", () => {
    const translation = (change: object): string => {
      const metadata = JSON.parse(METADATA) as { functions: object[] };
      return JSON.stringify({ ...metadata, functions: [{ ...metadata.functions[0], ...change }] });
    };

    beforeEach(() => {
      for (const language of ["ru", "hu", "zh-CN", "zh-TW", "fi"])
        writeFileSync(
          join(folder, `functions-${language}.json`),
          translation({ description: language }),
        );
    });

    test("finds nothing where only the texts differ", () => {
      expect(checkBuild(OURS, folder, true)).toEqual([]);
    });

    test("reports one that the build lacks", () => {
      unlinkSync(join(folder, "functions-fi.json"));
      expect(checkBuild(OURS, folder, false).map((each) => each.rule)).toEqual(["built-files"]);
    });

    test.each([
      [
        "another id",
        translation({ id: "GEWINNE" }),
        "must differ from functions.json in texts only",
      ],
      [
        "an option more",
        translation({ options: {} }),
        "must differ from functions.json in texts only",
      ],
      ["no text", translation({ description: "" }), "WINRATE must have a description of 1 to 512"],
      ["what is no JSON", "{", "is not JSON: SyntaxError"],
    ])("reports %s", (_name, text, says) => {
      writeFileSync(join(folder, "functions-zh-TW.json"), text);
      const findings = checkBuild(OURS, folder, false);
      expect(findings.map((each) => each.rule)).toEqual(["translated-functions"]);
      expect(findings[0]?.message).toContain("functions-zh-TW.json");
      expect(findings[0]?.message).toContain(says);
    });
  });

  test("reports metadata that does not fit its script", () => {
    writeFileSync(join(folder, "functions.js"), "");
    const rules = checkBuild(GOOD, folder, false).map((each) => each.rule);
    expect(rules).toEqual(["functions-associated"]);
  });

  test("reports a developer's address in a folder of the build too", () => {
    mkdirSync(join(folder, "licences"));
    writeFileSync(join(folder, "licences/a.txt"), "see http://127.0.0.1:3000/x");
    expect(checkBuild(GOOD, folder, true).map((each) => each.message)).toEqual([
      'licences/a.txt must not name this machine: "http://127.0.0.1:3000/x"',
    ]);
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
