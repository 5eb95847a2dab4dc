import { allAtOnce } from "../../../src/pipeline/steps";
import { decodeText } from "../../../src/taskpane/rows/decode-text";
import { readCsv } from "../../../src/taskpane/rows/read-csv";

const column = (number: number) => `Column ${number}`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(utf8(text), column);

afterEach(() => jest.restoreAllMocks());

/** A text in an encoding that Node does not write: one byte a letter by a table. */
const bytesOf = (codes: Record<string, number>, text: string) =>
  Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean, mark: number[]) =>
  Uint8Array.from([
    ...mark,
    ...Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  ]);

const RUSSIAN = "Сделка,Этап\nАльфа,Лид";
const CYRILLIC = Object.fromEntries(
  Array.from("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя", (letter, at) => [
    letter,
    0xc0 + at,
  ]),
);

test.each([
  ["UTF-8", utf8(RUSSIAN), RUSSIAN],
  ["UTF-8 with its mark", utf8(`\ufeff${RUSSIAN}`), RUSSIAN],
  ["UTF-16 LE", utf16(RUSSIAN, true, [0xff, 0xfe]), RUSSIAN],
  ["UTF-16 BE", utf16(RUSSIAN, false, [0xfe, 0xff]), RUSSIAN],
  ["UTF-16 LE without its mark", utf16("Deal,Stage\nA,B", true, []), "Deal,Stage\nA,B"],
  ["UTF-16 BE without its mark", utf16("Deal,Stage\nA,B", false, []), "Deal,Stage\nA,B"],
  ["Windows-1251", bytesOf(CYRILLIC, RUSSIAN), RUSSIAN],
  ["Windows-1252", bytesOf({}, "Müller,Gebühr,5\nCafé,Öl,é"), "Müller,Gebühr,5\nCafé,Öl,é"],
])("%s is read", (_, bytes, text) => {
  expect(allAtOnce(decodeText(bytes))).toBe(text);
});

test.each([
  ["commas", "Deal,Stage\nA,Lead"],
  ["semicolons", "Deal;Stage\r\nA;Lead\r\n"],
  ["tabs", "Deal\tStage\nA\tLead"],
  ["bars", "Deal|Stage\nA|Lead"],
  ["a line that names the separator", "sep=;\nDeal;Stage\nA;Lead"],
  ["blank lines", "\n\nDeal,Stage\n,\nA,Lead\n\n"],
])("with %s", async (_, text) => {
  expect(await read(text)).toEqual({ headers: ["Deal", "Stage"], rows: [["A", "Lead"]] });
});

test("quotes keep line breaks, separators and quotes; short rows are filled up", async () => {
  expect(await read('Deal,Notes,Stage\n"A, B","one\n""two"""\nC,,Lead')).toEqual({
    headers: ["Deal", "Notes", "Stage"],
    rows: [
      ["A, B", 'one\n"two"', ""],
      ["C", "", "Lead"],
    ],
  });
});

test("headers that are blank or stand twice get names of their own", async () => {
  expect(await read("Stage,,stage, Stage \n1,2,3,4,5")).toEqual({
    headers: ["Stage", "Column 2", "stage2", "Stage3", "Column 5"],
    rows: [["1", "2", "3", "4", "5"]],
  });
});

test.each(["", "Deal,Stage", "\n\n,,\n"])("%j holds no rows", async (text) => {
  expect(await read(text)).toBe("empty");
});

test("a file of many parts is read whole, with pauses", async () => {
  const pauses = jest.spyOn(globalThis, "setTimeout");
  const line = `Deal,${"x".repeat(90)}\n`;
  const text = `A,B\n${line.repeat(30_000)}`;
  const whole = await read(text);
  if (typeof whole === "string") throw new Error(whole);
  expect(whole.rows).toHaveLength(30_000);
  expect(new Set(whole.rows.map(([, text]) => text))).toEqual(new Set(["x".repeat(90)]));
  expect(pauses.mock.calls.length).toBeGreaterThan(text.length / 100_000);
});

test("of a file without marks each step decodes few bytes", () => {
  const bytes = bytesOf({}, `Gebühr\n${"x".repeat(3_000_000)}`);
  const lengths = jest.spyOn(TextDecoder.prototype, "decode");
  expect(allAtOnce(decodeText(bytes))).toHaveLength(bytes.length);
  expect(Math.max(...lengths.mock.calls.map(([part]) => part?.byteLength ?? 0))).toBe(1_000_000);
});
