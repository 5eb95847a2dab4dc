/** Where the add-in is developed; manifest.xml names it. */
const DEV_URL = "https://localhost:3000";

/** A name or address that only this machine answers to. */
const THIS_MACHINE = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * The address that the build will be served from, without a slash at its end.
 * @param {string | undefined} given FUNNELBOOK_URL, such as "https://sales.example/funnelbook"; nothing means development
 * @returns {string} such as "https://sales.example/funnelbook"
 * @throws Error whose one sentence says what the address must be
 */
function publicUrl(given) {
  if (given === undefined || given === "") return DEV_URL;
  const refuse = (need) => {
    const error = new Error(`FUNNELBOOK_URL must ${need}, got "${given}"`);
    // webpack prints the stack of what goes wrong in its configuration; this is no fault of the code.
    error.stack = error.message;
    throw error;
  };
  if (!/^https:\/\/[^/\s]/i.test(given) || !URL.canParse(given))
    refuse("be an https address such as https://sales.example/funnelbook");
  const url = new URL(given);
  if (/[?#]/.test(given)) refuse("end with a folder, without ? or #");
  if (url.username !== "" || url.password !== "") refuse("hold no name and no password");
  if (THIS_MACHINE.test(url.hostname) && url.origin !== DEV_URL)
    refuse("be an address that others can reach");
  const folder = url.pathname.replace(/\/+$/, "");
  // The whole path comes to stand in attributes, scripts and file names: what needs no escaping anywhere.
  if (!/^(?:\/[\w.~-]+)*$/.test(folder))
    refuse("have a path of letters, digits, - . _ and ~ between single slashes");
  if (/\.(?:html?|xml|json|js)$/i.test(folder)) refuse("name the folder, not a file in it");
  return url.origin + folder;
}

module.exports = { DEV_URL, publicUrl };
