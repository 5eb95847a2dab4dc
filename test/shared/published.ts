import { spawn } from "node:child_process";
import fs from "node:fs";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { devCertificate } from "../../workbench/dev-certificate";
import { OFFICE_CDN, OFFICE_FOLDER } from "../../workbench/node/add-in-files";

const ROOT = path.resolve(__dirname, "../..");

/** A place such as a company has for it: a folder of a host that has others too. */
export const PUBLISHED_URL = "https://sales.example/teams/funnelbook";
export const PUBLISHED_ORIGIN = new URL(PUBLISHED_URL).origin;
export const CDN_ORIGIN = new URL(OFFICE_CDN).origin;

/** How long a build may take on a machine that does much else, in milliseconds. */
export const BUILD_PATIENCE_MS = 900_000;

/** What `npm run build` makes for an address, in a folder. */
export const buildFor = (url: string, folder: string): Promise<void> => buildIn(ROOT, url, folder);

/** The same from the sources and packages in another place. */
export function buildIn(root: string, url: string, folder: string): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const child = spawn(
    process.execPath,
    [webpack, "--mode", "production", "--stats", "errors-only", "--output-path", folder],
    {
      cwd: root,
      env: { ...process.env, FUNNELBOOK_URL: url },
      stdio: ["ignore", process.stderr, process.stderr],
    },
  );
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`no build for ${url}`)),
    );
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * A plain server of files: the build in its folder byte for byte, Microsoft's files for the CDN's name,
 * and the workbench's page beside the build, because office.js trusts a parent of its own host only.
 * @param headers sent with every file of the build, as the operator of a host would set them
 * @returns the port, at which both names must be looked for
 */
export async function servePublished(
  build: string,
  page: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ port: number; close(): Promise<void> }> {
  fs.copyFileSync(path.join(build, "manifest.xml"), path.join(page, "manifest.xml"));
  const folders: readonly (readonly [prefix: string, folder: string])[] = [
    [`${PUBLISHED_URL}/`, build],
    [`${PUBLISHED_ORIGIN}/workbench/`, page],
    [OFFICE_CDN, OFFICE_FOLDER],
  ];
  const { key, cert } = await devCertificate();
  const server = https.createServer({ key, cert }, (request, response) => {
    const { origin, pathname } = new URL(request.url ?? "/", `https://${request.headers.host}`);
    const address = origin + pathname;
    const [prefix, folder] = folders.find(([each]) => address.startsWith(each)) ?? [];
    if (prefix === undefined || folder === undefined) return response.writeHead(404).end();
    const asked = address.slice(prefix.length) || "index.html";
    // The CDN's folders are lower case, the client asks in the locale's own spelling.
    const file = path.join(folder, prefix === OFFICE_CDN ? asked.toLowerCase() : asked);
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "Cache-Control": "max-age=86400",
      // office.js fetches its parts across origins, as the CDN allows.
      ...(folder === OFFICE_FOLDER ? { "Access-Control-Allow-Origin": "*" } : {}),
      ...(folder === build ? headers : {}),
    });
    return fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The headers that docs/deploying.md tells a host to send with every file. */
export function recommendedHeaders(): Record<string, string> {
  const page = fs.readFileSync(path.join(ROOT, "docs/deploying.md"), "utf8");
  const told = page.matchAll(/^\s*add_header (?!Cache-Control)(\S+) "([^"]*)" always;$/gm);
  return Object.fromEntries([...told].map(([, name = "", value = ""]) => [name, value]));
}
