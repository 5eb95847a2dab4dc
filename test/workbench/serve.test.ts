import fs from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { answerer } from "../../workbench/serve/answer";
import { serveWorkbench } from "../../workbench/serve/serve";
import { findBrowser, hasDisplay } from "../../workbench/browser/find-browser";

const ORIGIN = "https://localhost:4444";
const BUILT_FOR = "https://localhost:3000";
const root = fs.mkdtempSync(path.join(os.tmpdir(), "serve-"));
afterAll(() => fs.rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
put("dist/manifest.xml", `<SourceLocation DefaultValue="${BUILT_FOR}/taskpane.html" />`);
put("dist/taskpane.html", `<script src="${CDN}"></script><script src="taskpane.js"></script>`);
put("dist/taskpane.js", `"${CDN} ${BUILT_FOR}"`);
put("page/index.html", "page");
put("secret.txt", "secret");

const answer = answerer({
  addIn: path.join(root, "dist"),
  page: path.join(root, "page"),
  origin: ORIGIN,
});

test("addresses are rewritten on their way out, in pages and lists but not in scripts", () => {
  expect(answer("/taskpane.html?x=1").body).toContain(`src="${ORIGIN}/office-js/office.js"`);
  expect(answer("/manifest.xml").body).toContain(`${ORIGIN}/taskpane.html`);
  expect(answer("/workbench/manifest.xml").body).toContain(`${ORIGIN}/taskpane.html`);
  expect(answer("/taskpane.js").body).toEqual({ file: path.join(root, "dist/taskpane.js") });
});

test("an add-in built for a folder of its host is served there, and only there", () => {
  put("below/manifest.xml", '<SourceLocation DefaultValue="https://a.test/x/y/taskpane.html" />');
  put("below/taskpane.html", "page of the add-in");
  const below = answerer({ addIn: path.join(root, "below"), page: root, origin: ORIGIN });
  expect(below("/x/y/taskpane.html")).toMatchObject({ status: 200, body: "page of the add-in" });
  expect(below("/workbench/manifest.xml").body).toContain(`"${ORIGIN}/x/y/taskpane.html"`);
  expect(below("/taskpane.html").status).toBe(404);
});

test("the page answers under /workbench/ and may ask nobody else", () => {
  expect(answer("/")).toMatchObject({ status: 302, headers: { Location: "/workbench/" } });
  const { status, headers } = answer("/workbench/?level=minimum");
  expect(status).toBe(200);
  expect(headers["Content-Security-Policy"]).toContain("connect-src 'self'");
});

test("Microsoft's files are found in any spelling of the locale", () => {
  for (const locale of ["en-US", "en-us"])
    expect(answer(`/office-js/${locale}/office_strings.js`).status).toBe(200);
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/workbench/..%2fsecret.txt", "/nothing", "/%"])(
  "%s gets nothing",
  (url) => {
    expect(answer(url).status).toBeGreaterThanOrEqual(400);
  },
);

test.each([
  ["linux", { PATH: "/bin:/usr/bin" }, "/usr/bin/chromium", "Chromium"],
  ["win32", { ProgramFiles: "C:\\P" }, "C:\\P\\Microsoft\\Edge\\Application\\msedge.exe", "Edge"],
  [
    "darwin",
    { HOME: "/Users/ann" },
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chrome",
  ],
] as const)("on %s an installed browser is found", (platform, environment, executable, name) => {
  const found = findBrowser(platform, environment, (file) => file === executable);
  expect(found).toEqual({ name, executable });
  expect(findBrowser(platform, environment, () => false)).toBeUndefined();
});

test("Linux needs a display to show a window, the others have one", () => {
  expect(hasDisplay("linux", {})).toBe(false);
  expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
  expect([hasDisplay("win32", {}), hasDisplay("darwin", {})]).toEqual([true, true]);
});

test.each([
  [false, "no-store"],
  [true, "max-age=86400"],
])("whether a browser may keep the files (%s) is said with each of them", async (isKept, said) => {
  const served = await serveWorkbench({
    addIn: path.join(root, "dist"),
    page: root,
    port: 0,
    isKept,
  });
  try {
    const file = new URL("/taskpane.js", served.address);
    const headers = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
      https
        .get(file, { rejectUnauthorized: false }, (response) => resolve(response.resume().headers))
        .on("error", reject);
    });
    expect(headers["cache-control"]).toBe(said);
  } finally {
    await served.close();
  }
});

test("a request that fails is answered in a sentence, and the next one is served", async () => {
  put("gone/manifest.xml", "no manifest of ours");
  put("gone/taskpane.js", "1");
  const err = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  const served = await serveWorkbench({ addIn: path.join(root, "gone"), page: root, port: 0 });
  const ask = (at: string): Promise<[number | undefined, string]> =>
    new Promise((resolve, reject) => {
      https
        .get(new URL(at, served.address), { rejectUnauthorized: false }, (response) => {
          let body = "";
          response.on("data", (part) => (body += String(part)));
          response.on("end", () => resolve([response.statusCode, body]));
        })
        .on("error", reject);
    });
  try {
    expect(await ask("/taskpane.js")).toEqual([
      500,
      "this cannot be served: the manifest has no SourceLocation; start the workbench again",
    ]);
    expect(await ask("/")).toEqual([302, ""]);
  } finally {
    err.mockRestore();
    await served.close();
  }
});

test("it listens on this machine only", async () => {
  const listen = jest.spyOn(https.Server.prototype, "listen");
  const served = await serveWorkbench({ addIn: path.join(root, "dist"), page: root, port: 0 });
  try {
    const [server] = listen.mock.contexts as [https.Server];
    expect((server.address() as AddressInfo).address).toMatch(/^(?:127\.0\.0\.1|::1)$/);
  } finally {
    listen.mockRestore();
    await served.close();
  }
});
