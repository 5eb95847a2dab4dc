import { X509Certificate, createHash } from "node:crypto";
import fs from "node:fs";
import type { ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { devCertificate } from "../dev-certificate";
import type { Answer } from "./answer";
import { answerer, text } from "./answer";
import { answerFiles } from "./file-answers";
import { OpenedFiles } from "./opened-files";

export interface ServeOptions {
  /** the built add-in */
  addIn: string;
  /** the built page of the workbench */
  page: string;
  /** 0 takes any free port */
  port: number;
  /** whether a browser may keep the files: they stay as they are for as long as this serves */
  isKept?: boolean;
  /** what pages ask for by `?file=`, besides what they open themselves */
  files?: OpenedFiles;
}

export interface Served {
  /** such as "https://localhost:3000" */
  origin: string;
  /** where a browser opens the workbench */
  address: string;
  /** of the certificate, as Chromium's --ignore-certificate-errors-spki-list takes it */
  publicKeyHash: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench and the add-in from one https origin: office.js trusts a parent window only
 * when it is https and has the add-in's own host name. Listens on this machine only.
 */
export async function serveWorkbench({
  addIn,
  page,
  port,
  isKept = false,
  files = new OpenedFiles(),
}: ServeOptions): Promise<Served> {
  const { key, cert } = await devCertificate();
  const server = https.createServer({ key, cert });
  await listen(server, port);
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const answer = answerer({ addIn, page, origin });
  server.on("request", (request, response) => {
    void answerFiles(request, origin, files)
      .then((answered) => {
        const given = answered ?? answer(request.url ?? "/");
        if (isKept && !answered) given.headers["Cache-Control"] = "max-age=86400";
        return given;
      })
      .catch(failed)
      .then((given) => send(response, given));
  });
  return {
    origin,
    address: `${origin}/workbench/`,
    publicKeyHash: hashOfPublicKey(cert),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One request that fails, for a file is gone that was built, is no end of the others. */
function failed(error: Error): Answer {
  process.stderr.write(`start: ${error.stack}\n`);
  return text(500, `this cannot be served: ${error.message}; start the workbench again`);
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  if (typeof body === "object" && "file" in body)
    fs.createReadStream(body.file)
      .on("error", () => response.destroy())
      .pipe(response);
  else response.end(body);
}

/** As Chromium's --ignore-certificate-errors-spki-list takes it. */
export function hashOfPublicKey(cert: Buffer): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

function listen(server: https.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
