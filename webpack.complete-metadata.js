const { Compilation, sources } = require("webpack");

/**
 * Completes the functions.json that custom-functions-metadata wrote: error cells may arrive as
 * arguments, so that one bad cell never keeps a function from being called; and each function's help
 * is its entry on the help page beside it.
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
          const text = `${JSON.stringify(completed, null, 2)}\n`;
          compilation.updateAsset(this.asset, new sources.RawSource(text));
        },
      );
    });
  }
}

module.exports = { CompleteMetadataPlugin };
