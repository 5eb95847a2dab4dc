const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

/** Where each language has what Excel shows of the functions while somebody types them. */
const LOCALES = "src/locales";

/**
 * Completes the functions.json that custom-functions-metadata wrote: error cells may arrive as
 * arguments, so that one bad cell never keeps a function from being called; and each function's help
 * is its entry on the help page beside it. Beside it goes one for each further language, with the same
 * ids, names and parameters: what people type is the same in every language.
 */
class CompleteMetadataPlugin {
  constructor(asset, publicUrl) {
    this.asset = asset;
    this.publicUrl = publicUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CompleteMetadata", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "CompleteMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const written = compilation.getAsset(this.asset);
          if (!written) return;
          const metadata = JSON.parse(written.source.source().toString());
          for (const each of metadata.functions)
            each.helpUrl = `${this.publicUrl}/help.html#${each.id.toLowerCase()}`;
          const completed = { allowErrorForDataTypeAny: true, ...metadata };
          compilation.updateAsset(this.asset, toSource(completed));
          for (const [language, words] of translations(compilation))
            compilation.emitAsset(
              this.asset.replace(".json", `-${language}.json`),
              toSource(translated(completed, words)),
            );
        },
      );
    });
  }
}

function toSource(metadata) {
  return new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`);
}

/** Each language that describes the functions, with its descriptions. */
function translations(compilation) {
  const folder = path.join(compilation.compiler.context, LOCALES);
  const languages = fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, "functions.json")));
  return languages.map((language) => {
    const file = path.join(folder, language, "functions.json");
    compilation.fileDependencies.add(file);
    return [language, JSON.parse(fs.readFileSync(file, "utf8"))];
  });
}

function translated(metadata, words) {
  return {
    ...metadata,
    functions: metadata.functions.map((each) => {
      const { description, parameters } = words.functions[each.id];
      return {
        ...each,
        description,
        parameters: each.parameters.map((parameter) => ({
          ...parameter,
          description: parameters[parameter.name],
        })),
      };
    }),
    enums: metadata.enums.map((each) => ({
      ...each,
      values: each.values.map((value) => ({ ...value, tooltip: words.enums[each.id][value.name] })),
    })),
  };
}

module.exports = { CompleteMetadataPlugin };
