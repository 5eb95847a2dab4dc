import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { devCertificate } from "../../workbench/dev-certificate";

const FILES = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };

describe("devCertificate", () => {
  let folder: string;
  let made: Awaited<ReturnType<typeof devCertificate>>;
  const none = () => join(folder, "none");
  const cache = () => join(folder, "cache");

  beforeAll(async () => {
    jest.spyOn(console, "log").mockImplementation(() => {}); // the generator says that it generated
    folder = mkdtempSync(join(tmpdir(), "funnelbook-certs-"));
    made = await devCertificate({ installed: none(), cache: cache() });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("serves https on localhost to whoever trusts its authority", async () => {
    const server = createServer(made, (_request, response) => response.end("funnelbook"));
    await new Promise<void>((done) => server.listen(0, done));
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<string>((done, fail) => {
      get({ host: "localhost", port, ca: made.ca }, (response) => {
        response.setEncoding("utf8").once("data", done);
      }).once("error", fail);
    });
    await new Promise((done) => server.close(done));
    expect(answer).toBe("funnelbook");
  });

  test("is kept for the next time", async () => {
    expect(await devCertificate({ installed: none(), cache: cache() })).toEqual(made);
  });

  test("two that ask at once in a new clone have the same one", async () => {
    const shared = { installed: none(), cache: join(folder, "new", "certs") };
    const [one, other] = await Promise.all([devCertificate(shared), devCertificate(shared)]);
    expect(one).toEqual(other);
    expect(await devCertificate(shared)).toEqual(one);
    expect(readdirSync(join(folder, "new"))).toEqual(["certs"]);
  });

  test("an installed certificate comes first", async () => {
    const other = await devCertificate({ installed: cache(), cache: none() });
    expect(other).toEqual(made);
  });

  test("is made again when it ends within a day", async () => {
    const ending = join(folder, "ending");
    const paths = [FILES.ca, FILES.cert, FILES.key].map((name) => join(ending, name));
    await generateCertificates(paths[0], paths[1], paths[2], 1);
    const old = readFileSync(join(ending, FILES.cert));
    const { cert } = await devCertificate({ installed: none(), cache: ending });
    expect(cert).not.toEqual(old);
    expect(Date.parse(new X509Certificate(cert).validTo)).toBeGreaterThan(Date.now() + 20 * 864e5);
  });

  test.each(["key", "ca"] as const)("a folder with a broken %s is passed over", async (part) => {
    const broken = join(folder, `broken-${part}`);
    mkdirSync(broken);
    for (const [name, file] of Object.entries(FILES)) {
      writeFileSync(join(broken, file), name === part ? "x" : made[name as keyof typeof FILES]);
    }
    expect(await devCertificate({ installed: broken, cache: cache() })).toEqual(made);
  });
});
