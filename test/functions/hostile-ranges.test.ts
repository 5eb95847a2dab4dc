import { installCustomFunctions } from "../custom-functions";
import { ownFigures } from "../../src/functions/late-own-figures";
import { day, range } from "../pipeline/build";
import { EIGHT_DEALS } from "../pipeline/metrics/eight-deals";
import { USUAL_CALLS, answerOf } from "./usual-calls";

/**
 * Ranges as reports and people leave them. Where the deals are the same, every function answers the same;
 * where there is nothing to read, every one refuses with a sentence.
 */

installCustomFunctions();
beforeAll(async () => void (await ownFigures.load()));

const DEALS = range(EIGHT_DEALS).map((row) => [...row]) as unknown[][];
const [HEADER, ...ROWS] = DEALS as [unknown[], ...unknown[][]];
const widened = (row: unknown[]) => [...row, ...Array<unknown>(WIDTH - row.length).fill("")];
/** As many columns as a sheet of Excel has. */
const WIDTH = 16_384;
const titled = (rows: number) =>
  Array.from({ length: rows }, (_, at) =>
    HEADER.map((_, column) => (column === 0 ? `Title ${at}` : "")),
  );
const line = (text: unknown) => HEADER.map((_, column) => (column === 0 ? text : ""));

/** What must be the same: of DEALS the columns that both have, of CHECK what it says of deals, wherever they stand. */
function comparable(name: string, answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const rows = answer as unknown[][];
  if (name === "deals") return rows.map((row) => row.slice(0, HEADER.length));
  if (name !== "check") return rows;
  return rows.filter(([, deal]) => deal !== "").map(([, ...row]) => row);
}

describe.each<[string, unknown[][]]>([
  ["a header in row 12", [...titled(11), ...DEALS]],
  [
    "footers of a report",
    [...DEALS, line("Total"), line("Confidential Information - do not share")],
  ],
  ["blank rows in between", [HEADER, line(""), ...ROWS.flatMap((row) => [row, line(null)])]],
  ["a header of 16,384 columns", DEALS.map(widened)],
  [
    "names of prototypes as headers",
    [
      [...HEADER, "__proto__", "constructor", "toString", "hasOwnProperty"],
      ...ROWS.map((row) => [...row, "__proto__", "constructor", 1, true]),
    ],
  ],
  [
    "emoji and right-to-left text in headers and cells",
    [[...HEADER, "🔥", "المالك", "שלב"], ...ROWS.map((row) => [...row, "🚀", "مرحبا", "שלום"])],
  ],
  [
    "headers that stand twice",
    [[...HEADER, "Owner", "Amount", "Lead"], ...ROWS.map((row) => [...row, "Zoe", 7, day(40)])],
  ],
])("over %s", (_, deals) => {
  test.each(USUAL_CALLS)("%s answers as over the plain range", (name, own) => {
    const plain = comparable(name, answerOf(name, own, DEALS));
    expect(comparable(name, answerOf(name, own, deals))).toEqual(plain);
  });
});

const SENTENCE = /^#(N\/A|VALUE!) .{10,}/s;

describe.each<[string, unknown]>([
  ["one blank cell", [[""]]],
  ["one text", [["Deal"]]],
  ["one number", [[1]]],
  ["one error", [[{ code: "#REF!" }]]],
  ["a header alone of no columns that mean anything", [["🔥", "__proto__"]]],
  ["16,384 blank columns", [Array<unknown>(WIDTH).fill("")]],
  [
    "dates before 1900 and huge numbers without a header",
    [
      [-1, 1e300, -1e300],
      [0.5, 2958466, -1e-300],
    ],
  ],
])("over %s", (_, deals) => {
  test.each(USUAL_CALLS)("%s refuses with a sentence", (name, own) => {
    expect(answerOf(name, own, deals)).toMatch(SENTENCE);
  });
});

describe("over a header alone", () => {
  test.each(USUAL_CALLS)("%s counts nothing, or refuses with a sentence", (name, own) => {
    const answer = answerOf(name, own, [HEADER]);
    if (name === "check")
      return expect(comparable(name, answer)).toEqual([
        ["Deal", "Column", "Problem", "Value", "Effect"],
      ]);
    const isEmptyList = Array.isArray(answer) && answer.length <= 2;
    expect(isEmptyList || answer === 0 || SENTENCE.test(String(answer))).toBe(true);
  });
});

describe("over dates before 1900, negative and huge amounts, and errors in cells", () => {
  const spoilt = ROWS.map((row, at) => {
    const [id, owner, amount, ...dates] = row;
    if (at === 0) return [id, owner, -1e300, ...dates];
    if (at === 1) return [id, owner, 1e300, ...dates];
    if (at === 2) return [id, { code: "#NAME?" }, { code: "#DIV/0!" }, ...dates];
    if (at === 3) return [id, owner, amount, -5, ...dates.slice(1)];
    if (at === 4) return [id, owner, amount, "1899-12-30", ...dates.slice(1)];
    return row;
  });
  test.each(USUAL_CALLS)("%s answers with finite numbers or a sentence", (name, own) => {
    const cells = [answerOf(name, own, [HEADER, ...spoilt])].flat(2);
    for (const cell of cells) {
      if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      else expect(String(cell)).not.toMatch(/internal error|NaN|undefined|\[object/);
    }
  });
});
