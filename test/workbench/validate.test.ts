import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "../../workbench/ensure-built";
import { edited, GOOD, PROJECT } from "../manifest/good-manifest";

/** Runs the door as `npm run validate` does. */
function validate(...args: string[]): { status: number | null; lines: string[] } {
  const script = join(PROJECT, "workbench/validate.ts");
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: PROJECT,
    encoding: "utf8",
  });
  return { status, lines: stdout.trim().split("\n") };
}

describe("npm run validate", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "funnelbook-validate-"));
    cpSync(join(PROJECT, "src/commands"), join(folder, "src/commands"), { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("a good manifest without a build ends with status 0", () => {
    const path = join(folder, "manifest.xml");
    writeFileSync(path, GOOD);
    expect(validate(path)).toEqual({
      status: 0,
      lines: [`${path}, checked without a build: no finding`],
    });
  });

  test("every finding is a line, and the status 1", () => {
    const path = join(folder, "manifest.xml");
    writeFileSync(
      path,
      edited("ReadWriteDocument", "ReadDocument").replace(/<Version>.*</, "<Version>0.1<"),
    );
    const { status, lines } = validate(path);
    expect(status).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^version: .* got "0\.1" \(line 6\)$/);
    expect(lines[2]).toBe(`${path}, checked without a build: 2 finding(s)`);
  });

  test("a build below the manifest is checked with it", () => {
    const path = join(folder, "manifest.xml");
    writeFileSync(path, GOOD);
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist/functions.json"), "{}");
    const { status, lines } = validate(path);
    expect(status).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^icon-files: \/assets\/icon-32\.png must be a PNG of 32x32 pixels, is/,
      ),
    );
    cpSync(join(DIST, "assets"), join(folder, "dist/assets"), { recursive: true });
    expect(validate(path).lines).toContainEqual(
      expect.stringMatching(/^built-files: \/taskpane\.html is not in the build/),
    );
  });

  test("--production refuses the developer's manifest", () => {
    const path = join(folder, "manifest.xml");
    writeFileSync(path, GOOD);
    const { status, lines } = validate(path, "--production");
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^no-localhost: /);
  });

  test("a manifest that is not there ends with status 1", () => {
    expect(validate(join(folder, "none.xml")).status).toBe(1);
  });
});
