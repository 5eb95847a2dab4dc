import { createHash } from "node:crypto";
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { SOURCES } from "../workbench/ensure-built";
import { buildIn, PUBLISHED_URL } from "./shared/published";

/** The same sources give the same files, wherever they are built and whatever was built before. */

const ROOT = join(__dirname, "..");

/** A copy of what the build reads in a folder of its own, without anything that was built. */
function copyInto(folder: string): void {
  for (const source of SOURCES)
    cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  // Files that are the same need no second place, where the disk allows it.
  for (const file of filesIn(join(ROOT, "node_modules"))) {
    const copy = join(folder, relative(ROOT, file));
    mkdirSync(dirname(copy), { recursive: true });
    try {
      linkSync(file, copy);
    } catch {
      cpSync(file, copy);
    }
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => !file.includes(`node_modules${sep}.`) && statSync(file).isFile());
}

function hashesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder)
      .sort()
      .map((file) => [
        relative(folder, file),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}

test("two builds in two folders, each from the beginning, are the same byte for byte", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reproducible-"));
  try {
    const hashes: Record<string, string>[] = [];
    for (const copy of [join(folder, "a"), join(folder, "deeper/b")]) {
      copyInto(copy);
      await buildIn(copy, PUBLISHED_URL, join(copy, "dist"));
      hashes.push(hashesIn(join(copy, "dist")));
    }
    expect(Object.keys(hashes[0]!).length).toBeGreaterThan(80);
    expect(hashes[1]).toEqual(hashes[0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 1_800_000);
