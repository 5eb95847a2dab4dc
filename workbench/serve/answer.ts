import fs from "node:fs";
import path from "node:path";
import { OFFICE_CDN, OFFICE_FOLDER } from "../node/add-in-files";

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** a text, bytes, or a file as it is */
  body: string | Uint8Array | { file: string };
}

export interface Places {
  addIn: string;
  page: string;
  /** where all of it is served */
  origin: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** The built files that name addresses; all others go out byte for byte. */
const WITH_ADDRESSES = new Set([".html", ".xml", ".json"]);

/** The workbench page asks nobody but this server, and its frame stays here. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Which answer a request gets: the page under /workbench/ with the add-in's manifest, Microsoft's
 * unmodified files under /office-js/, and the built add-in in the folder of the host that it was built
 * for. Addresses inside the add-in are rewritten on their way out (the CDN of office.js and the host
 * that the build was made for), so that the build stays as it ships.
 */
export function answerer({ addIn, page, origin }: Places): (url: string) => Answer {
  return (url) => {
    const pathname = decodePath(url);
    if (pathname === undefined) return text(400, "bad address");
    if (pathname === "/" || pathname === "/workbench")
      return { status: 302, headers: { Location: "/workbench/" }, body: "" };
    const builtFor = placeOf(addIn);
    const local = (content: string): string =>
      content.replaceAll(OFFICE_CDN, `${origin}/office-js/`).replaceAll(builtFor.origin, origin);
    const inPage = relativeTo(pathname, "/workbench/");
    if (inPage === "manifest.xml") return fileAnswer(addIn, inPage, local);
    if (inPage !== undefined) {
      const answer = fileAnswer(page, inPage || "index.html");
      answer.headers["Content-Security-Policy"] = PAGE_POLICY;
      return answer;
    }
    // The CDN's folders are lower case, the client asks in the locale's own spelling.
    const office = relativeTo(pathname, "/office-js/");
    if (office !== undefined) return fileAnswer(OFFICE_FOLDER, office.toLowerCase());
    const inAddIn = relativeTo(pathname, builtFor.pathname);
    return inAddIn === undefined ? text(404, "not found") : fileAnswer(addIn, inAddIn, local);
  };
}

/** The folder of the host that the build was made for, as its manifest names it. */
function placeOf(addIn: string): URL {
  const manifest = fs.readFileSync(path.join(addIn, "manifest.xml"), "utf8");
  const address = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (address === undefined) throw new Error("the manifest has no SourceLocation");
  return new URL(".", address);
}

function fileAnswer(
  folder: string,
  relative: string,
  rewrite?: (content: string) => string,
): Answer {
  const root = path.resolve(folder);
  const file = path.join(root, relative);
  const inside = file.startsWith(root + path.sep);
  if (!inside || !fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    return text(404, "not found");
  const extension = path.extname(file);
  // Nothing is kept: the next build is a reload away.
  const headers: Record<string, string> = {
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
  if (rewrite && WITH_ADDRESSES.has(extension))
    return { status: 200, headers, body: rewrite(fs.readFileSync(file, "utf8")) };
  return { status: 200, headers, body: { file } };
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return undefined;
  }
}

function relativeTo(pathname: string, prefix: string): string | undefined {
  return pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
}

export function text(status: number, body: string): Answer {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body };
}
