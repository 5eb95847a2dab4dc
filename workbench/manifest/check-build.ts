import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFunctions, checkTranslation } from "./check-functions";
import { atLine } from "./check-manifest";
import { readManifest, resourceElements } from "./read-manifest";
import { fileOf, urls } from "./resource-rules";
import type { Finding } from "./rule";
import { parseXml, type XmlElement } from "./xml-tree";

const TEXT_FILE = /\.(?:css|html|js|json|txt|xml)$/;
const LOCAL_LINK = /\b(?:src|href)="?([^"\s>#?:]+)(?=["\s>#?])/g;
const THIS_MACHINE = /https?:\/\/(?:localhost|127\.0\.0\.1)\b[^\s"'`<]*/;

/** Checks a build folder against a manifest that has no finding of its own; reports every problem at once. */
export function checkBuild(manifest: string, folder: string, production: boolean): Finding[] {
  const root = parseXml(manifest);
  const { functions } = readManifest(manifest);
  const built = (url: string): string => join(folder, fileOf(root, url) ?? url);
  const metadata = built(functions.metadataUrl);
  const script = built(functions.scriptUrl);
  const findings = [...missingFiles(root, folder), ...brokenLinks(folder)];
  if (existsSync(metadata) && existsSync(script)) {
    const original = readFileSync(metadata, "utf8");
    findings.push(...checkFunctions(original, readFileSync(script, "utf8")));
    for (const file of translations(root, functions.metadataUrl).map(built))
      if (existsSync(file)) findings.push(...checkTranslation(original, file));
  }
  if (production) findings.push(...filesNamingThisMachine(folder));
  return findings;
}

/** Every page, script and picture the manifest names must be in the build. */
function missingFiles(root: XmlElement, folder: string): Finding[] {
  return urls(root).flatMap(({ at, value }) => {
    const file = fileOf(root, value);
    if (file === undefined || existsSync(join(folder, file))) return [];
    return [{ rule: "built-files", message: atLine(`${file} is not in the build`, at.line) }];
  });
}

/** The addresses that stand for the functions' descriptions in other languages. */
function translations(root: XmlElement, metadataUrl: string): string[] {
  const resource = resourceElements(root).find(
    ({ attributes }) => attributes.DefaultValue === metadataUrl,
  );
  return (resource?.children ?? []).map(({ attributes }) => attributes.Value ?? "");
}

/** What the built pages load or link to, on our own origin, must be in the build too. */
function brokenLinks(folder: string): Finding[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return pages.flatMap((page) =>
    [...readFileSync(join(folder, page), "utf8").matchAll(LOCAL_LINK)].flatMap(([, link = ""]) => {
      if (link.startsWith("/")) {
        const message = `${page} must name "${link}" without the slash, to work in a folder of its host`;
        return [{ rule: "page-links", message }];
      }
      if (existsSync(join(folder, link))) return [];
      return [
        { rule: "page-links", message: `${page} names "${link}", which is not in the build` },
      ];
    }),
  );
}

function filesNamingThisMachine(folder: string): Finding[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => TEXT_FILE.test(name))
    .sort();
  return names.flatMap((name) => {
    const found = THIS_MACHINE.exec(readFileSync(join(folder, name), "utf8"));
    if (found === null) return [];
    return [
      { rule: "build-no-localhost", message: `${name} must not name this machine: "${found[0]}"` },
    ];
  });
}
