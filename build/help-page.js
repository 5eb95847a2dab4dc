const fs = require("node:fs");
const { Compilation, sources } = require("webpack");
const { escaped, functionNotes, noteAsHtml } = require("../workbench/docs/function-notes.js");

/** Where the functions' entries go in the template. */
const PLACE = "<!-- functions -->";

/**
 * Writes the help page that functions.json points to: an entry a function, from what functions.json
 * tells of it and from the hand-written notes that docs/functions.md has too. A function without notes
 * fails the build.
 */
class HelpPagePlugin {
  constructor({ template, notes, asset }) {
    this.template = template;
    this.notes = notes;
    this.asset = asset;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPage", (compilation) => {
      for (const file of [this.template, this.notes])
        compilation.fileDependencies.add(compiler.context + "/" + file);
      compilation.hooks.processAssets.tap(
        { name: "HelpPage", stage: Compilation.PROCESS_ASSETS_STAGE_DERIVED },
        () => {
          const metadata = compilation.getAsset("functions.json");
          if (!metadata) return;
          const { functions } = JSON.parse(metadata.source.source().toString());
          const notes = new Map(
            functionNotes(fs.readFileSync(this.notes, "utf8")).map(({ id, note }) => [id, note]),
          );
          const entries = [...functions]
            .sort((a, b) => a.id.localeCompare(b.id))
            .map((each) => entry(each, notes.get(each.id)))
            .join("");
          const page = fs.readFileSync(this.template, "utf8").replace(PLACE, () => entries);
          compilation.emitAsset(this.asset, new sources.RawSource(page));
        },
      );
    });
  }
}

function entry({ id, description, parameters }, note) {
  if (note === undefined) throw new Error(`${id} has no notes in docs/functions.notes.md`);
  const slots = parameters.map(({ name, optional, repeating }) =>
    optional ? `[${name}${repeating ? "…" : ""}]` : name,
  );
  const lines = parameters
    .filter(({ name }) => !SHARED.includes(name))
    .map(
      (parameter) =>
        `<dt>${parameter.name}${parameter.optional ? " (may be left out)" : ""}</dt>` +
        `<dd>${escaped(parameter.description)}</dd>`,
    );
  return (
    `<h2 id="${id.toLowerCase()}">SALES.${id}</h2>` +
    `<p>${escaped(description)}</p>` +
    `<p><code>=SALES.${id}(${slots.join(", ")})</code></p>` +
    (lines.length > 0 ? `<dl>${lines.join("")}</dl>` : "") +
    noteAsHtml(note)
  );
}

/** The arguments that every function has; the page explains them once. */
const SHARED = ["deals", "stages", "options"];

module.exports = { HelpPagePlugin };
