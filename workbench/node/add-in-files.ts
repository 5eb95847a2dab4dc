import fs from "node:fs";
import path from "node:path";

/** Where the production page loads office.js from. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The CDN's folder as the npm package holds it: Microsoft's files, unmodified. */
export const OFFICE_FOLDER = path.resolve(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/**
 * Answers addresses from disk: those beside the add-in's page from its folder, the CDN from the npm
 * package. Everything else is not there; nothing leaves the machine.
 */
export function fileReader(
  folder: string,
  pageAddress: string,
): (address: string) => string | undefined {
  const site = new URL(".", pageAddress).href;
  const root = path.resolve(folder);
  const read = (from: string, relative: string): string | undefined => {
    const file = path.join(from, decodeURIComponent(relative));
    const inside = file.startsWith(from + path.sep);
    return inside && fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
  };
  return (address) => {
    const clean = address.replace(/[?#].*$/, "");
    // The CDN's folders are lower case, the client asks in the locale's own spelling.
    if (clean.startsWith(OFFICE_CDN))
      return read(OFFICE_FOLDER, clean.slice(OFFICE_CDN.length).toLowerCase());
    // As in a page, a script that another one asks for may be named from where the page stands.
    const { href } = new URL(clean, site);
    return href.startsWith(site) ? read(root, href.slice(site.length)) : undefined;
  };
}
