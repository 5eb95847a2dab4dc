const { Compilation } = require("webpack");

/**
 * Gives the script of an entry, whose name changes with its content, a second file with a name that
 * stays: the manifest names the functions' script, and an administrator must not have to send out a
 * manifest again whenever the script changes. The page loads the one with the changing name.
 */
class FixedNamePlugin {
  constructor({ entry, asset }) {
    this.entry = entry;
    this.asset = asset;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FixedName", (compilation) => {
      compilation.hooks.processAssets.tap(
        // After the last change of a name by its content.
        { name: "FixedName", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const file = compilation.entrypoints
            .get(this.entry)
            .getFiles()
            .find((name) => name.endsWith(".js"));
          if (file === this.asset) return;
          // What is added is made smaller like all else, and twice would make it another script.
          compilation.emitAsset(this.asset, compilation.getAsset(file).source, { minimized: true });
        },
      );
    });
  }
}

module.exports = { FixedNamePlugin };
