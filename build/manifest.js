const { DEV_URL } = require("./public-url.js");

/**
 * The version that Excel compares to see that there is a newer manifest: package.json's, its first
 * number raised by one, because Office takes none below 1.0 and Funnelbook began with 0.1.
 * @param {string} version such as "0.1.0"
 * @returns {string} such as "1.1.0.0"
 * @throws Error for a version with more than three numbers in it: Excel could not order it
 */
function manifestVersion(version) {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (major === undefined)
    throw new Error(`package.json's version must be three numbers such as 1.2.3, is "${version}"`);
  return `${Number(major) + 1}.${minor}.${patch}.0`;
}

/** The manifest of a build: its addresses and its version in the place of the developer's. */
function builtManifest(source, { url, version }) {
  return source
    .replaceAll(DEV_URL, url)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
}

module.exports = { builtManifest, manifestVersion };
