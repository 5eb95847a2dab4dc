const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

/** What a licence's own file may be called. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * Tells which packages the built scripts hold code of: the text of each one's licence in `licences/`,
 * and all of them in a bill of materials (CycloneDX). Without times and random numbers: the same
 * sources give the same files.
 */
class PackagesPlugin {
  /** @param {{ product: { name: string, version: string, license: string } }} options */
  constructor({ product }) {
    this.product = product;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Packages", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "Packages", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const packages = packagesIn(compilation);
          for (const each of packages)
            compilation.emitAsset(
              `licences/${each.name.replace("/", "-")}-${each.version}.txt`,
              new sources.RawSource(licenceText(each)),
            );
          compilation.emitAsset(
            "sbom.cdx.json",
            new sources.RawSource(`${JSON.stringify(billOf(this.product, packages), null, 2)}\n`),
          );
        },
      );
    });
  }
}

/** The packages that came into any script, by name and version. */
function packagesIn(compilation) {
  const folders = new Set();
  for (const chunk of compilation.chunks)
    for (const each of compilation.chunkGraph.getChunkModulesIterable(chunk))
      // A module that several were joined to has no file of its own.
      for (const { resource } of each.modules ?? [each])
        if (resource?.includes(`${path.sep}node_modules${path.sep}`))
          folders.add(packageFolder(path.dirname(resource.replace(/\?.*$/, ""))));
  return [...folders]
    .map((folder) => ({ folder, ...JSON.parse(readIn(folder, "package.json")) }))
    .sort((a, b) => `${a.name} ${a.version}`.localeCompare(`${b.name} ${b.version}`, "en"));
}

/** The nearest folder above a file whose package.json has a name and a version. */
function packageFolder(folder) {
  const file = path.join(folder, "package.json");
  if (fs.existsSync(file)) {
    const { name, version } = JSON.parse(fs.readFileSync(file, "utf8"));
    if (name && version) return folder;
  }
  return packageFolder(path.dirname(folder));
}

/** The text that the package brings along, or the one that its package.json names. */
function licenceText(each) {
  const files = fs
    .readdirSync(each.folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  return files.length > 0
    ? files.map((file) => readIn(each.folder, file)).join("\n")
    : namedLicence(each);
}

/** @throws Error for a licence whose text must be found first */
function namedLicence({ name, version, license, author }) {
  if (license !== "MIT")
    throw new Error(`${name} ${version} holds no text of its licence "${license}": find it`);
  const holder = author?.name ?? author ?? `the authors of ${name}`;
  // Ours is the same licence: after the line of the holder, the same words.
  const words = readIn(path.join(__dirname, ".."), "LICENSE").replace(/^[^]*?(?=Permission)/, "");
  return (
    `${name} ${version} holds no file of its licence; its package.json says: MIT.\n\n` +
    `Copyright (c) ${holder}\n\n${words}`
  );
}

function readIn(folder, file) {
  return fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n");
}

/** @see https://cyclonedx.org/docs/1.6/json/ */
function billOf(product, packages) {
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component("application", product) },
    components: packages.map((each) => component("library", each)),
  };
}

function component(type, { name, version, license }) {
  // In the package URL, the @ of a scope is escaped.
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type,
    "bom-ref": purl,
    name,
    version,
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    purl,
  };
}

module.exports = { PackagesPlugin };
