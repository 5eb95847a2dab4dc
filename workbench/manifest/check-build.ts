import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFunctions } from "./check-functions";
import { atLine } from "./check-manifest";
import { readManifest } from "./read-manifest";
import { originOf, pathOf, urls } from "./resource-rules";
import type { Finding } from "./rule";
import { parseXml } from "./xml-tree";

const TEXT_FILE = /\.(?:html|js|json|xml)$/;
const LOCAL_LINK = /\b(?:src|href)="?([^"\s>#?:]+)(?=["\s>#?])/g;
const THIS_MACHINE = /https?:\/\/(?:localhost|127\.0\.0\.1)\b[^\s"'`<]*/;

/** Checks a build folder against a manifest that has no finding of its own; reports every problem at once. */
export function checkBuild(manifest: string, folder: string, production: boolean): Finding[] {
  const { functions } = readManifest(manifest);
  const metadata = join(folder, pathOf(functions.metadataUrl));
  const script = join(folder, pathOf(functions.scriptUrl));
  const findings = [...missingFiles(manifest, folder), ...brokenLinks(folder)];
  if (existsSync(metadata) && existsSync(script)) {
    findings.push(...checkFunctions(readFileSync(metadata, "utf8"), readFileSync(script, "utf8")));
  }
  if (production) findings.push(...filesNamingThisMachine(folder));
  return findings;
}

/** Every page, script and picture the manifest names must be in the build. */
function missingFiles(manifest: string, folder: string): Finding[] {
  return urls(parseXml(manifest)).flatMap(({ at, value }) => {
    if (originOf(value) === undefined || existsSync(join(folder, pathOf(value)))) return [];
    return [
      { rule: "built-files", message: atLine(`${pathOf(value)} is not in the build`, at.line) },
    ];
  });
}

/** What the built pages load or link to, on our own origin, must be in the build too. */
function brokenLinks(folder: string): Finding[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return pages.flatMap((page) =>
    [...readFileSync(join(folder, page), "utf8").matchAll(LOCAL_LINK)].flatMap(([, link = ""]) => {
      if (existsSync(join(folder, link))) return [];
      return [
        { rule: "page-links", message: `${page} names "${link}", which is not in the build` },
      ];
    }),
  );
}

function filesNamingThisMachine(folder: string): Finding[] {
  const names = readdirSync(folder).filter((name) => TEXT_FILE.test(name));
  return names.flatMap((name) => {
    const found = THIS_MACHINE.exec(readFileSync(join(folder, name), "utf8"));
    if (found === null) return [];
    return [
      { rule: "build-no-localhost", message: `${name} must not name this machine: "${found[0]}"` },
    ];
  });
}
