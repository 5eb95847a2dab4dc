const fs = require("node:fs");
const { Compilation, sources } = require("webpack");

/** Where the functions' entries go in the template. */
const PLACE = "<!-- functions -->";

/**
 * Writes the help page that functions.json points to: an entry a function, from what functions.json
 * tells of it, so that a new function has its help the day it is written.
 */
class HelpPagePlugin {
  constructor(template, asset) {
    this.template = template;
    this.asset = asset;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPage", (compilation) => {
      compilation.fileDependencies.add(compiler.context + "/" + this.template);
      compilation.hooks.processAssets.tap(
        { name: "HelpPage", stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED },
        () => {
          const metadata = compilation.getAsset("functions.json");
          if (!metadata) return;
          const { functions } = JSON.parse(metadata.source.source().toString());
          const entries = [...functions]
            .sort((a, b) => a.id.localeCompare(b.id))
            .map(entry)
            .join("");
          const page = fs.readFileSync(this.template, "utf8").replace(PLACE, () => entries);
          compilation.emitAsset(this.asset, new sources.RawSource(page));
        },
      );
    });
  }
}

function entry({ id, description, parameters }) {
  const slots = parameters.map(({ name, optional, repeating }) =>
    optional ? `[${name}${repeating ? "…" : ""}]` : name,
  );
  const lines = parameters
    .filter(({ name }) => !SHARED.includes(name))
    .map(
      (parameter) =>
        `<dt>${parameter.name}${parameter.optional ? " (may be left out)" : ""}</dt>` +
        `<dd>${text(parameter.description)}</dd>`,
    );
  return (
    `<h2 id="${id.toLowerCase()}">SALES.${id}</h2>` +
    `<p>${text(description)}</p>` +
    `<p><code>=SALES.${id}(${slots.join(", ")})</code></p>` +
    (lines.length > 0 ? `<dl>${lines.join("")}</dl>` : "")
  );
}

/** The arguments that every function has; the page explains them once. */
const SHARED = ["deals", "stages", "options"];

const text = (raw) => raw.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

module.exports = { HelpPagePlugin };
