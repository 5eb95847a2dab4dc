import { Coder } from "../../../src/pipeline/columns/coded-column";
import { readNumbers } from "../../../src/pipeline/columns/number-columns";
import { allAtOnce } from "../../../src/pipeline/steps";
import { frozen } from "../build";

const ERROR = { code: "#N/A" };
const ROWS = frozen([
  ["Deal", "Date", "Amount"],
  ["A", 46000, -3],
  ["B", "", 0],
  ["A", "1.2.2026", 4e6],
  ["B ", null, ERROR],
  [1, 0, "7"],
  ["A", -1],
]);

const DATES = { column: 1, least: 1, end: 50_000 };
const AMOUNTS = { column: 2, least: -1e6, end: 1e6 };

test("numbers within their bounds are taken, and all but plain blanks is looked at again", () => {
  const { columns } = allAtOnce(readNumbers(ROWS, 1, [DATES, AMOUNTS], [], undefined));
  expect(columns.map(({ values }) => [...values])).toEqual([
    [46000, NaN, NaN, NaN, NaN, NaN],
    [-3, NaN, NaN, NaN, NaN, NaN],
  ]);
  expect(columns.map(({ others }) => others)).toEqual([
    [3, 6],
    [3, 4, 5, 6],
  ]);
});

test("a kind is asked for each row below the header", () => {
  const { kinds } = allAtOnce(readNumbers(ROWS, 1, [], [], (cells) => cells.length));
  expect([...kinds]).toEqual([3, 3, 3, 3, 3, 2]);
});

test("a column is coded by its different cells, in the order in which they appear", () => {
  const coder = new Coder(ROWS, 1, 0);
  allAtOnce(readNumbers(ROWS, 1, [], [coder], undefined));
  const { codes, cells } = coder.coded();
  expect(cells).toEqual(["A", "B", "B ", 1]);
  expect([...codes]).toEqual([0, 1, 0, 2, 3, 0]);
});

test("texts of equal length and ends keep codes of their own", () => {
  const texts = ["Onab", "Oxab", "", "Onab", "Oxab", ""];
  const rows = texts.map((text) => [text]);
  const coder = new Coder(rows, 0, 0);
  coder.read(0, rows.length);
  const { codes, cells } = coder.coded();
  expect(cells).toEqual(["Onab", "Oxab", ""]);
  expect([...codes]).toEqual([0, 1, 2, 0, 1, 2]);
});
