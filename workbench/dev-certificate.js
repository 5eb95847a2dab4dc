/**
 * The certificate of the development server. Certificates that office-addin-dev-certs has already installed are used;
 * otherwise it makes a pair in .cache/certs, without the step that asks the system to trust it.
 */
const { X509Certificate, createPrivateKey } = require("node:crypto");
const { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } = require("node:fs");
const { homedir } = require("node:os");
const { dirname, join } = require("node:path");

const INSTALLED_FOLDER = join(homedir(), ".office-addin-dev-certs");
const CACHE_FOLDER = join(__dirname, "../.cache/certs");
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * @param {{ installed?: string, cache?: string }} [folders] where to look, and where to make a pair
 * @returns {Promise<{ key: Buffer, cert: Buffer, ca: Buffer }>} as webpack-dev-server's https options want them
 */
async function devCertificate({ installed = INSTALLED_FOLDER, cache = CACHE_FOLDER } = {}) {
  return readValid(installed) ?? readValid(cache) ?? (await make(cache));
}

/** The pair in a folder, or undefined when it is missing, does not fit together or ends within a day. */
function readValid(folder) {
  const files = filesIn(folder);
  if (!Object.values(files).every(existsSync)) return undefined;
  const key = readFileSync(files.key);
  const cert = readFileSync(files.cert);
  const ca = readFileSync(files.ca);
  return isValid({ key, cert, ca }) ? { key, cert, ca } : undefined;
}

function isValid({ key, cert, ca }) {
  try {
    const certificate = new X509Certificate(cert);
    const authority = new X509Certificate(ca);
    const tomorrow = Date.now() + DAY_MS;
    return (
      Date.parse(certificate.validTo) > tomorrow &&
      Date.parse(authority.validTo) > tomorrow &&
      certificate.checkHost("localhost") !== undefined &&
      certificate.checkPrivateKey(createPrivateKey(key)) &&
      certificate.verify(authority.publicKey)
    );
  } catch {
    return false; // not a certificate, or not a key
  }
}

/** Several may make one at once in a new clone: what the first has put in place is everybody's. */
async function make(folder) {
  // Loaded here because it brings the command-line tool with it.
  const { generateCertificates } = require("office-addin-dev-certs");
  mkdirSync(dirname(folder), { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  try {
    const { key, cert, ca } = filesIn(made);
    await generateCertificates(ca, cert, key);
    const first = readValid(folder);
    if (first) return first;
    const pair = readValid(made);
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
    return pair;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function filesIn(folder) {
  return {
    key: join(folder, "localhost.key"),
    cert: join(folder, "localhost.crt"),
    ca: join(folder, "ca.crt"),
  };
}

module.exports = { devCertificate };
