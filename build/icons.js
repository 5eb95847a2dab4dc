const fs = require("node:fs");
const path = require("node:path");
const { initWasm, Resvg } = require("@resvg/resvg-wasm");
const { Compilation, sources } = require("webpack");

/** Edges in pixels that Office asks for: of the ribbon, the list of add-ins and the store. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

let renderer;

/**
 * Renders each drawing in a folder in every size. The renderer is WebAssembly and asks the system for
 * nothing, so that a drawing gives the same bytes on every machine.
 */
class IconsPlugin {
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    const folder = path.join(compiler.context, this.folder);
    compiler.hooks.thisCompilation.tap("Icons", (compilation) => {
      compilation.contextDependencies.add(folder);
      compilation.hooks.processAssets.tapPromise(
        { name: "Icons", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          renderer ??= initWasm(
            fs.readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")),
          );
          await renderer;
          for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
            const drawing = fs.readFileSync(path.join(folder, file), "utf8");
            for (const size of SIZES)
              compilation.emitAsset(
                `${this.folder}/${path.parse(file).name}-${size}.png`,
                new sources.RawSource(render(drawing, size)),
              );
          }
        },
      );
    });
  }
}

function render(drawing, size) {
  const options = { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } };
  const image = new Resvg(drawing, options);
  const rendered = image.render();
  const bytes = Buffer.from(rendered.asPng());
  rendered.free();
  image.free();
  return bytes;
}

module.exports = { IconsPlugin };
