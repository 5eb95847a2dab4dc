import http from "node:http";
import type { AddressInfo } from "node:net";
import { MOST_FILE_BYTES } from "../../workbench/files/size-limit";
import type { OpenedFile } from "../../workbench/serve/opened-files";
import { OpenedFiles } from "../../workbench/serve/opened-files";
import { answerFiles } from "../../workbench/serve/file-answers";

/** Only what has to do with files; the certificate and the pages are serve.test.ts's. */
const files = new OpenedFiles();
const server = http.createServer((request, response) => {
  void answerFiles(request, origin, files).then((answer) => {
    response.writeHead(answer?.status ?? 404, answer?.headers);
    response.end(answer?.body);
  });
});
let origin = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const post = (
  address: string,
  body: string | Uint8Array<ArrayBuffer>,
  from = origin,
): Promise<Response> =>
  fetch(`${origin}/workbench/${address}`, { method: "POST", body, headers: { origin: from } });

const opened = async (id: string): Promise<OpenedFile> =>
  (await (await fetch(`${origin}/workbench/opened/${id}`)).json()) as OpenedFile;

test("a CSV file is read and held under a number of its own", async () => {
  const answer = await post("open?name=My%20deals.csv", "Deal,Won\na,2026-01-05\n");
  expect(answer.status).toBe(200);
  const { id } = (await answer.json()) as { id: string };
  const { name, file, losses } = await opened(id);
  expect([name, losses]).toEqual(["My deals.csv", []]);
  expect(file.sheets[0]?.tables[0]?.name).toBe("My_deals");
  // 5 January 2026 is day 46027 of the 1900 date system: DATE(2026,1,5)
  expect(file.sheets[0]?.cells.at(-1)).toMatchObject({ row: 1, column: 1, value: 46027 });
});

test.each([
  ["from another site", "open?name=a.csv", "a", "https://example.com", 403, /own page/],
  ["to nowhere", "elsewhere", "", undefined, 404, /not found/],
  ["of what is no workbook", "open?name=a.xlsx", "no zip", undefined, 422, /\S+ \S+/],
  ["of what is no JSON", "save", "{", undefined, 400, /no workbook/],
])("a post %s is refused with a sentence", async (_what, address, body, from, status, sentence) => {
  const answer = await post(address, body, from);
  expect(answer.status).toBe(status);
  const said = await answer.text();
  expect(said).toMatch(sentence);
  expect(said.split("\n")).toHaveLength(1);
});

test("a file that is too large is refused with a sentence when all of it has come", async () => {
  const answer = await post("open?name=a.csv", new Uint8Array(MOST_FILE_BYTES + 1));
  expect(answer.status).toBe(413);
  expect(await answer.text()).toMatch(/larger than 50 MB/);
});

test("a file that cannot be given to the page is a sentence, and the server goes on", async () => {
  const told = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  const get = jest.spyOn(files, "get").mockImplementation(() => {
    throw new RangeError("Invalid string length");
  });
  const answer = await fetch(`${origin}/workbench/opened/1`);
  expect([answer.status, await answer.text()]).toEqual([
    500,
    "the file could not be worked on: Invalid string length",
  ]);
  get.mockRestore();
  told.mockRestore();
});

test("the oldest files are forgotten, with a sentence to who asks for one", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 9; count++)
    ids.push(await files.open(`${count}.csv`, Buffer.from("Deal\na\n")));
  expect((await opened(ids[8]!)).name).toBe("8.csv");
  expect((await opened(ids[1]!)).name).toBe("1.csv");
  const answer = await fetch(`${origin}/workbench/opened/${ids[0]}`);
  expect([answer.status, await answer.text()]).toEqual([
    404,
    expect.stringMatching(/open it again/),
  ]);
});
