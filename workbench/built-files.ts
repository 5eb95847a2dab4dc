import fs from "node:fs";
import path from "node:path";

/** A built script's name without the part that changes with its content: "pane.js" for "pane.0f5a….js". */
export function plainName(name: string): string {
  return name.replace(/\.[0-9a-f]{12}(?=\.js$)/, "");
}

/** The path of a built script, by its plain name. */
export function builtScript(folder: string, name: string): string {
  const found = fs.readdirSync(folder).find((each) => each !== name && plainName(each) === name);
  if (found === undefined) throw new Error(`the build has no ${name}`);
  return path.join(folder, found);
}
